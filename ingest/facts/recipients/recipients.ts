// Who gets an award: 对新认定的国家级、省级孵化器，分别给予200万元、100万元 → two recipients, paired by position.
//
// Signals, in order of precedence:
//   1. a list of amounts: as many thresholds, levels (国家、省、市级) or names before it, in order
//   2. 每家企业, 单个项目 as the subject of a cap; 搭建费补贴 before a share that bounds it
//   3. 给予创业孵化载体20万元; 对技术购买方进行补贴 behind the amount
//   4. 对… before it in the sentence; the clause before that ends in 的 or a bearer (企业, 项目)
//   5. the recipient of the award before it, for a cap; 对… of a sentence before it in the measure
// Never pairs lists of different length: then each has the whole phrase.

import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { isGenericBearer, namesBearer } from './bearers.ts';
import { leadOf } from './recipient-leads.ts';
import { clausesBefore, listBefore, ownList, pairs } from './recipient-lists.ts';
import { isNamed, label } from './recipient-words.ts';

/** The recipients of a term's amounts, one for each; null where nobody is named. */
export const recipientsOf = (
  text: string,
  term: AmountGroup,
  thresholds: readonly string[],
  before: { readonly recipient: string | null; readonly lead: string | null },
  place: { readonly index: number; readonly count: number },
): readonly (string | null)[] => {
  const { list, reading } = term;
  if (reading.as === 'award' && reading.role === 'pool') return list.map(() => poolName(text, term));
  const lead = leadOf(text, term);
  if (place.count > 1) {
    const paired =
      pairs(ownList(text, term), thresholds, place.count) ??
      listBefore(text, term, place.count) ??
      pairs(lead, [], place.count) ??
      clausesBefore(text, term, place.count) ??
      pairs(before.lead, [], place.count);
    if (paired) return paired.slice(place.index, place.index + list.length);
  }
  const [threshold] = thresholds;
  if (threshold && list.length === 1 && !/^\d+[晚夜天日]/.test(threshold) && besideThreshold(text, term))
    return [threshold]; // 逗留4天3晚以上 tells nobody
  const single =
    singleRecipient(text, term, lead) ?? (isCap(term) ? before.recipient : null) ?? before.lead ?? before.recipient;
  return list.map(() => single);
};

/** 组建20亿元规模的文旅产业基金 → 文旅产业基金. */
const poolName = (text: string, { list, clause }: AmountGroup): string | null => {
  const last = list.at(-1);
  const after = text.slice(Math.max(last?.at.end ?? 0, last?.number.end ?? 0), clause.end);
  return /^(?:总?规模)?的([^,;。]{2,24}?(?:基金集群|基金|资金池|资金))/.exec(after)?.[1] ?? null;
};

const besideThreshold = (text: string, { threshold, clause, from, list }: AmountGroup): boolean =>
  threshold !== null &&
  ((threshold.end > clause.start && /^[^,;。\d的)]{0,8}$/.test(text.slice(from, list[0]?.at.start))) ||
    (threshold.bare && /^ ?的?,$/.test(text.slice(threshold.end, clause.start))));

const isCap = ({ reading }: AmountGroup): boolean => reading.as === 'award' && reading.role === 'cap';

const singleRecipient = (text: string, term: AmountGroup, lead: string | null): string | null => {
  const { clause, list } = term;
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last) return lead;
  const head = text.slice(Math.max(clause.start, term.from), first.at.start);
  if (isCap(term)) {
    const subject =
      /^(?:每|单|同一)[^,;。]{1,10}?(?=每|全?年|最高|累计|补|奖|支|租|的|不|申|合计|可|金额|总额|在|当|$)/.exec(head) ??
      /^(?!最|年|每|两|三|以上|给)[^,;。的]{2,8}(?:补贴|补助|奖励|资助)(?=$|金额|总额|额度)/.exec(
        head.replace(/^.*(?:累计|合计|企业|单位|每年|最高).*$/, ''),
      );
    if (subject && !isMeasured(subject[0])) return subject[0];
    const earlier = [
      ...text
        .slice(0, clause.start)
        .matchAll(/(?:^|[,;。])((?:每|单|同一)[家个一]?(?:企业|机构|单位|公司|项目|服务机构))/g),
    ].at(-1)?.[1];
    if (earlier) return earlier;
  }
  const led = /^[^,;。的\d]{1,12}$/.exec(head.replace(/^[、:]|每[人月年户家个名项]+$/g, ''))?.[0];
  if (led && isNamed(led) && !led.endsWith('、') && term.reading.as === 'award' && term.reading.basis === 'lead')
    return led;
  const scaled = underHeading(text, term, first.at.start);
  if (scaled) return scaled;
  const another =
    /^(?:奖励|补助|补贴|资助|支持|扶持)?、对(?!其)([^,;。、\d]{2,24}?)(?:一次性)?(?:给予|予以|奖励|补助|补贴|资助)/.exec(
      head,
    )?.[1];
  if (another) return another; // 对首店给予20万元奖励、对夜市给予10万元补助
  const ranked = rank.exec(head)?.[1] ?? amongOthers(text, term, head);
  if (ranked && term.reading.as === 'award' && list.length === 1) return ranked;
  const bracketed = /\(([^(),;。\d]{2,12}?)(?:最高)?$/.exec(head)?.[1];
  if (bracketed && namesBearer(bracketed)) return bracketed;
  const given = givenIn(head);
  if (given && (!isGenericBearer(given) || /和|、/.test(given))) return given;
  const behind = /^ ?给?对([^,;。]{2,14}?)(?:进行|给予|予以)/.exec(
    text.slice(Math.max(last.at.end, last.number.end), clause.end),
  )?.[1];
  return behind ?? lead ?? given;
};

