// Which edition of its title a text is.
//
// Two texts of one title are two documents where they hold from different days or are from different years (a
// re-issue), and one document where they are from the same (a repost). So the key of an edition is the title and the
// first day in force that its clause prints; where none does (自印发之日起施行), the year: of issue or signature, else of its
// number, else of publication, which another site may tell otherwise. A number that is more than a year off is
// believed, for it is printed once and the days of a page are many. Papers and essays have no editions, nor do drafts
// (征求意见稿), forms and lists.
import { type DateKind, type DocumentDate, editionKey, type Key, titleKey } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { endsAsDocument } from '../mentions/titles.ts';
import type { Interpreted } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { type Place, scopeOf } from './regions.ts';

export type TitleKeys = {
  /** Of this edition alone; null where the text has none. */
  readonly edition: Key | null;
  /**
   * Of all editions: the title, the title without the bracket that names the edition, and without the signs of what it
   * carries, as lists write it: 关于印发某办法的通知 for 关于印发《某办法》的通知.
   */
  readonly titles: readonly Key[];
};

/** The keys by which a text, or a part of it, goes by a title. */
export const titleKeysOf = (text: Interpreted, place: Place, title: string): TitleKeys => {
  const scope = scopeOf(text, place);
  const base = baseTitle(title);
  const mark = place.key !== null && base !== null && hasEditions(text, title) ? editionMark(text) : null;
  return {
    edition: mark === null || base === null ? null : editionKey(scope, base, mark),
    titles: namesOf([foldKey(title), ...(mark === null || base === null ? [] : [base])]).map((name) =>
      titleKey(scope, name),
    ),
  };
};

/** The names of a title, each also without the signs within it. */
export const namesOf = (titles: readonly string[]): string[] => [
  ...new Set([...titles, ...titles.map((title) => title.replace(/[《》]/g, ''))]),
];

/** The folded title without the bracket that names its edition: 某办法 of 某办法（2023年修订）; null for a draft. */
const baseTitle = (title: string): string | null => {
  const bracket = /[(（][^()（）]{1,12}[)）]$/.exec(title);
  const words = stretchOf({ text: bracket?.[0] ?? '' });
  if (words.has('draft')) return null;
  return foldKey(words.has('edition') ? title.slice(0, bracket?.index) : title);
};

/** Whether two titles are of one document or of two editions of one. */
export const isSameTitle = (a: string, b: string): boolean =>
  foldKey(a) === foldKey(b) || (baseTitle(a) !== null && baseTitle(a) === baseTitle(b));

const hasEditions = ({ facts }: Interpreted, title: string): boolean => {
  const { type } = facts.document;
  if (type === 'research-paper' || type === 'essay' || type === 'op-ed-collection') return false;
  const words = stretchOf({ text: title.replaceAll('（', '(').replaceAll('）', ')') });
  return title.length >= shortestTitle && endsAsDocument(words);
};

// 通知 or 实施方案 alone says too little: many documents of a place are called so.
const shortestTitle = 6;

const editionMark = ({ facts: { document } }: Interpreted): string | null => {
  const numbered = yearOf(/〔(\d{4})〕/.exec(document.docNumber ?? '')?.[1]);
  const isNear = (value: string): boolean => numbered === null || Math.abs(Number(value.slice(0, 4)) - numbered) <= 1;
  const effective = document.dates.find(({ kind, derived }) => kind === 'effective' && !derived);
  if (effective && /^\d{4}-\d{2}-\d{2}$/.test(effective.value) && isNear(effective.value)) return effective.value;
  const own = firstOf(document.dates, ['issued', 'signed']);
  if (own && isNear(own.value)) return own.value.slice(0, 4);
  if (numbered !== null) return String(numbered);
  return firstOf(document.dates, ['published'])?.value.slice(0, 4) ?? null;
};

const firstOf = (dates: readonly DocumentDate[], kinds: readonly DateKind[]): DocumentDate | null => {
  for (const kind of kinds) {
    const found = dates.find((date) => date.kind === kind);
    if (found) return found;
  }
  return null;
};

const yearOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
