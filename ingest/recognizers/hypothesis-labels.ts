// Finds the labels of hypotheses where they open a statement: H1：, H1a：, 假设1：, 假设一：, 研究假设2：
// Never takes a label that is only referred to (假设H1成立).
import { sourceQuote } from '../layout/index.ts';
import type { LabelMention, Sentence } from '../types.ts';

const label =
  /(?:^|[\s。；;:：(（“])((?:(?:研究)?假设\s?)?[HhＨ]\s?\d{1,2}\s?(?:[a-zA-Z]|[(（][a-z][)）])?|(?:研究)?假设\s?(?:\d{1,2}[a-z]?|[一二三四五六七八九十]{1,3}))\s?[)）]?\s?[:：.。、]?(?=\s?[\u4e00-\u9fffA-Z“])/g;

/** The labels that open a statement in the sentence. */
export const findLabelMentions = (source: string, sentence: Sentence, index: number): LabelMention[] =>
  [...sentence.text.matchAll(label)].flatMap((found) => {
    const name = found[1] ?? '';
    const start = found.index + found[0].indexOf(name);
    const end = found.index + found[0].length;
    if (!/[:：.。、]$/.test(found[0]) && start > 0) return [];
    if (/^(?:成立|得到|未|不成立|通过|被|的|和|与|至)/.test(sentence.text.slice(end))) return [];
    return [
      {
        type: 'hypothesis-label' as const,
        rule: 'hypothesis-label',
        sentence: index,
        at: { start, end },
        ...sourceQuote(source, sentence, start, end),
        label: normalizeLabel(name),
      },
    ];
  });

const numerals = '一二三四五六七八九十';

/** 假设 H 1 → H1, 假设一 → H1; the case of letters stays. */
const normalizeLabel = (name: string): string => {
  const bare = name
    .replace(/\s/g, '')
    .replace(/^(?:研究)?假设/, '')
    .replace(/^Ｈ/, 'H');
  const han = /^[一二三四五六七八九十]+$/.test(bare) ? numerals.indexOf(bare) + 1 : 0;
  if (han > 0) return `H${han}`;
  return /^\d/.test(bare) ? `H${bare}` : bare;
};