/** 补助标准 over 1.新建公厕每座3万元 and 一等奖，5万元: what stands before the amount in its item. */
const underHeading = (text: string, { reading, behind }: AmountGroup, number: number): string | null => {
  if (reading.as !== 'award' || reading.basis !== 'heading') return null;
  const words = text
    .slice(behind, number)
    .replace(/^(?:[、,;:。\s]|的)+/, '')
    .replace(label, '')
    .replace(/(?:[,:]|标准|奖金|奖励|补助|补贴|为|每个?[^,;。\d]{1,3}|最高)+$/, '')
    .replace(/的$/, '');
  return /^[^;。%]{2,30}$/.test(words) && isNamed(words) ? words : null;
};

/** 给予运营管理企业一次性奖励, 奖励组团社, 给予培训机构课程补贴: who stands behind the verb. */
const givenIn = (head: string): string | null => {
  const words =
    /(?:给予|给|奖励|补助|资助|补贴)((?!一次性)[^,;。()\d每最不]{2,24})$/.exec(head.replace(/\([^()]*\)/g, ''))?.[1] ??
    '';
  for (let end = words.length; end >= 2; end--)
    if (namesBearer(words.slice(0, end)) && isGift(words.slice(end))) return words.slice(0, end);
  return null;
};

const isGift = (words: string): boolean =>
  words === '' || /^(?:年度|一次性|总额|最高)+$|(?:奖励|补助|补贴|资助|支持|扶持|经费|资金)$/.test(words);

/** 每年, 每平方米, 每个展位: what is counted, and nobody who gets it. */
const isMeasured = (words: string): boolean =>
  /^每(?:年|月|次|亩|吨|公里|公斤|千瓦|度|天|晚|夜|件|场|个?(?:标准)?展位|平方米|立方米|平米)/.test(words);

/** 市级奖励2万元, 一等奖20万元: the rank as the subject of the verb. */
const rank =
  /^[、,]?((?:国家|省|市|区|县|[一二三四五]星|[1-5]A)级|[特一二三]等奖|博士|硕士|本科)(?:研究生|毕业生)?(?:每人|各)?(?:一次性)?(?:给予|奖励|奖补|补助|补贴)?$/;

const gaveBefore =
  /(?:^|[,;])[^,;。、的\d对]{2,14}(?:最高)?(?:一次性)?(?:奖励|奖补|补助|补贴)(?:不超过)?[\d.]+[万亿]?元,$/;

/** 龙头产业奖励9%、配套产业奖励6%: the subject of a verb that others of the clause have, too. */
const amongOthers = (text: string, { clause, list, from }: AmountGroup, head: string): string | undefined => {
  const subject =
    /^[、,]?(?:其中)?([^,;。、的\d对]{2,12}?)(?:每[^,;。]{1,3})?(?:给予)?(?:最高)?(?:一次性)?(?:奖励|奖补|补助|补贴)$/.exec(
      head,
    )?.[1];
  const last = list.at(-1);
  const next = /^[、,][^,;。、的\d对]{2,12}(?:最高)?(?:一次性)?(?:奖励|奖补|补助|补贴)(?:不超过)?\d/.test(
    text.slice(Math.max(last?.at.end ?? 0, last?.number.end ?? 0)),
  );
  return subject &&
    !/^(?:[每)]|以上|上述|第.年|首年|次年|当年|同时|另行|额外|追加|一次性)|[(]|(?:累计|合计|最高)$/.test(subject) &&
    (from > clause.start || next || gaveBefore.test(text.slice(0, clause.start)))
    ? subject
    : undefined;
};
