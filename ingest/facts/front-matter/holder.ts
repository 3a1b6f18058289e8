// Whose time a clause tells: that of the text itself, or of something that the text speaks of (a certificate, a tax
// rate).
import type { Evidence } from '../../rules/rule.ts';
import { type Stretch, within } from '../../rules/stretch.ts';

export type Holder = { readonly isText: boolean; readonly evidence: Evidence };

/**
 * The holder of a time by the words of its clause; `before` is the sentence up to its day or number. Null where
 * nothing is named.
 */
export const holderInClause = (before: Stretch): Holder | null => {
  const comma = Math.max(before.text.lastIndexOf(','), before.text.lastIndexOf('，'));
  return holderIn(before.from(before.start + comma + 1));
};

/** The same, by the whole sentence where the clause names nothing: 某政策延续实施，有效期至…. */
export const holderOf = (before: Stretch): Holder | null => holderInClause(before) ?? holderIn(before);

/** The text, where it is named; else what else has a term. */
const holderIn = (words: Stretch): Holder | null => {
  const own = ownName(words);
  if (own) return { isText: true, evidence: own };
  const other = words.has('other-holder');
  return other && { isText: false, evidence: other };
};

/** 本办法, 本实施细则, 以上政策, 《若干措施》. */
const ownName = (words: Stretch): Evidence | null => {
  const { text } = words.cues;
  const named = words.all('title-end').find(({ start, end }) => text[start - 1] === '《' && text[end] === '》');
  return words.holds('this', within(14), 'title-end') ?? words.has('this-text') ?? (named ? [named] : null);
};
