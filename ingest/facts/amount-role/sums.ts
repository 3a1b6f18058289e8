// What a sum of money is: an award, a unit rate, a cap, a pool, or a threshold that decides who is eligible.
//
// Signals, in order of precedence: a pool (pools.ts); an upper bound right beside a rate → cap; a number that is given for it, a
// bound on what is measured, or 的企业 behind it → condition; given money with an upper bound → cap behind a rate or award, and per
// year; /平方米, 每月每人 → unit-rate; else award. Without a word that governs it in its clause, what leads it in decides.
import { governorOf } from './governors.ts';
import { isPool } from './pools.ts';
import type { Context, Reading } from './role-context.ts';
import { roleWords } from './role-words.ts';

export const readMoney = (context: Context, money: Context['list'][number]): Reading => {
  const { before, bound, after, afterRate, afterAward } = context;
  const { givenBehind, givesNumber, credit } = roleWords();
  if (isPool(context)) return { as: 'award', role: 'pool' };
  if (money.bound === 'exact' && reported.test(before)) return null;
  if (/(?:认定|准入|收入|资格)标准(?:为|是)[^,;。]{0,8}$/.test(before)) return { as: 'condition' };
  const besideRate = afterRate && /^[、,](?:且|但)?$/.test(context.near);
  if (besideRate && money.valueMax === undefined && (money.bound === 'at-most' || money.bound === 'less-than'))
    return { as: 'award', role: 'cap' }; // 给予认证费用的40%、不超过9万元的奖励
  const outer = governorOf(before + bound);
  const open = before.lastIndexOf('(');
  const governing = // 按投资额的25%(每户最高3万元): what measures stands outside the bracket
    outer.kind === 'measures' && open > before.lastIndexOf(')') ? governorOf(before.slice(open + 1) + bound) : outer;
  const governor = /^(?:人员|人数|员工|职工|用工|就业|数量|面积|年龄)$/.test(governing.word)
    ? { kind: null, word: '' } // 其他人员700元/人: people are not measured in money
    : governing;
  const behind = givenBehind.test(after) && !/^ ?的?(?:企业|项目|机构|单位)/.test(after);
  const ranged = money.valueMax !== undefined;
  if (givesNumber.test(after) && governor.kind !== 'gives') return { as: 'condition' };
  const qualifies =
    /^ ?(?:\([^)]*\))?(?:\/年)?的(?!标准|奖励|补助|补贴|资助|一次性|落户|资金|支持|经费|额度|专项)/.test(after);
  if (qualifies && !behind && !(governor.kind === 'gives' && /^ ?的[^,;。]{0,14}(?:奖|补|资助|支持)/.test(after)))
    return { as: 'condition' };
  const toOne =
    money.bound === 'exact' &&
    !ranged &&
    /(?:给予|奖励)[^,;。\d]{2,16}$/.test(before) &&
    /^(?:$|、|[^,;。]{0,6}(?:奖|补|资助))/.test(after); // 给予营收前三名20万元
  if (governor.kind === 'measures' && !toOne && !(behind && (/最高/.test(bound) || /^ ?的标准/.test(after)))) {
    if (credit.test(after)) return null;
    const upper = money.bound === 'at-most' || money.bound === 'less-than';
    const capped =
      upper && !ranged && (afterRate || afterAward) && /^(?:金额|总额|额度|标准|规模|总金额|单价)$/.test(governor.word);
    if (capped) return { as: 'award', role: 'cap' };
    if (money.bound !== 'exact' || ranged || /^ ?(?:\([^)]*\))?(?:$|且|并|、|的|或)/.test(after))
      return { as: 'condition' };
    return null;
  }
  if (credit.test(after) && !/每家|单户|单个|单笔|每户|最高/.test(before + bound)) return null;
  if (governor.kind === null && !behind) return readBare(context, money);
  return givenMoney(context, money, governor.word);
};

/** 2022年共发放奖励资金3000万元: what was paid, and is no promise. */
const reported = /(?:20\d\d年|去年|截至)[^,;。]{0,8}(?:共计?|已|累计)(?:发放|兑现|拨付|落实|支付)[^,;。\d]{0,12}$/;

