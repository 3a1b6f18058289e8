// The query language, read into what a passage must hold, must not hold, and what ranks it. The same on every adapter.
//
//   落户 奖励 “数字经济” -上市 ──► words 落户, 奖励 · phrases 数字经济 · excluded 上市
//   发改委 500万元 title:措施 ──► words 发改委 or 发展和改革委员会 …, 元5000000 · conditions on the title
//
// Words are those that jieba cuts, without stop and question words unless nothing else is asked; numbers count by
// their value (text/written-numbers.ts), names by their others (synonyms.ts, and those of the caller). A phrase stands
// in “”, "", 「」 or 『』; what is not closed ends with the query. A minus after a blank excludes the word or phrase
// behind it, as typed. OR between two parts takes either, NEAR/5 both with at most five characters between. title:,
// agency:, type:, year: and 金额: are conditions (fields.ts), and so is 500万元以上 outside quotes; 金额: before what is
// no sum is a word. Signs alone ask for nothing. It never looks at an index.
import {
  findRuns,
  findWrittenNumbers,
  phraseTokens,
  queryTokens,
  queryWords,
  rankingTokens,
  stopWords,
} from '../text/index.ts';
import { conditionsOf } from './conditions.ts';
import { type Fields, noFields, readFields } from './fields.ts';
import { mappedForm, searchForm } from './form.ts';
import type { KnownName, QueryCondition, Understood } from './port.ts';
import { type QueryPart, type Side, splitQuery, unreadOf } from './query-parts.ts';
import { findNames, type KnownNames, namesKnown, noNames } from './synonyms.ts';
import { type Atom, type Near, plainTerm, type Term } from './terms.ts';

export type Query = {
  /** A passage that holds all of these and of the phrases is complete. */
  readonly words: readonly Term[];
  /** Every hit holds all of these. */
  readonly phrases: readonly Term[];
  /** No hit holds any of these. */
  readonly excluded: readonly Term[];
  /** The index tokens of plain words and phrases, by which passages are found. */
  readonly tokens: readonly string[];
  /** Those by which they are ranked: also pairs across stop words, which every passage has some of. */
  readonly ranking: readonly string[];
  /** Those of the words that rank as wholes: numbers, and names with others. */
  readonly wholes: readonly Term[];
  readonly fields: Fields;
  /** What of it restricts the hits beside its words, in order. */
  readonly conditions: readonly QueryCondition[];
  readonly understood: readonly Understood[];
  /** As in port.ts. */
  readonly unread: readonly string[];
};

/** As in port.ts. */
export type QueryOptions = {
  readonly synonyms?: boolean;
  readonly names?: readonly KnownName[];
  readonly asTyped?: readonly string[];
};

/**
 * What the words are read by: all names that are known with their others, and what is to be looked for as it is typed.
 */
type Reading = {
  readonly known: KnownNames;
  readonly asTyped: ReadonlySet<string>;
};

// A pasted question of a page is read this far: what comes behind says the same again.
const longestRead = 1_000;

/** Returns what the text asks for. */
export const parseQuery = (text: string, options: QueryOptions = {}): Query => {
  const reading: Reading = {
    known: options.synonyms === false ? noNames : namesKnown(options.names ?? []),
    asTyped: new Set((options.asTyped ?? []).map(searchForm)),
  };
  const parts = splitQuery(text.slice(0, longestRead).toWellFormed(), reading.asTyped);
  const typed = parts.flatMap((part) => (part.kind === 'word' ? [part.text] : []));
  const phrases = unique(parts.flatMap((part) => (part.kind === 'phrase' ? plainTerms(part.text) : [])));
  const excluded = unique(parts.flatMap((part) => (part.kind === 'excluded' ? excludedTerms(part.text) : [])));
  const choices = parts.flatMap((part) => {
    if (part.kind === 'choice') return readChoice(part.sides, reading);
    return part.kind === 'near' ? readNear(part, reading) : [];
  });
  const read = readPieces(typed, reading, phrases.length + choices.length > 0);
  const wholes = unique([...read.wholes, ...choices.flatMap((choice) => choice.wholes)]);
  const ofOthers = [
    ...choices.flatMap((choice) => choice.tokens),
    ...phrases.flatMap((phrase) => [...queryTokens(phrase.text), ...phraseTokens(phrase.text)]),
  ];
  return {
    words: unique([...read.words, ...choices.map(({ term }) => term)]),
    phrases,
    excluded,
    tokens: unite(read.tokens, ofOthers),
    ranking: unite(read.ranking, ofOthers),
    wholes,
    fields: parts.some(({ kind }) => kind === 'field')
      ? readFields(parts.flatMap((part) => (part.kind === 'field' ? [part] : [])))
      : noFields,
    conditions: conditionsOf(text, parts),
    unread: unreadOf(parts),
    understood: [...wholes.map(understoodOf), ...read.recognised.map((name) => understoodOf(plainTerm(name)))],
  };
};

