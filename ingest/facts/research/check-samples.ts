// Compares the size of the sample: as the text gives it at its places, and as the tables count it.
//
// Signals: 有效问卷412份, 样本量为128, 共得到3 260个观测值, 以128份…为样本 in the text; N of the models and of the descriptive statistics.
// A paper may give several sizes (firms, contracts, years): only where no figure of the text is the tables' is there a remark, or
// where the same words (有效问卷) stand with two figures in a paper of one study. Questionnaires sent out are no sample.
import type { Diagnostic, Quoted } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized } from '../../types.ts';
import { type Checked, differ } from './text-and-table.ts';

/** The remarks on the size of the sample. */
export const checkSamples = (text: Recognized, { descriptives, modelFit }: Checked): Diagnostic[] => {
  const said = sizesInText(text);
  const counted: { readonly size: number; readonly quoted: Quoted }[] = [
    ...descriptives.flatMap(({ n, ...quoted }) => (n === null ? [] : [{ size: n, quoted }])),
    ...modelFit.flatMap(({ metric, value, ...quoted }) =>
      /^(?:n|obs|observations|样本[量数]|观测[值数])$/i.test(metric.replace(/\s/g, ''))
        ? [{ size: value, quoted }]
        : [],
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
  new Set([...text.text.matchAll(/(?:研究|实验|样本) ?([一二三四1-4])(?![\d.、,，年])/g)].map(([, number]) => number))
    .size > 1;

const unlikeEachOther = (said: readonly Size[]): Diagnostic[] => {
  const remarks: Diagnostic[] = [];
  for (const [words, group] of Map.groupBy(said, ({ words }) => words)) {
    const [first, ...others] = group;
    const other = others.find(({ size }) => size !== first?.size);
    if (first && other && words.startsWith('有效'))
      remarks.push({
        ...differ('sample-size', words, other, first),
        message: `${words}: the text says 「${other.quote}」, and elsewhere 「${first.quote}」`,
      });
  }
  return remarks;
};

type Size = Quoted & { readonly words: string; readonly size: number };

const number = String.raw`(\d{1,3}(?:[,，\s]\d{3})+|\d{2,7})`;
const patterns: readonly RegExp[] = [
  new RegExp(`(有效(?:问卷|样本))(?:数量?)?(?:共计?|为|是|合计|有|,)?\\s?${number}\\s?[份个名]?`, 'g'),
  new RegExp(`(?:收回|回收|获得|得到)()${number}\\s?份(有效问卷|有效样本)`, 'g'),
  new RegExp(`(样本(?:量|容量|总量|总数|数))(?:共计?|为|是|达到?|=)\\s?${number}`, 'g'),
  new RegExp(`()${number}\\s?(?:个|条|组)?(?:有效)?(观测值|观察值|样本观测|公司年度)`, 'g'),
  new RegExp(`()${number}\\s?[份个家条名组笔][^,，。;；]{0,24}(?:作?为|构成)(?:研究)?(样本)`, 'g'),
  new RegExp(`(样本)数据?共?(?:收集|包括|包含|涉及)?[^,，。;；]{0,6}?${number}\\s?[份个家条名组笔]`, 'g'),
  new RegExp(`[,，](共)(?:计|有|得到?|获得)?\\s?${number}\\s?[份个家条名组笔]`, 'g'),
];

const sizesInText = (text: Recognized): Size[] =>
  text.sentences.flatMap((sentence) => {
    if (sentence.zone === 'references' || text.blocks[sentence.block]?.kind !== 'paragraph') return [];
    return patterns.flatMap((pattern) =>
      [...sentence.text.matchAll(pattern)].flatMap((found): Size[] => {
        const size = Number((found[2] ?? '').replace(/[,，\s]/g, ''));
        if (/(?:发放|发出|投放)[^,，]{0,6}$/.test(sentence.text.slice(0, found.index))) return [];
        const words = (found[1] || found[3]) ?? '';
        return [{ words, size, ...sourceQuote(text.text, sentence, found.index, found.index + found[0].length) }];
      }),
    );
  });
