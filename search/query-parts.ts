// The parts of a query as they are typed: words, phrases, exclusions, choices (a OR b), two that stand near each other
// (a NEAR/5 b), and fields (title:…). Each knows where it stands, so that a condition can be taken out of the query.
import type { Span } from '../model/index.ts';
import { searchForm } from './form.ts';
import { namesOfCondition, readLoneRange, readSumRange } from './sums.ts';

export type QueryPart = Unplaced & {
  /** With its minus or name, and all sides. */
  readonly span: Span;
  /** Where OR and NEAR/5 stand in it, and beside what is a condition. */
  readonly operators: readonly Span[];
};

type Unplaced =
  | { readonly kind: 'phrase' | 'excluded'; readonly text: string }
  | (Word & { readonly kind: 'word' })
  | { readonly kind: 'field'; readonly name: FieldName; readonly text: string }
  | { readonly kind: 'choice'; readonly sides: Sides }
  /** At most so many characters stand between the two sides. */
  | { readonly kind: 'near'; readonly sides: Sides; readonly within: number };

/** `isUnread`: that it stands behind the name of a condition on sums, which is in `text`, too, and is no sum. */
type Word = { readonly text: string; readonly isUnread: boolean };
export type Side = Word & { readonly isPhrase: boolean };
type Sides = readonly Side[];

export const fieldNames = ['title', 'agency', 'type', 'year', 'amount'] as const;
export type FieldName = (typeof fieldNames)[number];

// Opening and closing marks; whoever types “ often closes with ".
const QUOTED = '["“”„＂](?<double>[^"“”„＂]*)["“”„＂]?|「(?<corner>[^」]*)」?|『(?<white>[^』]*)』?';

const readNaming = () => {
  const fields: ReadonlyMap<string, FieldName> = new Map(
    fieldNames.flatMap((name) => [name, ...namesOfCondition(name)].map((each): [string, FieldName] => [each, name])),
  );
  const names = [...fields.keys()].join('|');
  const part = `(?<=^|\\s)(?:(?<minus>[-－−])|(?<field>${names})[:：])(?=\\S)|${QUOTED}|[^\\s"“”„＂「『]+`;
  return { fields, part: new RegExp(part, 'giu') };
};

let naming: ReturnType<typeof readNaming> | undefined;

type Lead = { readonly start: number; readonly excluding: boolean; readonly field: FieldName | null };

/**
 * Returns the parts in order. OR and NEAR/5 are such between two words or phrases; beside a condition, which holds
 * whatever else is asked, they say nothing, and elsewhere they are words. A word that bounds sums is a
 * condition as much as one with a name before it; of those in `asTyped`, in search form, it is as if in quotes.
 */
export const splitQuery = (query: string, asTyped: ReadonlySet<string> = new Set()): readonly QueryPart[] => {
  naming ??= readNaming();
  const { fields, part } = naming;
  const parts: QueryPart[] = [];
  let lead: Lead | null = null;
  for (const { 0: whole, index, groups } of query.matchAll(part)) {
    const named = groups?.['field']?.toLowerCase();
    if (groups?.['minus'] !== undefined || named !== undefined) {
      const start: number = lead?.start ?? index;
      lead = { start, excluding: named === undefined, field: fields.get(named ?? '') ?? null };
      continue;
    }
    const quoted = groups?.['double'] ?? groups?.['corner'] ?? groups?.['white'];
    const span = { start: lead?.start ?? index, end: index + whole.length };
    const part = partOf(quoted ?? whole, quoted !== undefined, lead);
    parts.push({
      ...withLoneRange(
        isNoSum(part) ? { kind: 'word', text: query.slice(span.start, span.end), isUnread: true } : part,
        asTyped,
      ),
      span,
      operators: [],
    });
    lead = null;
  }
  return withChoices(parts);
};

const partOf = (text: string, isQuoted: boolean, lead: Lead | null): Unplaced => {
  if (lead?.field) return { kind: 'field', name: lead.field, text };
  if (lead?.excluding) return { kind: 'excluded', text };
  return isQuoted ? { kind: 'phrase', text } : { kind: 'word', text, isUnread: false };
};

/** A text that begins with 金额： is no condition, nor is a bound that is still being typed. */
const isNoSum = (part: Unplaced): boolean =>
  part.kind === 'field' && part.name === 'amount' && part.text.trim() !== '' && readSumRange(part.text) === null;

