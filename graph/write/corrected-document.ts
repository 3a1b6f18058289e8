// What corrections do to the document of a source, or to a titled part of it. A number is a key: another number is
// another key, by which everything that the source says of the document goes from then on.
import {
  type Anchor,
  type DocumentStatement,
  type EquivalenceAssertion,
  type FactStatement,
  type FieldValues,
  type Key,
  numberKey,
  parseKey,
  type SourceGraph,
  titleKey,
  withinSource,
} from '../../model/index.ts';
import { type Draft, fieldsBefore, marked, type Outcome, problem } from './draft.ts';

export const correctDocument = (draft: Draft, statement: FactStatement, part: Anchor | undefined): Outcome => {
  const at = placeIn(draft, part);
  if (typeof at === 'string') return problem(at);
  const { fields } = statement;
  const original = fieldsBefore(Object.keys(fields), draft.reading.documents[at] ?? {});
  change(draft, at, ({ subject, ...document }) => ({
    ...document,
    // That of a title as it was.
    ...('title' in fields || subject === undefined ? {} : { subject }),
    ...(fields as Partial<DocumentStatement>), // title, number, type and region, each of its type
    corrected: marked(document.corrected, statement, original),
  }));
  return { fact: null, problem: null };
};

/**
 * Lets each document of the source go by the last number that people gave it, before anything else is taken in: what
 * they say of other documents meanwhile is no name of this one. A number by which the text names another document is
 * not given; why stands by the statement's id.
 */
export const renumberDocuments = (draft: Draft, statements: readonly FactStatement[]): ReadonlyMap<string, string> => {
  const refused = new Map<string, string>();
  const given = new Map<number, FieldValues[string]>();
  const named = keysNamed(draft.reading);
  for (const { id, target, fields } of statements) {
    const { docNumber } = fields;
    if (target.what !== 'document' || docNumber === undefined) continue;
    const at = placeIn(draft, target.part);
    if (typeof at === 'string') continue; // correctDocument says so
    const key = keyOf(docNumber);
    const isOwn = key === null || draft.reading.documents[at]?.keys.includes(key);
    const isAnothers =
      !isOwn && (named.has(key) || [...given].some(([other, number]) => other !== at && keyOf(number) === key));
    if (isAnothers) refused.set(id, `another document of the text goes by the number ${docNumber}`);
    else given.set(at, docNumber);
  }
  for (const [at, docNumber] of given) renumber(draft, at, docNumber);
  return refused;
};

/** All keys that a source names. */
const keysNamed = ({ keys, edges, equivalences, documents }: SourceGraph): ReadonlySet<string> =>
  new Set([
    ...keys.map(({ key }) => key),
    ...edges.flatMap(({ from, to }) => [from, to]),
    ...equivalences.flatMap(({ a, b }) => [a, b]),
    ...documents.flatMap((document) => document.keys),
  ]);

const keyOf = (docNumber: FieldValues[string]): Key | null =>
  typeof docNumber === 'string' ? numberKey(docNumber) : null;

/** Which document of the source a statement is about: the whole one, or a part. */
const placeIn = (draft: Draft, part: Anchor | undefined): number | string =>
  part === undefined ? 0 : partAt(draft, part);

/** Which document of the source is the part whose title has these words. */
const partAt = (draft: Draft, title: Anchor): number | string => {
  const place = draft.placeOf(title);
  if (typeof place === 'string') return place;
  const found = draft.documents.findIndex(
    ({ whole, bearsTitle }) =>
      !whole && bearsTitle && bearsTitle.span.start < place.end && place.start < bearsTitle.span.end,
  );
  return found < 0 ? 'no part of the text has them for its title' : found;
};

const change = (draft: Draft, at: number, to: (document: DocumentStatement) => DocumentStatement): void => {
  const [whole, ...parts] = draft.documents;
  draft.documents =
    at === 0 ? [to(whole), ...parts] : [whole, ...parts.map((part, n) => (n + 1 === at ? to(part) : part))];
};

/** Lets the document go by a number, in place of the one that was read; or by none. */
const renumber = (draft: Draft, at: number, docNumber: FieldValues[string]): void => {
  const document = draft.documents[at];
  if (!document) return;
  const { keys } = document;
  const former = keys.find((key) => parseKey(key)?.scheme === '文号');
  const own = keyOf(docNumber);
  if (former !== undefined) {
    const [next] = keys.filter((key) => key !== former);
    rename(draft, former, own ?? next ?? titleKey(withinSource(draft.reading.id), draft.reading.id));
  } else if (own !== null && !keys.includes(own)) addKey(draft, at, document, own);
};

/** Puts one key in the place of another wherever the source has it. */
const rename = (draft: Draft, was: Key, is: Key): void => {
  const renamed = (key: Key): Key => (key === was ? is : key);
  const once = (keys: DocumentStatement['keys']): DocumentStatement['keys'] => {
    const [first, ...others] = keys.map(renamed);
    return [first ?? is, ...new Set(others.filter((key) => key !== first))];
  };
  const [whole, ...parts] = draft.documents.map(({ carries, of, amends, ...document }) => ({
    ...document,
    keys: once(document.keys),
    ...(carries === undefined ? {} : { carries: renamed(carries) }),
    ...(of === undefined ? {} : { of: renamed(of) }),
    ...(amends === undefined ? {} : { amends: amends.map((each) => ({ ...each, document: renamed(each.document) })) }),
  }));
  if (whole) draft.documents = [whole, ...parts];
  draft.keys = draft.keys.map((each) => ({ ...each, key: renamed(each.key) }));
  draft.equivalences = draft.equivalences
    .map((each) => ({ ...each, a: renamed(each.a), b: renamed(each.b) }))
    .filter(({ a, b }) => a !== b);
  for (const each of draft.edges)
    each.edge = { ...each.edge, from: renamed(each.edge.from), to: renamed(each.edge.to) };
};

/** Gives a document one more key, its first, which is one with the others as on a front page. */
const addKey = (draft: Draft, at: number, document: DocumentStatement, key: Key): void => {
  const [main] = document.keys;
  const known = draft.keys.find((each) => each.key === main);
  const { span, quote } = document.bearsTitle ?? known ?? { span: { start: 0, end: 0 }, quote: '' };
  const equivalence: EquivalenceAssertion = { a: key, b: main, class: 'front-page', rule: 'correction', span, quote };
  draft.equivalences = [...draft.equivalences, equivalence];
  if (known) draft.keys = [...draft.keys, { ...known, key, method: 'correction' }];
  change(draft, at, (each) => ({ ...each, keys: [key, ...each.keys] }));
};
