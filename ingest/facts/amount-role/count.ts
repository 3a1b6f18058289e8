// What a counted quantity is: an area that is given, a bound on what is given for areas, a threshold, or none of
// these. Never a condition: what a text sets itself (预计新增30家以上), what is provided (最多30个车位).
import { isNight } from '../../mentions/units.ts';
import { all, type Evidence, type RuleTable } from '../../rules/rule.ts';
import { figure, maybe, sign, within, words } from '../../rules/stretch.ts';
import { opensAnew } from '../conditions/opens-anew.ts';
import { isReckoned, isUnbroken } from './duration.ts';
import { award, cap, condition, none, type Reading, rate } from './reading.ts';
import type { AmountWindow } from './window.ts';

type Window = AmountWindow;

const areas: ReadonlySet<string> = new Set(['平方米', '平米', '㎡', '亩']);

const textItems: ReadonlySet<string> = new Set(['款', '条', '目']);

/** A gift behind the amount in its sentence. */
const giftBehind = ({ behind }: Window): Evidence | null => behind.has('give|gift');

/**
 * Whether an area is no measure of a home (配租面积不超过60平方米), none that somebody lets or has to provide, and no least
 * area of what others provide.
 */
const isGiven = ({ before, bound, isLower, isRange }: Window): boolean =>
  !before.has('lets-home') &&
  !before.ends('area-of-home', within(6)) &&
  (bound.isEmpty || !before.ends('home-area')) &&
  !before.holds('someone-must', maybe(' '), 'offers-home') &&
  (!isLower || isRange || before.has('has-home') !== null);

/** 奖金按查获价值的九倍核发: a reward that is so many times something. */
const rewardBefore = (before: Window['before']): Evidence | null =>
  before.holds('money-gift|prize-money', within(30, 2));

