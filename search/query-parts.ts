// The parts of a query as they are typed: words, phrases, exclusions, choices (a OR b), two that stand near each other
// (a NEAR/5 b), and fields (title:…).

export type QueryPart =
  | { readonly kind: 'word' | 'phrase' | 'excluded'; readonly text: string }
  | { readonly kind: 'field'; readonly name: FieldName; readonly text: string }
  | { readonly kind: 'choice'; readonly sides: Sides }
  /** At most so many characters stand between the two sides. */
  | { readonly kind: 'near'; readonly sides: Sides; readonly within: number };

export type Side = { readonly text: string; readonly isPhrase: boolean };
type Sides = readonly Side[];

export const fieldNames = ['title', 'agency', 'type', 'year'] as const;
export type FieldName = (typeof fieldNames)[number];

// Opening and closing marks; whoever types “ often closes with ".
const PART =
  /(?<=^|\s)(?:(?<minus>[-－−])|(?<field>title|agency|type|year)[:：])(?=\S)|["“”„＂](?<double>[^"“”„＂]*)["“”„＂]?|「(?<corner>[^」]*)」?|『(?<white>[^』]*)』?|[^\s"“”„＂「『]+/giu;

/** Returns the parts in order. OR and NEAR/5 are such between two words or phrases only; elsewhere they are words. */
export const splitQuery = (query: string): readonly QueryPart[] => {
  const parts: QueryPart[] = [];
  let lead: { readonly excluding: boolean; readonly field: FieldName | null } = { excluding: false, field: null };
  for (const { 0: whole, groups } of query.matchAll(PART)) {
    const named = groups?.['field']?.toLowerCase();
    if (groups?.['minus'] !== undefined || named !== undefined) {
      lead = { excluding: named === undefined, field: fieldNames.find((name) => name === named) ?? null };
      continue;
    }
    const quoted = groups?.['double'] ?? groups?.['corner'] ?? groups?.['white'];
    const text = quoted ?? whole;
    if (lead.field !== null) parts.push({ kind: 'field', name: lead.field, text });
    else parts.push({ kind: lead.excluding ? 'excluded' : quoted === undefined ? 'word' : 'phrase', text });
    lead = { excluding: false, field: null };
  }
  return withChoices(parts);
};

const CONDITION = new RegExp(`^(?:[-－−]|(?:${fieldNames.join('|')})[:：])`, 'iu');

/** The pieces between blanks with their places, without exclusions and fields; the quotes of a phrase stay. */
export const piecesTyped = (query: string): readonly { readonly text: string; readonly at: number }[] =>
  Array.from(query.matchAll(/\S+/gu), ({ 0: text, index }) => ({ text, at: index })).filter(
    ({ text }) => !CONDITION.test(text) && !isOperator({ kind: 'word', text }),
  );

const withChoices = (parts: readonly QueryPart[]): readonly QueryPart[] => {
  const joined: QueryPart[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const last = joined.at(-1);
    const next = parts[i + 1];
    if (part === undefined) continue;
    const left = isOperator(part) && last ? sidesOf(last) : null;
    const right = isOperator(part) && next && !isOperator(next) ? sidesOf(next) : null;
    const within = withinOf(part);
    // Of a choice it is not said which of its sides stands near.
    if (left === null || right === null || (within !== null && left.length > 1)) joined.push(part);
    else {
      const sides = [...left, ...right];
      joined[joined.length - 1] = within === null ? { kind: 'choice', sides } : { kind: 'near', sides, within };
      i++;
    }
  }
  return joined;
};

const isOperator = (part: QueryPart): boolean =>
  part.kind === 'word' && (part.text === 'OR' || withinOf(part) !== null);

/** How many characters NEAR/5 lets stand between its sides, at most 99; null of what is no such operator. */
const withinOf = (part: QueryPart): number | null => {
  const digits = part.kind === 'word' ? /^NEAR\/(\d{1,2})$/u.exec(part.text)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
};

const sidesOf = (part: QueryPart): Sides | null => {
  if (part.kind === 'choice') return part.sides;
  if (part.kind === 'word' || part.kind === 'phrase') return [{ text: part.text, isPhrase: part.kind === 'phrase' }];
  return null;
};
