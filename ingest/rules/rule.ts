// Rules as data: what one is, what a table of them is, and what a ruling says.
import type { Witness } from '../../model/index.ts';

/**
 * The words that made a rule speak, by their places in the sentence's text. A rule may speak for the absence of words:
 * then none.
 */
export type Evidence = readonly Witness[];

/** One signal for one outcome. `when` is pure. */
export type Rule<Input, Outcome> = {
  /** Stable and unique in the project: `amount-role/measured-of-a-recipient`. Facts carry it. */
  readonly id: string;
  /** One plain sentence, with an example. */
  readonly says: string;
  readonly outcome: Outcome;
  /**
   * The last of its table, which takes what the others leave. Where another speaks it keeps silent: it is nobody's
   * rival.
   */
  readonly lastResort?: true;
  readonly when: (input: Input) => Evidence | boolean | null;
};

/** Rules for one question in the order of precedence; order stands nowhere else. */
export type RuleTable<Input, Outcome> = {
  readonly id: string;
  /** The question that the table answers, and about what. */
  readonly says: string;
  readonly rules: readonly Rule<Input, Outcome>[];
};

/** What was decided, by which rule and words. */
export type Ruling<Outcome> = Claim<Outcome> & {
  /** The other rules that spoke, in the order of the table. */
  readonly rivals: readonly Claim<Outcome>[];
};

/** What one rule says. */
export type Claim<Outcome> = { readonly rule: string; readonly outcome: Outcome; readonly evidence: Evidence };

/** All of several signals, with the words of each; null where one is missing. */
export const all = (...signals: readonly (Evidence | boolean | null)[]): Evidence | null => {
  const evidence: Witness[] = [];
  for (const signal of signals) {
    if (signal === null || signal === false) return null;
    if (signal !== true) evidence.push(...signal);
  }
  return evidence;
};

/** Whether two outcomes are one; they are plain values. */
export const sameOutcome = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
