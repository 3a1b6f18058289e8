// Cited documents: their keys, that number and title side by side are one, and the edge that says how they are cited.
//
// A citation by number meets the document by number, one by title by title under its place (titles.ts). A title that
// begins with its issuers names them; 甲关于印发乙的通知 carries 乙. A class of documents (以前出台的…政策) keeps a key of this source.
// A citation that has only a place in the list of literature, [3], makes no edge.
import {
  type EdgeType,
  isDay,
  issuedKey,
  type Key,
  numberKey,
  type Quoted,
  type Reference,
  type Relation,
  titleKey,
  withinSource,
} from '../../model/index.ts';
import { findDays, foldKey } from '../../text/index.ts';
import type { Stretch } from '../rules/stretch.ts';
import type { DocumentMention } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { bodyKeyOf, linkBody } from './agencies.ts';
import { type Assertions, addEdge, assertKey, assertSame, type Named, remark } from './assertions.ts';
import { detailing, isDetailed } from './details.ts';
import { carriedKey, foldNumber } from './documents.ts';
import { isSameTitle } from './editions.ts';
import { carriedTitle, linkTitle, type TitleLink } from './titles.ts';

const edgeTypes: Readonly<Record<Relation, EdgeType>> = {
  cites: 'CITES',
  implements: 'IMPLEMENTS',
  'based-on': 'BASED_ON',
  repeals: 'REPEALS',
  annexes: 'ANNEXES',
};

/** Asserts every cited document. `main` is the key of the document that cites. */
export const linkReferences = (to: Assertions, main: Key): void => {
  const mentions = new Map<number, DocumentMention>();
  for (const mention of to.text.mentions) if (mention.type === 'document') mentions.set(mention.span.start, mention);
  for (const reference of to.text.facts.references)
    linkReference(to, main, reference, mentions.get(startOf(reference)) ?? null);
};

/** Where the document is named; the quote may begin before. */
const startOf = (reference: Reference): number =>
  Number(/\/(\d+)-\d+$/.exec(reference.id)?.[1] ?? reference.span.start);

const linkReference = (to: Assertions, main: Key, reference: Reference, mention: DocumentMention | null): void => {
  const { title, docNumber } = reference;
  const quoted: Quoted = mention ?? reference;
  const name = title ?? docNumber;
  if (name === null) return;
  const number = docNumber === null ? null : numberKey(foldNumber(docNumber));
  const link = title === null ? null : titleOf(to, reference, title, mention);
  const cited = number ?? link?.key;
  if (cited === undefined) return;
  if (number) assertKey(to, { key: number, name, method: 'number' }, quoted);
  if (link) {
    assertKey(to, { key: link.key, name, method: link.method }, quoted);
    assertSame(to, { a: cited, b: link.key, class: 'clause', rule: 'title-and-number' }, quoted);
    linkIssuers(to, { key: cited, name }, link, quoted);
    if (link.method === 'former-edition' && number === null)
      remark(
        to,
        {
          rule: 'reference',
          message: `${title}: the former edition has no number here; it is told by its title and day where it is here.`,
        },
        quoted,
      );
    if (link.method === 'source-only' && number === null)
      remark(
        to,
        { rule: 'reference', message: `${title}: which place this document is of, the text does not say.` },
        quoted,
      );
  }
  const since = reference.relation === 'repeals' ? ownDay(to, reference) : null;
  const role = isDetailed(to.text, reference) ? detailing : since;
  addEdge(to, { type: edgeTypes[reference.relation], from: main, to: cited, rule: reference.rule, role }, reference);
  linkCarried(to, cited, title, quoted);
};

/** The day that the text gives for a repeal: 《…》自2024年1月1日起废止; null where it gives none, or several. */
const ownDay = ({ text }: Assertions, { title, docNumber }: Reference): string | null => {
  const days = text.mentions.flatMap((mention) => {
    if (mention.type !== 'document') return [];
    const isSame = docNumber === null ? mention.title === title : mention.docNumber === docNumber;
    const sentence = isSame ? text.sentences[mention.sentence] : undefined;
    return sentence ? daysOfRepeal(stretchOf(sentence).from(mention.at.end)) : [];
  });
  const [only, ...others] = new Set(days);
  return only !== undefined && others.length === 0 ? only : null;
};

/** The days from which what stands before these words is repealed. */
const daysOfRepeal = (after: Stretch): string[] =>
  findDays(after.text).flatMap(({ start, end, value }) => {
    const [from, to] = [after.start + start, after.start + end];
    const isFrom = after.upTo(from).ends('from-day') && after.from(to).begins('repeal-glue*', 'repeal');
    return isFrom && value !== null && isDay(value) ? [value] : [];
  });

