import { join, resolve } from 'node:path';
import { CetuError } from '../../model/index.ts';
import { defineCommand } from '../command.ts';
import { isReadable } from '../document-names.ts';
import { type DocumentScore, jsonReport, textReport } from '../eval/report.ts';
import { onlyRows, type Row, rowNames, score } from '../eval/score.ts';
import { type FoundFacts, findFacts, readFacts } from '../found-facts.ts';
import { findGoldPairs, type GoldPair } from '../gold.ts';
import { type GoldTable, readManifest, readRounds } from '../gold-tables.ts';
import { suggestion } from '../nearest.ts';
import { print, printExactly, say } from '../output.ts';
import { shippedCorpus } from '../shipped.ts';

export const command = defineCommand({
  name: 'eval',
  synopsis: '[FAMILY]…',
  words: { least: 0, most: rowNames.length },
  about: `
Scores facts against gold facts, by family and pooled over all documents: precision, recall, F1, and how many matched,
were found, are in gold. Families that are named are shown alone. Without options it reads the shipped corpus.

In a folder of gold, NAME.json belongs to the document that a table gives it (that of --rounds, else manifest.json in the
folder of texts), to the one called NAME, or to the one that its own "document": {"file"} names. docs/facts.md tells the
form of gold.`,
  options: {
    texts: { type: 'string', value: 'DIR', help: 'the folder of documents to read (the shipped corpus)' },
    facts: { type: 'string', value: 'DIR', help: 'score ready facts instead, NAME.json as "cetu extract" prints them' },
    gold: { type: 'string', value: 'DIR', help: 'the folder of gold facts (gold/ in the folder of texts)' },
    rounds: { type: 'string', value: 'FILE', help: 'a tab-separated table with the columns round, gold and text' },
    round: { type: 'string', value: 'NAME', help: 'only the gold of this round of the table' },
    'per-document': { type: 'boolean', help: 'also a table for each document' },
    misses: { type: 'boolean', help: 'also list by document what was missed and what is spurious' },
    json: { type: 'boolean', help: 'print the scores as JSON, documents and misses included' },
  },
  examples: [
    ['cetu eval', 'the shipped corpus'],
    ['cetu eval --misses awards ladder | less', 'and what is wrong in two families'],
    ['cetu eval --texts my/texts --gold my/gold', 'texts and gold facts of your own'],
    ['cetu eval --texts my/texts --gold my/gold --rounds my/rounds.tsv --round 2', 'some of them'],
    ['cetu eval --facts kept/ --texts my/texts --gold my/gold', 'facts that were kept from another version'],
  ],
  run: async (words, options, context) => {
    const rows = rowsNamed(words);
    const at = (path: string): string => resolve(context.cwd, path);
    const texts = options.texts === null ? shippedCorpus : at(options.texts);
    const gold = options.gold === null ? join(texts, 'gold') : at(options.gold);
    const facts = options.facts === null ? null : at(options.facts);
    const folders =
      facts === null
        ? { gold, documents: texts, isDocument: isReadable }
        : { gold, documents: facts, isDocument: isJson };
    const table = await tableOf(texts, options.rounds === null ? null : at(options.rounds), options.round);
    const { pairs, leftOut } = await findGoldPairs(folders, table);
    const { scores, refused, unstated } = await scoreAll(pairs, (pair) =>
      facts === null ? findFacts(pair, context) : readFacts(pair, texts, context),
    );
    for (const { path, reason } of leftOut) say(`${path} is left out: ${reason}.`);
    for (const reason of refused) say(reason);
    const shown = scores.map((one) => ({ ...one, ...onlyRows(one, rows) }));
    if (options.json) printExactly(jsonReport(shown));
    else print(textReport(shown, { perDocument: options['per-document'], misses: options.misses }).trimEnd());
    if (!options.json && facts === null)
      print(`\n${unstated} numbers, document numbers and titles ended in no fact: cetu extract --audit lists them.`);
    return leftOut.length + refused.length > 0 ? 1 : 0;
  },
});

/** The rows that are asked for, all where none is. */
const rowsNamed = (words: readonly string[]): readonly Row[] => {
  const known = (word: string): Row => {
    const row = rowNames.find((name) => name === word);
    if (row !== undefined) return row;
    const near = suggestion(word, rowNames);
    throw new CetuError('INPUT', `There is no family "${word}".${near} The families are ${rowNames.join(', ')}.`);
  };
  return words.length > 0 ? words.map(known) : rowNames;
};

const isJson = (name: string): boolean => name.endsWith('.json');

const tableOf = (texts: string, rounds: string | null, round: string | null): Promise<GoldTable> => {
  if (rounds !== null) return readRounds(rounds, round);
  if (round !== null) throw new CetuError('INPUT', '--round needs the table that it is a round of: --rounds FILE.');
  return readManifest(texts);
};

/** Scores one pair after another. A document that cannot be read costs that document alone. */
const scoreAll = async (pairs: readonly GoldPair[], factsOf: (pair: GoldPair) => Promise<FoundFacts>) => {
  const scores: DocumentScore[] = [];
  const refused: string[] = [];
  let unstated = 0;
  for (const pair of pairs) {
    try {
      const found = await factsOf(pair);
      unstated += found.unstated;
      scores.push({ name: pair.name, ...score(found.facts, pair.gold, found.text) });
    } catch (error) {
      if (!(error instanceof CetuError) || error.code === 'INTERNAL') throw error;
      refused.push(error.message);
    }
  }
  return { scores, refused, unstated };
};
