// What a share is: a rate that is given, a cap on one, a threshold, or a part in which an award is paid.
//
// Signals, in order of precedence: a verb of giving right before it; instalments (instalments.ts); a share of a standard (上浮20%),
// which is none; a duty or a number that is given for it → condition; its base behind a verb of giving → rate; a word of change
// before it (占, 增长) → condition; giving before or behind → rate, or cap where it bounds what was given before.
import { governorOf } from './governors.ts';
import { isInstalment } from './instalments.ts';
import type { Context, Reading } from './role-context.ts';
import { roleWords } from './role-words.ts';

export const readRate = (context: Context, rate: Context['list'][number]): Reading => {
  const { before, near, after, bound, afterRate, afterAward, list, lead } = context;
  const { change, givesNumber, relief } = roleWords();
  const capping = rate.bound === 'at-most' || rate.bound === 'less-than';
  if (list.length === 1 && /各(?:自|按|承担|负担|出资)*$/.test(before)) return null; // 市、区财政各50%: who bears it
  if (
    (rate.bound === 'at-least' || rate.bound === 'more-than') &&
    /率(?:均|须|应|需|连续|为|在)*$/.test(before) &&
    !/(?:给予|予以|补贴|补助|奖励|资助)[^,;。]{0,10}$/.test(before)
  )
    return { as: 'condition' }; // 按出租率达到75%以上
  if (
    rate.bound === 'exact' &&
    /(?:奖励|奖补|补助|补贴|资助|返还|减免)$/.test(before) &&
    !/(?:享受|获得|应|已)[^,;。]{0,6}$/.test(before)
  )
    return { as: 'award', role: 'rate' }; // 龙头产业奖励9%、配套产业奖励6%
  const explicit =
    /按照?|参照|给予|给与|予以|给(?!排水)/.test(before) ||
    /(?:补贴|补助|奖励|资助|返还|报销|支持|贴补)(?!比例|标准|金额|额度)[^,;。]{1,16}的$/.test(before);
  if (rate.unit.endsWith('百分点') && /^的?(?:利率)?(?:贴息|补贴|补助|奖励|支持)/.test(after))
    return { as: 'award', role: 'rate' };
  if (rate.unit.endsWith('百分点'))
    return /(?:奖励|补助|补贴|资助|支持|贴息)(?:比例|标准|力度)?[^,;。]{0,14}(?:提高|增加|上浮|上调)$/.test(
      lead.slice(-20) + before,
    )
      ? { as: 'award', role: 'rate' }
      : null;
  if (isInstalment(context)) return { as: 'instalment' };
  if (/(?:上浮|下浮|上调|下调)[^,;。\d]{0,4}$/.test(near + bound)) return null; // 补助标准上浮20%: a share of a standard said elsewhere
  if (capping && givenBase.test(before) && givesBehind.test(after + context.rest.slice(0, 40)))
    return { as: 'award', role: 'rate' };
  if (givesNumber.test(after) && !/按照?[^,;。]*$/.test(before)) return { as: 'condition' };
  if (isDuty(context, rate)) return { as: 'condition' };
  if (shareOfBase.test(before) && !/^[^,;。]{0,4}用于/.test(after)) return { as: 'award', role: 'rate' };
  const given = givenRate(after);
  const changed = change.test(near + bound.replace(/不得?(?:超过|高于)/, ''));
  if (changed && !given && !/^部分/.test(after) && !isGivenShare(before) && !(explicit && rate.bound === 'exact'))
    return { as: 'condition' };
  if (
    /^ ?(?:以上)?的?(?:新增|增长|增量)?部分/.test(after) &&
    /超过|增长|增加|超出|提高/.test(before + bound) &&
    !/部分[^,;。]{0,20}$/.test(before)
  )
    return { as: 'condition' };
  const relieved = relief.test(after) || /(?:减免|减征|减收|免除|免收)[^,;。]{0,4}$/.test(before);
  if (given || explicit || relieved) {
    const led = /(?:给予|给与|予以)[^,;。\d]{0,16}(?:补贴|补助|奖励|资助|支持|贴息),[^;。]*$/.test(lead); // 给予租金补贴，第一年按租金的50%
    if (!given && !relieved && !led && !givesNear(before, after + context.rest)) return null; // 按50%比例进行分配
    if (capping && /总额|累计|合计/.test(near)) return { as: 'award', role: 'cap' };
    if (capping && (afterRate || afterAward) && !explicit) return { as: 'award', role: 'cap' };
    if (
      !given &&
      !relief.test(after) &&
      governorOf(before).kind === 'measures' &&
      rate.bound !== 'exact' &&
      !/按照?[^,;。]*$/.test(before) &&
      !(capping && /(?:给予|给与|予以)[^,;。]{0,12}$/.test(before))
    )
      return { as: 'condition' };
    return { as: 'award', role: 'rate' };
  }
  const governor = governorOf(before);
  if (governor.kind === 'gives')
    return { as: 'award', role: capping && (afterRate || afterAward || /总额|累计|合计/.test(near)) ? 'cap' : 'rate' };
  if (capping && (afterRate || afterAward))
    return { as: 'award', role: 'cap', doubt: 'a share that bounds what was given before it' };
  if (rate.bound !== 'exact' || rate.valueMax !== undefined || changed) return { as: 'condition' };
  return context.underScale && !/^ ?的/.test(after)
    ? { as: 'award', role: 'rate', doubt: 'a share under a heading that gives' }
    : null;
};

