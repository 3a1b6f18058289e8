// What an amount is: an award, a rate, a cap, a pool, a match; a threshold that decides who is eligible; a duration.
//
// The word that governs an amount is the last one before it in its clause that gives (给予, 补贴, 按) or measures (营业收入,
// 占比); words of giving right behind it (50万元奖励) count too. A list of amounts is read as one.
// Signals, in order of precedence:
//   1. 每增加1亿元 → a step, what the next amount is given per
//   2. ratio with 配套, 支持, 出资 → match
//   3. %, ‰: under a word of change (占, 增长) → condition; with giving before or behind → rate, a bound behind a rate → cap
//   4. 设立…基金, 每年安排…, 总规模 → pool
//   5. money that a number is given for (50万美元奖励10万元), or bounded and measured, or 的企业 behind it → condition
//   6. given money with an upper bound: cap behind a rate or award, and per year; else an award at most
//   7. /平方米, 每月每人 → unit-rate; else award
//   8. 连续3年, 补贴期限 → duration; 满12个月, 不少于3个 → condition
// Never decides by the size of a number. What is guessed says so in `doubt`.
import type { AwardRole } from '../../model/index.ts';
import { isMoney } from '../recognizers/quantity.ts';
import type { MoneyMention } from '../types.ts';
import { isInstalment } from './instalments.ts';
import { roleWords } from './role-words.ts';

export type Reading =
  | { readonly as: 'award'; readonly role: AwardRole; readonly doubt?: string }
  | { readonly as: 'condition'; readonly doubt?: string }
  | { readonly as: 'duration' | 'step' | 'instalment' }
  | null;

/** What stands around the amounts of a list in their sentence. */
export type Context = {
  readonly list: readonly Pick<MoneyMention, 'value' | 'unit' | 'per' | 'bound' | 'valueMax'>[];
  /** The clause before the amount and the words of its bound; those words, before and behind it; the clause behind them. */
  readonly before: string;
  /** The part of it behind the amount before. */
  readonly near: string;
  readonly bound: string;
  readonly boundBehind: string;
  readonly after: string;
  /** The sentence before the clause, and behind it. */
  readonly lead: string;
  readonly rest: string;
  /** Whether a rate, and whether any award, was given to the same recipient before it. */
  readonly afterRate: boolean;
  readonly afterAward: boolean;
  /** Whether the award before it in its sentence has the same bound and per: A每人最高300元；B每人最高1200元. */
  readonly isParallel: boolean;
  /** Whether the heading above it, or the line that leads its list in, names what is given: 补助标准, 奖励金额如下： */
  readonly underScale: boolean;
};

/** The reading of the amounts of a list. */
export const readAmounts = (context: Context): Reading => {
  const first = context.list[0];
  if (!first) return null;
  if (isStep(context)) return { as: 'step' };
  if (first.unit === 'ratio') return readRatio(context);
  if (/^[%‰‱]$|^个?百分点$/.test(first.unit)) return readRate(context, first);
  if (isMoney(first.unit)) return readMoney(context, first);
  return readCount(context, first);
};

type Governor = 'gives' | 'measures' | null;

/** What the last governing word of a clause does, and the word. */
const governorOf = (before: string): { readonly kind: Governor; readonly word: string } => {
  const { governor, gives } = roleWords();
  let last: string | null = null;
  for (const found of before.matchAll(governor)) {
    if (
      /^(?:支持|配套|补助|补贴|奖励|资助|扶持)/.test(found[0]) &&
      /^[^,]{0,3}的(?!标准|金额|额度|总|资金|比例|奖励)[^,]{2,}/.test(before.slice(found.index + found[0].length))
    ) {
      last = null; // 获得市级支持的投资项目: a recipient, not a gift
      continue;
    }
    last = found[0];
  }
  if (last === null) return { kind: null, word: '' };
  return {
    kind:
      gives.has(last) ||
      gives.has(last.replace(/的?(?:金额|费用|额度|总额|资金|标准|限额|比例|经费|数额|奖金|总金额|最高额度)$/, ''))
        ? 'gives'
        : 'measures',
    word: last,
  };
};

