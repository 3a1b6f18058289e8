// The parts of a query as they are typed: words, phrases, exclusions, choices (a OR b) and fields (title:…).

export type QueryPart =
  | { readonly kind: 'word' | 'phrase' | 'excluded'; readonly text: string }
  | { readonly kind: 'field'; readonly name: FieldName; readonly text: string }
  | { readonly kind: 'choice'; readonly sides: readonly { readonly text: string; readonly isPhrase: boolean }[] };

export const fieldNames = ['title', 'agency', 'type', 'year'] as const;
export type FieldName = (typeof fieldNames)[number];

// Opening and closing marks; whoever types “ often closes with ".
const PART =
  /(?<=^|\s)(?:(?<minus>[-－−])|(?<field>title|agency|type|year)[:：])(?=\S)|["“”„＂](?<double>[^"“”„＂]*)["“”„＂]?|「(?<corner>[^」]*)」?|『(?<white>[^』]*)』?|[^\s"“”„＂「『]+/giu;

/** Returns the parts in order. OR is one between two words or phrases only; elsewhere it is a word. */
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
    ({ text }) => !CONDITION.test(text) && !isOrWord({ kind: 'word', text }),
  );

const withChoices = (parts: readonly QueryPart[]): readonly QueryPart[] => {
  const joined: QueryPart[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const last = joined.at(-1);
    const next = parts[i + 1];
    if (part === undefined) continue;
    const isOr = part.kind === 'word' && part.text === 'OR';
    const left = isOr && last ? sidesOf(last) : null;
    const right = isOr && next && !isOrWord(next) ? sidesOf(next) : null;
    if (left === null || right === null) joined.push(part);
    else {
      joined[joined.length - 1] = { kind: 'choice', sides: [...left, ...right] };
      i++;
    }
  }
  return joined;
};

const isOrWord = (part: QueryPart): boolean => part.kind === 'word' && part.text === 'OR';

type Sides = readonly { readonly text: string; readonly isPhrase: boolean }[];

const sidesOf = (part: QueryPart): Sides | null => {
  if (part.kind === 'choice') return part.sides;
  if (part.kind === 'word' || part.kind === 'phrase') return [{ text: part.text, isPhrase: part.kind === 'phrase' }];
  return null;
};
