// Compares the size of the sample: as the text gives it at its places, and as the tables count it.
//
// Signals: 有效问卷412份, 样本量为128, 共得到3 260个观测值, 以128份…为样本 in the text; N of the models and of the descriptive statistics.
// A paper may give several sizes (firms, contracts, years): only where no figure of the text is the tables' is there a
// remark, or where the same words (有效问卷) stand with two figures in a paper of one study. Questionnaires sent out are
// no sample.
import type { Diagnostic, Quoted } from '../../../model/index.ts';
import { matchesOf } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { type Checked, differ } from './text-and-table.ts';

/** The remarks on the size of the sample. */
export const checkSamples = (text: Recognized, { descriptives, modelFit }: Checked): Diagnostic[] => {
  const said = sizesInText(text);
  const counted: { readonly size: number; readonly quoted: Quoted }[] = [
    ...descriptives.flatMap(({ n, ...quoted }) => (n === null ? [] : [{ size: n, quoted }])),
    ...modelFit.flatMap(({ metric, value, ...quoted }) =>
      shapes().row.test(metric.replace(/\s/g, '')) ? [{ size: value, quoted }] : [],
    ),
  ];
  const [first] = said;
  const largest = counted.toSorted((a, b) => b.size - a.size)[0];
  const unlike =
    first && largest && !said.some(({ size }) => counted.some((at) => at.size === size))
      ? [differ('sample-size', 'sample', first, largest.quoted)]
      : [];
  return [...unlike, ...(hasSeveralStudies(text) ? [] : unlikeEachOther(said))];
};

/** 研究1 and 研究2, 样本一 and 样本二 have a sample each. */
const hasSeveralStudies = (text: Recognized): boolean =>
  new Set(matchesOf(text.text, shapes().study).map(([, number]) => number)).size > 1;

const unlikeEachOther = (said: readonly Size[]): Diagnostic[] => {
  const remarks: Diagnostic[] = [];
  for (const [words, group] of Map.groupBy(said, ({ words }) => words)) {
    const [first, ...others] = group;
    const other = others.find(({ size }) => size !== first?.size);
    if (first && other && shapes().valid.test(words))
      remarks.push({
        ...differ('sample-size', words, other, first),
        message: `${words}: the text says 「${other.quote}」, and elsewhere 「${first.quote}」`,
      });
  }
  return remarks;
};

type Size = Quoted & { readonly words: string; readonly size: number };

const number = String.raw`(\d{1,3}(?:[,，\s]\d{3})+|\d{2,7})`;
const shapes = lazily(() => ({
  row: cueShape('^(?:n|obs|observations|{n-row})$', 'i'),
  study: cueShape('{study-number} ?([一二三四1-4])(?![\\d.、,，]|{year})', 'g'),
  valid: cueShape('^{valid}'),
  sentOut: cueShape('{sent-out}[^,，]{0,6}$'),
  sizes: [
    cueShape(`({valid-sample}){amount-of}?(?:{is-in-all}|,)?\\s?${number}\\s?{person-counter}?`, 'g'),
    cueShape(`{sheets-got}()${number}\\s?{sheet}({valid-sample})`, 'g'),
    cueShape(`({sample-size-word})(?:{is-size}|=)\\s?${number}`, 'g'),
    cueShape(`()${number}\\s?{row-counter}?{valid}?({observation})`, 'g'),
    cueShape(`()${number}\\s?{sample-counter}[^,，。;；]{0,24}{serves-as}{for-study}?({sample-word})`, 'g'),
    cueShape(`({sample-word}){the-data}?{in-all}?{sample-holds}?[^,，。;；]{0,6}?${number}\\s?{sample-counter}`, 'g'),
    cueShape(`[,，]({in-all}){in-all-verb}?\\s?${number}\\s?{sample-counter}`, 'g'),
  ],
}));

const sizesInText = (text: Recognized): Size[] =>
  text.sentences.flatMap((sentence) => {
    if (sentence.zone === 'references' || text.blocks[sentence.block]?.kind !== 'paragraph') return [];
    if (!/\d/.test(sentence.text)) return [];
    return shapes().sizes.flatMap((pattern) =>
      matchesOf(sentence.text, pattern).flatMap((found): Size[] => {
        const size = Number((found[2] ?? '').replace(/[,，\s]/g, ''));
        if (shapes().sentOut.test(sentence.text.slice(0, found.index))) return [];
        const words = (found[1] || found[3]) ?? '';
        return [{ words, size, ...sourceQuote(text.text, sentence, found.index, found.index + found[0].length) }];
      }),
    );
  });
