// What a sum is that neither a word before it in its clause governs nor a gift behind it names: what leads it in
// decides.

import { isMultiplied } from '../../mentions/units.ts';
import { all, type Evidence, type Rule } from '../../rules/rule.ts';
import { anywhere, figure, maybe, type Stretch, sign, within, words } from '../../rules/stretch.ts';
import { governorOf } from './governor.ts';
import { cap, condition, least, none, type Reading } from './reading.ts';
import { type AmountWindow, giving } from './window.ts';

type Window = AmountWindow;

const leadGives = ({ lead }: Window): Evidence | null => {
  const { does, evidence } = governorOf(lead);
  return does === 'gives' ? evidence : null;
};

const byLead = (role: 'award' | 'unit-rate'): Reading => ({ as: 'award', role, basis: 'lead' });
const byHeading = (role: 'award' | 'unit-rate'): Reading => ({ as: 'award', role, basis: 'heading' });

const perEach = ({ first }: Window): boolean => isMultiplied(first.per ?? '');

/** A sum per unit under a lead that gives, or with a longest time of giving behind it. */
const ledPerUnit = (window: Window): Evidence | null =>
  all(window.first.per !== null, leadGives(window) || window.rest.begins(anywhere(30), 'longest', 'gift|pay|draw'));

const underScale = ({ around, after }: Window): boolean => around.underScale && !after.begins(maybe(' '), 'of');

/** 奖励标准为:, 补助::, 奖励分为三档:: a colon behind a word of giving. */
const colonBehindGift = (lead: Stretch): Evidence | null =>
  lead.holds('gift|support|gift-root|credit|start-up-money', 'scale-noun?', 'comes-to*', sign(':')) ??
  lead.holds('gift|support|funds', 'scale-noun?', 'parted-into', within(3, 1), 'sort', sign(':')) ??
  lead.holds('gift|support', 'scale-noun', 'by', words(14, 2), sign(':'));

/** 启动费以项目方式资助，, 安家费:, 资金额度:, and no more than the entries of a list behind it. */
const namesGrant = (lead: Stretch): Evidence | null =>
  lead.ends('start-up-money|prize-money', words(10), sign(':,'), anywhere(40)) ??
  lead.ends('start-up-money|prize-money', words(16), 'gift', sign(','), anywhere(40)) ??
  lead.ends('funds', 'scale-noun', sign(':'));

/** 补助标准 with at most forty characters of the sentence behind it. */
const scaleBehindGift = (lead: Stretch): Evidence | null =>
  lead.ends('gift|support', 'scale-noun?', 'comes-to*', within(4), maybe(':,'), anywhere(40));

/** 按…1万元, before it and …元发放 behind it: one of several that are given. */
const amongGiven = ({ lead, rest }: Window): Evidence | null =>
  all(lead.holds('by', within(12, 1), figure, within(6), 'yuan', sign(',')), rest.holds('yuan', 'pay|give'));

/** Behind a name of at most twelve characters, and nothing else: B级5万元. */
const isNamed = (window: Window): Evidence | null =>
  all(window.isExact && !perEach(window), window.near.is(maybe('、,;'), words(12, 1, '的')));

/** 不足100平方米的，4万元: nothing but a case before it, in an item of a list whose item before gives a sum. */
const isNextCase = ({ near, lead, isExact, after, around }: Window): Evidence | null =>
  all(
    isExact && around.isListedBehindAward && near.isEmpty,
    lead.ends('of', sign(',')),
    !after.begins(maybe(' '), 'of') && !after.begins('over|under'),
  );

/** 业务费：每月以2万元为限. */
const limitOfEntry = ({ isCapping, around, before, boundBehind }: Window): Evidence | null =>
  all(isCapping && around.underScale && !boundBehind.isEmpty, before.ends('with', words(8)));

