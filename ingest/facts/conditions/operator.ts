// The operator of a threshold: >= of 不低于, 以上 and an amount without a bound; what 以上 means where the text says so:
// bound-clause.ts.
import type { ConditionOperator } from '../../../model/index.ts';
import { foldForSearch } from '../../../text/index.ts';
import { decide } from '../../rules/decide.ts';
import type { Rule, RuleTable } from '../../rules/rule.ts';
import type { MoneyMention } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';

/** What the words of a bound mean in a text: whether 以上 and 以下 count the number itself. */
export type Operators = { readonly above: '>=' | '>'; readonly below: '<=' | '<' };

/** One end of a bound, or the whole of it. */
export type Bound = {
  readonly mention: MoneyMention;
  readonly end: 'lower' | 'upper' | 'only';
  readonly operators: Operators;
  /** Whether the upper bound before it is of its number and says that it counts it: 5000万元(含)以下…5000万元以上. */
  readonly isContinued: boolean;
  /** Whether the next bound begins where it ends, and says that it counts that number: 90平方米以下…90平方米(含)至120平方米. */
  readonly isCountedNext: boolean;
  /** Whether it is the share that a buyer pays first, set to just so much: 首付比例降至25%. */
  readonly isSet: boolean;
  /** Whether the list that it is of is to be broken through: 首次突破1亿元、5亿元. */
  readonly isBroken: boolean;
  /** Whether its words say that the number is not come to: 未享受满3年. */
  readonly isShort: boolean;
};

const words = ({ mention }: Bound) => stretchOf({ text: foldForSearch(mention.quote) });

/** 含 in a bracket beside the number settles it. */
const isSettled = (bound: Bound): boolean =>
  /\($/.test(words(bound).upTo(words(bound).first('counted-in')?.start ?? 0).text);

const rules: readonly Rule<Bound, ConditionOperator>[] = [
  {
    id: 'condition-operator/broken-through',
    says: 'A number that is to be broken through is reached: 首次突破1亿元.',
    outcome: '>=',
    when: ({ isBroken, mention, end }) => isBroken && end !== 'upper' && mention.bound === 'more-than',
  },
  {
    id: 'condition-operator/not-come-to',
    says: 'What has not come to a number is below it: 未享受满3年.',
    outcome: '<',
    when: ({ isShort, mention, end }) => isShort && end === 'only' && mention.bound === 'at-least',
  },
  {
    id: 'condition-operator/more-than',
    says: 'Beyond a number: 超过500万元.',
    outcome: '>',
    when: ({ mention, end }) => end !== 'upper' && mention.bound === 'more-than',
  },
  {
    id: 'condition-operator/up-to-and-without',
    says: 'Up to a number that does not count: 至1亿元(不含).',
    outcome: '<',
    when: ({ mention, end }) => (end === 'upper' ? mention.maxBound === 'less-than' : mention.bound === 'less-than'),
  },
  {
    id: 'condition-operator/above-without-the-number',
    says: 'Above does not count the number where the text says so: 所称“以上”不含本数.',
    outcome: '>',
    when: (bound) =>
      bound.end !== 'upper' &&
      isLower(bound) &&
      bound.operators.above === '>' &&
      words(bound).has('over') !== null &&
      !isSettled(bound),
  },
  {
    id: 'condition-operator/behind-a-bound-that-counts-it',
    says: 'A number up to which the bound before it counted is not counted again: 5000万元(含)以下…5000万元以上.',
    outcome: '>',
    when: (bound) => bound.end !== 'upper' && bound.isContinued && bound.mention.bound === 'at-least',
  },
  {
    id: 'condition-operator/below-without-the-number',
    says: 'Below does not count the number where the text says so: 所称“以下”不含本数.',
    outcome: '<',
    when: (bound) =>
      isUpper(bound) && bound.operators.below === '<' && words(bound).has('under') !== null && !isSettled(bound),
  },
  {
    id: 'condition-operator/before-a-bound-that-counts-it',
    says: 'An upper bound does not count its number where the next bound begins with it and counts it: 90平方米以下, 60(含)与90平方米之间…90平方米(含)至120平方米.',
    outcome: '<',
    when: (bound) =>
      isUpper(bound) &&
      bound.isCountedNext &&
      ((words(bound).has('under') !== null && !isSettled(bound)) || words(bound).ends('lies-between') !== null),
  },
  {
    id: 'condition-operator/at-most',
    says: 'Up to a number: 不超过300人.',
    outcome: '<=',
    when: (bound) => isUpper(bound),
  },
  {
    id: 'condition-operator/set-to',
    says: 'What a buyer pays first is just so much, where no word says that it is the least: 首付比例降至25%.',
    outcome: '=',
    when: ({ isSet, mention }) => isSet && mention.bound === 'exact',
  },
  {
    id: 'condition-operator/at-least',
    says: 'From a number on, also where no word bounds it: 融资5000万元的企业.',
    outcome: '>=',
    lastResort: true,
    when: () => true,
  },
];

const isUpper = ({ end, mention }: Bound): boolean =>
  end === 'upper' || (end === 'only' && mention.bound === 'at-most');
const isLower = ({ end, mention }: Bound): boolean => end === 'lower' || mention.bound === 'at-least';

/** The operator of a threshold. */
export const operatorTable: RuleTable<Bound, ConditionOperator> = {
  id: 'condition-operator',
  says: 'The operator of a threshold.',
  rules,
};

export const operatorOf = (bound: Bound): ConditionOperator => decide(operatorTable, bound)?.outcome ?? '>=';