/** Whether the query asks for some words; exclusions and conditions alone choose among what is there. */
export const hasWords = ({ words, phrases }: Query): boolean => words.length + phrases.length > 0;

const understoodOf = ({ text, alternatives }: Term): Understood => {
  const atoms = alternatives.flat();
  const names = atoms.flatMap((atom) =>
    atom.kind === 'number' || atom.kind === 'near' || atom.text === text ? [] : [atom.text],
  );
  return atoms.some(({ kind }) => kind === 'number')
    ? { kind: 'number', text, names: [] }
    : { kind: 'name', text, names };
};

const unique = (terms: readonly Term[]): readonly Term[] => [
  ...new Map(terms.map((term) => [JSON.stringify(term.alternatives), term])).values(),
];

const unite = (tokens: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...tokens, ...more]),
];

const trimSigns = (form: string): string => {
  const runs = findRuns(form);
  return form.slice(runs[0]?.start ?? form.length, runs.at(-1)?.end);
};

const plainTerms = (typed: string): readonly Term[] => {
  const form = trimSigns(searchForm(typed));
  return phraseTokens(form).length > 0 ? [plainTerm(form)] : [];
};

/** As typed; a number by its value. */
const excludedTerms = (typed: string): readonly Term[] => {
  const form = searchForm(typed);
  const [number] = findWrittenNumbers(form);
  if (number && number.sought.length > 0 && number.start === 0 && number.end === form.length)
    return [{ text: form, alternatives: [[{ kind: 'number', keys: number.sought }]] }];
  return plainTerms(typed);
};

type Read = {
  readonly words: readonly Term[];
  readonly wholes: readonly Term[];
  readonly tokens: readonly string[];
  readonly ranking: readonly string[];
  /** Names that are known and have no others: they are words like any. */
  readonly recognised: readonly string[];
};

/** The words of what stands outside quotes: numbers, then names with others, then the words of the rest. */
const readPieces = (typed: readonly string[], reading: Reading, besideOthers: boolean): Read => {
  const { terms: numbers, rest, literal } = takeNumbers(typed.join(' '), reading);
  const pieces = rest.split(/\s+/u).map((piece) => trimSigns(searchForm(piece)));
  const named = pieces.map((piece) => takeNames(piece, reading));
  const left = named.flatMap(({ rest: piece }) => piece).filter((piece) => phraseTokens(piece).length > 0);
  const wholes = [...numbers, ...named.flatMap(({ terms }) => terms)];
  const literals = [...literal, ...named.flatMap((each) => each.literal)];
  const { words, tokens, ranking } = readWords(left, besideOthers || wholes.length + literals.length > 0);
  const ofLiterals = literals.flatMap((text) => [...queryTokens(text), ...phraseTokens(text)]);
  const recognised = [...new Set(named.flatMap((each) => each.recognised))];
  return {
    words: [...[...words, ...literals].map(plainTerm), ...wholes],
    wholes,
    tokens: unite(tokens, ofLiterals),
    ranking: unite(ranking, ofLiterals),
    recognised,
  };
};

/** The numbers of what was typed, and what is left with blanks in their place. */
const takeNumbers = (
  typed: string,
  { asTyped }: Reading,
): { readonly terms: readonly Term[]; readonly rest: string; readonly literal: readonly string[] } => {
  const { form, unfold } = mappedForm(typed);
  const terms: Term[] = [];
  const literal: string[] = [];
  let rest = '';
  let from = 0;
  for (const { start, end, sought } of findWrittenNumbers(form)) {
    if (sought.length === 0) continue;
    const office = sought.some((key) => key.startsWith('文')) ? officeAt(form, start) : start;
    const span = unfold(office, end);
    const text = form.slice(office, end);
    const whole = office === start ? [] : [{ kind: 'text', text: form.slice(office, start + 2) } as const];
    if (asTyped.has(text)) literal.push(text);
    else terms.push({ text, alternatives: [[{ kind: 'number', keys: sought }, ...whole]] });
    rest += `${typed.slice(from, span.start)} `;
    from = span.end;
  }
  return { terms, rest: rest + typed.slice(from), literal };
};

/**
 * Where the office of a document's number begins whose last two characters are in the key; longer runs are other words
 * too.
 */
const officeAt = (form: string, start: number): number => {
  const run = /[\p{Script=Han}a-z]*$/u.exec(form.slice(0, start))?.[0] ?? '';
  return run.length <= 4 ? start - run.length : start;
};

