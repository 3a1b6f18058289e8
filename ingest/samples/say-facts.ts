// Facts as lines that a person can read and write, for cases.
//
// Lines of awards and conditions may leave parts out: `→ 企业` says who gets an award and nothing else of it.
// `writtenAs` gives what was found in the parts that the line expected there has.
import type { Award, Condition } from '../../model/index.ts';

/**
 * The parts of a line of an award: role, value, unit, per, bound and instalment; base; recipient; quoting document;
 * words.
 */
type AwardPart = 'core' | 'base' | 'recipient' | 'via' | 'quote';

/** cap 2000000 CNY per 家·年 at-most of 实际投入 → 企业 via 鄂政发〔2021〕1号 「最高200万元」; - for what there is none of. */
export const sayAward = (award: Award, parts: ReadonlySet<AwardPart>): string => {
  const { role, value, unit, per, qualifier, tranche, base, recipient, viaDocument, quote } = award;
  const core = `${role} ${value} ${unit}${per ? ` per ${per}` : ''} ${qualifier}${tranche ? ` #${tranche}` : ''}`;
  return [
    parts.has('core') ? core : '',
    parts.has('base') ? `of ${base ?? '-'}` : '',
    parts.has('recipient') ? `→ ${recipient ?? '-'}` : '',
    parts.has('via') ? `via ${viaDocument ?? '-'}` : '',
    parts.has('quote') ? `「${quote}」` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
};

/** The parts that a line of an award has. */
export const awardParts = (line: string): ReadonlySet<AwardPart> => {
  const parts = new Set<AwardPart>(line === '' ? ['core'] : []);
  const bare = line.replace(/「.*」$/s, '');
  if (bare !== line) parts.add('quote');
  if (/(?:^| )via /.test(bare)) parts.add('via');
  if (/(?:^| )→ /.test(bare)) parts.add('recipient');
  if (/(?:^| )of /.test(bare.replace(/→.*/s, ''))) parts.add('base');
  if (/^(?!of |→|via )\S/.test(bare)) parts.add('core');
  return parts;
};

/** 年营业收入 >= 20000000 CNY 「年营业收入2000万元以上」; (or) where any of several suffices. */
export const sayCondition = ({ metric, op, value, unit, alternative, quote }: Condition, quoted: boolean): string =>
  `${metric} ${op} ${value}${unit ? ` ${unit}` : ''}${alternative ? ' (or)' : ''}${quoted ? ` 「${quote}」` : ''}`;

/**
 * What was found, each in the form of the line expected in its place; what has none there in the form of the first
 * line.
 */
export const writtenAs = <T>(
  found: readonly T[],
  expected: readonly string[],
  say: (one: T, line: string) => string,
): string[] => found.map((one, i) => say(one, expected[i] ?? expected[0] ?? ''));