/** 每增加1亿元, 每100公斤: a step. */
const isStep = ({ before, after, list: [first, ...others] }: Context): boolean =>
  first !== undefined &&
  others.length === 0 &&
  !timeUnit.test(first.unit) &&
  (stepBefore.test(before.trimEnd()) ||
    (isOne(first) && /按[^,;。]{2,14}额$/.test(before) && /^奖励(?:人民币)?\d/.test(after)));

/** 按执行额1万美元奖励2000元: each ten thousand. */
const isOne = ({ value, valueMax, bound }: Context['list'][number]): boolean =>
  valueMax === undefined && bound === 'exact' && Number.isInteger(Math.log10(value));

const stepBefore =
  /每(?:全职|新|柔性|自主|首次)?(?:新增加|新增|增加|增长|增|递增|新?上(?:一个)?|跨上(?:一个)?|实现|完成|满|提高|提升|认定|培育|推荐|引进|孵化|成功推荐|超过?|多|招用|招录|录用|聘用|吸纳|出口|进口|接待|举办|组织|新建|建设|建成|改造|创建)?$/;

const readRatio = ({ before, after, rest }: Context): Reading =>
  /配套|支持|出资|匹配|给予|补助|奖励|资助/.test(before.slice(-24) + after + rest.slice(0, 12))
    ? { as: 'award', role: 'match' }
    : null;

