// What can be said of a fact, field by field, in the words of the API (docs/facts.md), and what each field holds now.
import type {
  AwardRole,
  ConditionOperator,
  DocumentType,
  HypothesesQuery,
  MeasureFactsFragment,
  Outcome,
  Qualifier,
  StatisticsQuery,
  VariableType,
} from '../generated/operations.ts';
import { documentTypes } from '../search/search-query.ts';
import type { Bound } from './bound.ts';
import { parseDocNumber } from './doc-number.ts';
import type { Links } from './links.tsx';
import { parseTypedSum } from './typed-sum.ts';

export type Choice = {
  readonly value: string;
  readonly of: 'roles' | 'qualifiers' | 'operators' | 'outcomes' | 'documentTypes' | 'variableTypes';
  readonly name: string;
};

export type FieldOf = {
  readonly name: string;
  readonly value: string;
  /** The values that it takes; any text where there are none. */
  readonly choices?: readonly Choice[];
  /** Brings what is typed into the form in which it is read; null where it is none. */
  readonly parse?: (typed: string) => string | null;
  /** What to say of what cannot be read. */
  readonly unread?: 'noNumber' | 'noSum';
};

export type FieldSaid = { readonly name: string; readonly value: string | null };

/** What is said of a field by what was typed; why it cannot be read where it cannot. */
export const fieldSaid = (
  { name, parse, unread }: FieldOf,
  typed: string,
): FieldSaid & { readonly unread: FieldOf['unread'] | undefined } => {
  const text = typed.trim();
  const value = text === '' ? null : parse ? parse(text) : text;
  return { name, value, unread: value === null && text !== '' ? unread : undefined };
};

/** A fact that a reader may correct. */
export type Mendable = {
  readonly id: string;
  /** Of a document: the text in which it is corrected. */
  readonly source?: string;
  /** Of a document: where it is found once these fields are so. */
  readonly foundAt?: (fields: readonly FieldSaid[]) => string | null;
  readonly kind:
    | 'Award'
    | 'Condition'
    | 'Measure'
    | 'Statistic'
    | 'Hypothesis'
    | 'Variable'
    | 'Estimate'
    | 'Document'
    | 'Agency';
  /** What it says, for the head of the form. */
  readonly quote: string;
  readonly fields: readonly FieldOf[];
  /** Of a measure: who is named with it, and where its words stand. */
  readonly measure?: MeasureFactsFragment;
  /** Of a condition of a measure with awards: which of them it binds. */
  readonly bound?: Bound;
  /** Of a document: who issued it, and which it names. */
  readonly links?: readonly Links[];
  /** Of a body, which may be called otherwise or be another one: its key. */
  readonly naming?: string;
};

const roles: readonly AwardRole[] = ['AWARD', 'UNIT_RATE', 'RATE', 'CAP', 'POOL', 'MATCH'];
const qualifiers: readonly Qualifier[] = ['EXACT', 'AT_MOST', 'AT_LEAST', 'ABOUT'];
const outcomes: readonly Outcome[] = ['SUPPORTED', 'REJECTED', 'PARTIAL', 'REVERSED', 'UNTESTED'];
const operators: Readonly<Record<ConditionOperator, string>> = {
  AT_LEAST: '>=',
  AT_MOST: '<=',
  ABOVE: '>',
  BELOW: '<',
  EQUAL: '=',
  IS: 'is',
  NOT: 'not',
  HAS: 'has',
};

/** The name of an enumerated value in the form of facts: UNIT_RATE is unit-rate there. */
const plain = (name: string): string => name.toLowerCase().replaceAll('_', '-');

const text = (name: string, value: string | number | null): FieldOf => ({
  name,
  value: value === null ? '' : `${value}`,
});

/** A number, as it may be typed beside its unit. */
const sum = (name: string, value: number | null): FieldOf => ({
  ...text(name, value),
  parse: parseTypedSum,
  unread: 'noSum',
});

/** A choice among values; an empty one where none was found yet. */
const choice = (name: string, value: string | null, of: Choice['of'], all: readonly string[]): FieldOf => ({
  name,
  value: value === null ? '' : plain(value),
  choices: all.map((one) => ({ value: plain(one), of, name: one })),
});

export const awardFields = (award: {
  readonly role: AwardRole;
  readonly value: number;
  readonly unit: string;
  readonly per: string | null;
  readonly qualifier: Qualifier;
  readonly recipient: string | null;
  readonly base: string | null;
}): readonly FieldOf[] => [
  choice('role', award.role, 'roles', roles),
  sum('value', award.value),
  text('unit', award.unit),
  text('per', award.per),
  choice('qualifier', award.qualifier, 'qualifiers', qualifiers),
  text('recipient', award.recipient),
  text('base', award.base),
];

export const conditionFields = (one: MeasureFactsFragment['conditions'][number]): readonly FieldOf[] => [
  text('metric', one.metric),
  {
    name: 'op',
    value: operators[one.operator],
    choices: Object.entries(operators).map(([name, value]) => ({ name, value, of: 'operators' as const })),
  },
  text('value', one.number ?? one.value),
  text('unit', one.unit),
  text('subject', one.subject),
];

export const measureFields = (measure: MeasureFactsFragment): readonly FieldOf[] => [
  text('title', measure.title),
  text('beneficiary', measure.beneficiary),
];

export const statisticFields = (one: StatisticsQuery['statistics']['nodes'][number]): readonly FieldOf[] => [
  text('indicator', one.indicator),
  sum('value', one.value),
  text('unit', one.unit),
  text('year', one.year),
  text('place', one.place),
];

export const hypothesisFields = (one: HypothesesQuery['hypotheses']['nodes'][number]): readonly FieldOf[] => [
  text('statement', one.statement),
  choice('outcome', one.outcome, 'outcomes', outcomes),
];

export const documentFields = (one: {
  readonly title: string | null;
  readonly type: DocumentType | null;
}): readonly FieldOf[] => [text('title', one.title), choice('type', one.type, 'documentTypes', documentTypes)];

/** The number by which a document goes. */
export const numberField = (docNumber: string | null): FieldOf => ({
  ...text('docNumber', docNumber),
  parse: parseDocNumber,
  unread: 'noNumber',
});

const variableTypes: readonly VariableType[] = ['DEPENDENT', 'INDEPENDENT', 'MODERATOR', 'MEDIATOR', 'CONTROL'];

export const variableFields = (one: {
  readonly symbol: string | null;
  readonly name: string;
  readonly type: VariableType | null;
  readonly definition: string | null;
}): readonly FieldOf[] => [
  text('name', one.name),
  text('symbol', one.symbol),
  choice('type', one.type, 'variableTypes', variableTypes),
  text('definition', one.definition),
];

export const estimateFields = (one: { readonly value: number; readonly stars: number }): readonly FieldOf[] => [
  text('value', one.value),
  text('stars', one.stars),
];
