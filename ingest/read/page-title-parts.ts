// What of a page's own title a heading is, and what of it is the name of the site.
import { foldKey } from '../../text/index.ts';
import { maybe } from '../rules/stretch.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { elementsNamed, type MarkupElement, wordsOf } from './markup-tree.ts';

/**
 * All of a title, its first or last words up to a sign (before Chinese words a blank, too); 'loose' where the title
 * goes on without one and the words are half of it at least, or where the words go on.
 */
export type PartOfTitle = 'whole' | 'begin' | 'end' | 'loose';

/** Which part of a title the words are; null where they are none, or the title is longer than titles are. */
export const partOfTitle = (title: string, words: string): PartOfTitle | null => {
  if (title.length > longestTitle) return null;
  const [whole, part] = [foldKey(title), foldKey(words)];
  if (whole === '' || part === '') return null;
  if (isSameTitle(title, words)) return 'whole';
  if (whole.startsWith(part) && isApart(restBehind(title, part))) return 'begin';
  if (whole.endsWith(part) && isApart(restBefore(title, part), true)) return 'end';
  const isLoose = (whole.startsWith(part) || whole.endsWith(part)) && part.length * 2 >= whole.length;
  return isLoose || (whole.length >= leastBegun && part.startsWith(whole)) ? 'loose' : null;
};

/**
 * Whether a title is these words and, behind a blank or bar, one name of a body or site: 某市扶持办法 某局. Behind a bar of
 * western words anything is the site.
 */
export const hasBodyBehind = (title: string, words: string): boolean => {
  const rest = title.length > longestTitle ? null : restBehind(title, foldKey(words));
  const name = /^(?:\s*[|｜]\s*|\s+)(?<name>\S.*)$/u.exec(rest ?? '')?.groups?.['name'];
  if (rest === null || name === undefined) return false;
  if (!/\p{Script=Han}/u.test(title)) return /^\s*[|｜]/.test(rest);
  const body = stretchOf({ text: name });
  return !/\s/.test(name) && body.ends('site-end|site-body') !== null && body.has('explainer') === null;
};

// Characters; the longest titles of notices have some 150.
export const longestTitle = 500;

// A shorter title (a name) begins headings of parts, too.
const leastBegun = 6;

/** Whether two titles have the same words, blanks, signs and widths apart. */
export const isSameTitle = (a: string, b: string): boolean => bare(a) !== '' && bare(a) === bare(b);

/** The words of a title without blanks, signs and widths. */
export const bare = (words: string): string => foldKey(words).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a heading is the title, or has a label or a day before it that is no longer than the title. */
export const endsWithTitle = (heading: string, title: string): boolean =>
  bare(title) !== '' && bare(heading).endsWith(bare(title)) && bare(title).length * 2 >= bare(heading).length;

/**
 * 某市扶持办法_某市人民政府, 某市扶持办法-某市财政局网站: the words before the site’s name, which is one of `sites`, ends as such names do,
 * or stands behind a bar, or behind a dash and is shorter than the title.
 */
export const withoutSite = (title: string, sites: readonly string[] = []): string => {
  const named = sites.find((site) => ['begin', 'end'].includes(partOfTitle(title, site) ?? ''));
  if (named !== undefined) {
    const isFirst = partOfTitle(title, named) === 'begin';
    const rest = isFirst ? restBehind(title, foldKey(named)) : restBefore(title, foldKey(named));
    return trimmed(rest ?? title);
  }
  const cut = title.replace(/\s*[|｜_].*$/, '').trim();
  const behind = /\s+[-—–]{1,2}\s+(?<site>[^-—–]*)$/.exec(cut);
  const kept =
    behind && (behind.groups?.['site'] ?? '').length <= behind.index ? cut.slice(0, behind.index).trim() : cut;
  const dash = /[-—–]{1,2}(?=[^-—–]*$)/.exec(kept);
  if (!dash) return kept;
  const site = stretchOf({ text: kept.slice(dash.index + dash[0].length) });
  return site.ends('site-end', maybe(' ')) ? kept.slice(0, dash.index).trim() : kept;
};

/** Whether a heading is nothing but a link to the first page of a site. */
export const namesHome = (heading: MarkupElement): boolean => {
  const words = foldKey(wordsOf(heading));
  return elementsNamed(heading, new Set(['a'])).some(
    (link) =>
      foldKey(wordsOf(link)) === words &&
      (link.attributes['rel'] === 'home' || /^(?:https?:)?\/{0,2}[^/?#]*\/?(?:index\.\w+)?$/i.test(homeOf(link))),
  );
};

// A page may stand beside the first one by its bare name (办法.html); that is no link home.
const homeOf = ({ attributes }: MarkupElement): string => {
  const href = (attributes['href'] ?? '').trim();
  return /^(?:https?:\/\/|\/)/i.test(href) ? href : '#';
};

const reversed = (words: string): string => [...words].reverse().join('');
const trimmed = (words: string): string => words.replace(/^[\s|｜_:：«»\-—–]+|[\s|｜_:：«»\-—–]+$/g, '');

/** What stands in a title behind words that it begins with, folded; null where it begins otherwise. */
const restBehind = (title: string, part: string): string | null => {
  let begun = 0;
  for (let at = 0; at < title.length; ) {
    if (begun === part.length) return title.slice(at);
    const sign = String.fromCodePoint(title.codePointAt(at) ?? 0);
    const folded = foldKey(sign);
    if (!part.startsWith(folded, begun)) return null;
    begun += folded.length;
    at += sign.length;
  }
  return null;
};

/** What stands in a title before words that it ends with, folded; null where it ends otherwise. */
const restBefore = (title: string, part: string): string | null => {
  const rest = restBehind(reversed(title), reversed(part));
  return rest === null ? null : reversed(rest);
};

// Western words stand apart by blanks everywhere: there a sign has to part a title from its site.
const isApart = (rest: string | null, isBefore = false): boolean =>
  rest !== null &&
  (isBefore
    ? /(?:[^\s\p{L}\p{N}]|^)\s*$|\p{Script=Han}\s+$/u.test(rest)
    : /^\s*(?:[^\s\p{L}\p{N}]|$)|^\s+\p{Script=Han}/u.test(rest));
