// What an applicant could claim of all that is held: awards by measure, those that are sure first. Reads by the port alone.
import type { FundingCondition, FundingFilter, FundingRow, GraphReader, NamedEntity } from '../graph/index.ts';
import {
  awardRoles,
  CetuError,
  compareText,
  decodeCursor,
  encodeCursor,
  type FactNodeOf,
  type Key,
  maxPageSize,
  type Page,
  type PageRequest,
} from '../model/index.ts';
import { applyingOf } from './applying.ts';
import type { Profile } from './profile.ts';
import { sharedConditions } from './shared-conditions.ts';
import { judgeTier, type Tier, type Verdict, verdicts } from './tier.ts';

/** A measure with its awards, each with what it depends on; the verdict is that of the most certain of them. */
export type Claim = {
  /** The measure's. */
  readonly id: string;
  readonly verdict: Verdict;
  /** In the order of the text. */
  readonly tiers: readonly [Tier, ...Tier[]];
};

export type Question = {
  /** The day on which one asks. */
  readonly asOf: string;
  /** Sure and possible ones unless others are named. */
  readonly verdicts?: readonly Verdict[];
  /** Which awards to look at; all unless given. */
  readonly filter?: FundingFilter;
  /** Ends the work. */
  readonly signal?: AbortSignal;
};

/** The claims that are asked for; `counts` has how many there are of each verdict. */
export type Claims = Page<Claim> & { readonly counts: Readonly<Record<Verdict, number>> };

/** Measures are judged in memory, before they are sorted: 20,000 awards take about 4 s. */
const mostRows = 20_000;

/** The claims, by verdict, then by the order of the texts. Rejects with INPUT for a profile or cursor that cannot be read, LIMIT where too much is held. */
export const eligible = async (
  graph: GraphReader,
  profile: Profile,
  { asOf, verdicts: wanted = ['sure', 'possible'], filter = {}, signal }: Question,
  page: PageRequest,
): Promise<Claims> => {
  const applying = await applyingOf(graph, profile, asOf);
  const tiers = new Map<string, [Tier, ...Tier[]]>();
  for await (const rows of rowsOf(graph, { ...filter, asOf, roles: filter.roles ?? claimable })) {
    signal?.throwIfAborted();
    const [shared, regions] = [await sharedConditions(graph, rows), await regionsOf(graph, rows)];
    const rules = await rulesOf(graph, rows);
    for (const row of rows) {
      const above = (shared.get(row.id) ?? []).map(conditionOf);
      const tier = judgeTier(
        { row, shared: above, regions: regions.get(row.document.id) ?? [], rules: rules.get(row.measure.id) ?? [] },
        applying,
      );
      const known = tiers.get(row.measure.id);
      if (known) known.push(tier);
      else tiers.set(row.measure.id, [tier]);
    }
  }
  const claims = [...tiers].map(([id, own]): Claim => ({ id, verdict: bestOf(own), tiers: own }));
  const counts = { sure: 0, possible: 0, excluded: 0 };
  for (const { verdict } of claims) counts[verdict]++;
  return { ...pageOf(claims.filter(({ verdict }) => wanted.includes(verdict)).sort(inOrder), page), counts };
};

// Nobody applies for a fund's total.
const claimable = awardRoles.filter((role) => role !== 'pool');

async function* rowsOf(graph: GraphReader, filter: FundingFilter): AsyncGenerator<readonly FundingRow[], void, void> {
  for (let after: string | null = null; ; ) {
    const page: Page<FundingRow> = await graph.funding(filter, 'text-order', { first: maxPageSize, after });
    if (page.total > mostRows)
      throw new CetuError(
        'LIMIT',
        `${page.total} awards are more than the ${mostRows} that are judged at once: narrow them by a filter`,
      );
    yield page.items;
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNext || after === null) return;
  }
}

/** By document: the places that its own texts say that it governs. */
const regionsOf = async (
  graph: GraphReader,
  rows: readonly FundingRow[],
): Promise<Map<Key, readonly NamedEntity[]>> => {
  const ids = [...new Set(rows.map(({ document }) => document.id))];
  const [nodes, pages] = [
    await graph.nodes(ids),
    await graph.neighbours(ids, ['GOVERNS'], 'out', { first: maxPageSize }),
  ];
  return new Map(
    ids.map((id, at) => {
      const node = nodes[at];
      const own = new Set(node?.kind === 'Document' ? node.document?.sources.map((text) => text.id) : []);
      const governed = (pages[at]?.items ?? []).flatMap(({ node: place, provenance }): [Key, NamedEntity][] =>
        place.kind === 'Region' && own.has(provenance.source) ? [[place.id, { id: place.id, name: place.name }]] : [],
      );
      return [id, [...new Map(governed).values()]];
    }),
  );
};

/** By measure: the titles of those that detail it. */
const rulesOf = async (graph: GraphReader, rows: readonly FundingRow[]): Promise<Map<string, readonly string[]>> => {
  const ids = [...new Set(rows.map(({ measure }) => measure.id))];
  const pages = await graph.neighbours(ids, ['IMPLEMENTS'], 'in', { first: maxPageSize });
  return new Map(
    ids.map((id, at) => [
      id,
      (pages[at]?.items ?? []).flatMap(({ node }) => (node.kind === 'Measure' ? [node.properties.title] : [])),
    ]),
  );
};

const conditionOf = ({ id, properties, source, span, quote, rule }: FactNodeOf<'Condition'>): FundingCondition => ({
  ...properties,
  id,
  provenance: { source, span, quote, rule },
});

const bestOf = (tiers: readonly Tier[]): Verdict =>
  verdicts.find((verdict) => tiers.some((tier) => tier.verdict === verdict)) ?? 'excluded';

type Place = readonly [rank: number, source: string, start: number, id: string];

const placeOf = ({ id, verdict, tiers: [{ row }] }: Claim): Place => [
  verdicts.indexOf(verdict),
  row.provenance.source,
  row.award.valueSpan.start,
  id,
];

const comparePlaces = (x: Place, y: Place): number =>
  x[0] - y[0] || compareText(x[1], y[1]) || x[2] - y[2] || compareText(x[3], y[3]);

const inOrder = (x: Claim, y: Claim): number => comparePlaces(placeOf(x), placeOf(y));

const pageOf = (claims: readonly Claim[], { first, after = null }: PageRequest): Page<Claim> => {
  const cursor = after === null ? null : readCursor(after);
  const beyond = cursor ? claims.filter((claim) => comparePlaces(placeOf(claim), cursor) > 0) : claims;
  const items = beyond.slice(0, first);
  return {
    items,
    cursors: items.map((claim) => encodeCursor(placeOf(claim))),
    hasNext: beyond.length > first,
    total: claims.length,
  };
};

const readCursor = (cursor: string): Place => {
  const [rank, source, start, id, ...more] = decodeCursor(cursor) ?? [];
  if (
    typeof rank === 'number' &&
    typeof source === 'string' &&
    typeof start === 'number' &&
    typeof id === 'string' &&
    more.length === 0
  )
    return [rank, source, start, id];
  throw new CetuError('INPUT', `The cursor ${cursor} is not one of this list`);
};
