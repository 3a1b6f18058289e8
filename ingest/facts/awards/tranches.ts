// Instalments and repetitions among the awards of a text.
//
// An award is an instalment where two or more behind a sum are paid out (拨付, 支付) or fall to years (第一年, 第二年) and come
// to that sum. It says an earlier one again where a pool has the same sum and nearly the same words, in this part or
// another, and another one where it stands under a heading of a digest that sums up (速查表, 一句话判断).
import type { Award, Measure } from '../../../model/index.ts';
import { foldKey } from '../../../text/index.ts';
import { isMoney } from '../../mentions/quantity.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';

/** The awards of a measure, with `tranche` and `partOf` on instalments. */
export const markTranches = (awards: readonly Award[]): Award[] => {
  const marks = new Map<Award, { readonly tranche: number; readonly partOf: string }>();
  awards.forEach((whole, i) => {
    const parts = marks.has(whole) ? [] : instalments(whole, awards.slice(i + 1));
    if (parts.length < 2) return;
    for (const [k, part] of parts.entries()) marks.set(part, { tranche: k + 1, partOf: whole.id });
  });
  return awards.map((award, i) => {
    if (!isPart(award)) return { ...award, ...marks.get(award) };
    const whole = awards.slice(0, i).findLast((before) => !isPart(before) && before.role !== 'cap');
    return whole ? { ...award, partOf: whole.id } : award;
  });
};

/** A share in which another award is paid (amount-role/part-paid). */
export const isPart = ({ tranche }: Award): boolean => tranche !== undefined;

const shapes = vocabulary('awards', (value) => {
  const shape = shapeMaker(value, 'awards.yml');
  return {
    paid: shape('{paid}|{ordinal}[一二三四五\\d]{year}|{inTurns}'),
    /** 分阶段给予60万元: what follows may be its parts without another word of paying. */
    staged: shape('{staged}|{parted}[一二两三四五六\\d]+{stage}'),
  };
});

/** A quote may hold the line breaks of its document. */
const isPaid = ({ quote }: Award): boolean => shapes().paid.test(quote.replace(/\s/g, ''));

const instalments = (whole: Award, behind: readonly Award[]): readonly Award[] => {
  if (!isMoney(whole.unit) || isPaid(whole)) return [];
  const parts: Award[] = [];
  let sum = 0;
  for (const award of behind) {
    if (award.unit !== whole.unit || !(shapes().staged.test(whole.quote) || isPaid(award))) break;
    parts.push(award);
    sum += award.value;
    if (sum >= whole.value) break;
  }
  return sum === whole.value ? parts : [];
};

/** Measures whose pools say again what one before them says, and those of headings that sum up what others say. */
export const markRestated = (measures: readonly Measure[]): Measure[] => {
  const pools: Award[] = [];
  const inFull = measures.filter((measure) => !sumsUp(measure)).flatMap(({ awards }) => awards);
  return measures.map((measure) => ({
    ...measure,
    awards: measure.awards.map((award) => {
      const first = sumsUp(measure) ? sameGift(award, inFull) : award.role === 'pool' ? samePool(award, pools) : null;
      if (!first && award.role === 'pool') pools.push(award);
      return first ? { ...award, restates: first.id } : award;
    }),
  }));
};

const samePool = (award: Award, pools: readonly Award[]): Award | null =>
  pools.find((pool) => isAsMuch(pool, award) && alike(pool.quote, award.quote)) ?? null;

/** 速查表, 最值得记住的硬信息 */
const sumsUp = ({ title }: Measure): boolean => stretchOf({ text: title }).ends('sums-up') !== null;

/** Of the awards of the same sum the one that the same get, else the first. */
const sameGift = (award: Award, others: readonly Award[]): Award | null => {
  const same = others.filter((other) => isAsMuch(other, award));
  return same.find(({ recipient }) => recipient === award.recipient) ?? same[0] ?? null;
};

const isAsMuch = (one: Award, other: Award): boolean =>
  one.value === other.value && one.unit === other.unit && (!one.per || !other.per || one.per === other.per);

/** Whether the shorter of two quotes has its characters in the longer, in order, but for a fifth. */
const alike = (a: string, b: string): boolean => {
  const [short, long] = [foldKey(a), foldKey(b)].sort((x, y) => x.length - y.length) as [string, string];
  let at = 0;
  let shared = 0;
  for (const sign of short) {
    const found = long.indexOf(sign, at);
    if (found < 0) continue;
    shared++;
    at = found + 1;
  }
  return shared >= 0.8 * short.length;
};
