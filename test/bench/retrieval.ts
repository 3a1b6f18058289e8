// How well the embedded index finds, on a public collection of questions with the passages that answer them. The
// collection is a folder in the form of BEIR: corpus.jsonl ({_id, title, text}, and document where several passages
// are of one), queries.jsonl ({_id, text}), qrels/test.tsv (query, passage, grade).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openMeaningIn, openSearchIndex, type SearchIndex } from '../../search/index.ts';
import { passagesOf } from './passages.ts';
import { quantile } from './timing.ts';

type Question = { readonly id: string; readonly text: string; readonly answers: ReadonlySet<string> };

const shown = 10;

/**
 * MRR and recall among the first ten, and the time of a query; odd questions apart, for whoever tunes on the even
 * ones. With the model of meaning where CETU_MEANING names its folder.
 */
export const benchRetrieval = async (folder: string): Promise<readonly string[]> => {
  const meaning = openMeaningIn(process.env['CETU_MEANING'] ?? '', ':memory:');
  const index = await openSearchIndex('sqlite::memory:', { meaning });
  try {
    const passages = await fill(index, folder);
    const questions = readQuestions(folder);
    const answered = [];
    for (const question of questions) answered.push(await ask(index, question));
    const times = answered.map(({ time }) => time);
    return [
      `${path.basename(folder)}: ${passages} passages, ${questions.length} questions`,
      `all        ${scoresOf(answered)}`,
      `even ones  ${scoresOf(answered.filter((_, i) => i % 2 === 0))}`,
      `odd ones   ${scoresOf(answered.filter((_, i) => i % 2 === 1))}`,
      `a query    p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`,
    ];
  } finally {
    await index.close();
  }
};

type Answered = { readonly rank: number | null; readonly recall: number; readonly time: number };

const ask = async (index: SearchIndex, { text, answers }: Question): Promise<Answered> => {
  const from = performance.now();
  const { hits } = await index.search({ text, page: { first: shown } });
  const time = performance.now() - from;
  const right = hits.flatMap(({ passage }, i) => (answers.has(passage.sectionId ?? '') ? [i + 1] : []));
  return { rank: right[0] ?? null, recall: right.length / answers.size, time };
};

const scoresOf = (answered: readonly Answered[]): string => {
  const mean = (of: (each: Answered) => number): string =>
    ((100 * answered.reduce((sum, each) => sum + of(each), 0)) / answered.length).toFixed(1);
  return `MRR@10 ${mean(({ rank }) => (rank === null ? 0 : 1 / rank))}, recall@10 ${mean(({ recall }) => recall)}`;
};

const document = { title: '', type: 'regulation', docNumber: null, region: null, date: null } as const;

/** Puts the passages, those of one document as one source; returns how many there are. */
const fill = async (index: SearchIndex, folder: string): Promise<number> => {
  const rows = readLines(path.join(folder, 'corpus.jsonl'));
  const byDocument = Map.groupBy(rows, (row) => String(row['document'] ?? row['_id']));
  for (const [place, ofDocument] of [...byDocument.values()].entries()) {
    const id = place.toString(16).padStart(24, '0');
    const texts = ofDocument.map((row) => ({
      text: String(row['text']),
      section: String(row['title']),
      sectionId: String(row['_id']),
    }));
    await index.put({ id, passagesHash: id }, passagesOf(id, document, texts));
  }
  return rows.length;
};

const readQuestions = (folder: string): readonly Question[] => {
  const answers = new Map<string, Set<string>>();
  const rows = readFileSync(path.join(folder, 'qrels', 'test.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  for (const row of rows) {
    const [question = '', passage = '', grade = '0'] = row.split('\t');
    if (Number(grade) > 0) answers.set(question, (answers.get(question) ?? new Set()).add(passage));
  }
  return readLines(path.join(folder, 'queries.jsonl')).flatMap((row) => {
    const id = String(row['_id']);
    const given = answers.get(id);
    return given === undefined ? [] : [{ id, text: String(row['text']), answers: given }];
  });
};

const readLines = (file: string): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
