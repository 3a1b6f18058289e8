// Finds the labels of hypotheses where they stand with a statement: H1：, H1a：, H6(a)：, 假设1：, 假设一：, 研究假设2：, 其中，H1表示…,
// …正向影响融资额度(H1), and 提出如下假设：… without a label.
//
// Signals, in order of precedence: the label at the start of the sentence or behind a stop, comma or colon, with ： or a stop behind
// it, or 表示 or 为; the label in brackets behind a statement; 假设： behind a verb of proposing, where no label follows.
// Misread figures are mended in `label`: Hla is H1a, HI is H1.
// Never takes a label that is only referred to (假设H1成立, 与H1、H5一致, 得到验证(H1)).
import { parseNumeral } from '../../text/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { LabelMention, Sentence } from '../types.ts';

// H1, H1a, H6(a), H2-1; 假设1, 研究假设1a, 假设一, 假设H1.
const name = String.raw`(?:(?:研究|原|备择)?假设\s?)?[Hh]\s?(?:\d{1,2}|[lI])\s?(?:[a-z](?![a-z])|[(（][a-z\d][)）]|[-.]\d(?!\d))?|(?:研究)?假设\s?(?:\d{1,2}(?:[a-z]|[-.]\d(?!\d))?|[一二三四五六七八九十]{1,3}(?:[a-z])?)`;
const opening = new RegExp(
  String.raw`(?:^|[\s。；;:：,，(（“])(${name})\s?[)）]?\s?(?:[(（][^()（）]{1,12}[)）]\s?)?(?:[:：.。、]|(?:表示|认为|提出|预期|为|是)[:：,，]?|(?<=[)）])\s?)\s?(?=[\u4e00-\u9fffA-Za-z“"「])`,
  'g',
);
// 假设1a，团队规模与绩效正相关; at the start of a sentence only.
const withComma = /^((?:研究)?假设\s?\d{1,2}[a-z]?)[,，](?=[\u4e00-\u9fff])/;
// …正向影响融资额度(H1)。
const closing = new RegExp(`[(（](${name})[)）](?=[。；;,，]|$)`, 'g');

// 因此，本文提出如下假设：
const unlabelled = /(?:提出|作出|做出|形成|得出|有)[^。；;:：]{0,12}假设[:：]\s?(?=[\u4e00-\u9fff“"])/;

const referred =
  /^(?:(?:均|都|也|同样)?(?:成立|得到|未|不成立|没有|没得到|通过|被|的|和|与|至|到|则|部分|支持|获得|不支持))/;

const told = /成立|支持|验证|证实|印证|不显著|一致|相符|接受|拒绝|通过/;
const relates = /影响|相关|促进|抑制|调节|中介|作用|提高|提升|降低|增加|减少|越[高低大小多少强弱好]|差异/;

/** The labels that stand with a statement in the sentence, and what stands for one: `rule` tells where the statement is. */
export const findLabelMentions = (source: string, sentence: Sentence, index: number): LabelMention[] => {
  const mention = (rule: string, start: number, end: number, label: string): LabelMention => ({
    type: 'hypothesis-label',
    rule,
    sentence: index,
    at: { start, end },
    ...sourceQuote(source, sentence, start, end),
    label,
  });
  const { text } = sentence;
  const opened = [...text.matchAll(opening)].flatMap((found) => {
    const name = found[1] ?? '';
    const start = found.index + found[0].indexOf(name);
    const end = found.index + found[0].length;
    return referred.test(text.slice(end)) ? [] : [mention('hypothesis-label', start, end, normalizeLabel(name))];
  });
  if (opened.length > 0) return opened;
  const listed = withComma.exec(text);
  if (listed && relates.test(text) && !told.test(text))
    return [mention('hypothesis-label', 0, listed[0].length, normalizeLabel(listed[1] ?? ''))];
  let from = 0;
  const closed = [...text.matchAll(closing)].flatMap((found) => {
    const statement = /[^。；;:：]*$/.exec(text.slice(from, found.index))?.[0] ?? '';
    const start = found.index;
    from = start + found[0].length;
    return told.test(statement) || !relates.test(statement)
      ? []
      : [mention('hypothesis-label-behind', start, from, normalizeLabel(found[1] ?? ''))];
  });
  if (closed.length > 0) return closed;
  const found = unlabelled.exec(text);
  const end = found ? found.index + found[0].length : 0;
  return found && relates.test(text.slice(end)) && !told.test(text.slice(end))
    ? [mention('hypothesis-unlabelled', found.index, end, '假设')]
    : [];
};

/** 假设 H 1 → H1, 假设一 → H1, Hla → H1a; the case of H stays, for H1 and h1 may both exist. */
export const normalizeLabel = (name: string): string => {
  const bare = name
    .replace(/\s/g, '')
    .replace(/^(?:研究|原|备择)?假设/, '')
    .replace(/^([Hh])[lI](?=[a-z(（]|$)/, '$11')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/^([Hh]?\d+)\)$/, '$1');
  const han = /^([一二三四五六七八九十]+)([a-z]?)$/.exec(bare);
  if (han?.[1]) return `H${parseNumeral(han[1]) ?? 0}${han[2] ?? ''}`;
  return /^\d/.test(bare) ? `H${bare}` : bare;
};
