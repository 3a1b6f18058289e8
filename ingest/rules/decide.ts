// Decides by a table of rules. All rules speak; the first in the table wins, and the others are kept as rivals.
import { type Claim, type RuleTable, type Ruling, sameOutcome } from './rule.ts';
import { isWatched, tellDecision } from './trace.ts';

/** The ruling of the table; null where no rule speaks. */
export const decide = <Input, Outcome>(table: RuleTable<Input, Outcome>, input: Input): Ruling<Outcome> | null => {
  const ruling = rulingOf(table, input);
  tellDecision(() => ({
    table,
    winner: ruling,
    losers: (ruling?.rivals ?? []).map((rival) => ({
      ...rival,
      contests: !sameOutcome(rival.outcome, ruling?.outcome),
    })),
  }));
  return ruling;
};

/**
 * The outcome of the ruling, where nobody asks for its words: the rules behind the winner are left out, unless
 * decisions are watched. For a table that is asked very often. Null where no rule speaks.
 */
export const outcomeOf = <Input, Outcome>(table: RuleTable<Input, Outcome>, input: Input): Outcome | null => {
  if (isWatched()) return decide(table, input)?.outcome ?? null;
  const winner = table.rules.find((rule) => {
    const spoken = rule.when(input);
    return spoken !== null && spoken !== false;
  });
  return winner?.outcome ?? null;
};

/**
 * Every rule of the table that speaks, each a ruling of its own: for a table whose rules do not exclude one another.
 */
export const decideEach = <Input, Outcome>(
  table: RuleTable<Input, Outcome>,
  input: Input,
): readonly Ruling<Outcome>[] => {
  const rulings = claimsOf(table, input).map((claim) => ({ ...claim, rivals: [] }));
  for (const ruling of rulings) tellDecision(() => ({ table, winner: ruling, losers: [] }));
  if (rulings.length === 0) tellDecision(() => ({ table, winner: null, losers: [] }));
  return rulings;
};

/** A candidate with its weight: the candidates are compared, and the heaviest is chosen. */
export type Choice<Candidate, Outcome> = { readonly candidate: Candidate; readonly ruling: Ruling<Outcome> };

/**
 * The candidate that the highest rule of the table speaks for; of several, the first. Null where no rule speaks for
 * any.
 */
export const choose = <Candidate, Outcome>(
  table: RuleTable<Candidate, Outcome>,
  candidates: readonly Candidate[],
): Choice<Candidate, Outcome> | null => {
  let best: (Choice<Candidate, Outcome> & { readonly rank: number }) | null = null;
  const rulings: Ruling<Outcome>[] = [];
  for (const candidate of candidates) {
    const ruling = rulingOf(table, candidate);
    if (!ruling) continue;
    rulings.push(ruling);
    const rank = table.rules.findIndex(({ id }) => id === ruling.rule);
    if (!best || rank < best.rank) best = { candidate, ruling, rank };
  }
  const chosen = best?.ruling ?? null;
  tellDecision(() => ({
    table,
    winner: chosen,
    losers: rulings.flatMap((ruling) =>
      [...(ruling === chosen ? [] : [ruling]), ...ruling.rivals]
        .filter(({ rule }) => ruling === chosen || rule !== chosen?.rule)
        .map((claim) => ({ ...claim, contests: ruling !== chosen || !sameOutcome(claim.outcome, chosen.outcome) })),
    ),
  }));
  return best && { candidate: best.candidate, ruling: best.ruling };
};

const rulingOf = <Input, Outcome>(table: RuleTable<Input, Outcome>, input: Input): Ruling<Outcome> | null => {
  const [winner, ...rivals] = claimsOf(table, input);
  return winner ? { ...winner, rivals } : null;
};

const claimsOf = <Input, Outcome>(table: RuleTable<Input, Outcome>, input: Input): Claim<Outcome>[] => {
  const claims: Claim<Outcome>[] = [];
  for (const rule of table.rules) {
    if (rule.lastResort && claims.length > 0) continue;
    const spoken = rule.when(input);
    if (spoken === null || spoken === false) continue;
    claims.push({ rule: rule.id, outcome: rule.outcome, evidence: spoken === true ? [] : spoken });
  }
  return claims;
};
