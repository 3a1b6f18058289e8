// Finds the labels of hypotheses where they open a statement: H1：, H1a：, H6(a)：, 假设1：, 假设一：, 研究假设2：, 其中，H1表示…
//
// Signals: the label stands at the start of the sentence or behind a stop, comma or colon, with ： or a stop behind it, or 表示
// or 为. Misread figures are mended in `label`: Hla is H1a, HI is H1.
// Never takes a label that is only referred to (假设H1成立, 与H1、H5一致).
import { sourceQuote } from '../layout/index.ts';
import type { LabelMention, Sentence } from '../types.ts';

const label =
  /(?:^|[\s。；;:：,，(（“])((?:(?:研究|原|备择)?假设\s?)?[Hh]\s?(?:\d{1,2}|[lI])\s?(?:[a-z](?![a-z])|[(（][a-z][)）])?|(?:研究)?假设\s?(?:\d{1,2}[a-z]?|[一二三四五六七八九十]{1,3}))\s?[)）]?\s?(?:[:：.。、]|(?:表示|认为|提出|为|是)[:：,，]?)\s?(?=[\u4e00-\u9fffA-Za-z“"「])/g;

const referred =
  /^(?:(?:均|都|也|同样)?(?:成立|得到|未|不成立|没有|没得到|通过|被|的|和|与|至|到|则|部分|支持|获得|不支持))/;

/** The labels that open a statement in the sentence. */
export const findLabelMentions = (source: string, sentence: Sentence, index: number): LabelMention[] =>
  [...sentence.text.matchAll(label)].flatMap((found) => {
    const name = found[1] ?? '';
    const start = found.index + found[0].indexOf(name);
    const end = found.index + found[0].length;
    if (referred.test(sentence.text.slice(end))) return [];
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

/** 假设 H 1 → H1, 假设一 → H1, Hla → H1a; the case of H stays, for H1 and h1 may both exist. */
export const normalizeLabel = (name: string): string => {
  const bare = name
    .replace(/\s/g, '')
    .replace(/^(?:研究|原|备择)?假设/, '')
    .replace(/^([Hh])[lI](?=[a-z(（]|$)/, '$11')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/^([Hh]?\d+)\)$/, '$1');
  const han = /^[一二三四五六七八九十]+$/.test(bare) ? numerals.indexOf(bare) + 1 : 0;
  if (han > 0) return `H${han}`;
  return /^\d/.test(bare) ? `H${bare}` : bare;
};
