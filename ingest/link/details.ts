// Which documents a text gives detailed rules for, and which article of theirs each of its measures says that it
// details.
//
//   《某措施》实施细则                              the title names what it details
//   某补贴实施细则 … 为落实《某措施》，制定本细则       what rules of their own name are made for, or on the ground of
//   根据《某措施》第五条，对……给予……                  the measure details article five
// Never by the name of a measure: which measures of two texts are the same is decided where both are known
// (graph/write/details.ts).
import { type Key, type Quoted, type Reference, type Span, titleKey } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { articlesAt } from '../facts/references/reference-scene.ts';
import { articleLabels } from '../labels.ts';
import { endsAsDocument } from '../mentions/titles.ts';
import type { Interpreted } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { type Assertions, addEdge, assertKey } from './assertions.ts';
import { isSameTitle } from './editions.ts';
import type { Place } from './regions.ts';
import { carriedTitle, linkTitle } from './titles.ts';

/** The role of an edge that leads from detailed rules to what they detail. */
export const detailing = 'details';

/**
 * Whether what a reference leads to is detailed by this text: it is what the rules are made for, or made on the ground
 * of.
 */
export const isDetailed = (text: Interpreted, { relation }: Reference): boolean =>
  (relation === 'implements' || relation === 'based-on') && titlesOf(text).some((title) => rulesOf(title) !== null);

/**
 * Asserts that the text details what its title names, where no reference of it says so. `main` is the document's key.
 */
export const linkDetailed = (to: Assertions, main: Key): void => {
  const { text } = to;
  for (const title of titlesOf(text)) {
    const parent = rulesOf(title)?.parent ?? null;
    if (parent === null || text.parts.some((part) => part.title !== null && isSameTitle(part.title, parent))) continue;
    const key = parentKey(text, to.place, parent);
    const isNamed = text.facts.references.some(
      (one) => one.title !== null && isSameTitle(one.title, parent) && isDetailed(text, one),
    );
    if (key === null || isNamed) continue;
    const quoted = wordsOf(text, title);
    if (quoted === null) continue;
    assertKey(to, { key, name: parent, method: 'title-of-rules' }, quoted);
    addEdge(to, { type: 'IMPLEMENTS', from: main, to: key, rule: 'title-of-rules', role: detailing }, quoted);
  }
};

/** What rules of a place detail is of that place, where its title names none. */
const parentKey = (text: Interpreted, place: Place, title: string): Key | null => {
  const { key, method } = linkTitle(text, place, title, '');
  if (method !== 'source-only') return key;
  return place.key === null ? null : titleKey(place.key, foldKey(title));
};

/** A title where it is printed, over the ends of lines; null where it stands nowhere. */
const wordsOf = ({ text }: Interpreted, words: string): Quoted | null => {
  const signs = Array.from(words.replace(/\s/g, ''), (sign) => sign.replace(/[$^.*+?()|[\]{}\\]/, '\\$&'));
  const found = signs.length > 0 ? new RegExp(signs.join('\\s*')).exec(text) : null;
  return found && { span: { start: found.index, end: found.index + found[0].length }, quote: found[0] };
};

/** The titles that the text goes by, itself and as what it carries. */
const titlesOf = ({ facts: { document }, parts }: Interpreted): string[] => {
  const carried = document.title === null ? null : carriedTitle(document.title);
  const all = [document.title, carried, ...parts.map(({ title }) => title)];
  return [...new Set(all.flatMap((title) => title ?? []))];
};

/** Of a title of detailed rules: the title of what they detail, where it names that; null of another title. */
const rulesOf = (title: string): { readonly parent: string | null } | null => {
  const plain = stretchOf({ text: title.replaceAll('（', '(').replaceAll('）', ')') });
  const bracket = plain.text.endsWith(')') ? plain.text.lastIndexOf('(') : -1;
  const end = bracket < 0 ? plain.end : bracket;
  const rules = plain.upTo(end).ends('rules-of')?.[0];
  if (!rules) return null;
  const before = title.slice(0, rules.start).replace(/^[《〈](.*)[》〉]$/, '$1');
  const words = stretchOf({ text: before.replaceAll('（', '(').replaceAll('）', ')') });
  return { parent: before.length >= shortestParent && endsAsDocument(words) ? before : null };
};

// 方案 or 管理办法 alone is no title of another text.
const shortestParent = 6;

/**
 * Tells of what stands somewhere in a text the labels of the articles that it names behind other documents: 第五条, 第5条,
 * 五.
 */
export const articlesDetailedIn = (text: Interpreted): ((extent: Span) => string[]) => {
  if (titlesOf(text).every((title) => rulesOf(title) === null)) return () => [];
  const named = text.mentions.flatMap((mention) => {
    const sentence = mention.type === 'document' ? text.sentences[mention.sentence] : undefined;
    const length = sentence ? articlesAt(sentence.text, mention.at.end) : 0;
    if (!sentence || length === 0) return [];
    const words = sentence.text.slice(mention.at.end, mention.at.end + length);
    return [{ at: mention.span.start, labels: articleLabels(words) }];
  });
  return ({ start, end }) => {
    const labels = named.flatMap((one) => (start <= one.at && one.at < end ? one.labels : []));
    // Measures without articles are named as if they had some: 第五条 of 五、.
    return [...new Set([...labels, ...labels.map((label) => label.slice(1, -1))])];
  };
};