type Taken = {
  readonly terms: readonly Term[];
  readonly literal: readonly string[];
  readonly recognised: readonly string[];
  readonly rest: readonly string[];
};

const takeNames = (piece: string, { known, asTyped }: Reading): Taken => {
  const terms: Term[] = [];
  const literal: string[] = [];
  const recognised: string[] = [];
  const rest: string[] = [];
  let from = 0;
  for (const { start, end, names } of findNames(piece, known)) {
    const text = piece.slice(start, end);
    if (names.length === 1) {
      recognised.push(text);
      continue;
    }
    if (asTyped.has(text)) literal.push(text);
    else terms.push({ text, alternatives: names.map((name) => [name]) });
    rest.push(piece.slice(from, start));
    from = end;
  }
  return { terms, literal, recognised, rest: [...rest, piece.slice(from)] };
};

type Choice = { readonly term: Term; readonly wholes: readonly Term[]; readonly tokens: readonly string[] };

/** Either of the sides, each a phrase or all words of a piece. */
const readChoice = (sides: readonly Side[], reading: Reading): readonly Choice[] => {
  const reads = sides.map((side) => (side.isPhrase ? readPhrase(side) : readPieces([side.text], reading, false)));
  const given = reads.filter(({ words }) => words.length > 0);
  if (given.length === 0) return [];
  const term = {
    text: given.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' OR '),
    alternatives: given.flatMap(({ words }) => allOfTerms(words)),
  };
  return [{ term, wholes: given.flatMap(({ wholes }) => wholes), tokens: given.flatMap(({ tokens }) => tokens) }];
};

const readPhrase = ({ text }: Side): Read => {
  const words = plainTerms(text);
  const tokens = words.flatMap((word) => [...queryTokens(word.text), ...phraseTokens(word.text)]);
  return { words, wholes: [], tokens, ranking: tokens, recognised: [] };
};

/** Two sides near each other, each a name or number with what means the same, or as it stands. */
const readNear = (
  { sides, within }: Extract<QueryPart, { readonly kind: 'near' }>,
  reading: Reading,
): readonly Choice[] => {
  const reads = sides.map((side) => {
    const read = side.isPhrase ? readPhrase(side) : readPieces([side.text], reading, false);
    return read.words.length > 1 ? readPhrase(side) : read;
  });
  const [left = [], right = []] = reads.map(({ words }) =>
    words.flatMap(({ alternatives }) => alternatives.flatMap((atoms) => atoms.slice(0, 1).filter(isNoNear))),
  );
  const text = reads.flatMap(({ words }) => words.map(({ text }) => text)).join(` NEAR/${within} `);
  const whole = { text, alternatives: [[{ kind: 'near', left, right, within } as const]] };
  const tokens = reads.flatMap(({ tokens }) => tokens);
  // A side of signs alone asks for nothing: the other is a word.
  if (left.length === 0 || right.length === 0)
    return reads.flatMap(({ words, wholes }) => words.map((term) => ({ term, wholes, tokens })));
  return [{ term: whole, wholes: reads.flatMap(({ wholes }) => wholes), tokens }];
};

const isNoNear = (atom: Atom): atom is Exclude<Atom, Near> => atom.kind !== 'near';

/** The alternatives of holding all of the terms. */
const allOfTerms = (terms: readonly Term[]): Term['alternatives'] =>
  terms.reduce<Term['alternatives']>(
    (before, { alternatives }) => before.flatMap((atoms) => alternatives.map((more) => [...atoms, ...more])),
    [[]],
  );

/** The words of the rest. Two Han characters typed alone are one word, wherever jieba would cut. */
const readWords = (
  pieces: readonly string[],
  besideOthers: boolean,
): { readonly words: readonly string[]; readonly tokens: readonly string[]; readonly ranking: readonly string[] } => {
  const stop = stopWords();
  const pairs = [...new Set(pieces.filter((piece) => /^\p{Script=Han}{2}$/u.test(piece) && !stop.has(piece)))];
  const text = [...new Set(pieces)].join(' ');
  const cut = queryWords(text);
  const stopAlone = cut.every((word) => stop.has(word));
  const pairTokens = pairs.flatMap(phraseTokens);
  if (stopAlone && (besideOthers || pairs.length > 0)) return { words: pairs, tokens: pairTokens, ranking: pairTokens };
  const beside = cut.filter((word) => !pairs.some((pair) => pair.includes(word)));
  return {
    words: [...pairs, ...beside],
    tokens: [...queryTokens(text), ...pairTokens],
    ranking: [...rankingTokens(text), ...pairTokens],
  };
};
