// A sentence in which rules are told by what they say, without their examples, not by their ids.
import type { RemarkedFragment } from '../generated/operations.ts';
import type { Language } from '../language.ts';

type Rules = RemarkedFragment['named'];

/** A sentence with what its rules say in place of their ids. */
export const withRules = (sentence: string, named: Rules, language: Language): string =>
  named
    .toSorted((a, b) => b.id.length - a.id.length) // one id may begin as another does
    .reduce(
      (text, rule) => text.replaceAll(rule.id, () => `“${withoutExample(sentenceIn(language, rule))}”`),
      sentence,
    );

/** What a rule says in a language; its id where it says nothing. */
export const sentenceIn = (language: Language, { id, says, inChinese }: Rules[number]): string =>
  (language === 'zh' ? inChinese : says) ?? id;

/** What stands before the colon that an example follows, which no quotation holds. */
const withoutExample = (says: string): string =>
  (/^(?:“[^”]*”|(?!：|: ).)*/su.exec(says)?.[0] ?? says).replace(/[。.]$/u, '');
