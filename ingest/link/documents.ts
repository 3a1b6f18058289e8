// The document itself: its keys, source, issuers, place and parts.
//
// Its keys are its number, the edition of its title (editions.ts), its title under its place, and each issuer with the
// title; the first two are one (edition), number and title stand on one front page (front-page), issuer and title name
// it too (title-issuer). A titled part is a document of its own that the whole carries.
import {
  type DocumentChange,
  type DocumentStatement,
  doiKey,
  issuedKey,
  type Key,
  numberKey,
  type Quoted,
  titleKey,
  withinSource,
} from '../../model/index.ts';
import { docNumberForm, foldKey } from '../../text/index.ts';
import type { Interpreted, Part } from '../types.ts';
import { linkBody } from './agencies.ts';
import { type Assertions, addEdge, assertKey, assertSame } from './assertions.ts';
import { isSameTitle, namesOf, type TitleKeys, titleKeysOf } from './editions.ts';
import { forceOf, forceOfPart, fromIssueOf } from './force.ts';
import { linkPlace, type Place, scopeOf } from './regions.ts';
import { carriedTitle, splitIssuers } from './titles.ts';
import { untitledName } from './untitled.ts';

/** The title behind the bodies that it begins with, where it begins with some. */
const subjectOf = (title: string | null): { readonly subject?: string } => {
  const { issuers, rest } = splitIssuers(title ?? '');
  if (title === null || issuers.length === 0) return {};
  let at = title.length;
  for (let left = rest.length; left > 0; at--) if (/\S/.test(title[at - 1] ?? '')) left--;
  return { subject: title.slice(at) };
};

/** A number as a key has it: 武新管〔2023〕4号 in every spelling. */
export const foldNumber = (docNumber: string): string => docNumberForm(foldKey(docNumber));

/** The key of a title under the document's own place. */
const ownTitleKey = (text: Interpreted, place: Place, title: string): Key =>
  titleKey(scopeOf(text, place), foldKey(title));

type OwnKeys = {
  readonly all: readonly [Key, ...Key[]];
  readonly edition: Key | null;
  readonly issued: ReadonlySet<Key>;
};

/**
 * The document's keys, the main one first; those by issuer only where the issuer's key is known beyond this source.
 */
const ownKeys = (text: Interpreted, place: Place, issuerKeys: readonly Key[]): OwnKeys => {
  const { document } = text.facts;
  const keys: Key[] = [];
  if (document.docNumber) keys.push(numberKey(foldNumber(document.docNumber)));
  if (document.doi) keys.push(doiKey(document.doi));
  const { edition, titles } = document.title ? titleKeysOf(text, place, document.title) : untitled;
  if (edition !== null) keys.push(edition);
  keys.push(...titles);
  const rest = document.title ? splitIssuers(document.title).rest : null;
  const issued =
    rest === null
      ? []
      : issuerKeys
          .filter((key) => !key.startsWith('agency:@'))
          .flatMap((key) => namesOf([foldKey(rest)]).map((name) => issuedKey(key, name)));
  const [first, ...others] = [...keys, ...issued];
  return {
    all: first === undefined ? [titleKey(withinSource(text.id), text.id)] : [first, ...others],
    edition,
    issued: new Set(issued),
  };
};

const untitled: TitleKeys = { edition: null, titles: [] };

/** Asserts the document with its issuers, place and parts, and returns its keys. */
export const linkDocument = (to: Assertions): readonly [Key, ...Key[]] => {
  const { text } = to;
  const { document } = text.facts;
  const head = headQuote(text);
  const issuerKeys = document.issuers.map((issuer) => linkBody(to, issuer.name, issuer));
  const { all, edition, issued } = ownKeys(text, to.place, issuerKeys);
  const [main, ...others] = all;
  for (const key of all)
    assertKey(
      to,
      { key, name: document.title ?? document.docNumber ?? untitledName(text), method: 'front-matter' },
      head,
    );
  for (const other of others) {
    const by = other === edition ? 'edition' : issued.has(other) ? 'title-issuer' : 'front-page';
    assertSame(to, { a: main, b: other, class: by, rule: 'front-matter' }, head);
  }
  addEdge(to, { type: 'TEXT_OF', from: text.id, to: main, rule: 'front-matter' }, head);
  const region = linkPlace(to, head);
  if (region) addEdge(to, { type: 'GOVERNS', from: main, to: region, rule: 'region-of-document' }, head);
  document.issuers.forEach((issuer, i) => {
    const key = issuerKeys[i];
    if (key) addEdge(to, { type: 'ISSUED_BY', from: main, to: key, rule: 'issuer', role: String(i + 1) }, issuer);
  });
  linkParts(to, main, head);
  return all;
};