/** The roles of counted quantities, in the order of precedence. */
export const countTable: RuleTable<Window, Reading> = {
  id: 'amount-role/count',
  says: 'What a counted quantity is.',
  rules: [
    {
      id: 'amount-role/days-that-are-reckoned',
      says: 'How days that make no whole month count asks nothing: 未满15日者不予发给.',
      outcome: none,
      when: isReckoned,
    },
    {
      id: 'amount-role/days-without-a-break',
      says: 'An exact number of days without a break of what someone pays or does is a condition: 连续30日受雇于同一雇主.',
      outcome: condition,
      when: isUnbroken,
    },
    {
      id: 'amount-role/times-of-a-standard',
      says: 'So many times a standard by which is given is a rate: 按上年度标准的1.5倍给予补助.',
      outcome: rate,
      when: ({ first, before, after }) =>
        all(
          first.unit === '倍',
          before.holds('by', words(24, 1), 'of?') || (rewardBefore(before) ?? false),
          after.begins(maybe(' '), 'carries-through?', words(2, 0, '的以上'), 'give|gift|support|pay') ||
            all(after.begins(maybe(' '), 'reckon'), before.has('credit|quota|standard|scale-noun')) ||
            all(after.begins(maybe(' '), 'reckon?', 'paid-over'), rewardBefore(before)),
          !after.has('fine'),
        ),
    },
    {
      id: 'amount-role/items-of-the-text-before',
      says: 'So many items before it are those of the text, neither given nor asked: 前二款以外的申请人.',
      outcome: none,
      when: ({ first, head, bound }) => all(textItems.has(first.unit), head.ends('ahead') || bound.begins('ahead')),
    },
    {
      id: 'amount-role/area-provided',
      says: 'An area of a dwelling or workplace that somebody is given is an award: 免费提供80平方米的人才公寓.',
      outcome: award,
      when: (window) =>
        all(
          areas.has(window.first.unit) && isGiven(window),
          // 每户补贴15平方米; 最高补贴1000平方米 bounds what is paid for
          (window.isExact ? window.head.ends('gift|money-gift', maybe(' ')) : null) ??
            all(window.before.has('offers-home'), window.after.begins('of?', within(10), 'home')),
          !window.after.begins('of?', within(10), 'home', words(8, 0, '('), 'of'),
          !window.after.begins('of?', within(10), 'home', words(2, 0, '('), 'beside-home'),
        ),
    },
    {
      id: 'amount-role/factor-of-a-standard',
      says: 'A range of times that nobody reaches is a factor, neither given nor asked: 按等级实行1—1.25倍系数.',
      outcome: none,
      when: ({ first, isRange, bound, before, after }) =>
        all(
          first.unit === '倍' && isRange && !bound.has('over|under|reach'),
          !before.ends('surpass', maybe(' ')) && !before.ends('is', words(10)),
          !after.begins(maybe(' '), 'of') ||
            all(
              after.begins(maybe(' '), 'of', words(8), 'gift|support'),
              !after.begins(maybe(' '), 'of', words(8), 'firm|recipient-noun', words(8), 'gift|support'),
            ),
        ),
    },
    {
      id: 'amount-role/about-so-many',
      says: 'A rough number, or one of what is provided, is neither given nor asked: 提供最多30个车位.',
      outcome: none,
      when: ({ first, head, before, after }) =>
        first.bound === 'about' || all(head.ends('offer', within(8)), !(after.begins('of') && opensAnew(before))),
    },
    {
      id: 'amount-role/area-that-is-paid-for',
      says: 'An upper bound on an area beside a gift is a cap: 补贴面积不超过1000平方米.',
      outcome: cap,
      when: (window) =>
        all(
          window.isCapping && areas.has(window.first.unit) && window.boundBehind.isEmpty,
          !window.after.begins('of') && !window.after.begins('house-type'),
          !(window.first.bound === 'less-than' && window.before.ends('per-head', within(8))),
          !/[<≤≦＜]/.test(window.bound.text),
          window.afterGift ||
            window.head.ends('gift', within(6)) ||
            window.before.has('subsidy') ||
            window.rest.has('subsidy'),
        ),
    },
    {
      id: 'amount-role/number-meant-to-come',
      says: 'A number that a text expects is neither given nor asked: 预计新增30家以上.',
      outcome: none,
      when: (window) =>
        all(window.sofar.has('future') || window.sofar.holds('until', figure, 'year'), !giftBehind(window)),
    },
    {
      id: 'amount-role/length-of-a-stay',
      says: 'An exact number of stays or visits, or of nights in a named place, that earns a gift is a condition: 游览3个景区, 入住本市酒店一晚的给予奖励.',
      outcome: condition,
      when: (window) =>
        all(
          window.isExact,
          window.before.ends('stay') ??
            all(
              isNight(window.first.unit),
              window.before.ends('night-stay', words(14)),
              window.after.begins(maybe(' '), 'of?', 'list-word|as-well-as') ?? window.after.is(maybe(' '), 'of?'),
            ),
          giftBehind(window),
        ),
    },
    {
      id: 'amount-role/number-that-is-met',
      says: 'An exact number behind a verb of meeting or completing that earns a gift is a condition: 满足12航次/年的航运企业奖励20万元.',
      outcome: condition,
      when: (window) =>
        all(
          window.isExact,
          window.before.ends('meets-number', maybe(' ')),
          window.after.begins(words(8), 'of') ||
            (window.after.isEmpty && window.rest.begins(sign(','), words(6), 'give|reward', figure)),
          giftBehind(window),
          !window.after.begins(words(4), 'asked-of'),
        ),
    },
    {
      id: 'amount-role/number-listed-with-a-bound',
      says: 'An exact number listed with one that has to be reached, with 的 behind it, is reached too: 达到200户、500亩的.',
      outcome: condition,
      when: ({ isExact, sofar, before, after }) =>
        all(
          isExact && /[\d万亿][^\d,;。、]{1,4}、$/.test(sofar.text),
          before.has('reach'),
          after.begins('of'),
          !after.begins('of', 'recipient-noun*', 'gift'),
        ),
    },
    {
      id: 'amount-role/number-of-a-recipient',
      says: 'An exact number that a clause with 对 tells of those who are given something is a condition: 对年培训300人的机构奖励3万元.',
      outcome: condition,
      when: (window) =>
        all(
          window.isExact && !window.isRange && !kinds.has(window.first.unit),
          opensAnew(window.before),
          window.before.ends('step-verb|herd', words(6)) && !window.before.ends('ahead'),
          window.after.begins('of', words(8, 0, '、的'), 'firm|recipient-noun|bringer'),
          giftBehind(window),
        ),
    },
    {
      id: 'amount-role/name-of-a-year',
      says: 'A year by which a class is called, and points of an interest, are neither given nor asked: 自2021届起, 减50个基点.',
      outcome: none,
      when: ({ first }) => (first.unit === '届' && first.value > 1900) || first.unit === '个基点',
    },
    {
      id: 'amount-role/number-of-kinds',
      says: 'A number of kinds or sides of something, or names of classes, without a bound, is neither given nor asked: 三类, 1—4类.',
      outcome: none,
      when: ({ first, isLower, isRange }) => kinds.has(first.unit) && (isRange || !isLower),
    },
    {
      id: 'amount-role/exact-number',
      says: 'An exact number is neither given nor asked: 支持10家企业.',
      outcome: none,
      when: ({ isExact, isRange }) => isExact && !isRange,
    },
    {
      id: 'amount-role/number-set-as-a-task',
      says: 'A number behind a verb of building or bringing in, with no gift, is a task: 培育企业100家以上.',
      outcome: none,
      when: ({ before, after, giftToSame, laidOn, around }) =>
        laidOn ??
        all(
          !around.underConditions,
          before.ends('task', within(14)) && !before.has('give|gift'),
          !after.begins(maybe(' '), 'of?', within(8), 'holder') && !giftToSame,
        ),
    },
    {
      id: 'amount-role/bounded-number',
      says: 'A bounded number is a condition: 社保人数30人以上.',
      outcome: condition,
      lastResort: true,
      when: () => true,
    },
  ],
};

const kinds: ReadonlySet<string> = new Set(['个方面', '种', '类', '批', '大']);