/** 给予2019年度多项目试制费用最高40%: what is given is a share of the cost behind the verb. */
const givenBase =
  /(?:给予|给与|予以)(?!支持|奖励|补助|补贴|资助)[^,;。]{2,60}?(?:费用?|投入|成本|支出|投资|额|利息|租金|价款?|贡献|保费)的?$/;

const givesBehind = /奖励|奖补|补助|补贴|资助|支持|贴息|扶持|返还/;

/** 奖励投资额的5%: a verb of giving with the base of the share as its object. */
const shareOfBase =
  /(?<!享受|获得|应|已|拨付|兑现)(?:奖励|补贴|补助|资助|返还|报销)(?!总|金额|资金|额)[^,;。\d的]{1,14}(?:额度?|费用?|投入|成本|支出|价款?|利息|贡献)的$/;

/** 单位应当提供不低于最低工资80%的补贴: what an applicant has to do, and no share that is given. */
const isDuty = ({ before, bound, after }: Context, { bound: kind }: Context['list'][number]): boolean =>
  (kind === 'at-least' || kind === 'more-than') &&
  ((/(?:应当?|须|必须|能)(?:每月|每年|按|按照)?(?:提供|支付|缴纳|发放)?[^,;。]{0,8}$/.test(before) &&
    !/给予|予以|财政/.test(before + bound)) ||
    /^的?比例(?:录用|招用|聘用|招录|接收|吸纳)/.test(after));

/** Whether giving is spoken of before the share, or within 40 characters behind it. */
const givesNear = (before: string, behind: string): boolean =>
  governorOf(before.replace(/按照?|参照/g, '')).kind === 'gives' ||
  /给予|给与|予以|奖励|奖补|补贴|补助|资助|支持|配套|贴息|返还|补偿|扶持|拨付/.test(behind.slice(0, 40));

const givenRate = (after: string): boolean =>
  /^ ?(?:以上|以内|左右)?(?:\([^)]*\))?的?(?:比例|标准|额度|部分)?(?!的?(?:企业|项目|机构|单位|团队))[^,;。\d]{0,14}?(?:给予|给与|予以|奖励|奖补|补贴|补助|资助|支持|配套|贴息|返还|补偿|扶持|激励)/.test(
    after,
  ) && !/^ ?(?:以上|及以上)?的?(?:企业|项目|机构|单位|团队|人员|部分)/.test(after);

/** 补助比例, 贴息比例: a share that is given, though 比例 stands before it. */
const isGivenShare = (before: string): boolean =>
  /(?:补助|补贴|奖励|资助|贴息|支持|配套|返还|扶持)(?:的?比例|标准|额度)[^,;。]{0,6}$/.test(before);
