// What gold facts say of rules: a fact that gold has makes its rule right, and right over the rivals that lost; a fact
// that gold has not makes both wrong. A ruling that an amount is neither given nor asked is wrong where gold has an
// award or condition of it.

import type { AmountRuling } from '../../ingest/index.ts';
import { amountKey, sameKey } from '../eval/keys.ts';
import { type Loose, record, records } from '../eval/loose.ts';
import { judge } from '../eval/score.ts';
import { squash } from '../eval/similarity.ts';
import type { Reading } from './readings.ts';

export type RuleVerdict = { readonly rule: string; readonly rivals: readonly string[]; readonly right: boolean };

/** The verdicts on the facts of a reading, and on the rulings that amounts are nothing. */
export const verdictsOn = ({ ingested }: Pick<Reading, 'ingested'>, gold: Loose): readonly RuleVerdict[] => {
  const { facts, graph, rulings } = ingested;
  const onFacts = judge(facts, gold, graph.text).flatMap(({ fact, right }) => {
    const { start } = record(fact['valueSpan']);
    const ruling = rulings.find(({ values }) => values.some(({ span }) => span.start === start));
    const own = verdict(fact['rule'], fact['rivals'], right);
    return ruling?.rule && ruling.rule !== own.rule ? [own, verdict(ruling.rule, ruling.rivals, right)] : [own];
  });
  const isWhole = 'measures' in gold && record(gold['document'])['range'] === undefined;
  return isWhole ? [...onFacts, ...verdictsOnNothing(graph.text, rulings, gold)] : onFacts;
};

const verdictsOnNothing = (text: string, rulings: readonly AmountRuling[], gold: Loose): readonly RuleVerdict[] => {
  const stated = records(gold['measures']).flatMap((measure) => [
    ...records(measure['awards']),
    ...records(measure['conditions']),
  ]);
  return rulings
    .filter(({ as }) => as === 'none')
    .map(({ rule, rivals, values, span }) => {
      const around = squash(text.slice(Math.max(0, span.start - reach), span.end + reach));
      const isStated = (fact: Loose): boolean =>
        values.some((value) => sameKey(amountKey(fact), amountKey(value))) && around.includes(squash(fact['quote']));
      return verdict(rule, rivals, !stated.some(isStated));
    });
};

/** How far from its amount a quote of gold may begin or end, in characters of the text. */
const reach = 120;

const verdict = (rule: unknown, rivals: unknown, right: boolean): RuleVerdict => ({
  rule: String(rule),
  rivals: Array.isArray(rivals) ? rivals.map(String) : [],
  right,
});

/** How often a rule, or one rule over another, was right and wrong. */
export type Balance = { readonly right: number; readonly wrong: number };

/** The balance of each rule by its id, and of each pair by `A over B`. */
export const balancesOf = (verdicts: readonly RuleVerdict[]): ReadonlyMap<string, Balance> => {
  const balances = new Map<string, Balance>();
  for (const { rule, rivals, right } of verdicts)
    for (const name of [rule, ...rivals.map((rival) => `${rule} over ${rival}`)]) {
      const known = balances.get(name) ?? { right: 0, wrong: 0 };
      balances.set(name, right ? { ...known, right: known.right + 1 } : { ...known, wrong: known.wrong + 1 });
    }
  return balances;
};
