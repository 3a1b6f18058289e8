// Every word of a vocabulary is tried: in a sentence made for it here, in a case file, or it stands in samples/unproven-words.yml until someone
// writes the case. That list is a snapshot: a word that gets a case must leave it (vitest -u).
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { findAgencyMentions } from '../mentions/agencies.ts';
import { findIndustries } from '../mentions/industries.ts';
import { madeUpSentence } from '../mentions/made-up-sentence.ts';
import { findRegions } from '../mentions/regions.ts';

const here = new URL('.', import.meta.url);
const read = (name: string) => parse(readFileSync(new URL(`${name}.yml`, here), 'utf8'));

/** The words of a file: keys and values at any depth. */
const wordsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, under]) => [key, ...wordsOf(under)]);
  return value === null ? [] : [String(value)];
};

const bodiesIn = (text: string): string[] =>
  findAgencyMentions(text, madeUpSentence(text), 0).map(({ quote }) => quote);

/** Words with a sentence made for each, and what is to be found there. */
const industries = Object.values<Record<string, readonly string[] | null>>(read('industries').industries).flatMap(
  (names) =>
    Object.entries(names).flatMap(([name, aliases]) => [name, ...(aliases ?? [])].map((word) => ({ word, name }))),
);
const national = Object.entries<Record<string, readonly string[] | null>>(read('national-agencies'))
  .filter(([section]) => section !== 'notBefore' && section !== 'onlyBefore')
  .flatMap(([, bodies]) => wordsOf(bodies))
  .filter((word) => !(word in read('national-agencies').onlyBefore));
const { functions, notAlone, shortNames, party, groups: allGroups } = read('agency-names');
const groups = allGroups.filter((word: string) => !word.startsWith('常务'));
const roles: Record<string, string> = read('agency-lists').roles;
const { provinces } = read('regions');
const bureaux = wordsOf(functions).filter((word) => !notAlone.includes(word));

describe('words with a sentence of their own', () => {
  test('every name of an industry is found and goes by its name', () => {
    const everyday = new Set(wordsOf(read('industries').everyday));
    const missed = industries.filter(({ word, name }) => {
      const text = `我市重点发展${word}${everyday.has(word) ? '产业' : ''}。`;
      return !findIndustries(text).some((found) => found.name === name);
    });
    expect(missed).toEqual([]);
  });

  test.each([
    ['national body', national, (word: string) => [`项目由${word}负责实施。`, word]],
    ['function of a bureau', bureaux, (word: string) => [`补助由市${word}局负责发放。`, `市${word}局`]],
    [
      'short name',
      Object.keys(shortNames),
      (word: string) => [`补助由${/^团.委/.test(word) ? '' : '市'}${word}负责发放。`, word],
    ],
    ['department of the party', party, (word: string) => [`工作由县委${word}负责。`, word]],
    ['group', groups, (word: string) => [`资金由市科技创新${word}审定。`, word]],
  ] as const)('every %s is found', (_, words, framed) => {
    const missed = words.filter((word: string) => {
      const [text = '', ending = ''] = framed(word);
      return !bodiesIn(text).some((body) => body.endsWith(ending));
    });
    expect(missed).toEqual([]);
  });

  test('every word before the names of bodies gives them its role', () => {
    const missed = Object.entries(roles).filter(([word, role]) => {
      const text = `开展诊断服务。（${word}：市科技局）`;
      return findAgencyMentions(text, madeUpSentence(text), 0)[0]?.listed?.as !== role;
    });
    expect(missed).toEqual([]);
  });

  test('every province is found', () => {
    const missed = wordsOf(provinces).filter(
      (word) => !findRegions(`产品销往${word}。`).some(({ start, end }) => end - start === word.length),
    );
    expect(missed).toEqual([]);
  });
});

const heading = `# Words of this folder that no case file tries. Write the case, then run
# npx vitest run ingest/vocabulary -u
`;

test('every other word occurs in a case, or is listed as unproven', async () => {
  const ingest = new URL('..', here);
  const cases = readdirSync(ingest, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cases.yml'))
    .map((file) => readFileSync(new URL(file, ingest), 'utf8'))
    .join('\n');
  const framed = new Set([
    ...industries.map(({ word }) => word),
    ...national,
    ...bureaux,
    ...Object.keys(shortNames),
    ...party,
    ...Object.keys(roles),
    ...groups,
    ...wordsOf(provinces),
  ]);
  const unproven: Record<string, string[]> = {};
  for (const file of readdirSync(here).filter((name) => name.endsWith('.yml'))) {
    const words = wordsOf(read(file.slice(0, -4))).filter((word) => /[\u4e00-\u9fff]/.test(word));
    const left = words.filter((word) => !framed.has(word) && !cases.includes(word));
    if (left.length > 0) unproven[file.slice(0, -4)] = [...new Set(left)].sort();
  }
  await expect(`${heading}${stringify(unproven)}`).toMatchFileSnapshot('../samples/unproven-words.yml');
});
