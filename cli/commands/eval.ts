import { join, resolve } from 'node:path';
import { ingest } from '../../ingest/index.ts';
import { defineCommand } from '../command.ts';
import { type DocumentScore, jsonReport, textReport } from '../eval/report.ts';
import { score } from '../eval/score.ts';
import { findGoldPairs } from '../gold.ts';
import { openDocument, unreadable } from '../one-document.ts';
import { print, say } from '../output.ts';
import { shippedCorpus } from '../shipped.ts';

export const command = defineCommand({
  name: 'eval',
  synopsis: '',
  words: { least: 0, most: 0 },
  about: `
Scores the facts that Cetu finds against gold facts, per document and family of facts, and pooled over all documents:
precision, recall, F1, and how many matched, were found, are in gold. Without options it takes the shipped corpus.

In a folder of gold, NAME.json belongs to the text that the corpus's manifest.json gives it, to the text NAME.txt (or
.md), or to the one that its own "document": {"file"} names.`,
  options: {
    gold: { type: 'string', value: 'DIR', help: 'the folder of gold facts (gold/ in the corpus)' },
    corpus: { type: 'string', value: 'DIR', help: 'the folder of texts (the shipped corpus)' },
    misses: { type: 'boolean', help: 'also list what was missed and what is spurious' },
    json: { type: 'boolean', help: 'print the scores as JSON, misses included' },
  },
  examples: [
    ['cetu eval', 'the shipped corpus'],
    ['cetu eval --misses | less', 'and what is wrong'],
    ['cetu eval --corpus my/texts --gold my/gold', 'texts and gold facts of your own'],
  ],
  run: async (_, options, context) => {
    const corpus = options.corpus === null ? shippedCorpus : resolve(context.cwd, options.corpus);
    const gold = options.gold === null ? join(corpus, 'gold') : resolve(context.cwd, options.gold);
    const scores: DocumentScore[] = [];
    let unstated = 0;
    const { pairs, alone } = await findGoldPairs(corpus, gold);
    for (const { name, text, facts } of pairs) {
      const ingested = await ingest(await openDocument(text, context), context.config.limits);
      if (ingested.status === 'failed') throw unreadable(text, ingested.diagnostics);
      unstated += ingested.audit.length;
      scores.push({ name, ...score(ingested.facts, facts, ingested.graph.text) });
    }
    for (const path of alone) say(`${path} has no text in ${corpus} and is left out.`);
    if (options.json) process.stdout.write(jsonReport(scores));
    else {
      print(textReport(scores, { misses: options.misses }).trimEnd());
      print(`\n${unstated} numbers, document numbers and titles ended in no fact: cetu extract --audit lists them.`);
    }
    return alone.length > 0 ? 1 : 0;
  },
});