/** An amount with neither a governing word before it nor a gift behind it in its clause. */
const readBare = (context: Context, money: Context['list'][number]): Reading => {
  const { before, bound, after, lead, rest, list, afterRate, afterAward } = context;
  if (list.length > 1 && /分别/.test(rest) && !/分别/.test(before)) return { as: 'condition' }; // 认定为5000万元、1亿元税收楼的，分别奖励…
  const upper = money.bound === 'at-most' || money.bound === 'less-than';
  const sibling =
    /^[^,;。]{2,12}$/.test(before) &&
    !/累计|合计|总|每|单|同一|补|奖|金额|资金|上限/.test(before) &&
    /(?:^|,)[^,;。]{2,14}(?:不超过|不高于|最高)[\d.]+[万亿]?元,$/.test(lead);
  if (upper && sibling) return { as: 'award', role: 'award', doubt: 'an upper bound beside another of its kind' }; // 甲级不高于9万元，乙级不高于4万元
  if (
    upper &&
    money.valueMax === undefined &&
    (afterRate ||
      afterAward ||
      /(?:奖励|补助|补贴|资助|支持|奖补)(?:资金)?(?:总额|合计|累计|总和)/.test(lead.slice(-40)))
  )
    return { as: 'award', role: 'cap' };
  if (upper && /^最高|^不超过/.test(bound) && roleWords().governor.test(lead + rest)) {
    roleWords().governor.lastIndex = 0;
    return { as: 'award', role: 'award', doubt: 'an upper bound without a word of giving in its clause' };
  }
  if (
    money.valueMax !== undefined ||
    (money.bound !== 'exact' && money.bound !== 'about') ||
    /^ ?的(?:$|企业|项目)/.test(after)
  )
    return { as: 'condition' };
  if (
    money.per !== null &&
    (governorOf(lead).kind === 'gives' || /^[^。]{0,30}最[长多高](?:补贴|补助|发放|享受|资助)/.test(rest))
  )
    return {
      as: 'award',
      role: isUnitRate(money.per) ? 'unit-rate' : 'award',
      doubt: 'an amount per unit under a lead that gives',
    };
  if (context.underScale && !/^ ?的/.test(after)) {
    const role = isUnitRate(money.per ?? '') ? 'unit-rate' : 'award';
    return { as: 'award', role, doubt: 'an amount under a heading that gives' };
  }
  if (ofStage.test(before) && governorOf(lead).kind === 'gives')
    return { as: 'award', role: 'award', doubt: 'an amount of a stage of what is given' };
  const listed = /(?:奖励?|补助|补贴|资助|支持|津贴|奖金)(?:标准|金额|额度)?(?:如下|分别)?(?:为|是)?:/.test(lead);
  const led =
    /(?:奖励|补助|补贴|资助|支持)(?:标准|金额|额度)?(?:如下|分别)?(?:为|是)?[^,;。]{0,4}[:,]?[^。]{0,40}$/.test(lead);
  const amongGiven = /按[^,;。]{1,12}\d[\d.]*[万亿]?元,/.test(lead) && /\d[\d.]*[万亿]?元(?:发放|给予)/.test(rest);
  if (listed || amongGiven || (led && (list.length > 1 || /分别|为$|各$/.test(before))))
    return { as: 'award', role: 'award', doubt: 'an amount under a lead that gives' };
  return null;
};

/** 分三年发放，第一年5万元，第二年3万元. */
const ofStage = /^(?:第[一二三四五\d][年期批]|首年|次年|首期|首付)[^,;。\d]{0,4}$/;

