// What a variable of a paper is in its models: dependent, independent, moderator, mediator, control.
import type { Variable } from '../../../model/index.ts';
import type { RuleTable } from '../../rules/rule.ts';

export type VariableType = NonNullable<Variable['type']>;

/** What the places that name a variable tell of it. */
export type VariableSigns = {
  /** By the definition table, and by the words of the text (自变量包括…). */
  readonly defined: VariableType | null;
  readonly called: VariableType | null;
  /** What it is in hypotheses. */
  readonly parts: ReadonlySet<'cause' | 'effect' | 'moderator' | 'mediator'>;
  /** What describes a sample (性别), and that it stands in the first model, before those that are tested. */
  readonly isDemographic: boolean;
  readonly isInFirstModel: boolean;
  /** It stands in a table beside the variables that are tested; in a term with another of them, or alone. */
  readonly row: 'in-a-term' | 'alone' | null;
  /** A table defines it beside variables that hypotheses name, and says of none what it is. */
  readonly isBesideTested: boolean;
};

const defined = (type: VariableType) => (signs: VariableSigns) => signs.defined === type;
const called = (type: VariableType) => (signs: VariableSigns) => signs.called === type;

export const variableTypeTable: RuleTable<VariableSigns, VariableType> = {
  id: 'variable-type',
  says: 'What a variable is in the models of a paper.',
  rules: [
    {
      id: 'variable-type/defined-dependent',
      says: 'The type in the definition table: 被解释变量.',
      outcome: 'dependent',
      when: defined('dependent'),
    },
    {
      id: 'variable-type/defined-independent',
      says: 'The type in the definition table: 解释变量.',
      outcome: 'independent',
      when: defined('independent'),
    },
    {
      id: 'variable-type/defined-moderator',
      says: 'The type in the definition table: 调节变量.',
      outcome: 'moderator',
      when: defined('moderator'),
    },
    {
      id: 'variable-type/defined-mediator',
      says: 'The type in the definition table: 中介变量.',
      outcome: 'mediator',
      when: defined('mediator'),
    },
    {
      id: 'variable-type/defined-control',
      says: 'The type in the definition table: 控制变量.',
      outcome: 'control',
      when: defined('control'),
    },
    {
      id: 'variable-type/mediates',
      says: 'What carries an effect in a hypothesis is a mediator: 丙在甲与乙之间起中介作用.',
      outcome: 'mediator',
      when: ({ parts }) => parts.has('mediator'),
    },
    {
      id: 'variable-type/moderates',
      says: 'What changes a relation in a hypothesis is a moderator: 丙调节甲与乙的关系.',
      outcome: 'moderator',
      when: ({ parts }) => parts.has('moderator'),
    },
    {
      id: 'variable-type/called-mediator',
      says: 'What the text calls it: 中介变量丙.',
      outcome: 'mediator',
      when: called('mediator'),
    },
    {
      id: 'variable-type/called-moderator',
      says: 'What the text calls it: 调节变量丙.',
      outcome: 'moderator',
      when: called('moderator'),
    },
    {
      id: 'variable-type/effect-and-cause',
      says: 'An effect of one hypothesis that is the cause of another carries the effect on: 甲影响丙，丙影响乙.',
      outcome: 'mediator',
      when: ({ parts }) => parts.has('effect') && parts.has('cause'),
    },
    {
      id: 'variable-type/effect',
      says: 'What is acted on in a hypothesis is dependent: 甲对乙有正向影响.',
      outcome: 'dependent',
      when: ({ parts }) => parts.has('effect'),
    },
    {
      id: 'variable-type/cause',
      says: 'What acts in a hypothesis is independent: 甲对乙有正向影响.',
      outcome: 'independent',
      when: ({ parts }) => parts.has('cause'),
    },
    {
      id: 'variable-type/called-control',
      says: 'What the text calls it: 以甲、乙作为控制变量.',
      outcome: 'control',
      when: called('control'),
    },
    {
      id: 'variable-type/called-dependent',
      says: 'What the text calls it: 因变量为乙.',
      outcome: 'dependent',
      when: called('dependent'),
    },
    {
      id: 'variable-type/called-independent',
      says: 'What the text calls it: 自变量包括甲.',
      outcome: 'independent',
      when: called('independent'),
    },
    {
      id: 'variable-type/describes-a-sample',
      says: 'What samples are described by is controlled for: 性别, 年龄.',
      outcome: 'control',
      when: ({ isDemographic }) => isDemographic,
    },
    {
      id: 'variable-type/in-the-first-model',
      says: 'What stands in the first model, without those that are tested, is controlled for: 模型1.',
      outcome: 'control',
      when: ({ isInFirstModel }) => isInFirstModel,
    },
    {
      id: 'variable-type/in-a-term',
      says: 'What stands in a term with another variable is independent: 奖赏权×地位.',
      outcome: 'independent',
      when: ({ row }) => row === 'in-a-term',
    },
    {
      id: 'variable-type/beside-the-tested',
      says: 'What a table without types defines beside the variables of hypotheses is controlled for: Size, 企业规模.',
      outcome: 'control',
      when: ({ isBesideTested }) => isBesideTested,
    },
  ],
};
