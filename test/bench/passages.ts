// Passages for benchmarks: sentences made of clauses of the corpus, shuffled, with names and amounts of their own, so
// that they read like policy and have its skewed vocabulary. The same seed gives the same passages on every machine.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentType, documentTypes, type Passage } from '../../model/index.ts';
import { randomFrom } from '../hostile/random.ts';
import { randomBits } from '../random-bits.ts';

export type GeneratedSource = {
  readonly id: string;
  readonly passagesHash: string;
  readonly passages: readonly Passage[];
};

const passagesPerSource = 200;
const passageLength = 100;
const regions = ['湖北省', '武汉市', '上海市', '湖南省', '长沙市', '合肥市'];
const surnames = [...'江河湖海云山林田石泉安平永兴隆昌华盛新远'];
const bodies = ['科技有限公司', '研究院', '产业园', '管理局', '发展集团', '实验室'];

/** Yields sources of 200 passages of about 100 characters each until there are `count` passages. */
export function* generateSources(count: number, seed = 1): Generator<GeneratedSource> {
  const bits = randomBits(seed);
  const random = (): number => bits() / 2 ** 32;
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const clauses = readClauses();
  for (let made = 0; made < count; made += passagesPerSource) {
    const id = (made / passagesPerSource).toString(16).padStart(24, '0');
    const name = `${pick(surnames)}${pick(surnames)}`;
    const year = 2010 + Math.floor(random() * 15);
    const document = {
      title: `${name}${pick(bodies)}关于${pick(clauses)}的通知`,
      type: pick<DocumentType>(documentTypes),
      docNumber: null,
      region: pick(regions),
      date: `${year}-0${1 + Math.floor(random() * 9)}-11`,
    };
    const clause = (): string => {
      const chance = random();
      if (chance < 0.04) return `${name}${pick(bodies)}${pick(clauses)}`;
      return chance < 0.08 ? `给予最高${1 + Math.floor(random() * 999)}万元奖励` : pick(clauses);
    };
    const texts = Array.from({ length: Math.min(passagesPerSource, count - made) }, () => {
      let text = clause();
      while (text.length < passageLength) text += `，${clause()}`;
      return { text: `${text}。`, section: pick(clauses), sectionId: null };
    });
    const passages = passagesOf(id, document, texts);
    yield { id, passagesHash: `${seed}-${made}`, passages };
  }
}

/**
 * Yields the paragraphs of a folder's texts as sources, again and again with other figures and clauses, until there
 * are `count`.
 */
export function* sourcesFrom(folder: string, count: number): Generator<GeneratedSource> {
  const random = randomFrom(1);
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => paragraphsOf(readFileSync(join(folder, file), 'utf8')))
    .filter((paragraphs) => paragraphs.length > 0);
  if (texts.length === 0) throw new Error(`${folder} has no texts.`);
  const vary = (paragraph: string, isFirst: boolean): string =>
    isFirst
      ? paragraph
      : paragraph
          .replace(/\d/g, () => String(random.below(10)))
          .replace(/[^，。；]+(?=[，；])/g, (clause) =>
            random.once(4) ? random.pick(random.pick(random.pick(texts)).split(/[，。；]/)) : clause,
          );
  for (let made = 0, number = 0; made < count; number++) {
    const id = number.toString(16).padStart(24, '0');
    const paragraphs = (texts[number % texts.length] ?? []).slice(0, count - made);
    const document = {
      title: paragraphs[0] ?? '',
      type: random.pick<DocumentType>(documentTypes),
      docNumber: null,
      region: random.pick(regions),
      date: `${2010 + random.below(15)}-01-11`,
    };
    const varied = paragraphs.map((text) => ({
      text: vary(text, number < texts.length),
      section: '',
      sectionId: null,
    }));
    yield { id, passagesHash: `${number}`, passages: passagesOf(id, document, varied) };
    made += paragraphs.length;
  }
}

const longestParagraph = 400;

const paragraphsOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => line.trim().match(new RegExp(`.{1,${longestParagraph}}`, 'gu')) ?? []);

type PassageText = Pick<Passage, 'text' | 'sectionId'> & { readonly section: string };

/** Passages of a source of its own, one text after the other with a line break between. */
export const passagesOf = (
  source: string,
  document: Passage['document'],
  texts: readonly PassageText[],
): readonly Passage[] => {
  let at = 0;
  return texts.map(({ text, section, sectionId }): Passage => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return {
      id: `${source}/passage/${span.start}-${span.end}`,
      source,
      span,
      kind: 'paragraph',
      text,
      offsets: null,
      section: section === '' ? [] : [section],
      sectionId,
      part: null,
      page: null,
      document,
    };
  });
};

const readClauses = (): readonly string[] => {
  const corpus = new URL('../../corpus/', import.meta.url);
  const texts = readdirSync(corpus)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, corpus), 'utf8'));
  return texts.flatMap((text) => text.match(/\p{Script=Han}[\p{L}\p{N}“”《》（）%.]{5,40}(?=[，。；])/gu) ?? []);
};
