// What a counted quantity or a time is: a bound on what is given for areas → cap; 连续3年, 补贴期限 → duration; 满12个月, 不少于3个
// → condition. Never one of a target: 预计新增30家以上.
import type { Context, Reading } from './role-context.ts';

export const readCount = (context: Context, count: Context['list'][number]): Reading => {
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

export const timeUnit = /^(?:年|个月|周年|月|天|个工作日|工作日|小时|个季度|学年|周)$/;

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
