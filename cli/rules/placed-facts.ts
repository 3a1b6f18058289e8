// The facts of a document as `cetu extract` prints them, each with its place. Whatever has a span is a fact; its kind
// is the names of the lists that lead to it (measures/awards). The form may be that of another version: nothing else
// is expected of it.
import type { Span } from '../../model/index.ts';
import { type Loose, list, record } from '../eval/loose.ts';

export type PlacedFact = {
  readonly kind: string;
  /** The words of the value where a fact tells them, else those of the fact. */
  readonly place: Span;
  readonly quote: string;
  /**
   * What it says, by field, the quote included: without its id and place, why it was found, and the facts that hang on
   * it.
   */
  readonly fields: Loose;
  /** All that is printed of it. */
  readonly stated: Loose;
  /** The fact that it hangs on: the measure of an award. */
  readonly above: PlacedFact | null;
};

/**
 * All facts of a document in the order of its lists, each before those that hang on it. The document itself stands at
 * 0–0.
 */
export const placedFacts = (facts: Loose): readonly PlacedFact[] =>
  Object.entries(facts).flatMap(([kind, value]) => factsIn(kind, kind === 'document' ? atStart(value) : value, null));

const atStart = (document: unknown): Loose => ({ span: { start: 0, end: 0 }, ...record(document) });

const factsIn = (kind: string, value: unknown, above: PlacedFact | null): readonly PlacedFact[] => {
  if (Array.isArray(value)) return value.flatMap((item) => factsIn(kind, item, above));
  if (!isFact(value)) return [];
  const stated = record(value);
  const fact: PlacedFact = {
    kind,
    place: spanOf(stated['valueSpan']) ?? spanOf(stated['span']) ?? { start: 0, end: 0 },
    quote: String(stated['quote'] ?? ''),
    fields: Object.fromEntries(Object.entries(stated).filter((field) => isSaid(field, above === null))),
    stated,
    above,
  };
  return [fact, ...Object.entries(stated).flatMap(([name, inner]) => factsIn(`${kind}/${name}`, inner, fact))];
};

const isFact = (value: unknown): boolean => spanOf(record(value)['span']) !== null;

const spanOf = (value: unknown): Span | null => {
  const { start, end } = record(value);
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
};

/**
 * Facts hang on those at the top alone: there an empty list may be one of facts, below it says something (a
 * condition's `awards`).
 */
const isSaid = ([name, value]: readonly [string, unknown], isTop: boolean): boolean => {
  if (why.has(name) || name.endsWith('Span') || name.endsWith('Rule')) return false;
  return Array.isArray(value) && value.length === 0 ? !isTop : ![value, ...list(value)].some(isFact);
};

const why: ReadonlySet<string> = new Set(['id', 'span', 'rule', 'evidence', 'rivals']);

/**
 * The rule of the first of the fields that has one of its own (`outcomeRule`), else of the fact; null where none is
 * told.
 */
export const ruleOf = ({ stated }: PlacedFact, fields: readonly string[]): string | null => {
  const rule = fields.map((field) => stated[`${field}Rule`]).find((own) => own !== undefined) ?? stated['rule'];
  return typeof rule === 'string' ? rule : null;
};
