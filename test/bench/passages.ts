// Passages for benchmarks: sentences made of clauses of the corpus, shuffled, with names and amounts of their own, so that
// they read like policy and have its skewed vocabulary. The same seed gives the same passages on every machine.
import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentType, documentTypes, type Passage } from '../../model/index.ts';

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
  const random = randomFrom(seed);
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
    let at = 0;
    const passages = Array.from({ length: Math.min(passagesPerSource, count - made) }, (): Passage => {
      let text = clause();
      while (text.length < passageLength) text += `，${clause()}`;
      text += '。';
      const span = { start: at, end: at + text.length };
      at = span.end + 1;
      return {
        id: `${id}/passage/${span.start}-${span.end}`,
        source: id,
        span,
        kind: 'paragraph',
        text,
        offsets: null,
        section: [`${pick(clauses)}`],
        sectionId: null,
        part: null,
        page: null,
        document,
      };
    });
    yield { id, passagesHash: `${seed}-${made}`, passages };
  }
}

const readClauses = (): readonly string[] => {
  const corpus = new URL('../../corpus/', import.meta.url);
  const texts = readdirSync(corpus)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, corpus), 'utf8'));
  return texts.flatMap((text) => text.match(/\p{Script=Han}[\p{L}\p{N}“”《》（）%.]{5,40}(?=[，。；])/gu) ?? []);
};

/** Mulberry32: a small generator of numbers from 0 to 1 that every engine computes alike. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
