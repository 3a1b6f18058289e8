import { CetuError } from '../../model/index.ts';
import type { Hit, SearchQuery } from '../../search/index.ts';
import { defineCommand, numberOption } from '../command.ts';
import { excerptOf } from '../excerpt.ts';
import { count, faint, marked, print, printJson, say } from '../output.ts';
import { openIndex } from '../stores.ts';

const mostHits = 100;

export const command = defineCommand({
  name: 'search',
  synopsis: 'TEXT…',
  words: { least: 1, most: Number.POSITIVE_INFINITY, unless: 'like' },
  about: `
Finds passages, best first, each with its document, its section and the words found. "a phrase" is found as it stands,
-word leaves out passages that hold it; put it in quotes with the rest. a OR b takes either. 繁體 finds 简体, 500万元 finds
五百万元, 发改委 finds 发展和改革委员会, and the other way round. title:措施, type:plan and year:2020-2023 are conditions. Where no
passage has all words, it says what may have been meant: the query with one character otherwise.`,
  options: {
    limit: { type: 'string', short: 'n', value: 'N', help: `how many passages, at most ${mostHits} (10)` },
    'by-date': { type: 'boolean', help: 'those with all words, of the newest document first' },
    'no-synonyms': { type: 'boolean', help: 'look for names as they are typed only' },
    like: { type: 'string', value: 'PASSAGE', help: 'passages like this one, by its rarest words; --json prints ids' },
    json: { type: 'boolean', help: 'print the result as JSON' },
  },
  examples: [
    ['cetu search 企业总部 奖励', 'two words'],
    ['cetu search \'"数字经济"\' --limit 3', 'a phrase'],
    ["cetu search '奖励 -人才'", 'one word without another'],
  ],
  run: async (words, { limit, json, like, 'by-date': byDate, 'no-synonyms': asTyped }, { config }) => {
    const first = numberOption('limit', limit, { least: 1, most: mostHits, fallback: 10 });
    const index = await openIndex(config);
    try {
      if (like !== null) {
        const hits = await index.similar(like, first);
        if (hits === null) throw new CetuError('NOT_FOUND', `The search index has no passage ${like}.`);
        if (json) printJson({ hits });
        else printHits(hits);
        return 0;
      }
      const query: SearchQuery = {
        text: words.join(' '),
        page: { first },
        order: byDate ? 'date' : 'relevance',
        synonyms: !asTyped,
      };
      const result = await index.search(query);
      const didYouMean = result.total > 0 ? [] : await index.respell(query, mostMeant);
      if (json) {
        printJson({ ...result, didYouMean });
        return 0;
      }
      printHits(result.hits);
      for (const { text, names } of result.understood)
        if (names.length > 0) say(`Beside ${text}: ${names.join(', ')}.`);
      if (result.hits.length > 0) say(`${count(result.total, 'passage')} with all words; ${result.hits.length} shown.`);
      if (didYouMean.length > 0) say(`Did you mean ${didYouMean.join(' or ')}?`);
      return 0;
    } finally {
      await index.close();
    }
  },
});

const mostMeant = 3;

const printHits = (hits: readonly Hit[]): void => {
  const width = Math.max(40, Math.min(process.stdout.columns ?? 80, 120)); // two lines of Chinese characters
  hits.forEach(({ passage, highlights }, place) => {
    const { title, docNumber } = passage.document;
    const name = title || `(no title; source ${passage.source})`;
    print(`${String(place + 1).padStart(2)}  ${name}${docNumber ? faint(`  ${docNumber}`) : ''}`);
    if (passage.section.length > 0) print(`    ${faint(passage.section.join(' › '))}`);
    print(`    ${excerptOf(passage, highlights, width, marked)}\n`);
  });
  if (hits.length === 0) say('Nothing found.');
};
