// What an applicant could claim of all that is held: awards by measure, those that are sure first. Reads by the port
// alone.
import type { FundingFilter, GraphReader } from '../graph/index.ts';
import { CetuError, compareText, decodeCursor, encodeCursor, type Page, type PageRequest } from '../model/index.ts';
import { applyingOf } from './applying.ts';
import { offersOf } from './offers.ts';
import type { Profile } from './profile.ts';
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

/**
 * The claims, by verdict, then by the order of the texts. Rejects with INPUT for a profile or cursor that cannot be
 * read, LIMIT where too much is held.
 */
export const eligible = async (
  graph: GraphReader,
  profile: Profile,
  { asOf, verdicts: wanted = ['sure', 'possible'], filter = {}, signal }: Question,
  page: PageRequest,
): Promise<Claims> => {
  const applying = await applyingOf(graph, profile, asOf);
  const tiers = new Map<string, [Tier, ...Tier[]]>();
  for await (const offer of offersOf(graph, { ...filter, asOf }, signal)) {
    const tier = judgeTier(offer, applying);
    const known = tiers.get(offer.row.measure.id);
    if (known) known.push(tier);
    else tiers.set(offer.row.measure.id, [tier]);
  }
  const claims = [...tiers].map(([id, own]): Claim => ({ id, verdict: bestOf(own), tiers: own }));
  const counts = { sure: 0, possible: 0, excluded: 0 };
  for (const { verdict } of claims) counts[verdict]++;
  return { ...pageOf(claims.filter(({ verdict }) => wanted.includes(verdict)).sort(inOrder), page), counts };
};

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