const readRate = (context: Context, rate: Context['list'][number]): Reading => {
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

const readMoney = (context: Context, money: Context['list'][number]): Reading => {
  const { before, bound, after, afterRate, afterAward } = context;
  const { givenBehind, givesNumber, credit } = roleWords();
  if (isPool(context)) return { as: 'award', role: 'pool' };
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

const isPool = ({ before, bound, after, lead, rest, list }: Context): boolean => {
  const { pool, setting, size } = roleWords();
  const head = before + bound;
  if (/(?:每|单)(?:家|个|项|人|户)/.test(head) || (list.length > 1 && /分别/.test(head))) return false;
  if (
    (/(?:列支|安排|拿出|统筹)$/.test(before) && /^(?:专项)?(?:资金|经费)?,?用于/.test(after + rest)) ||
    /资金中?,?每年固定(?:安排)?$/.test(before)
  )
    return true;
  if (setting.test(before) && pool.test(after.slice(0, 30)) && !/给予|奖励[^,;。]{0,8}$/.test(before)) return true;
  if (
    /(?:每年|年度|财政|预算|年)[^,;。]{0,12}(?:安排|列支|设立|拿出|统筹|投入)[^,;。]{0,12}$/.test(before) ||
    (/(?:安排|列支|设立|统筹)(?:每年|不少于|不低于|最高|总额)*$/.test(head) &&
      /^[^,;。]{0,12}(?:资金|经费|基金)/.test(after))
  )
    return true;
  if (
    size.test(head) &&
    (pool.test(before) ||
      pool.test(after.slice(0, 24)) ||
      (pool.test(lead.slice(-40)) && setting.test(lead.slice(-40).replace(/,$/, '')))) &&
    !/(?:融资|营收|收入|投资|贷款|企业资金|管理)规模/.test(before)
  )
    return !/投资[^,;。]{0,10}的?资金规模/.test(before);
  return /(?:铺底|补偿|基金|引导|专项)资金(?:规模|总额)?$|基金(?:总?规模)?$/.test(before.trimEnd()) && money(bound);
};

const money = (bound: string): boolean => /达到|不低于|不少于|扩大|增加到|提升到|达/.test(bound);

const timeUnit = /^(?:年|个月|周年|月|天|个工作日|工作日|小时|个季度|学年|周)$/;

const readCount = (context: Context, count: Context['list'][number]): Reading => {
  const { before, bound, after, afterRate, afterAward } = context;
  if (timeUnit.test(count.unit)) return readTime(context, count);
  const upper = count.bound === 'at-most' || count.bound === 'less-than';
  if (count.bound === 'about' || /提供[^,;。]{0,8}$/.test(before + bound)) return null; // 提供最多800平方米的实验用房
  if (
    upper &&
    /^(?:平方米|平米|㎡|亩)$/.test(count.unit) &&
    !(count.bound === 'less-than' && /人均[^,;。]{0,8}$/.test(before)) &&
    (afterRate ||
      afterAward ||
      /(?:补贴|补助|奖励|资助)[^,;。]{0,6}$/.test(before + bound) ||
      /补贴/.test(before + context.rest))
  )
    return { as: 'award', role: 'cap' };
  const given = /给予|奖励|奖补|补助|补贴|资助/.test(context.rest + after);
  if (/预计|力争|目标|到20\d\d年/.test(context.lead + before) && !given) return null; // 预计新增示范茶园30家以上
  if (count.bound === 'exact' && given && /(?:住宿|停留|过夜|入住|(?<!免费)(?:游览|参观))$/.test(before))
    return { as: 'condition' };
  if (/^(?:个方面|种|类|批|大)$/.test(count.unit)) return null;
  if (count.bound === 'exact' && count.valueMax === undefined) return null;
  if (
    /(?:建设|打造|培育|新增|引进|形成|组织|举办|开展|推动|选派|覆盖|建成|力争|实施)[^,;。]{0,14}$/.test(before) &&
    !/^ ?的?[^,;。]{0,8}(?:企业|机构|单位|载体|平台|的)/.test(after) &&
    !/给予|奖励|奖补|补助|补贴|资助/.test(context.rest)
  )
    return null;
  return { as: 'condition' };
};

const readTime = ({ before, bound, boundBehind, after, rest }: Context, count: Context['list'][number]): Reading => {
  const near = before.slice(-16);
  if (/(?:住宿|停留|过夜|入住|逗留)$/.test(before) && /给予|奖励|奖补|补助|补贴|资助/.test(after + rest))
    return { as: 'condition' };
  if (count.bound === 'at-least' && /满$/.test(bound) && /^的[^,;。]{2,}/.test(after)) return { as: 'condition' }; // 连续经营满18个月的门店
  if (/^ ?[一两二三\d][次轮届批]/.test(after)) return null; // 三年一次
  if (/近$|前$|后$|今后|未来/.test(near) && !/[注成设]/.test(after)) return null;
  if (count.bound === 'at-most' && /内$/.test(boundBehind) && !/^ ?不/.test(after))
    return /注册|成立|设立|毕业|获得|取得|授权|落户|新认定|迁入|上市/.test(near + after + rest.slice(0, 6))
      ? { as: 'condition' }
      : null;
  if (
    /(?:期限|最长|补贴期|补助期|资助期|奖励期|为期|时间|周期|期)[^,;。]{0,8}$/.test(near + bound) &&
    count.bound !== 'at-least' &&
    !/(?:注册|经营|就业|运营|成立|缴纳|工作|服务|社保)[^,;。]{0,6}$/.test(near)
  )
    return { as: 'duration' };
  if (
    /(?:连续|累计|最高连续|给予|享受|发放|补贴)(?:给予|享受|补贴|奖励|发放|支持)?[^,;。]{0,6}$/.test(near + bound) &&
    /^ ?的?[^,;。\d]{0,8}(?:给予|奖励|补贴|补助|资助|支持|落户|扶持|予以|租|房|$)|^ ?(?:每年|按|以|\d)/.test(after) &&
    !/任职|就业|经营|缴纳|增长|考核|亏损|不予|不再|未|入库|盈利|纳税/.test(near + after.slice(0, 6))
  )
    return { as: 'duration' };
  if (/^ ?不/.test(after) || /^ ?不得/.test(rest)) return null;
  if (/起$|之日$|当年$|届满$/.test(near) && !/^ ?(?:新|注册|成立|落户|取得|年|进出|营|销|纳)/.test(after + rest))
    return null;
  if (count.valueMax !== undefined && /(?:就业|经营|注册|成立|运营|参保|任职|毕业)$/.test(near))
    return { as: 'condition' };
  if (count.bound === 'exact' || count.bound === 'about' || count.valueMax !== undefined) return null;
  return { as: 'condition' };
};
