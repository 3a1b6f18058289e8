// Numbers as people type them beside a unit: 180万元 is 1800000, 1,800,000 too.

/** The number in figures; null where the words are none. */
export const parseTypedSum = (typed: string): string | null => {
  const [, figures = '', scale = ''] = written.exec(typed.normalize('NFKC').replace(/[\s,]+/gu, '')) ?? [];
  if (figures === '') return null;
  const value = Number(figures) * (scales[scale] ?? 1);
  // 1.1 times 10,000 is not quite 11,000 in binary fractions.
  return String(Number(value.toPrecision(15)));
};

const written = /^([+-]?\d+(?:\.\d+)?)([百千万亿]|百万|千万)?(?:元|人民币)?$/u;
const scales: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
