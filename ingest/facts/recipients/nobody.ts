// Words that are no recipient by their form, wherever they stand: who pays, when, by what check, on what ground, what
// is given. A phrase that ends in a noun for a recipient is one, whatever stands before it: 经审核的企业.
import { figure, type Stretch, within, words } from '../../rules/stretch.ts';
import { count } from './phrase.ts';
import { endsInRecipient } from './recipient-noun.ts';

/** Whether a phrase names nobody who could get something. */
export const isNobody = (phrase: Stretch): boolean =>
  phrase.ends('treasury|treasury-department') !== null ||
  phrase.is('excess') !== null ||
  phrase.is('qualified', 'of?') !== null ||
  phrase.is('just-one', 'class-noun') !== null ||
  /[|×÷=]|^[)）]/.test(phrase.text) ||
  isTorn(phrase.text) ||
  phrase.ends('again-at-end') !== null ||
  phrase.begins('scale-noun', 'refer') !== null ||
  (!endsInRecipient(phrase) && (isTime(phrase) || isGround(phrase) || isGiven(phrase) || isNoOne(phrase)));

/** 参照《某某市, 通知》所列人员: one half of a title. */
const isTorn = (text: string): boolean => count(text, /《/g) !== count(text, /》/g);

/** 前两年, 2021年, 第5—8年, 近年来: when. */
const isTime = (phrase: Stretch): boolean =>
  phrase.is('lately') !== null ||
  (phrase.ends('year') !== null && phrase.text.replace(/[\d\s~〜～—–-]/g, '').length <= 4);

/** 在市级补助基础上, 经县局审核并报市局认定, 综合考虑规模等因素, 如果在6月底前报废: how, on what ground, in what case. */
const isGround = (phrase: Stretch): boolean =>
  phrase.ends('basis') !== null ||
  phrase.begins('weighs') !== null ||
  phrase.begins('contrary*', 'in-case|includes|also-may') !== null ||
  phrase.is('article-before', words(3, 1), 'article-of-text', 'as-it-is?') !== null ||
  (phrase.has('of') === null && phrase.is('by-check', within(40), 'done-to-it|checked') !== null);

/** 个人最高可贷30万元, 享受购房, 另行奖励该公司, 中央补助资金: how much, or what is given. */
const isGiven = (phrase: Stretch): boolean =>
  phrase.holds('most', words(8), figure) !== null ||
  phrase.ends('face-value') !== null ||
  phrase.ends('tax-paid', 'tax-noun') !== null ||
  (phrase.has('of') === null &&
    (phrase.begins('draw') ?? phrase.is(words(8), 'gift', 'funds') ?? phrase.begins('anew', 'gift|give')) !== null);

/** 税收地方留成部分, 福利彩票公益金, 授予证书和奖牌, 参照《某市办法》: what a share is of, a purse, what is done. */
export const isNoOne = (phrase: Stretch): boolean =>
  !endsInRecipient(phrase) &&
  (/[《》]/.test(phrase.text) || (phrase.begins('no-topic-start') ?? phrase.ends('no-topic-end')) !== null);
