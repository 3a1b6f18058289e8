// A collection for `bench search`, in the form of BEIR, from two public repositories in checkouts: STARD's questions
// with the articles that answer them (oneal2000/STARD, data/queries.json), and the laws of LawRefBook/Laws, whole, the
// newest edition of each text. STARD's own articles come without their largest file. Articles that have the name or
// the letters of an answer are left out: the answer stands for them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

type Question = {
  readonly query_id: number;
  readonly 问题: string;
  readonly 相关法规: Readonly<Record<string, string>>;
  readonly match_id: readonly number[];
  readonly match_name: readonly string[];
};
type Row = { readonly _id: string; readonly title: string; readonly document: string; readonly text: string };

/** Writes corpus.jsonl, queries.jsonl and qrels/test.tsv into a folder; returns a line that says how much. */
export const makeStard = (queries: string, laws: string, folder: string): readonly string[] => {
  const questions: readonly Question[] = JSON.parse(readFileSync(queries, 'utf8'));
  const answers = new Map(
    questions.flatMap(({ match_id: ids, match_name: names, 相关法规: texts }) =>
      ids.map((id, i): [number, Row] => {
        const title = names[i] ?? '';
        return [
          id,
          { _id: `g${id}`, title, document: lawOf(title), text: (texts[title] ?? '').trim().replace(/\n+/gu, '\n') },
        ];
      }),
    ),
  );
  const names = new Set([...answers.values()].map(({ title }) => bareName(title)));
  const texts = new Set([...answers.values()].map(({ text }) => letters(text)));
  const articles = new Map(
    newestOf(laws)
      .flatMap((file) => articlesOf(readFileSync(file, 'utf8')))
      .filter(({ title, text }) => !names.has(bareName(title)) && !texts.has(letters(text)))
      .map((article) => [`${article.title} ${letters(article.text)}`, article]),
  );
  const rows = [...answers.values(), ...[...articles.values()].map((one, i) => ({ _id: `l${i}`, ...one }))];
  const asked = questions.map((one) => ({ _id: `${one.query_id}`, text: one.问题 }));
  const right = questions.flatMap((one) => [...new Set(one.match_id)].map((id) => `${one.query_id}\tg${id}\t1`));
  mkdirSync(join(folder, 'qrels'), { recursive: true });
  writeFileSync(join(folder, 'corpus.jsonl'), asLines(rows));
  writeFileSync(join(folder, 'queries.jsonl'), asLines(asked));
  writeFileSync(join(folder, 'qrels', 'test.tsv'), `${['query-id\tcorpus-id\tscore', ...right].join('\n')}\n`);
  return [`${rows.length} articles, ${answers.size} of them answers, ${asked.length} questions`];
};

const asLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

// Local rules, cases and what is no law.
const leftOut = ['DLC', '案例', 'scripts', '其他'];

/** The files of laws, of several editions of one name the newest, in the order of their names. */
const newestOf = (laws: string): readonly string[] => {
  const newest = new Map<string, { readonly day: string; readonly file: string }>();
  for (const file of readdirSync(laws, { recursive: true, encoding: 'utf8' }).sort()) {
    const [top = ''] = file.split('/');
    const [, name, day = '9999'] = /^(.*?)(?:\((\d{4}-\d\d-\d\d)\))?\.md$/u.exec(basename(file)) ?? [];
    if (name === undefined || name === '_index' || !file.includes('/') || leftOut.includes(top)) continue;
    const key = top === '民法典' ? `${top}/${name}` : name;
    if (day >= (newest.get(key)?.day ?? '')) newest.set(key, { day, file: join(laws, file) });
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { file }]) => file);
};

const ARTICLE =
  /^\s*(?:\*\*)?(?<label>第[一二三四五六七八九十百千零〇]+条(?:之[一二三四五六七八九十百千零〇]+)?)(?:\*\*)?\s*(?<text>.*)$/u;

/** The articles of a law, each with the paragraphs below it up to the next or to a heading. */
const articlesOf = (markdown: string): readonly Omit<Row, '_id'>[] => {
  const law = (/^#\s*(.*)/u.exec(markdown)?.[1] ?? '')
    .replace(/\s/gu, '')
    .replace(/^中华人民共和国(?!民法典|刑法|宪法)/u, '');
  const articles: { readonly title: string; readonly lines: string[] }[] = [];
  let isWithin = false;
  for (const line of markdown.split('\n')) {
    const { label, text } = ARTICLE.exec(line)?.groups ?? {};
    if (/^#|^<!--/u.test(line)) isWithin = false;
    else if (label !== undefined) {
      articles.push({ title: law + label, lines: [text ?? ''] });
      isWithin = true;
    } else if (isWithin && line.trim() !== '') articles.at(-1)?.lines.push(line.trim());
  }
  return articles
    .map(({ title, lines }) => ({
      title,
      document: lawOf(title),
      text: lines.filter((line) => line !== '').join('\n'),
    }))
    .filter(({ text }) => text !== '');
};

const letters = (text: string): string => text.replace(/\s/gu, '');

const bareName = (name: string): string => name.replace(/^中华人民共和国|[\s《》〈〉()（）]/gu, '');

/** The law that an article is of, whichever of the two repositories names it. */
const lawOf = (title: string): string => bareName(title).replace(/第[一二三四五六七八九十百千零〇]+条.*$/u, '');
