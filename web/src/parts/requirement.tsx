// One condition as a line: 营业收入 不低于 2000万元.
import { sizeWords } from '../form/amount.ts';
import type { RequirementFragment } from '../generated/operations.ts';
import { type Language, useLanguage, useWords } from '../language.ts';
import type { Words } from '../words/zh.ts';

/** The condition in words, for the page and for files. */
export const requirementWords = (one: RequirementFragment, words: Words, language: Language): string => {
  const value = one.number !== null && one.unit ? sizeWords(one.number, one.unit, language) : one.value;
  const subject = one.subject ? `${one.subject}${words.list.colon}` : '';
  if (one.operator === 'IS') return `${subject}${one.metric}${words.list.colon}${value}`;
  return `${subject}${one.metric} ${words.operators[one.operator]} ${value}`.replace(/ +/gu, ' ');
};

export const Requirement = ({ one }: { readonly one: RequirementFragment }) => {
  const words = useWords();
  const language = useLanguage();
  return <span title={one.provenance.quote}>{requirementWords(one, words, language)}</span>;
};
