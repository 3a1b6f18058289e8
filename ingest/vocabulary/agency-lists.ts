// The words of agency-lists.yml.
import type { Listed } from '../types.ts';
import { alternatives, mapping, vocabulary, wordList, wordMap } from './index.ts';

const words = vocabulary('agency-lists', (value) => {
  const file = mapping(value, 'agency-lists.yml');
  const roles = wordMap(file['roles'], 'roles');
  const duties = wordMap(file['duties'], 'duties');
  const units = alternatives(wordList(file['units'], 'units'));
  return {
    roles,
    duties,
    /** A label with the sign behind it, and what may stand between: 材料受理部门(材料送达地址): */
    pattern: labelPattern(
      `${alternatives(Object.keys(roles))}|(?:${alternatives(Object.keys(duties))}){1,3}(?:${units})`,
    ),
    selves: Object.fromEntries(
      Object.entries(mapping(file['selves'], 'selves')).map(([word, endings]) => [word, wordList(endings, word)]),
    ),
  };
});

/** With the sign behind it, in brackets that open a line (【责任单位】市科技局), or with none where it opens one. */
const labelPattern = (words: string): RegExp =>
  new RegExp(
    `(?:${words})(?:\\([^()]{1,12}\\))?[:：]|(?<=^[\\s]*[【\\[〔])(?:${words})[】\\]〕]|(?<=^[\\s(（]*)(?:${words})[ \\u3000]*(?=[\\u4e00-\\u9fff])`,
    'g',
  );

/**
 * The labels of lists: where they stand in a text, what one says of the agencies behind it, and what the name of a
 * column says of those below it; null where the name is no label.
 */
export const listLabels = () => ({ pattern: words().pattern, roleOf, roleOfColumn });

const roleOf = (label: string): Listed['as'] => {
  const word = /^[\u4e00-\u9fff]+/.exec(label)?.[0] ?? '';
  const { roles, duties } = words();
  const made = Object.entries(duties).flatMap(([duty, role]) => (word.includes(duty) ? [role] : []));
  const role = roles[word] ?? made.find((one) => one !== 'responsible');
  return role === 'lead' || role === 'support' ? role : 'responsible';
};

const roleOfColumn = (name: string): Listed['as'] | null => {
  const label = `${name.replace(/\s/g, '')}:`;
  const [found] = label.matchAll(words().pattern);
  return found?.[0] === label ? roleOf(label) : null;
};

/** What an agency calls itself → how its name ends: 我委 → 委, 委员会. */
export const selfNames = () => words().selves;
