import type { SearchResult } from '../../search/index.ts';
import { defineCommand, numberOption } from '../command.ts';
import { excerptOf } from '../excerpt.ts';
import { count, faint, marked, print, printJson, say } from '../output.ts';
import { openIndex } from '../stores.ts';

const mostHits = 100;

export const command = defineCommand({
  name: 'search',
  synopsis: 'TEXT…',
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  about: `
Finds passages, best first, each with its document, its section and the words found. "a phrase" is found as it stands,
-word leaves out passages that hold it; put it in quotes with the rest. a OR b takes either. 繁體 finds 简体, 500万元 finds
五百万元, 发改委 finds 发展和改革委员会, and the other way round. title:措施, type:plan and year:2020-2023 are conditions.`,
  options: {
    limit: { type: 'string', short: 'n', value: 'N', help: `how many passages, at most ${mostHits} (10)` },
    'by-date': { type: 'boolean', help: 'those with all words, of the newest document first' },
    'no-synonyms': { type: 'boolean', help: 'look for names as they are typed only' },
    json: { type: 'boolean', help: 'print the result as JSON' },
  },
  examples: [
    ['cetu search 企业总部 奖励', 'two words'],
    ['cetu search \'"数字经济"\' --limit 3', 'a phrase'],
    ["cetu search '奖励 -人才'", 'one word without another'],
  ],
  run: async (words, { limit, json, 'by-date': byDate, 'no-synonyms': asTyped }, { config }) => {
    const first = numberOption('limit', limit, 1, mostHits, 10);
    const index = await openIndex(config);
    try {
      const result = await index.search({
        text: words.join(' '),
        page: { first },
        order: byDate ? 'date' : 'relevance',
        synonyms: !asTyped,
      });
      if (json) printJson(result);
      else printHits(result);
      return 0;
    } finally {
      await index.close();
    }
  },
});

const printHits = ({ hits, total, synonyms }: SearchResult): void => {
  const width = Math.max(40, Math.min(process.stdout.columns ?? 80, 120)); // two lines of Chinese characters
  hits.forEach(({ passage, highlights }, place) => {
    const { title, docNumber } = passage.document;
    const name = title || `(no title; source ${passage.source})`;
    print(`${String(place + 1).padStart(2)}  ${name}${docNumber ? faint(`  ${docNumber}`) : ''}`);
    if (passage.section.length > 0) print(`    ${faint(passage.section.join(' › '))}`);
    print(`    ${excerptOf(passage, highlights, width, marked)}\n`);
  });
  for (const { text, names } of synonyms) say(`Beside ${text}: ${names.join(', ')}.`);
  if (hits.length === 0) say('Nothing found.');
  else say(`${count(total, 'passage')} with all words; ${hits.length} shown.`);
};
