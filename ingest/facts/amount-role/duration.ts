// What a time is: how long something is given, how long someone must have been or done something, or none of these.
import { all, type Evidence, type RuleTable } from '../../rules/rule.ts';
import { anywhere, figure, maybe, sign, within, words } from '../../rules/stretch.ts';
import { condition, duration, none, type Reading } from './reading.ts';
import type { AmountWindow } from './window.ts';

type Window = AmountWindow;

/** The last sixteen characters before the time, without and with the words of its bound. */
const near = ({ before }: Window) => before.tail(16);
const nearBound = ({ before, head }: Window) => head.from(before.end - 16);

const within16 = (window: Window): Evidence | null => near(window).has('begun');

/** 3年内, with nothing denied behind it. */
const withinTime = ({ first, boundBehind, after }: Window): Evidence | null =>
  all(first.bound === 'at-most', boundBehind.ends('inside'), !after.begins(maybe(' '), 'not'));

/** A gift behind the time, not denied before it is named, nor taken back: 不予奖励, 取消奖励, 追回奖励资金. */
const isGiven = ({ behind }: Window): Evidence | null => {
  const gift = behind.first('give|gift');
  return gift && all([gift], !behind.upTo(gift.start).has('shut-out|no-longer'), !behind.has('give-back'));
};

/** 未滿二個月者，該期不予計算; 未满十五日者不予发给: how a part of a month or year counts. */
export const isReckoned = ({ behind, before, first, sofar, isExact }: Window): Evidence | null =>
  all(
    !isExact,
    behind.begins(words(2), sign(','), within(12), 'reckons-time') ??
      behind.begins(within(8), 'reckons-time') ??
      all(days.has(first.unit), behind.begins(words(12), sign(','), within(12), 'reckons-time')) ??
      all(before.isEmpty, behind.begins(words(2), sign(','), within(6), 'not-reckoned')) ??
      all(days.has(first.unit) && before.isEmpty, behind.begins('that-one', 'gives-not')) ??
      sofar.ends('reckons-time', sign(',')),
  );

/** 连续6个月缴纳社会保险费, 连续30日受雇于同一雇主: an exact time without a break of what someone pays or does. */
export const isUnbroken = (window: Window): Evidence | null =>
  all(
    window.isExact && !window.isRange,
    window.before.ends('unbroken', 'paid-in?', words(4)),
    all(window.before.ends('paid-in', words(6)), !window.after.begins(words(10), 'give|gift')) ||
      all(
        window.after.begins(maybe(' '), words(8), 'paid-in'),
        !window.after.begins(words(8), 'give|gift', words(6), 'paid-in'),
      ),
  );

const days: ReadonlySet<string> = new Set(['天', '日', '工作日', '个工作日']);