const givenMoney = (
  { before, bound, boundBehind, after, afterRate, afterAward, lead, isParallel }: Context,
  money: Context['list'][number],
  governor: string,
): Reading => {
  const per = money.per ?? '';
  const upper = money.valueMax === undefined && (money.bound === 'at-most' || money.bound === 'less-than');
  const near = before.slice(-24) + bound;
  if (
    /(?:获得|获|享受|取得)[^,;。]{0,10}$/.test(before) &&
    money.bound !== 'exact' &&
    /^的/.test(after) &&
    !/^的[^,;。]{0,8}(?:资金|奖励|补助|补贴|资助|支持)/.test(after)
  )
    return { as: 'condition' };
  const perBehind = /[/每]/.test(boundBehind);
  if (upper && afterRate && perBehind && /上限|限额|封顶|金额|总额/.test(near)) return { as: 'award', role: 'cap' };
  if (upper && afterRate && isUnitRate(per) && !perBehind && !isParallel) return { as: 'award', role: 'cap' };
  if (
    isUnitRate(per) &&
    !(upper && !/人.*年/.test(per) && /累计|合计|总额|总计|全年|每年|年度/.test(near) && !perBehind)
  )
    return { as: 'award', role: 'unit-rate' };
  if (!upper) return { as: 'award', role: 'award' };
  if (perBehind && per !== '年') return { as: 'award', role: 'unit-rate' };
  const ofAll = afterAward && /^(?:以上|上述)[^,;。]{0,12}$/.test(before);
  const alone =
    /^(?:每|单|同一)[^,;。]{2,24}$/.test(before) &&
    /资金|金额|总额|额度/.test(before) &&
    /封顶|上限|限额/.test(bound + boundBehind);
  const inBrackets = afterAward && /\($/.test(before);
  if (ofAll || alone || inBrackets) return { as: 'award', role: 'cap' };
  const yearly = /年/.test(per) && !/[人月]/.test(per) && !perBehind;
  const total =
    /累计|合计|总额|总计|共计|全年|上限|封顶|限额/.test(near) || /(?:金额|总额|额度|资金|限额)$/.test(governor);
  if (afterRate && isAnotherGift(before, after, lead)) return { as: 'award', role: 'award' };
  const instead = /^一次性/.test(after) || /一次性[^,;。(]{0,8}$/.test(before) || /再|另/.test(before.slice(-6));
  if (
    (yearly && !(isParallel && !total)) ||
    (total && (afterRate || afterAward || (/累计|合计|总额|总计/.test(near) && !/给予|给与|予以/.test(before))))
  )
    return { as: 'award', role: 'cap' };
  if (afterRate && !instead) return { as: 'award', role: 'cap' };
  if (
    afterAward &&
    (!isParallel || /^(?:单个|每个|每家|单家|单户|每户|同一)[^,;。]{1,6}(?:补助|奖励|补贴|资助|支持)/.test(before)) &&
    !instead &&
    /每|单|同一/.test(before + lead.slice(-12)) &&
    !/^[^,;。]{0,2}(?:对|给予)/.test(before)
  )
    return { as: 'award', role: 'cap' };
  return { as: 'award', role: 'award' };
};

/** 按投资额的10%给予补助，给予不超过90万元的建设补贴: given again, and called by a name of its own. */
const isAnotherGift = (before: string, after: string, lead: string): boolean =>
  /^(?:并|同时|再|另|另外|可)*(?:给予|给与|予以)$/.test(before) &&
  /(?:给予|给与|予以)[^,;。\d]{0,10}(?:奖励|奖补|补助|补贴|资助|支持|贴息)[^,;。\d]{0,4},$/.test(lead) &&
  /^ ?的(?!一次性|资金|财政|专项|配套|奖励|奖补|补助|补贴|资助|支持)[^,;。的\d]{2,6}(?:补贴|补助|奖励|资助|奖补)/.test(
    after,
  );

/** What is multiplied by a quantity or a time: areas, months, days, kilometres; not one firm or project. */
export const isUnitRate = (per: string): boolean =>
  /平方米|立方米|亩|公顷|月|天|夜|吨|公里|公斤|千瓦|瓦|度|小时|分钟|课时|机柜|机架|标箱|人次|件|展位|季度|头|只|羽|株|架|列|航班|班次|趟|\d/.test(
    per,
  ) ||
  (/[人床张]/.test(per) && /年/.test(per));