const linkParts = (to: Assertions, main: Key, head: Quoted): void => {
  const { text } = to;
  const carried = text.facts.document.title === null ? null : carriedTitle(text.facts.document.title);
  for (const part of text.parts.slice(1)) {
    if (part.title === null || part.titleSpan === null) continue;
    const quoted = { span: part.titleSpan, quote: text.text.slice(part.titleSpan.start, part.titleSpan.end) };
    const [key, ...others] = partKeys(text, to.place, part.title);
    for (const each of [key, ...others]) assertKey(to, { key: each, name: part.title, method: 'part-title' }, quoted);
    for (const other of others) assertSame(to, { a: key, b: other, class: 'front-page', rule: 'part' }, quoted);
    addEdge(
      to,
      {
        type: 'ANNEXES',
        from: main,
        to: key,
        rule: 'part',
        role: carried !== null && isSameTitle(part.title, carried) ? 'carried' : null,
      },
      quoted,
    );
  }
  if (carried === null || to.place.key === null) return;
  const key = carriedKey(text, to.place, carried);
  assertKey(to, { key, name: carried, method: 'title-of-notice' }, head);
  if (!to.edges.some((edge) => edge.type === 'ANNEXES' && edge.to === key))
    addEdge(to, { type: 'ANNEXES', from: main, to: key, rule: 'title-of-notice', role: 'carried' }, head);
};

/** The keys of a part: its edition where it has one, then its title. */
const partKeys = (text: Interpreted, place: Place, title: string): readonly [Key, ...Key[]] => {
  const { edition, titles } = titleKeysOf(text, place, title);
  return edition === null ? [ownTitleKey(text, place, title)] : [edition, ...titles];
};

/**
 * The key of a document that the text carries or names as its own: that of the part with its title; where it has none,
 * that of the title.
 */
export const carriedKey = (text: Interpreted, place: Place, carried: string): Key => {
  const part = text.parts.find(({ title, index }) => index > 0 && title !== null && isSameTitle(title, carried));
  return part?.title ? partKeys(text, place, part.title)[0] : ownTitleKey(text, place, carried);
};

/** The whole document first, then its titled parts. */
export const documentStatements = (
  text: Interpreted,
  place: Place,
  keys: readonly [Key, ...Key[]],
  amends: readonly DocumentChange[],
): [DocumentStatement, ...DocumentStatement[]] => {
  const { document } = text.facts;
  const head = headQuote(text);
  const carried = document.title === null || place.key === null ? null : carriedTitle(document.title);
  const endsFormer = formerClause(text, [document.title, carried]);
  const fromIssue = fromIssueOf(text);
  const whole: DocumentStatement = {
    keys,
    whole: true,
    title: document.title,
    ...subjectOf(document.title),
    docNumber: document.docNumber,
    type: document.type,
    region: document.region,
    dates: document.dates.map(({ kind, value, derived = false, span, quote }) => ({
      kind,
      value,
      derived,
      span,
      quote,
    })),
    force: forceOf(text),
    ...(fromIssue ? { fromIssue } : {}),
    bearsTitle: head,
    ...(carried === null ? {} : { carries: carriedKey(text, place, carried) }),
    ...(endsFormer ? { endsFormer } : {}),
    ...(amends.length > 0 ? { amends } : {}),
    ...(document.abstracts ? { abstracts: document.abstracts } : {}),
    ...(document.keywords ? { keywords: document.keywords } : {}),
    span: { start: 0, end: text.text.length },
  };
  const parts = text.parts.slice(1).flatMap((part): DocumentStatement[] => {
    if (part.title === null) return [];
    const own = partKeys(text, place, part.title);
    return keys.includes(own[0]) ? [] : [partStatement(text, whole, own, part)];
  });
  return [whole, ...parts];
};

const partStatement = (
  text: Interpreted,
  { type, region, dates, force, keys }: DocumentStatement,
  own: readonly [Key, ...Key[]],
  { title, titleSpan, span }: Part,
): DocumentStatement => {
  const endsFormer = formerClause(text, [title]);
  return {
    ...{ keys: own, whole: false, title, docNumber: null, type, region, dates, force: forceOfPart(text, span, force) },
    ...(titleSpan ? { bearsTitle: { span: titleSpan, quote: text.text.slice(titleSpan.start, titleSpan.end) } } : {}),
    of: keys[0],
    ...(endsFormer ? { endsFormer } : {}),
    span,
  };
};

/** The clause by which the text ends what bore one of these titles before. */
const formerClause = (text: Interpreted, titles: readonly (string | null)[]): Quoted | null => {
  const found = text.facts.references.find(
    ({ relation, title }) =>
      relation === 'repeals' && title !== null && titles.some((own) => own !== null && isSameTitle(own, title)),
  );
  return found ? { span: found.span, quote: found.quote } : null;
};

/** The words that name the document: its title, or its first block. */
const headQuote = (text: Interpreted): Quoted => {
  const title = text.facts.document.title === null ? '' : foldKey(text.facts.document.title);
  const block =
    title === '' ? undefined : text.blocks.find((at) => at.text.length > 3 && title.includes(foldKey(at.text)));
  const span = block?.span ?? { start: 0, end: Math.min(text.text.length, text.blocks[0]?.span.end ?? 0) };
  return { span, quote: text.text.slice(span.start, span.end) };
};