/** The roles of times, in the order of precedence. */
export const durationTable: RuleTable<Window, Reading> = {
  id: 'amount-role/duration',
  says: 'What a time is.',
  rules: [
    {
      id: 'amount-role/term-of-a-loan',
      says: 'A term of loans whose interest is told is neither: 5年以下和5年以上首套贷款利率分别为2.1%和2.6%.',
      outcome: none,
      when: ({ after, isExact }) => all(!isExact, after.begins(within(30), 'interest-rate')),
    },
    {
      id: 'amount-role/year-of-the-republic',
      says: 'A year of the Republic is a day and no time: 自中華民國一百零五年起調整.',
      outcome: none,
      when: ({ before, first }) => all(first.unit === '年', before.ends('republic')),
    },
    {
      id: 'amount-role/time-that-is-reckoned',
      says: 'How a part of a month or year counts asks nothing: 未滿二個月者，該期不予計算.',
      outcome: none,
      when: isReckoned,
    },
    {
      id: 'amount-role/time-range-of-a-case',
      says: 'A range of time with 的 or 时 behind it is a condition: 去化周期在18个月至36个月之间的.',
      outcome: condition,
      when: ({ isRange, after, before, sofar }) =>
        all(
          isRange && !before.isEmpty && !before.ends('served') && !sofar.ends(sign('('), 'counted-in', words(8)),
          after.begins(maybe(' '), 'lies-between|inside?', 'of|when-end'),
          !after.begins('of', 'gift|support'),
        ),
    },
    {
      id: 'amount-role/days-of-a-stay',
      says: 'Days of a stay that earn a gift are a condition: 住宿2晚给予奖励.',
      outcome: condition,
      when: ({ before, behind }) => all(before.ends('night-stay'), behind.has('give|gift')),
    },
    {
      id: 'amount-role/time-completed',
      says: 'A completed time of a recipient is a condition: 连续经营满18个月的门店.',
      outcome: condition,
      when: ({ first, bound, after }) =>
        all(first.bound === 'at-least', bound.ends('full'), after.begins('of', within(2, 2))),
    },
    {
      id: 'amount-role/time-said-again',
      says: 'A time in the bracket right behind that of a gift is neither: 连续补贴3年（满36个月）.',
      outcome: none,
      when: ({ before }) => before.ends('going-on', 'going-on-gift?', figure, words(2), sign('(')),
    },
    {
      id: 'amount-role/once-in-a-time',
      says: 'A time with how often behind it is neither: 三年一次.',
      outcome: none,
      when: ({ after }) => after.begins(maybe(' '), 'some-number', 'turn') || after.begins(maybe(' '), figure, 'turn'),
    },
    {
      id: 'amount-role/time-of-an-offer',
      says: 'A time for which something is offered is neither: 提供7天内免费住宿.',
      outcome: none,
      when: (window) => all(withinTime(window), window.before.ends('offer', words(4))),
    },
    {
      id: 'amount-role/time-to-pay-up',
      says: 'A time within which a price or what is left of it is paid up is a condition, days of a procedure are none: 余款在合同签订后6个月内付清.',
      outcome: condition,
      when: (window) =>
        all(
          withinTime(window) && !days.has(window.first.unit),
          window.after.begins(maybe(' '), words(14), 'pay-up') ||
            window.after.begins(maybe(' '), words(6), 'pay-in', words(12), 'price'),
          !window.before.has('gift|support'),
        ),
    },
    {
      id: 'amount-role/time-of-instalments',
      says: 'A time in which a gift is paid in parts is neither: 到岗后5年内分3次发放.',
      outcome: none,
      when: (window) =>
        all(
          withinTime(window),
          window.after.begins(maybe(' '), 'paid-in-parts') ??
            (window.after.isEmpty ? window.rest.begins(maybe(','), 'paid-in-parts') : null),
        ),
    },
    {
      id: 'amount-role/time-since-an-act',
      says: 'A time within which someone did something is a condition, unless a step of a procedure follows: 离校2年内未就业毕业生.',
      outcome: condition,
      when: (window) =>
        all(
          withinTime(window),
          window.before.ends('since-act', 'after?', maybe('的,')),
          !window.after.begins(words(12), 'procedure'),
        ),
    },
    {
      id: 'amount-role/time-before-an-age',
      says: 'A time that is left to an age is a condition: 距法定退休年龄3年以内.',
      outcome: condition,
      when: (window) => all(withinTime(window), window.before.ends('age-of-leaving')),
    },
    {
      id: 'amount-role/time-after-which-is-given',
      says: 'A time of work or business after which is given is a condition, one after which is paid out is none: 正式运营1年后给予补贴.',
      outcome: condition,
      when: (window) =>
        all(
          window.isExact && !window.isRange,
          window.before.ends('served|since-act'),
          window.after.begins(maybe(' '), 'after'),
          window.behind.has('give|gift'),
          !window.after.begins(maybe(' '), 'after', words(12), 'procedure'),
          !window.rest.begins(maybe(','), words(6), 'pay|settle|paid-in-parts'),
        ),
    },
    {
      id: 'amount-role/time-for-a-purchase',
      says: 'A time within which someone buys, or uses what was given, is a condition: 出售住房后在1年内重新购买住房的, 7至12个月内使用的.',
      outcome: condition,
      when: (window) =>
        all(withinTime(window), window.behind.begins(maybe(' '), within(14), 'purchase')) ||
        all(window.isRange, window.after.begins('inside', 'purchase', words(6), 'of')),
    },
    {
      id: 'amount-role/time-to-come',
      says: 'A time to come or past is neither: 未来3年.',
      outcome: none,
      when: (window) =>
        all(near(window).ends('near-end') || near(window).has('from-now'), !window.after.has('founding')),
    },
    {
      id: 'amount-role/time-since-a-founding',
      says: 'A time within which someone was founded or recognised is a condition: 成立3年内.',
      outcome: condition,
      when: (window) =>
        all(withinTime(window), within16(window) || window.after.has('begun') || window.rest.head(6).has('begun')),
    },
    {
      id: 'amount-role/time-within-which-someone-acted',
      says: 'A time within which those whom a clause names with 对 did something once is a condition: 对3年内首次上市的企业给予奖励.',
      outcome: condition,
      when: (window) =>
        all(
          withinTime(window) && !days.has(window.first.unit),
          window.before.is('for'),
          window.after.begins('event?', 'done-once', words(14), 'of', words(8), 'firm|recipient-noun'),
          !window.after.begins('event?', 'done-once', 'got'),
          isGiven(window),
        ),
    },
    {
      id: 'amount-role/other-time-within',
      says: 'Another time within which something is done is neither: 30日内办结.',
      outcome: none,
      when: withinTime,
    },
    {
      id: 'amount-role/term-of-a-project-asked',
      says: 'A bound on the term of a project, in a list of conditions, is a condition: 申报条件：项目实施期不超过2年.',
      outcome: condition,
      when: ({ around, isExact, isRange, before }) =>
        all(around.underConditions && !isExact && !isRange, before.ends('project-term', maybe('为,'), words(4))),
    },
    {
      id: 'amount-role/term-of-a-gift',
      says: 'A term that is no time of business or work is a duration: 补贴期限最长3年.',
      outcome: duration,
      when: (window) =>
        all(
          nearBound(window).ends('term', within(8)),
          window.first.bound !== 'at-least' && window.first.bound !== 'more-than',
          !near(window).ends('served', within(6)) && !near(window).ends('time-of-being'),
        ),
    },
    {
      id: 'amount-role/unbroken-time-paid-in',
      says: 'An exact time without a break of what someone pays or does is a condition: 申请前连续6个月缴纳社会保险费.',
      outcome: condition,
      when: isUnbroken,
    },
    {
      id: 'amount-role/unbroken-time-of-being',
      says: 'An exact time without a break in which those who are given something stay what they are is a condition: 连续2年在库的企业.',
      outcome: condition,
      when: (window) =>
        all(
          window.isExact && !window.isRange,
          window.before.ends('unbroken'),
          window.after.begins(maybe(' '), words(6), 'stays-so', words(8), 'of'),
          !window.after.begins(maybe(' '), words(8), 'give|gift'),
          isGiven(window),
        ),
    },
    {
      id: 'amount-role/bare-time-behind-a-gift',
      says: 'An upper time with nothing before it, behind a gift, is a duration: 每年20万元，最多3年.',
      outcome: duration,
      when: (window) => window.isUpper && window.afterGift && window.before.isEmpty && window.after.isEmpty,
    },
    {
      id: 'amount-role/time-that-is-given',
      says: 'A time right behind a verb of giving and before the gift is a duration: 给予不超过3年、年化2%的贴息.',
      outcome: duration,
      when: (window) =>
        all(
          !window.isLower,
          nearBound(window).ends('give', within(4)),
          window.behind.begins(anywhere(24), 'gift|support'),
          !window.after.begins('of?', words(8), 'firm|recipient-noun'),
        ),
    },
    {
      id: 'amount-role/years-of-a-gift',
      says: 'A time between a word of going on and a gift is a duration: 连续3年给予补贴.',
      outcome: duration,
      when: (window) =>
        all(
          nearBound(window).ends('going-on', 'going-on-gift?', within(6)) && !window.isLower,
          window.after.begins(maybe(' '), 'of?', words(8), 'give|gift|support|settle-rent') ||
            window.after.is(maybe(' '), 'of?', words(8)) ||
            window.after.begins(maybe(' '), 'yearly|by|with') ||
            window.after.begins(maybe(' '), figure),
          !near(window).has('undergone') && !window.after.head(6).has('undergone'),
        ),
    },
    {
      id: 'amount-role/time-not-to',
      says: 'A time in which something must not happen is no threshold: 5年内不得迁出.',
      outcome: none,
      when: ({ after, rest }) => after.begins(maybe(' '), 'not') || rest.begins(maybe(' '), 'must-not'),
    },
    {
      id: 'amount-role/time-from-a-day',
      says: 'A time that runs from a day is neither: 自认定之日起3年.',
      outcome: none,
      when: (window) => all(near(window).ends('from-a-day'), !window.behind.begins(maybe(' '), 'newly')),
    },
    {
      id: 'amount-role/range-of-service',
      says: 'A range of years of work or business is a condition: 就业1—3年.',
      outcome: condition,
      when: (window) => all(window.isRange, near(window).ends('served')),
    },
    {
      id: 'amount-role/exact-time',
      says: 'An exact or rough time, or a range, is neither: 3年.',
      outcome: none,
      when: ({ isExact, isRange, first }) => isExact || isRange || first.bound === 'about',
    },
    {
      id: 'amount-role/bounded-time',
      says: 'A bounded time is a condition: 注册满12个月.',
      outcome: condition,
      lastResort: true,
      when: () => true,
    },
  ],
};
