// What a document says of itself: title, number, issuers, authors, dates, validity, type, region, parts, a paper's
// abstracts and keywords, and whom to ask. Each has a file of its own in front-matter/, with its signals.
import type { Author, DocumentFacts, PartHead } from '../../../model/index.ts';
import { titleType } from '../../outline/index.ts';
import type { Block, Part, Recognized } from '../../types.ts';
import { findAbstracts } from './abstracts.ts';
import { findAdoption } from './adoption.ts';
import { authorsOfPaper, authorsOfPart } from './authors.ts';
import { findDates } from './dates.ts';
import { frontBlocks } from './front.ts';
import { findIssuers } from './issuers.ts';
import { findKeywords } from './keywords.ts';
import { findOwnNumber } from './number.ts';
import { paperTitle } from './paper-title.ts';
import { findRegion } from './region.ts';
import { findTitle, type Title } from './title.ts';
import { findType } from './type.ts';
import { findValidity } from './validity.ts';

export { findContacts } from './contacts.ts';
export { checkDays } from './dates.ts';

/** The document's own facts; what is not stated is null or empty. */
export const interpretFrontMatter = (text: Recognized): DocumentFacts => {
  const front = frontBlocks(text);
  const found = findTitle(text, front);
  const type = findType(text, found?.text ?? null);
  const title = type === 'op-ed-collection' ? null : found;
  const adoption = findAdoption(text);
  const number = findOwnNumber(text, front, title, adoption);
  const dates = findDates(text);
  const issuers = type === 'research-paper' || type === 'essay' ? [] : findIssuers(text, front, title, adoption);
  const governs = type !== 'research-paper' && type !== 'essay' && type !== 'op-ed-collection';
  const doi = findDoi(text);
  // A notice that asks for papers (摘要：不超过三百字) has the labels of one.
  const isWork = !governs && type !== 'op-ed-collection' && titleType(title?.text ?? '') !== 'policy-notice';
  return {
    id: number ?? title?.text ?? text.id,
    source: text.id,
    title: title && type === 'research-paper' ? paperTitle(text, title) : (title?.display ?? null),
    type,
    docNumber: number,
    issuers,
    authors:
      type === 'op-ed-collection'
        ? text.parts.flatMap((part) => authorsOfPart(text, part))
        : governs
          ? []
          : findAuthors(text, front, title),
    dates,
    validity: governs ? findValidity(text, dates) : null,
    region: governs ? findRegion(text, issuers, title) : null,
    parts: text.parts.length > 1 ? text.parts.flatMap((part) => headOf(text, part, title?.display ?? null)) : [],
    ...(doi ? { doi } : {}),
    ...(isWork ? summaryOf(text) : {}),
  };
};

/** Abstracts and keywords; nothing where there are none. */
const summaryOf = (text: Recognized): Pick<DocumentFacts, 'abstracts' | 'keywords'> => {
  const found = findAbstracts(text);
  const keywords = findKeywords(text, found);
  const abstracts = found.map(({ language, text: words, span }) => ({ language, text: words, span }));
  return { ...(abstracts.length > 0 ? { abstracts } : {}), ...(keywords.length > 0 ? { keywords } : {}) };
};

const findAuthors = (text: Recognized, front: readonly Block[], title: Title | null): Author[] => {
  const [only] = text.parts;
  const byNote = authorsOfPart(text, only);
  return byNote.length > 0 ? byNote : authorsOfPaper(text, front, title);
};

/** A part's title; of articles also their authors and where they begin and end, for titles may be lost. */
const headOf = (text: Recognized, part: Part, title: string | null): (string | PartHead)[] => {
  const isCollection = text.parts.some(({ kind }) => kind === 'article');
  if (!isCollection) {
    const own = part.title ?? (part.index === 0 ? title : null);
    return own === null ? [] : [own];
  }
  const sentences = text.sentences.filter(
    (sentence) =>
      sentence.part === part.index &&
      sentence.block !== part.byline &&
      text.blocks[sentence.block]?.kind === 'paragraph',
  );
  const [first] = sentences;
  const last = part.authorNote === null ? sentences.at(-1)?.span : text.blocks[part.authorNote]?.span;
  const authors = authorsOfPart(text, part);
  return [
    {
      title: part.title,
      ...(authors.length > 0 ? { authors } : {}),
      ...(first ? { firstWords: text.text.slice(first.span.start, first.span.end) } : {}),
      ...(last ? { lastWords: text.text.slice(last.start, last.end) } : {}),
      span: part.span,
    },
  ];
};

const findDoi = (text: Recognized): string | null => {
  for (const block of text.blocks) {
    const found = /\bDOI\s*[:：]?\s*(10\.\d{4,9}\/[^\s，。；、)）\]]+[^\s，。；、.,;)）\]])/i.exec(block.text);
    if (found?.[1] && block.text.length < 2000) return found[1];
  }
  return null;
};
