// How a fact says which rule made it: the winner's id, the words that made it speak, and the rules that said something
// else.
import type { FactBase, Witness } from '../../model/index.ts';
import { sourceSpan } from '../layout/index.ts';
import { type Ruling, sameOutcome } from '../rules/rule.ts';
import type { Run } from '../types.ts';

/**
 * The rule, evidence and rivals of a fact; they count in the run of text, their spans in the source. A rival that
 * agrees in the outcome is none.
 */
export const ruledBy = (
  run: Run,
  { rule, outcome, evidence, rivals }: Ruling<unknown>,
): Pick<FactBase, 'rule' | 'evidence' | 'rivals'> => {
  const contested = rivals.filter((rival) => !sameOutcome(rival.outcome, outcome));
  return {
    rule,
    ...(evidence.length > 0 ? { evidence: evidence.map((words) => inSource(run, words)) } : {}),
    ...(contested.length > 0 ? { rivals: [...new Set(contested.map((rival) => rival.rule))] } : {}),
  };
};

const inSource = (run: Run, { start, end, kind }: Witness): Witness => ({
  ...sourceSpan(run, start, end),
  ...(kind === undefined ? {} : { kind }),
});
