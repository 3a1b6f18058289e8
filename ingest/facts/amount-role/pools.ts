// Whether a sum is a pool: 设立…基金, 每年安排…专项资金, 总规模.
import type { Context } from './role-context.ts';
import { roleWords } from './role-words.ts';

export const isPool = ({ before, bound, after, lead, rest, list }: Context): boolean => {
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
