// Values that ask for trouble: where text, ids, cursors, days and numbers are expected.
import { encodeCursor } from '../../model/index.ts';
import type { Random } from './random.ts';

const plain = [
  'agency:420100/东湖新技术开发区/科创局',
  'title:@x/y',
  '文号:武新管〔2023〕4号',
  's1',
  '企业',
  '500万元',
  'TODAY',
  '2023-02-29',
];
const nasty = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u2066',
  "' OR 1=1 --",
  '") MATCH (n) DETACH DELETE n //',
  '"',
  '\\',
  '%_*?',
  'NEAR(a b, 3)',
  '^a AND (b OR',
  '__proto__',
  'constructor',
  '[object Object]',
  '-企业',
  '"企业',
  'title:',
  'year:9999999999',
  '999999999999999999999元',
  '一'.repeat(300),
  '9'.repeat(400),
  'a'.repeat(20_000),
  '《通知》'.repeat(2_000),
  '(('.repeat(3_000),
  '\u0301'.repeat(500),
  '0000-00-00',
  '2023-13-45',
  '+275760-09-13',
  '-1',
];

export const anyText = (random: Random): string => {
  const base = random.once(3) ? random.pick(plain) : random.pick(nasty);
  if (random.once(4)) return base + random.pick(nasty);
  return random.once(8) ? base.slice(0, random.below(base.length + 1)) : base;
};

/** A cursor of ours with values that no list has, or one that was tampered with. */
export const anyCursor = (random: Random): string => {
  const value = (): string | number | null =>
    random.pick<() => string | number | null>([
      () => anyText(random),
      () => anyNumber(random),
      () => null,
      () => random.below(2 ** 31),
    ])();
  const cursor = encodeCursor(Array.from({ length: random.below(7) }, value));
  if (random.once(3)) return cursor.slice(0, random.below(cursor.length + 1));
  return random.once(4) ? anyText(random) : cursor;
};

const numbers = [
  0,
  -0,
  1,
  -1,
  2,
  499,
  500,
  501,
  2 ** 31 - 1,
  -(2 ** 31),
  2 ** 31,
  2 ** 53,
  1e308,
  1e-308,
  0.1,
  -5e-324,
];

export const anyNumber = (random: Random): number => random.pick(numbers);
