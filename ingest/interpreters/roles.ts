// What an amount is: an award, a rate, a cap, a pool, a match – or a threshold that decides who is eligible.
//
// Signals, in order of precedence, all from the grammar around the amount:
//   1. ratio with 配套, 支持, 出资 → match
//   2. %, ‰ : 按…的N%, 给予…N%, N%(的)补贴 → rate; 比例不低于N%, 达到N%, 占…N% → condition
//   3. money with a bound word or a verb of fulfilment before it (达到, 不低于, 超过, 满, 以上的) and no verb of giving → condition
//   4. 规模, 设立…基金/资金, 每年安排, 总额 → pool
//   5. 最高, 不超过, 累计, 封顶 behind a rate or unit rate, or per firm and year → cap; else an award at most
//   6. /平方米, 每月每人 → unit-rate; 每家, 每项 → award with per
//   7. 给予, 奖励, 补贴, 补助, 资助, 拨付, 支持 around it → award
//   8. what is left is no award: null
// Never decides by the size of a number.
import type { AwardRole } from '../../model/index.ts';
import { isMoney, type Quantity } from '../recognizers/quantity.ts';

export type Reading =
  | { readonly as: 'award'; readonly role: AwardRole }
  | { readonly as: 'condition' }
  | { readonly as: 'duration' }
  | null;

/** What stands around a quantity in its sentence. */
export type Context = {
  readonly text: string;
  readonly quantity: Quantity;
  /** From the start of the clause to the amount, and from the amount to the end of the clause. */
  readonly before: string;
  readonly after: string;
  /** The whole sentence before the clause. */
  readonly lead: string;
  /** Whether a rate or unit rate stands before it in the same measure. */
  readonly afterRate: boolean;
};

const giving =
  /(?:给予|给与|奖励|奖补|补贴|补助|资助|拨付|支持|配套|发放|兑现|奖金|津贴|补偿|扶持|贴息|予以|返还|减免|领取|享受|安排)/;
const givingAfter =
  /^[^,，;；。]{0,14}?(?:奖励|奖补|补贴|补助|资助|支持|配套|奖金|津贴|补偿|扶持|贴息|资金|经费|予以|的标准)/;
const fulfilment =
  /(?:达到?|超过?|突破|不低于|不少于|不小于|高于|大于|满|具备|完成|实现|累计|投资|收入|产值|销售额|营业额|融资|估值|注册资本|税收|纳税|贡献|出口额|进口额|外资|到资|年薪|工资|费用|金额|规模|总额|额度|面积|人数|比例|占比|比重|增长|增速|增幅|下降|提高)[^,，;；。]{0,12}$/;

/** The reading of one quantity. */
export const readQuantity = (context: Context): Reading => {
  const { quantity, before, after } = context;
  const { unit } = quantity;
  if (unit === 'ratio')
    return /配套|支持|出资|匹配|给予|补助|比例/.test(before + after) ? { as: 'award', role: 'match' } : null;
  if (unit === '%' || unit === '‰') return readRate(context);
  if (isMoney(unit)) return readMoney(context);
  return readCount(before, after, context);
};

const readRate = ({ before, after, lead, quantity }: Context): Reading => {
  const near = before.slice(-24);
  if (
    /^ ?(?:的)?(?:比例|标准)?[^,，;；。]{0,16}?(?:给予|给与|予以|奖励|奖补|补贴|补助|资助|支持|配套|贴息|返还|补偿|扶持|减免|扣除)/.test(
      after,
    )
  ) {
    if (/(?:达到?|占|不低于|超过|增长|提高)[^,，]{0,4}$/.test(near) && !/(?:按|按照|给予|最高)/.test(before))
      return { as: 'condition' };
    return { as: 'award', role: 'rate' };
  }
  if (/(?:按照?|参照|给予|给与|奖励|补贴|补助|资助|贴息|返还|支持|配套|以)[^,，;；]{0,40}$/.test(before)) {
    if (/(?:占比?|比例|比重)(?:达到?|不低于|超过|在)?$/.test(near.trimEnd()) && !/按/.test(near))
      return { as: 'condition' };
    if (
      /(?:最高|不超过|至多)/.test(near) &&
      /(?:总额|投入|费用|成本|投资额?|补贴|金额|额度|贡献)的?[^,，]{0,4}$/.test(near) &&
      !/按/.test(before)
    )
      return { as: 'award', role: 'cap' };
    return { as: 'award', role: 'rate' };
  }
  if (
    /(?:不得?超过|最高)[^,，]{0,16}$/.test(near) &&
    /(?:补贴|奖励|补助|资助|支持|金额|额度|获得)/.test(near + after + lead.slice(-30))
  )
    return { as: 'award', role: 'cap' };
  if (quantity.bound !== 'exact' || fulfilment.test(before)) return { as: 'condition' };
  return null;
};

