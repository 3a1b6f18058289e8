// Which awards' recipients the words before a threshold name: 新就业大学生应毕业5年内 speaks of the awards to 新就业大学生、青年人.
import type { Award } from '../../../model/index.ts';
import { remembering } from '../../../text/index.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { behindLastOf } from '../recipients/phrase.ts';
import { isGenericRecipient } from '../recipients/recipient-noun.ts';

/**
 * The awards one of whose recipients the words name; null where they name none, or the recipients of all. A cap goes
 * with what it caps.
 */
export const awardsNamed = (words: string, awards: readonly Award[]): readonly Award[] | null => {
  const nouns = new Set(awards.flatMap(({ recipient }) => (recipient === null ? [] : partsOf(recipient).map(nounOf))));
  let isNamed = false;
  const named = awards.filter(({ recipient, role }) => {
    const parts = recipient === null ? [] : partsOf(recipient);
    if (parts.length > 0 || role !== 'cap')
      isNamed = parts.some((part) => isIn(part, words) || isIn(bearerOf(part, nouns), words));
    return isNamed;
  });
  return named.length > 0 && named.length < awards.length ? named : null;
};

/**
 * 单店年销售额1亿元以上的连锁企业 → 连锁企业; the name itself where nothing is said of it, where it says too little, or where
 * the noun of others is in it or it in theirs: 村集体 beside 流转土地的村 may mean all.
 */
const bearerOf = (part: string, nouns: ReadonlySet<string>): string => {
  const noun = nounOf(part);
  const isOfAll = [...nouns].some((other) => other !== noun && (noun.includes(other) || other.includes(noun)));
  return noun.length > shortestName && !isOfAll && !isGenericRecipient(stretchOf({ text: noun })) ? noun : part;
};

const nounOf = remembering((part: string): string => behindLastOf(stretchOf({ text: part })).text || part);

/** The awards to the class of recipients that words name, where they name one that some recipients are of: A类人才. */
export const awardsOfClass = (words: string, awards: readonly Award[]): readonly Award[] | null => {
  const named = classesIn(words);
  const own = awards.filter(
    ({ recipient }) => recipient !== null && classesIn(recipient).some((name) => named.includes(name)),
  );
  return own.length > 0 && own.length < awards.length ? own : null;
};

const classesIn = remembering((words: string): readonly string[] => {
  const text = stretchOf({ text: words });
  return text.all('class-name').map(({ start, end }) => words.slice(start, end));
});

const shortestName = 2;

/** A name of two characters (博士) stands inside others, save where the words begin with it. */
const isIn = (name: string, words: string): boolean =>
  name.length > shortestName ? words.includes(name) : words.startsWith(name);

const listSigns = /[、,()（）]/;

/** 农村户籍人员、产业工人、青年人等群体 → each of them. */
const partsOf = remembering((recipient: string): readonly string[] =>
  recipient
    .split(listSigns)
    .map((part) => stretchOf({ text: part }))
    .map((part) => part.upTo(part.first('and-others')?.start ?? part.end).text)
    .filter((part) => part.length >= shortestName && !isGenericRecipient(stretchOf({ text: part }))),
);
