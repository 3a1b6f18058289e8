// The words of a phrase that name who gets something: without the verb that gives, labels, thresholds and circumstances.
import { namesBearer } from './bearers.ts';

/** The label of an item, which names nobody. */
export const label = /^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.、]|[①-⑳])/;

/** Whether words can name a recipient: no sum, no noun of giving at their end, no bracket left open. */
export const isNamed = (words: string): boolean =>
  words.length >= 2 &&
  !/(?:奖励|奖补|补贴|补助|资助|总额|(?:补贴|补助|奖励|资助|上述)标准|比例|金额|额度|资金|费用|面积|成本|奖金)$/.test(
    words,
  ) &&
  !/^每(?:引进|新?增|满|成功|推荐|招|吸纳|录用|完成|实现|年|月|出口|开发|培养|培育|举办|新设|住)|每[月年人]\d/.test(
    words,
  ) &&
  (words.match(/[(〔]/g) ?? []).length === (words.match(/[)〕]/g) ?? []).length;

export const cutAtGiving = (words: string): string => {
  const found =
    /(?:,|^|(?<=[^,;。]))(?:分别|各|一次性|再|可|每年|每家|每项|每人|每名)*(?:给予|给与|予以|发放|发给|按照?(?!规定|要求)|参照(?!执行)|(?:奖励|补助|补贴|资助)(?=(?:企业|单位|机构|个人|项目)$))/.exec(
      words,
    );
  return (found ? words.slice(0, found.index) : words)
    .replace(/(?:分别|各|一次性|在三年内)*(?:奖励|补助|补贴|资助)?$/, '')
    .replace(/[,、\s]+$/, '')
    .replace(/,(?:分别|各|一次性|每[项家个])?$/, '')
    .replace(/(?:额外|另外|另行|再|分阶段|分期|追加|每[人家个项户名位]|每[月年])+$/, '');
};

/** The phrase up to its first part that names a bearer, without label and thresholds (those are conditions). */
export const shortened = (words: string): string => {
  const parts = words
    .replace(/\([^()]*[,\d%][^()]*\)/g, '')
    .replace(label, '')
    .split(',');
  const named = parts.findIndex((part) => namesBearer(part));
  const kept = named >= 0 ? parts.slice(0, named + 1) : parts.filter((part, i) => i === 0 || !circumstance.test(part));
  const plain = kept.filter((part) => !/\d/.test(part));
  const head = /的([^的,]{2,8})$/.exec(kept.at(-1) ?? '')?.[1];
  const short =
    kept.length > 1 && plain.length > 0 && plain.length < kept.length
      ? plain.join(',') + (head && !plain.join('').endsWith(head) ? `的${head}` : '')
      : kept.join(',');
  return (short.length <= 60 ? short : lastPhrases(short.split(',').at(-1) ?? short))
    .replace(/^每[名位]/, '')
    .replace(/^(?:其中)?(?:于|当年度?|且|并|凡|对于?|向(?![上下前社]))?/, '')
    .replace(/(?:进行(?:资助|奖励|补贴|补助))$/, '')
    .replace(/(?:一次性)?(?:奖励|补助|补贴)\d.*$/, '')
    .replace(/最高$/, '')
    .replace(/[的为]$/, '')
    .trim();
};

/** The end of a long phrase, from a sign or 的 on. */
const lastPhrases = (words: string): string => {
  const tail = words.slice(-60);
  return words.length > 60 ? tail.slice(tail.search(/[、的)]/) + 1) : tail;
};

const circumstance = /^(?:在|经|根据|按|以|由|自|可|其|从|除|视|连续)/;
