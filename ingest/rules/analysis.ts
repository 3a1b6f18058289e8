// What trials say of rules: which a rule wins, which it must lose, and which rules contest each other how often.
//
// A trial is a text that was read while its decisions were watched. A rule must lose a trial where it speaks and
// another rule wins; and where its words stand (a cue of a kind that makes it speak elsewhere), its table is asked,
// and it does not win: a rival does, or nobody.
import { type RuleTable, sameOutcome } from './rule.ts';
import type { Decision } from './trace.ts';

export type Trial = {
  readonly name: string;
  /** The kinds of the cues in its text. */
  readonly kinds: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
};

/** The trials of a rule by what it did there: their names, each once. */
export type RuleRecord = {
  readonly rule: string;
  readonly table: string;
  readonly lastResort: boolean;
  readonly wins: readonly string[];
  readonly mustLose: readonly string[];
};

/** How often a rule won over another that said something else. */
export type Contest = { readonly winner: string; readonly loser: string; readonly times: number };

/** The record of every rule, in the order of the tables. */
export const recordsOf = (
  tables: readonly RuleTable<never, unknown>[],
  trials: readonly Trial[],
): readonly RuleRecord[] => {
  const kinds = kindsOf(trials);
  return tables.flatMap((table) => {
    const asked = trials.map((trial) => ({
      ...trial,
      decisions: trial.decisions.filter((decision) => decision.table.id === table.id),
    }));
    return table.rules.map(({ id, outcome, lastResort = false }) => ({
      rule: id,
      table: table.id,
      lastResort,
      wins: asked.flatMap(({ name, decisions }) => (decisions.some(({ winner }) => winner?.rule === id) ? [name] : [])),
      mustLose: asked.flatMap((trial) => (mustLose(id, outcome, kinds.get(id) ?? none, trial) ? [trial.name] : [])),
    }));
  });
};

/** The contests of all decisions, the most frequent first. */
export const contestsOf = (decisions: Iterable<Decision>): readonly Contest[] => {
  const contests = new Map<string, { winner: string; loser: string; times: number }>();
  for (const { winner, losers } of decisions) {
    if (!winner) continue;
    for (const loser of new Set(losers.flatMap(({ rule, contests }) => (contests ? [rule] : [])))) {
      const pair = `${winner.rule} ${loser}`;
      const known = contests.get(pair) ?? { winner: winner.rule, loser, times: 0 };
      contests.set(pair, { ...known, times: known.times + 1 });
    }
  }
  return [...contests.values()].sort(
    (a, b) => b.times - a.times || (`${a.winner} ${a.loser}` < `${b.winner} ${b.loser}` ? -1 : 1),
  );
};

/** How often each rule won. */
export const firingsOf = (decisions: Iterable<Decision>): ReadonlyMap<string, number> => {
  const firings = new Map<string, number>();
  for (const { winner } of decisions) if (winner) firings.set(winner.rule, (firings.get(winner.rule) ?? 0) + 1);
  return firings;
};

const none: ReadonlySet<string> = new Set();

const mustLose = (
  rule: string,
  outcome: unknown,
  kinds: ReadonlySet<string>,
  { decisions, kinds: present }: Trial,
): boolean => {
  if (decisions.some(({ losers }) => losers.some((loser) => loser.rule === rule && loser.contests))) return true;
  if (decisions.some(({ winner }) => winner?.rule === rule)) return false;
  const asked = decisions.some(({ winner }) => !winner || !sameOutcome(winner.outcome, outcome));
  return asked && (kinds.size === 0 || [...kinds].some((kind) => present.has(kind)));
};

/** The kinds of the cues by which each rule won. */
const kindsOf = (trials: readonly Trial[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const kinds = new Map<string, Set<string>>();
  for (const { decisions } of trials)
    for (const { winner } of decisions) {
      if (!winner) continue;
      const known = kinds.get(winner.rule) ?? new Set();
      for (const { kind } of winner.evidence) if (kind !== undefined) known.add(kind);
      kinds.set(winner.rule, known);
    }
  return kinds;
};
