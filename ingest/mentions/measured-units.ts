// The unit of a bounded number that stands without one behind the noun that it measures:
// 吨位二十以上未满五十者, 床位数达到200以上, 容积率不低于1.2.
//
// Signals: a noun of the vocabulary right before the number or its bound, or before the lower end of its range.
// Never a number without a bound (床位数200), nor one that stands farther from the noun (评分前10).
import type { Numeral } from '../../text/index.ts';
import { alternatives, mapping, shapeMaker, vocabulary, wordList, wordMap } from '../vocabulary/index.ts';
import { boundOf } from './bounds.ts';

const measured = vocabulary('units', (value) => {
  const file = mapping(value, 'units.yml');
  const numbersAlone = wordList(file['numbersAlone'], 'numbersAlone').map((noun) => [noun, ''] as const);
  const units = { ...wordMap(file['measured'], 'measured'), ...Object.fromEntries(numbersAlone) };
  const nouns = alternatives(Object.keys(units));
  const shape = shapeMaker(file['around'], 'around');
  const lower = '(?:[\\d.零一二三四五六七八九十百千万]+ ?{bounds}(?:\\({counts}\\))?[,、]?{andThen}?)';
  return {
    units,
    noun: new RegExp(nouns),
    named: shape(`(${nouns}) ?(?:{measuring} ?){0,3}$`),
    behindLower: shape(`(${nouns}) ?(?:{measuring} ?){0,3}${lower}$`),
  };
});

const farthest = 24;

/** The unit of a numeral, '' where its noun has none; null where no noun before it tells what it counts. */
export const measuredUnit = (text: string, { start, end }: Numeral): string | null => {
  const { units, noun, named, behindLower } = measured();
  const near = text.slice(Math.max(0, start - farthest), start);
  if (!noun.test(near)) return null;
  const { bound, start: from } = boundOf(text, { start, numeralEnd: end, end }, 'none');
  if (bound === 'exact' || bound === 'about') return null;
  const head = near.slice(0, near.length - (start - from));
  const found = named.exec(head) ?? behindLower.exec(head);
  return units[found?.[1] ?? ''] ?? null;
};