/** The parts that begin as a condition on sums and are words, as typed. */
export const unreadOf = (parts: readonly QueryPart[]): readonly string[] =>
  parts.flatMap((part) =>
    (part.kind === 'near' ? part.sides : (sidesOf(part) ?? [])).flatMap(({ text, isUnread }) =>
      isUnread ? [text] : [],
    ),
  );

const withLoneRange = (part: Unplaced, asTyped: ReadonlySet<string>): Unplaced => {
  if (part.kind !== 'word' || readLoneRange(part.text) === null) return part;
  const { text } = part;
  return asTyped.has(searchForm(text)) ? { kind: 'phrase', text } : { kind: 'field', name: 'amount', text };
};

/** The pieces between blanks with their places, without exclusions and conditions; the quotes of a phrase stay. */
export const piecesTyped = (
  query: string,
  asTyped: readonly string[] = [],
): readonly { readonly text: string; readonly at: number }[] =>
  splitQuery(query, new Set(asTyped.map(searchForm)))
    .filter((part) => !isCondition(part) && !isOperator(part))
    .flatMap(({ span, operators }) => {
      const starts = [span.start, ...operators.map(({ end }) => end)];
      return starts.flatMap((start, at) =>
        Array.from(query.slice(start, operators[at]?.start ?? span.end).matchAll(/\S+/gu), ({ 0: text, index }) => ({
          text,
          at: start + index,
        })),
      );
    });

const withChoices = (split: readonly QueryPart[]): readonly QueryPart[] => {
  const parts = [...split];
  const joined: QueryPart[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const last = joined.at(-1);
    const next = parts[i + 1];
    if (part === undefined) continue;
    const run = operatorsAt(parts, i);
    const behind = i + run.length;
    const beyond = parts[behind];
    if (run.length > 0 && [last, beyond].some((side) => side && isCondition(side))) {
      if (last && isCondition(last)) joined[joined.length - 1] = withOperators(last, run);
      if (beyond && isCondition(beyond)) parts[behind] = withOperators(beyond, run);
      i = behind - 1;
      continue;
    }
    const left = isOperator(part) && last ? sidesOf(last) : null;
    const right = isOperator(part) && next && !isOperator(next) ? sidesOf(next) : null;
    const within = withinOf(part);
    // Of a choice it is not said which of its sides stands near.
    if (left === null || right === null || (within !== null && left.length > 1)) joined.push(part);
    else {
      const sides = [...left, ...right];
      joined[joined.length - 1] = {
        ...(within === null ? ({ kind: 'choice', sides } as const) : ({ kind: 'near', sides, within } as const)),
        span: { start: last?.span.start ?? part.span.start, end: next?.span.end ?? part.span.end },
        operators: [...(last?.operators ?? []), part.span],
      };
      i++;
    }
  }
  return joined;
};

/** Those that stand there one behind the other: of `a OR OR b` both. */
const operatorsAt = (parts: readonly QueryPart[], at: number): readonly QueryPart[] => {
  const end = parts.findIndex((part, i) => i >= at && !isOperator(part));
  return parts.slice(at, end < 0 ? parts.length : end);
};

const withOperators = (part: QueryPart, run: readonly QueryPart[]): QueryPart => ({
  ...part,
  operators: [...part.operators, ...run.map(({ span }) => span)],
});

const isCondition = ({ kind }: Unplaced): boolean => kind === 'field' || kind === 'excluded';

const isOperator = (part: Unplaced): boolean => part.kind === 'word' && (part.text === 'OR' || withinOf(part) !== null);

/** How many characters NEAR/5 lets stand between its sides, at most 99; null of what is no such operator. */
const withinOf = (part: Unplaced): number | null => {
  const digits = part.kind === 'word' ? /^NEAR\/(\d{1,2})$/u.exec(part.text)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
};

const sidesOf = (part: Unplaced): Sides | null => {
  if (part.kind === 'choice') return part.sides;
  if (part.kind === 'word') return [{ text: part.text, isPhrase: false, isUnread: part.isUnread }];
  return part.kind === 'phrase' ? [{ text: part.text, isPhrase: true, isUnread: false }] : null;
};
