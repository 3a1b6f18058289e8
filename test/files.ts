// npm run files -- FOLDER [--each]: how much of the files of others is read. FOLDER holds files by format
// (FOLDER/docx/a.docx), and beside each, as a.docx.second.txt, what another program reads in it. Prints a line for
// each format, with --each one for each file.
//
// Characters count as a bag of pairs, white space apart: recall is the share of the other program's that is found,
// precision the share of ours that the other program has, too. Order is the share of 40 sampled lines that stand in
// one order in both.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readText } from '../ingest/index.ts';

type Outcome = {
  readonly name: string;
  readonly state: 'complete' | 'partial' | 'failed';
  readonly said: string;
  readonly measure: Measure | null;
};
type Measure = {
  readonly recall: number;
  readonly precision: number;
  readonly order: number | null;
  readonly title: boolean;
};

const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s|\u00ad\u200b-\u200f\ufeff]+/g, '')
    .toLowerCase();

const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

const compare = (ours: string, theirs: string): Measure | null => {
  const [own, other] = [squash(ours), squash(theirs)];
  if (other.length < 10) return null;
  const [a, b] = [pairsOf(own), pairsOf(other)];
  let common = 0;
  for (const [pair, count] of b) common += Math.min(count, a.get(pair) ?? 0);
  const lines = theirs.split('\n').map(squash);
  const long = [...new Set(lines.filter((line) => line.length >= 6))];
  const sampled = long.filter((_, i) => i % Math.max(1, Math.floor(long.length / 40)) === 0);
  const places = sampled.map((line) => own.indexOf(line)).filter((at) => at >= 0);
  const first = lines.find((line) => line.length >= 4)?.slice(0, 40) ?? '';
  return {
    recall: common / Math.max(1, other.length - 1),
    precision: common / Math.max(1, own.length - 1),
    order: places.length >= 3 ? longestRise(places) / places.length : null,
    title: own.slice(0, 400).includes(first),
  };
};

/** The length of the longest part that rises. */
const longestRise = (places: readonly number[]): number => {
  const ends: number[] = [];
  for (const place of places) {
    const at = ends.findIndex((end) => end > place);
    ends[at < 0 ? ends.length : at] = place;
  }
  return ends.length;
};

const read = async (path: string, name: string): Promise<Outcome> => {
  const answer = await readText({ bytes: readFileSync(path), path: name });
  if ('status' in answer)
    return { name, state: 'failed', said: answer.diagnostics.map(({ message }) => message).join(' '), measure: null };
  const told = answer.diagnostics.filter(({ severity }) => severity !== 'info');
  const said = told.map(({ message }) => message).join(' ');
  const state = told.some(({ severity }) => severity === 'error') ? 'partial' : 'complete';
  return { name, state, said, measure: compare(answer.text, secondOf(path)) };
};

const secondOf = (path: string): string => {
  try {
    return readFileSync(`${path}.second.txt`, 'utf8');
  } catch {
    return '';
  }
};

const middle = (values: readonly number[]): string =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]?.toFixed(3) ?? '–';
const least = (values: readonly number[]): string => (values.length > 0 ? Math.min(...values).toFixed(3) : '–');

const report = (format: string, outcomes: readonly Outcome[]): void => {
  const measures = outcomes.flatMap(({ measure }) => measure ?? []);
  const recall = measures.map((measure) => measure.recall);
  const titles = measures.filter(({ title }) => title).length;
  const failed = outcomes.filter(({ state }) => state === 'failed');
  console.log(
    `| ${format} | ${outcomes.length} | ${failed.length} | ${measures.length} | ${middle(recall)} | ${least(recall)} | ${middle(
      measures.map(({ precision }) => precision),
    )} | ${middle(measures.flatMap(({ order }) => order ?? []))} | ${titles} |`,
  );
  const sentences = Map.groupBy(failed, ({ said }) => said.replace(/\d+/g, '#').slice(0, 160));
  for (const [sentence, of] of sentences) console.log(`    ${of.length} × ${sentence}`);
};

const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error('npm run files -- FOLDER [--each]');
console.log('| format | files | refused | compared | recall | worst | precision | order | first line |');
for (const format of readdirSync(folder).toSorted()) {
  const names = readdirSync(join(folder, format)).filter(
    (name) => extname(name) !== '' && !name.endsWith('.second.txt'),
  );
  const outcomes: Outcome[] = [];
  for (const name of names.toSorted()) outcomes.push(await read(join(folder, format, name), name));
  if (flags.includes('--each'))
    for (const { name, state, said, measure } of outcomes)
      console.log(
        [measure?.recall, measure?.precision, measure?.order].map((value) => value?.toFixed(3) ?? '–').join('\t'),
        `${measure?.title ?? '–'}\t${state}\t${format}/${name}\t${said.slice(0, 200)}`,
      );
  report(format, outcomes);
}
