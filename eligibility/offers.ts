// The awards that a filter keeps, each with all that a claim on it depends on. Reads by the port alone.
import type { FundingCondition, FundingFilter, FundingRow, GraphReader, NamedEntity } from '../graph/index.ts';
import {
  awardRoles,
  CetuError,
  type FactNodeOf,
  type Key,
  maxPageSize,
  type Page,
  statedElsewhere,
} from '../model/index.ts';
import { sharedConditions } from './shared-conditions.ts';
import type { Offer } from './tier.ts';

// Awards are judged in memory, before claims are sorted: half a millisecond each, so that this many take half the time
// of a request.
const mostRows = 10_000;

/** In the order of the texts. Rejects with LIMIT where there are too many. */
export async function* offersOf(
  graph: GraphReader,
  filter: FundingFilter,
  signal: AbortSignal | undefined,
): AsyncGenerator<Offer, void, void> {
  const all = await rowsOf(graph, { ...filter, roles: filter.roles ?? claimable, repeated: true }, signal);
  const ofParts = instalmentConditions(all);
  for (let at = 0; at < all.length; at += maxPageSize) {
    signal?.throwIfAborted();
    const rows = all.slice(at, at + maxPageSize);
    const shared = await sharedConditions(graph, rows);
    const regions = await regionsOf(graph, rows);
    const rules = await rulesOf(graph, rows);
    for (const row of rows)
      yield {
        row,
        shared: [...(ofParts.get(row.award.id) ?? []), ...(shared.get(row.id) ?? []).map(conditionOf)],
        regions: regions.get(row.document.id) ?? [],
        rules: rules.get(row.measure.id) ?? [],
      };
  }
}

// Nobody applies for a fund's total.
const claimable = awardRoles.filter((role) => role !== 'pool');

/** All rows that the filter keeps, those of instalments too: each has conditions of its own. */
const rowsOf = async (
  graph: GraphReader,
  filter: FundingFilter,
  signal: AbortSignal | undefined,
): Promise<FundingRow[]> => {
  const rows: FundingRow[] = [];
  for (let after: string | null = null; ; ) {
    signal?.throwIfAborted();
    const page: Page<FundingRow> = await graph.funding(filter, 'text-order', { first: maxPageSize, after });
    if (page.total > mostRows)
      throw new CetuError(
        'LIMIT',
        `${page.total} awards are more than the ${mostRows} that are judged at once: narrow them by a filter`,
      );
    rows.push(...page.items);
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNext || after === null) return ownRows(rows);
  }
};

/** Those that no other of them says again, or states in a rule that is in force when they are. */
const ownRows = (rows: readonly FundingRow[]): FundingRow[] => {
  const own = rows.filter(({ repeats }) => repeats !== 'restated' && repeats !== 'overview');
  const states = new Map(own.map(({ id, state }) => [id, state]));
  const statedBy = own.map(({ id, state, statedBy: all }): [string, readonly string[]] => [
    id,
    all.filter((by) => states.get(by) === 'in-force' || states.get(by) === state),
  ]);
  const stated = statedElsewhere(new Map(statedBy), new Set(states.keys()));
  return own.filter(({ id }) => !stated.has(id));
};

/** By award: the conditions of the instalments in which it is paid. */
const instalmentConditions = (rows: readonly FundingRow[]): ReadonlyMap<string, readonly FundingCondition[]> => {
  const parts = Map.groupBy(rows, ({ award, repeats }) => (repeats === 'instalment' ? award.partOf : null));
  return new Map(
    [...parts].flatMap(([whole, of]) => (whole === null ? [] : [[whole, of.flatMap((row) => row.conditions)]])),
  );
};

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
