// The figures of a sentence in order: quantities, and shares that a scan took for formulas (有效率 $8 3 . 3 \%$).
import type { Span } from '../../../model/index.ts';
import { matchesOf } from '../../../text/index.ts';
import { sourceSpan } from '../../layout/index.ts';
import type { Mention, Sentence } from '../../types.ts';

/** A number with its unit: where it stands in the sentence's mended text, and in the source. */
export type Figure = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly bound: 'exact' | 'about' | 'open';
  readonly valueSpan: Span;
  readonly rule: 'quantity-in-prose' | 'share-in-formula';
};

/** The figures of a sentence, money included: an indicator that stands before money holds for what follows it. */
export const findFigures = (sentence: Sentence, mentions: readonly Mention[]): Figure[] =>
  [...quantities(mentions), ...sharesInFormulas(sentence)].sort((a, b) => a.start - b.start);

const quantities = (mentions: readonly Mention[]): Figure[] =>
  mentions.flatMap((mention) => {
    if (mention.type !== 'quantity' || mention.unit === '') return [];
    const { number, value, valueMax, unit, bound, valueSpan } = mention;
    const top = valueMax === undefined ? {} : { valueMax };
    return [
      {
        start: number.start,
        end: number.end,
        value,
        ...top,
        unit,
        bound: bound === 'exact' || bound === 'about' ? bound : 'open',
        valueSpan,
        rule: 'quantity-in-prose' as const,
      },
    ];
  });

/** A mark of literature may stand raised behind the sign: $8 0 . 2 \% ^ { [ 1 ] }$. */
const share = /\$ ?((?:\d ?)+(?:\. ?(?:\d ?)+)?)\\% ?(?:\^[^$]{1,20})?\$/g;

const sharesInFormulas = (sentence: Sentence): Figure[] => {
  if (!sentence.text.includes('$')) return [];
  return matchesOf(sentence.text, share).map(({ 0: words, 1: digits = '', index }) => ({
    start: index,
    end: index + words.length,
    value: Number(digits.replaceAll(' ', '')),
    unit: '%',
    bound: 'exact',
    valueSpan: sourceSpan(sentence, index, index + words.length),
    rule: 'share-in-formula',
  }));
};
