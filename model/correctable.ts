// What a person may say of a fact, field by field: what each takes, and what an added fact has where it is not told.
import {
  type AwardRole,
  awardRoles,
  conditionOperators,
  directions,
  documentTypes,
  instruments,
  outcomes,
  qualifiers,
} from './facts.ts';
import type { FactKind, FieldValue } from './graph.ts';

type Takes = 'number' | 'whole number' | 'text' | 'number or text' | 'yes or no' | readonly string[];

/** A field of a fact: `otherwise` is what an added fact has where nothing is said; without it, it has to be said. */
export type Field = { readonly takes: Takes; readonly mayBeNone?: true; readonly otherwise?: FieldValue };

/** What facts have beside the kinds of the graph: the document that a source is a text of, or a titled part of it. */
export type CorrectableKind = FactKind | 'Document';

const number = { takes: 'number' } as const;
const text = { takes: 'text' } as const;
const textOrNone = { takes: 'text', mayBeNone: true, otherwise: null } as const;
const numberOrNone = { takes: 'number', mayBeNone: true, otherwise: null } as const;
const yearOrNone = { takes: 'whole number', mayBeNone: true, otherwise: null } as const;
const no = { takes: 'yes or no', otherwise: false } as const;

const mostUsual: { readonly role: AwardRole } = { role: 'award' };

const fields: Readonly<Partial<Record<CorrectableKind, Readonly<Record<string, Field>>>>> = {
  Document: { title: text, docNumber: textOrNone, type: { takes: documentTypes }, region: textOrNone },
  Measure: { title: text, instrument: { takes: instruments, otherwise: '其他' }, beneficiary: textOrNone },
  Award: {
    role: { takes: awardRoles, otherwise: mostUsual.role },
    value: number,
    unit: { takes: 'text', otherwise: 'CNY' },
    per: textOrNone,
    qualifier: { takes: qualifiers, otherwise: 'exact' },
    recipient: textOrNone,
    base: textOrNone,
  },
  Condition: {
    metric: text,
    op: { takes: conditionOperators },
    value: { takes: 'number or text' },
    unit: textOrNone,
    subject: textOrNone,
  },
  Amount: {
    value: number,
    unit: { takes: 'text', otherwise: 'CNY' },
    qualifier: { takes: qualifiers, otherwise: 'exact' },
    role: { takes: ['statistic', 'target', 'pool', 'threshold', 'other'], otherwise: 'other' },
    subject: textOrNone,
    year: yearOrNone,
  },
  Statistic: {
    indicator: text,
    value: number,
    valueMax: numberOrNone,
    unit: text,
    year: yearOrNone,
    planned: no,
    qualifier: { takes: [...qualifiers, 'range'], otherwise: 'exact' },
    place: textOrNone,
    rank: no,
  },
  Hypothesis: {
    label: text,
    statement: text,
    cause: textOrNone,
    effect: textOrNone,
    moderator: textOrNone,
    direction: { takes: directions },
    outcome: { takes: outcomes, otherwise: 'untested' },
  },
  Variable: {
    symbol: textOrNone,
    name: text,
    type: {
      takes: ['dependent', 'independent', 'moderator', 'mediator', 'control'],
      mayBeNone: true,
      otherwise: null,
    },
    definition: textOrNone,
  },
  Estimate: { value: number, stars: { takes: 'whole number' }, p: numberOrNone },
  Descriptive: { n: numberOrNone, min: numberOrNone, max: numberOrNone, mean: numberOrNone, sd: numberOrNone },
  Fit: { metric: text, value: number },
  Contact: { name: textOrNone, phone: text },
};

/**
 * The fields that a person may say of a kind; null for headings, tables and models, which are the text's own build.
 */
export const fieldsOf = (kind: string): Readonly<Record<string, Field>> | null =>
  Object.hasOwn(fields, kind) ? (fields[kind as CorrectableKind] ?? null) : null;

/** The kinds of which a person may add a fact: those that stand by themselves, or hang on what the addition names. */
export const addableKinds = [
  'Measure',
  'Award',
  'Condition',
  'Amount',
  'Statistic',
  'Hypothesis',
  'Variable',
  'Contact',
] as const satisfies readonly FactKind[];
export type AddableKind = (typeof addableKinds)[number];

export const isAddable = (kind: string): kind is AddableKind => addableKinds.some((one) => one === kind);

/** In UTF-16 units: the longest text that a field takes. */
const longestField = 2000;

/** What is wrong with the value of a field, in words that name it; null where nothing is. */
export const wrongValue = (kind: string, name: string, value: unknown): string | null => {
  const known = fieldsOf(kind);
  const field = known && Object.hasOwn(known, name) ? known[name] : undefined;
  if (!field) return `${kind} has no field "${shortened(name)}"${known ? `: ${Object.keys(known).join(', ')}` : ''}`;
  if (value === null) return field.mayBeNone ? null : `${kind}.${name} may not be empty`;
  return fits(field.takes, value) ? null : `${kind}.${name} takes ${sayTakes(field.takes)}, not ${said(value)}`;
};

/** The value that words give a field; throws nothing: what does not fit stays as words, for `wrongValue` to name. */
export const valueFromWords = (kind: string, name: string, words: string | null): FieldValue => {
  const takes = fieldsOf(kind)?.[name]?.takes;
  if (words === null || words.trim() === '') return null;
  const trimmed = words.trim();
  if (takes === 'yes or no') return trimmed === 'true' ? true : trimmed === 'false' ? false : trimmed;
  const isNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed);
  const isNumeric = takes === 'number' || takes === 'whole number' || takes === 'number or text';
  return isNumeric && isNumber ? Number(trimmed) : trimmed;
};

const fits = (takes: Takes, value: unknown): boolean => {
  if (takes === 'number') return Number.isFinite(value);
  if (takes === 'whole number') return Number.isSafeInteger(value);
  if (takes === 'yes or no') return typeof value === 'boolean';
  if (takes === 'text') return isText(value);
  if (takes === 'number or text') return Number.isFinite(value) || isText(value);
  return takes.some((word) => word === value);
};

const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestField;

const sayTakes = (takes: Takes): string => {
  if (typeof takes !== 'string') return `one of ${takes.join(', ')}`;
  if (takes === 'yes or no') return 'true or false';
  return takes === 'number or text' || takes === 'text'
    ? `a ${takes} of at most ${longestField} characters`
    : `a ${takes}`;
};

const said = (value: unknown): string => (typeof value === 'string' ? `"${shortened(value)}"` : String(value));
const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
