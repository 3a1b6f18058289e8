// What claims depend on, sorted: what all sums of a measure share is told once, and what is open by what would settle
// it.
import type { GroundFragment, WhyOpen } from '../generated/operations.ts';

export type Stand = 'AGAINST' | WhyOpen | 'MET';

/** In the order in which a reader wants to know them. */
export const stands: readonly Stand[] = ['AGAINST', 'NOT_TOLD', 'NOT_UNDERSTOOD', 'NOT_STATED', 'MET'];

export type Standing = Readonly<Record<Stand, readonly GroundFragment[]>>;

type Tier = {
  readonly met: readonly GroundFragment[];
  readonly open: readonly GroundFragment[];
  readonly excludedBy: readonly GroundFragment[];
};

/** What each tier depends on beside what all of them share, and that. A measure with one tier shares nothing. */
export const standingsOf = (
  tiers: readonly Tier[],
): { readonly shared: Standing; readonly own: readonly Standing[] } => {
  const all = tiers.map(standingOf);
  const shared =
    all.length < 2
      ? nothing
      : sorted((stand) => (all[0]?.[stand] ?? []).filter((one) => all.every((tier) => has(tier[stand], one))));
  const own = all.map((tier) => sorted((stand) => tier[stand].filter((one) => !has(shared[stand], one))));
  return { shared, own };
};

/** All that a tier depends on. */
export const standingOf = ({ met, open, excludedBy }: Tier): Standing =>
  sorted((stand) => {
    if (stand === 'AGAINST') return once(excludedBy);
    return stand === 'MET' ? once(met) : once(open.filter(({ why }) => (why ?? 'NOT_UNDERSTOOD') === stand));
  });

const sorted = (of: (stand: Stand) => readonly GroundFragment[]): Standing => ({
  AGAINST: of('AGAINST'),
  NOT_TOLD: of('NOT_TOLD'),
  NOT_UNDERSTOOD: of('NOT_UNDERSTOOD'),
  NOT_STATED: of('NOT_STATED'),
  MET: of('MET'),
});

const nothing = sorted(() => []);

/** A ground by what it says and where. */
export const nameOf = ({ about, words, condition, provenance }: GroundFragment): string =>
  `${about} ${condition?.id ?? words} ${provenance?.span.start ?? ''}`;

const has = (grounds: readonly GroundFragment[], one: GroundFragment): boolean =>
  grounds.some((other) => nameOf(other) === nameOf(one));

const once = (grounds: readonly GroundFragment[]): readonly GroundFragment[] => [
  ...new Map(grounds.map((one) => [nameOf(one), one])).values(),
];