/** The rules for bare sums, in the order of precedence. */
export const bareMoneyRules: readonly Rule<Window, Reading>[] = [
  {
    id: 'amount-role/list-of-thresholds',
    says: 'A list of sums with 分别 behind it is what the gifts are paired with: 达到1000万元、5000万元的，分别奖励….',
    outcome: condition,
    when: ({ list, rest, before }) => all(list.length > 1, rest.has('respectively'), !before.has('respectively')),
  },
  {
    id: 'amount-role/bound-beside-its-like',
    says: 'An upper bound beside another of its kind is an award: 甲级不高于9万元，乙级不高于4万元.',
    outcome: { as: 'award', role: 'award', basis: 'bound' },
    when: (window) =>
      all(
        window.isCapping,
        window.before.is(words(12, 2)),
        !window.before.has('whole|single|same|gift-root|sum-total|ceiling'),
        window.lead.ends(words(14, 2), 'at-most-word', figure, maybe('.'), within(6), 'yuan', sign(',')),
      ),
  },
  {
    id: 'amount-role/highest-sum-of-an-entry',
    says: 'An upper bound behind a name and a colon, in a list of what is given, is an award of at most so much: 硕士：最高6万元.',
    outcome: { as: 'award', role: 'award', basis: 'heading' },
    when: ({ isCapping, around, sofar }) =>
      all(
        isCapping && around.underScale && sofar.isEmpty === false,
        sofar.is(words(40, 2), sign(':'), maybe(' ')),
        !sofar.has('gift|support|scale-noun|ceiling|whole'),
      ),
  },
  {
    id: 'amount-role/limit-per-unit-of-an-entry',
    says: 'A limit per month or piece behind a name and 以, in a list of what is given, is a unit rate: 业务费：每月以2万元为限.',
    outcome: { as: 'award', role: 'unit-rate', basis: 'heading' },
    when: (window) => all(perEach(window), limitOfEntry(window)),
  },
  {
    id: 'amount-role/limit-of-an-entry',
    says: 'A limit behind a name and 以, in a list of what is given, is an award of at most so much: 材料费：以2万元为限.',
    outcome: { as: 'award', role: 'award', basis: 'heading' },
    when: (window) => all(!perEach(window), limitOfEntry(window)),
  },
  {
    id: 'amount-role/added-for-each-step',
    says: 'A sum that is added for each step is an award: 每增加1人，再加计1万元.',
    outcome: { as: 'award', role: 'award', basis: 'lead' },
    when: ({ isExact, before, lead, after }) =>
      all(
        isExact && !after.begins(maybe(' '), 'of') && !lead.holds('price-end', 'each', 'step-verb'),
        before.ends('again', 'added-on', maybe(' '), words(4)),
        lead.ends('each', 'step-verb', within(10), sign(',')),
      ),
  },
  {
    id: 'amount-role/highest-rate-of-a-scale',
    says: 'An upper bound per area or month behind the name of a scale of gifts is a unit rate of at most so much: 资助标准按面积最高80元/平方米.',
    outcome: { as: 'award', role: 'unit-rate', basis: 'bound' },
    when: (window) =>
      all(
        window.isCapping,
        perEach(window),
        window.before.holds('gift|support', 'scale-noun', 'is?', 'by', words(12, 1)),
      ),
  },
  {
    id: 'amount-role/bare-bound-behind-a-gift',
    says: 'An upper bound without a verb, behind a gift, a gift in all or one that is paid out, is a cap: 奖励总额，最高100万元; 奖金按查获价值的九倍核发，以900万元为限.',
    outcome: cap,
    when: (window) =>
      all(
        window.isUpper,
        window.afterGift ||
          (window.lead.tail(40).holds('gift|support', 'funds?', 'whole|sum-whole') ??
            window.lead.tail(60).holds('gift|money-gift', within(30, 2), 'paid-over')),
      ),
  },
  {
    id: 'amount-role/bare-bound-behind-some-share',
    says: 'An upper bound without a verb, behind a share that is not told, is a cap: 按一定比例给予补助，最高60万元.',
    outcome: cap,
    when: ({ isUpper, lead }) => all(isUpper, lead.tail(24).has('some-share')),
  },
  {
    id: 'amount-role/bare-bound',
    says: 'A highest sum in a sentence that gives or measures is an award of at most so much: 一等奖最高10万元.',
    outcome: { as: 'award', role: 'award', basis: 'bound' },
    when: ({ isCapping, bound, lead, rest }) =>
      all(
        isCapping,
        bound.begins('at-most-word'),
        lead.has(`${giving}|by|rate-lead|metric`) ||
          rest.has(`${giving}|by|rate-lead|metric`) ||
          lead.ends('credit', sign(':')),
      ),
  },
  {
    id: 'amount-role/sum-laid-on',
    says: 'A lower bound on what a body lays on for others is neither given nor asked: 安排信贷额度不少于70亿元.',
    outcome: none,
    when: ({ laidOn }) => laidOn,
  },
  {
    id: 'amount-role/range-beside-its-like',
    says: 'A range of sums behind a given one of the same kind, whose verb is not said again, is an award: 每年给予30—50万元；更大的每年60—100万元.',
    outcome: { as: 'award', role: 'award', basis: 'lead' },
    when: ({ isRange, around, after, before }) =>
      all(
        isRange && around.isParallel,
        !after.begins(maybe(' '), 'of'),
        before.isEmpty || before.ends('of|yearly|each-unit') || before.ends('each', words(2)),
      ),
  },
  {
    id: 'amount-role/least-of-a-gift',
    says: 'The least per month or area of what is given is a unit rate: 发放高龄补贴，百岁老人，每月不少于300元.',
    outcome: byLead('unit-rate'),
    when: (window) =>
      all(
        window.isLower && perEach(window) && !window.around.underConditions,
        window.near.is(maybe('、,;'), 'each-unit|monthly', words(4)),
        !window.lead.ends('borne-by-others', words(8), sign(',')),
        window.around.isParallel ||
          underScale(window) ||
          window.lead.tail(40).holds('draw|give|pay', words(8), 'gift|support', sign(',')),
      ),
  },
  {
    id: 'amount-role/least-sum-behind-a-gift',
    says: 'The least without a verb, behind a gift, bounds what that comes to: 按涉案金额的3%奖励，最低800元.',
    outcome: least,
    when: ({ isLower, isRange, afterGift, before, bound, after }) =>
      all(
        isLower && !isRange && afterGift && after.isEmpty,
        all(before.isEmpty, bound.begins('least')) ?? before.is('least'),
      ),
  },
  {
    id: 'amount-role/range-of-a-grant',
    says: 'A range of sums behind a name alone, behind a clause or label that names a grant, is an award: 启动费以项目资助，理工科为10—15万元.',
    outcome: byLead('award'),
    when: (window) =>
      all(
        window.isRange && !window.bound.has('over|under|reach') && !window.boundBehind.has('over|under'),
        window.near.is(maybe('、,;'), words(14, 0, '的'), 'comes-to*') && !window.near.has('metric|priced-thing'),
        !window.after.begins(maybe(' '), 'of'),
        window.near.ends('start-up-money', 'comes-to*') ?? namesGrant(window.lead),
      ),
  },
  {
    id: 'amount-role/bare-bounded-sum',
    says: 'A sum with a bound or range and no word that gives is a condition: 1000万元以上的.',
    outcome: condition,
    when: ({ isRange, isExact, first, after }) =>
      isRange ||
      (!isExact && first.bound !== 'about') ||
      after.is(maybe(' '), 'of') ||
      after.begins(maybe(' '), 'of', 'company|project'),
  },
  {
    id: 'amount-role/sum-at-a-grade',
    says: 'A bare sum right behind a grade or degree, behind words that give, is an award: 发放补贴，硕士3万元、博士10万元.',
    outcome: byLead('award'),
    when: ({ first, near, lead, isExact }) =>
      all(
        isExact && !isMultiplied(first.per ?? ''),
        near.ends('degree', 'rank-tail?'),
        lead.tail(40).has('gift|support|pay|give'),
      ),
  },
  {
    id: 'amount-role/unit-of-a-standard',
    says: 'A sum per unit of a standard that a later clause ends is a unit rate: 按面积40元/平方米，且不高于1200元/户的标准补助.',
    outcome: byLead('unit-rate'),
    when: (window) =>
      window.isExact && perEach(window)
        ? all(
            window.head.ends('by', maybe('“'), words(16)),
            window.rest.begins(
              maybe(','),
              'and-but?',
              within(24),
              figure,
              within(12),
              'of',
              'standard',
              words(4),
              giving,
            ),
          )
        : null,
  },
  {
    id: 'amount-role/unit-under-a-lead',
    says: 'A sum per month or area below words that give is a unit rate: 给予租金补贴，每平方米20元.',
    outcome: byLead('unit-rate'),
    when: (window) => all(ledPerUnit(window), perEach(window)),
  },
  {
    id: 'amount-role/each-under-a-lead',
    says: 'A sum for each below words that give is an award: 给予补贴，每家5万元.',
    outcome: byLead('award'),
    when: (window) => all(ledPerUnit(window), !perEach(window)),
  },
  {
    id: 'amount-role/unit-under-a-heading',
    says: 'A sum per month or area under a heading of what is given is a unit rate: 补助标准 over 每亩150元.',
    outcome: byHeading('unit-rate'),
    when: (window) => underScale(window) && perEach(window),
  },
  {
    id: 'amount-role/sum-under-a-heading',
    says: 'A bare sum under a heading of what is given is an award: 奖励标准 over 一等奖，5万元.',
    outcome: byHeading('award'),
    when: (window) => underScale(window) && !perEach(window),
  },
  {
    id: 'amount-role/sum-of-a-stage',
    says: 'A sum of a year or instalment behind a gift is a part of it: 分三年发放，第一年5万元.',
    outcome: { as: 'award', role: 'award', basis: 'stage' },
    when: (window) =>
      all(
        window.near.is(maybe('、,;'), 'stage', words(4)) || window.near.ends(sign(':'), 'stage'),
        leadGives(window) || window.around.heading?.ends('gift') || window.around.isBesideAward,
      ),
  },
  {
    id: 'amount-role/sum-beside-a-given-one',
    says: 'A bare sum behind a short name, beside such a sum that is given, is given too: 标准为：A级10万元；B级5万元.',
    outcome: byLead('award'),
    when: (window) => all(window.around.isBesideAward, isNamed(window)),
  },
  {
    id: 'amount-role/rate-beside-a-given-one',
    says: 'A bare sum behind a short name, beside a unit rate that is given, is one too: 护理补贴：重度每人每月600元，中度400元.',
    outcome: byLead('unit-rate'),
    when: (window) =>
      all(
        window.around.isBesideRate,
        isNamed(window) ??
          all(perEach(window) && window.isExact, window.near.is(maybe('、,;'), words(12, 1, '的'), 'is?')),
        !window.near.has('whole|in-sum|bears|shoulder') && !window.near.ends('price-end|change'),
      ),
  },
  {
    id: 'amount-role/rates-of-which',
    says: 'Bare sums per head or area behind 其中 and a name, behind a unit rate, are its grades: 平均每生每年2000元。其中一等为每生每年3000元.',
    outcome: byLead('unit-rate'),
    when: (window) =>
      all(
        window.around.afterRate && window.isExact && perEach(window),
        window.near.is(maybe('、,;('), 'of-which', maybe(':,'), words(12, 1, '的'), 'is?'),
        !window.near.has('whole|in-sum|bears|shoulder|part-bearer|payer-himself') && !window.near.ends('price-end'),
      ),
  },
  {
    id: 'amount-role/sum-of-the-next-case',
    says: 'A bare sum right behind a case, in a list whose case before gets a sum, is given too: 满100平方米的，补助6万元；不足的，4万元.',
    outcome: byLead('award'),
    when: isNextCase,
  },
  {
    id: 'amount-role/funds-one-may-have',
    says: 'A bare sum behind the funds that somebody may have is an award: 所在院校可获得建设经费30万元.',
    outcome: byLead('award'),
    when: ({ isLower, before, around, after }) =>
      all(
        !isLower,
        before.ends('may', 'respectively?', 'obtain', words(8, 0, '的'), 'funds') ||
          all(around.afterAward && !after.begins('of'), before.ends('may', 'respectively?', 'obtain')),
      ),
  },
  {
    id: 'amount-role/sums-of-a-named-gift',
    says: 'Bare sums behind short names, right below a heading that names a gift, are given: 人才补贴 over A类人才30万元、B类人才10万元.',
    outcome: byHeading('award'),
    when: (window) =>
      all(
        window.around.heading?.ends('gift') ?? null,
        isNamed(window),
        window.behind.begins(sign('、,;'), words(12, 1), figure, within(6), 'yuan') ||
          window.sofar.ends('yuan', sign('、,;'), words(12, 1)),
      ),
  },
  {
    id: 'amount-role/sum-of-a-scholarship',
    says: 'A bare sum right behind the name of a scholarship or prize, or below such a heading, is an award: 一等奖学金2000元/人, 国家奖学金 over 8000元/年.',
    outcome: byLead('award'),
    when: (window) =>
      all(
        window.isExact,
        window.near.is(maybe('、,;'), words(14), 'prize-money', 'is*', maybe(':')) ??
          window.near.is(maybe('、,;'), words(14), 'prize-money', 'is*', 'yearly|monthly') ??
          all(window.near.isEmpty && window.sofar.isEmpty, window.around.heading?.ends('prize-money') ?? null),
        !window.before.has('whole|in-sum|bears|shoulder|so-far|reported') && !window.after.begins(maybe(' '), 'of'),
      ),
  },
  {
    id: 'amount-role/prize-of-a-contest',
    says: 'A bare sum right behind a prize, behind what all prizes come to, is an award: 大赛总奖金100万元，其中一等奖30万元.',
    outcome: byLead('award'),
    when: ({ isExact, near, sofar, after }) =>
      all(
        isExact,
        sofar.holds('of-a-prize', 'prize-money', words(8), figure),
        near.is(maybe('、,;('), 'of-which?', words(8, 0, '的'), 'prize', words(6, 0, '的')),
        !after.begins(maybe(' '), 'of'),
      ),
  },
  {
    id: 'amount-role/rates-of-a-named-gift',
    says: 'A bare sum per month or area, right below a heading that names a gift, is a unit rate: 租房补贴 over 硕士每月1200元.',
    outcome: byHeading('unit-rate'),
    when: (window) =>
      all(
        window.around.heading?.ends('gift') ?? null,
        window.isExact && perEach(window),
        window.before.is(words(24, 1)) ?? window.before.is(words(24, 1), 'is'),
        !window.before.has('whole|in-sum|bears|shoulder|metric') && !window.near.ends('price-end'),
        !window.after.begins(maybe(' '), 'of') && !window.after.begins(maybe(' '), sign('×*+')),
      ),
  },
  {
    id: 'amount-role/sum-in-a-list-of-gifts',
    says: 'A bare sum in a list behind the name of a gift is an award: 奖励标准为：一等奖5万元.',
    outcome: byLead('award'),
    when: (window) =>
      colonBehindGift(window.lead) ||
      amongGiven(window) ||
      all(
        scaleBehindGift(window.lead),
        window.list.length > 1 || window.before.has('respectively') || window.before.ends('apiece|is'),
      ),
  },
];