const readMoney = (context: Context): Reading => {
  const { before, after, quantity, lead, afterRate } = context;
  const near = before.slice(-30);
  if (isPool(context)) return { as: 'award', role: 'pool' };
  const given = giving.test(near) || givingAfter.test(after);
  const threshold =
    /^ ?(?:[（(][^）)]*[）)])? ?(?:以上|及以上|以下|的(?![^,，]{0,6}(?:奖励|补贴|补助|资助|支持|标准|资金|配套|扶持|奖金|经费|贷款|一次性|落户))|且|并|、|至|,|$)/.test(
      after,
    );
  const asked =
    fulfilment.test(near) && !/(?:给予|奖励|补贴|补助|资助|拨付|最高|标准|配套)[^,，;；。]{0,8}$/.test(near);
  if (
    asked &&
    (threshold || quantity.bound === 'at-least' || quantity.bound === 'more-than') &&
    !givingAfter.test(after)
  )
    return { as: 'condition' };
  const capping = quantity.bound === 'at-most' && !/以内$/.test(near);
  if (capping && (given || /(?:最高|不超过|累计|封顶|上限|每年|单个|单家|每家)/.test(near + lead.slice(-20)))) {
    const bound =
      afterRate ||
      /累计|总额|合计|每年|年度?最?高?|限额|上限|封顶/.test(near) ||
      (/不超过/.test(near) &&
        /(?:金额|总额|额度|补贴|补助|奖励|支持|资助)[^,，]{0,6}$/.test(near.replace(/(?:最高)?不(?:得)?超过.*$/, '')));
    if (quantity.per !== null && isUnitRate(quantity.per) && !/总|累计|每年|年度/.test(near))
      return { as: 'award', role: 'unit-rate' };
    return { as: 'award', role: bound ? 'cap' : 'award' };
  }
  if (!given)
    return asked || threshold || quantity.bound !== 'exact'
      ? fulfilment.test(near)
        ? { as: 'condition' }
        : null
      : null;
  if (quantity.per !== null && isUnitRate(quantity.per)) return { as: 'award', role: 'unit-rate' };
  return { as: 'award', role: 'award' };
};

const isPool = ({ before, after, text }: Context): boolean =>
  (/^ ?(?:规模|总规模)?(?:以上)?的?[^,，;；。]{0,16}(?:基金|引导资金|专项资金|资金池)/.test(after) &&
    /(?:设立|组建|成立|建立|发起|规模|安排|统筹|设置)[^,，;；。]{0,24}$/.test(before)) ||
  (/(?:每年|年度|财政)[^,，;；。]{0,12}(?:安排|列支|设立|拿出|统筹)[^,，;；。]{0,12}$/.test(before) &&
    !/(?:每|单)(?:家|个|项|人)/.test(before)) ||
  (/(?:总规模|规模|资金总额|总额度|预算)[^,，;；。]{0,10}$/.test(before) &&
    /基金|资金/.test(text) &&
    !/(?:融资|营收|收入|投资|贷款)规模/.test(before));

/** What is multiplied by a quantity or a time: areas, months, days, kilometres; not one firm or project. */
const isUnitRate = (per: string): boolean =>
  /平方米|亩|公顷|月|天|日|夜|晚|吨|公里|千瓦|度|小时|课时|机柜|标箱|人次|件|立方米|展位/.test(per);

const readCount = (before: string, after: string, { quantity, afterRate }: Context): Reading => {
  const near = before.slice(-20);
  if (/^(?:年|个月|周年|月|天|个工作日)$/.test(quantity.unit)) {
    if (
      /(?:连续|期限|最长|补贴期|补助期|累计|期)[^,，]{0,8}$/.test(near) &&
      !/(?:注册|经营|就业|运营|成立|缴纳|工作)[^,，]{0,4}$/.test(near)
    )
      return { as: 'duration' };
    return /(?:满|达|超过|不少于|不低于|以内|内)[^,，]{0,2}$/.test(near) || /^ ?以上/.test(after)
      ? { as: 'condition' }
      : null;
  }
  if (
    /^(?:平方米|平米|㎡|亩)$/.test(quantity.unit) &&
    quantity.bound === 'at-most' &&
    (afterRate || /补贴|补助|人均|每家/.test(near))
  )
    return { as: 'award', role: 'cap' };
  if (quantity.bound === 'exact' && !/(?:达|满|有|具备|拥有)$/.test(near.trimEnd())) return null;
  return /(?:奖励|补贴|补助)(?:名额|数量)/.test(near) ? null : { as: 'condition' };
};