/** The key of a document that the text names; null where it has neither number nor title. */
export const citedKey = (to: Assertions, reference: Reference): Key | null => {
  const { title, docNumber } = reference;
  if (docNumber !== null) return numberKey(foldNumber(docNumber));
  if (title === null) return null;
  const mention = to.text.mentions.find(({ type, span }) => type === 'document' && span.start === startOf(reference));
  return titleOf(to, reference, title, mention?.type === 'document' ? mention : null).key;
};

const titleOf = (to: Assertions, reference: Reference, title: string, mention: DocumentMention | null): TitleLink => {
  const alone: TitleLink = {
    key: titleKey(withinSource(to.text.id), foldKey(title)),
    issued: null,
    issuers: [],
    method: 'source-only',
  };
  if (mention?.isClass) return { ...alone, method: 'class' };
  // 原《…办法》（…号）同时废止, said by the new …办法: the former edition shares its title, but is another document.
  if (reference.relation === 'repeals' && isOwnTitle(to, title)) return { ...alone, method: 'former-edition' };
  const isPart = to.text.parts.some(
    (part) => part.title !== null && part.index > 0 && foldKey(part.title) === foldKey(title),
  );
  if (isPart || (reference.relation === 'annexes' && to.place.key !== null))
    return { ...alone, key: carriedKey(to.text, to.place, title), method: 'part-of-document' };
  const sentence = mention ? to.text.sentences[mention.sentence] : undefined;
  const before = sentence && mention ? sentence.text.slice(Math.max(0, mention.at.start - 40), mention.at.start) : '';
  const link = linkTitle(to.text, to.place, title, before);
  const acts = reference.relation === 'repeals' || isAmended(to, title);
  return acts && link.method === 'source-only' ? (ownOf(to, title) ?? link) : link;
};

const isAmended = ({ text }: Assertions, title: string): boolean =>
  (text.facts.amendments ?? []).some((one) => one.title !== null && foldKey(one.title) === foldKey(title));

/**
 * What a body repeals or amends is of its own place, and of itself where the title begins without a body: 废止《…办法》,
 * 《关于…的意见》.
 */
export const ownOf = (to: Assertions, title: string): TitleLink | null => {
  if (to.place.key === null) return null;
  const [issuer, ...others] = to.text.facts.document.issuers;
  const issued = issuer && others.length === 0 ? bodyKeyOf(to.text, to.place, issuer.name) : null;
  return {
    key: titleKey(to.place.key, foldKey(title)),
    issued: issued === null || issued.startsWith('agency:@') ? null : issuedKey(issued, foldKey(title)),
    issuers: [],
    method: 'place-of-document',
  };
};

/** Whether a title is the document's own or that of one of its parts. */
const isOwnTitle = ({ text }: Assertions, title: string): boolean => {
  const { document } = text.facts;
  const carried = document.title === null ? null : carriedTitle(document.title);
  return [document.title, carried, ...text.parts.map((part) => part.title)].some(
    (own) => own !== null && isSameTitle(own, title),
  );
};

/** The bodies that a cited title names as its issuers. */
const linkIssuers = (
  to: Assertions,
  cited: Pick<Named, 'key' | 'name'>,
  { issued, issuers }: TitleLink,
  quoted: Quoted,
): void => {
  if (issued === null) return;
  assertKey(to, { key: issued, name: cited.name, method: 'issuer-and-title' }, quoted);
  assertSame(to, { a: cited.key, b: issued, class: 'title-issuer', rule: 'issuer-and-title' }, quoted);
  for (const issuer of issuers)
    addEdge(
      to,
      { type: 'ISSUED_BY', from: cited.key, to: linkBody(to, issuer, quoted), rule: 'issuer-of-cited' },
      quoted,
    );
};

/** A cited notice carries the document that its title names. */
const linkCarried = (to: Assertions, cited: Key, title: string | null, quoted: Quoted): void => {
  const carried = title === null ? null : carriedTitle(title);
  if (title === null || carried === null) return;
  const { key, method } = linkTitle(to.text, to.place, carried, title.slice(0, title.indexOf(carried.slice(0, 4))));
  if (method === 'source-only') return;
  assertKey(to, { key, name: carried, method: 'title-of-notice' }, quoted);
  addEdge(to, { type: 'ANNEXES', from: cited, to: key, rule: 'title-of-notice' }, quoted);
};
