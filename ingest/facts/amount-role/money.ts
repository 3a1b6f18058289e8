// What a sum of money is: an award, a unit rate, a cap, a pool, a threshold that decides who is eligible, or none of
// these.
// Never decides by the size of a number.
import { isForPersons, isMultiplied } from '../../mentions/units.ts';
import { all, type Evidence, type Rule, type RuleTable } from '../../rules/rule.ts';
import { anywhere, figure, maybe, type Stretch, sign, within, words } from '../../rules/stretch.ts';
import { bareMoneyRules } from './bare-money.ts';
import { governorOf } from './governor.ts';
import { poolRules } from './pools.ts';
import { addition, award, cap, condition, limit, none, payLimit, type Reading, unitRate } from './reading.ts';
import { type AmountWindow, giftBehind } from './window.ts';

type Window = AmountWindow;

/**
 * Inside a bracket without a word that gives, what measures stands outside: 按投资额的25%(每户最高3万元). Money measures no
 * people.
 */
const governor = (window: Window) =>
  window.once('moneyGovernor', () => {
    const outer = governorOf(window.head);
    const { text } = window.before;
    const open = text.lastIndexOf('(');
    const inner =
      outer.does === 'measures' && open > text.lastIndexOf(')')
        ? governorOf(window.head.from(window.before.start + open + 1))
        : outer;
    if (inner.does !== 'measures' || !window.head.all('headcount').some(({ word }) => word === inner.word))
      return inner;
    // 奖励单位及有功人员2万元—8万元: the people stand behind the verb
    const verb = window.isRange || window.isExact ? window.before.ends('give|reward', words(16, 2)) : null;
    return { does: verb ? 'gives' : null, word: '', evidence: verb ?? [] };
  });

const gives = (window: Window): Evidence | null =>
  governor(window).does === 'gives' ? governor(window).evidence : null;

/**
 * What it is counted of or measured by governs it, unless a name right before it or a gift right behind it says that
 * it is given.
 */
const measured = (window: Window): Evidence | null => {
  if (governor(window).does !== 'measures' || givenToOne(window)) return null;
  if (giftBehind(window) && (window.bound.has('most') || window.after.begins(maybe(' '), 'of', 'standard')))
    return null;
  if (window.isUpper && window.after.is(maybe(' '), 'gift|support')) return null;
  return governor(window).evidence;
};

/** 每家企业获得的补助资金总额: what each draws. */
const drawnByEach = ({ before }: Window): Evidence | null =>
  before.begins('each-recipient', words(10), 'obtain|draw', 'of', words(14), 'gift|support', words(4), 'total-metric');

/** 给予营收前三名20万元: the amount stands behind the one who gets it. */
const givenToOne = (window: Window): Evidence | null =>
  all(
    window.isExact && !window.isRange,
    window.before.ends('give|reward', words(16, 2)),
    window.after.isEmpty || window.after.begins(sign('、')) || window.after.begins(within(6), 'gift|gift-root'),
  );

const isBare = (window: Window): boolean => governor(window).does === null && !giftBehind(window);
const isGiven = (window: Window): boolean => !isBare(window);

const per = (window: Window): string => window.first.per ?? '';
const perIsBehind = ({ boundBehind }: Window): boolean =>
  boundBehind.text.includes('/') || boundBehind.has('each') !== null;
const perYear = (window: Window): boolean => per(window).split('·').includes('年');
const perPerson = (window: Window): boolean => isForPersons(per(window));
const perPersonOrMonth = (window: Window): boolean => perPerson(window) || per(window).includes('月');

/** The last characters before the amount with the words of its bound. */
const near = (window: Window) => window.head.from(window.before.end - 24);

/** The governing word names a sum: 补贴金额, 奖励总额. */
const sumNamed = (window: Window): Evidence | null => {
  const { evidence, word } = governor(window);
  const [span] = evidence;
  return word !== '' && span ? window.head.upTo(span.end).ends('sum-end') : null;
};

/** A bound on all that is given, not on one gift. */
const total = (window: Window): Evidence | null => near(window).has('yearly-whole') ?? sumNamed(window);

/** 按投资额的10%给予补助，给予不超过90万元的建设补贴: given again, and called by a name of its own. */
const anotherGift = (window: Window): Evidence | null =>
  all(
    window.before.is('also*', 'give'),
    window.lead.ends('give', words(10), 'gift|support', words(4), sign(',')),
    window.after.begins(maybe(' '), 'of', words(6, 2, '的'), 'gift'),
    !window.after.begins(maybe(' '), 'of', 'once|funds|special|budget-word|gift|support'),
  );

/** What is given or lent is changed to this; never how large a fund is. */
const changed = ({ head, sofar, isRange }: Window): Evidence | null =>
  all(
    !isRange,
    head.ends('raise-to') ?? all(head.ends('raise-to', 'each', words(3, 1)), !head.has('price-end')),
    !head.ends('pool', within(1), 'size', 'raise-to'),
    sofar.tail(40).has('gift|support|quota|money-gift|prize-money') && !sofar.tail(40).has('deduction'),
  );

/** 低保标准由…提高到, 供养标准再次上调，分别提高到: what is changed is a standard of aid, and nothing that stands behind that. */
const ofStandard = ({ head, before, lead, sofar }: Window): Evidence | null => {
  // 提高供养标准，集中供养由350元/人/月提高到400元/人/月
  const isTold = head.holds('from', within(24), 'raise-to') !== null && !head.has('aid-standard');
  const from = before.is(words(2), 'respectively*', 'raise-to') ? lead.tail(40) : isTold ? sofar.tail(90) : head;
  const standard = from.last('aid-standard');
  const behind = standard && from.from(standard.end);
  return all(
    head.ends('raise-to') ?? before.ends('raise-to'),
    behind !== null && !behind.has('gift|support|funds|pool|metric|credit'),
  );
};

/** What is given again, or once where the rate is given by a clause of its own, is no bound on it. */
const instead = (window: Window): Evidence | null =>
  all(
    window.after.begins('once') || window.before.ends('once', within(8, 0, '(')),
    window.lead.tail(24).has('gift|support') || !window.lead.holds('by', within(40), sign('%'), words(8), sign(',')),
  ) || window.before.tail(6).has('again');

const byEach = (window: Window): Evidence | null =>
  window.before.has('single|same') || window.lead.tail(12).has('single|same');

/** Loans are spoken of in the sentence, or over it. */
const ofCredit = ({ sofar, around }: Window): Evidence | null =>
  sofar.tail(100).has('credit') ?? around.heading?.has('credit') ?? null;

/** 累计兑现奖补资金2亿元. What gives is also promised in all (三年累计奖励20万元): it was paid where the past is said before it. */
const paidSoFar = ({ before, sofar, first, isExact }: Window): Evidence | null =>
  all(isExact && first.value >= leastPaidToAll, before.is(within(24), 'so-far', 'give|gift', words(12))) ??
  before.is(words(8), 'so-far', 'pay|settle|draw|lay-out', words(12)) ??
  all(
    before.is(within(24), 'so-far', 'give|gift', words(12)),
    before.has('paid-by-now') ??
      sofar.all('gone-by').some(({ end }) => sofar.from(end).has('so-far') && !sofar.from(end).has('of|for')),
    !before.has('phases|years-inside') && !before.holds('in-parts', words(4), 'so-far'),
  );

/** 今年1-4月累计发放补助2000万元、购房补贴30万元: paid within a time that has gone by. */
const paidThisYear = ({ before, lead, isExact }: Window): Evidence | null =>
  all(isExact, before.begins('past-time|this-year', within(8), 'so-far|reported', 'pay|settle')) ??
  all(
    isExact,
    lead.is('past-time|this-year', within(12), sign(',')),
    before.begins('so-far|reported', 'pay|settle') && !before.has('for|toward-any'),
  );

/** 申报企业共18家，补贴金额9万元: told beside how many they are. */
const toldWithHeads = ({ lead, before, isExact, afterGift }: Window): Evidence | null =>
  all(
    isExact && !afterGift,
    lead.ends('added-up', figure, words(3), sign(',')),
    lead.has('asked-for|draw|reached') && !lead.has('chooses'),
    before.is(words(8, 0, '每'), 'gift|support', 'sum-end'),
  );

/** 共发放补贴3000万元，惠及企业200家; 累计兑现资金4000万元，其中技改补助1900万元: told, with whom it reached or of what it is made. */
const handedOut = ({ before, behind, sofar }: Window): Evidence | null =>
  all(
    before.is(within(20), 'added-up', 'pay|settle|lay-out|hand-down', within(16)) ??
      before.is('past-time|this-year', within(8), 'pay|settle|lay-out|hand-down', within(16)) ??
      before.is(within(6), 'whole-year', 'pay|settle|lay-out|hand-down', within(16)),
    behind.head(40).has('reached'),
    !sofar.has('still-to-come|voucher|coupon'),
  ) ??
  all(
    sofar.tail(60).holds('so-far', 'pay|settle|draw|lay-out', anywhere(30), 'yuan', anywhere(30), 'of-which'),
    !sofar.has('for|toward-any|may'),
  );

/** 吸引8亿元社会资本, and nothing given for it. */
const drawnIn = (window: Window): Evidence | null =>
  all(window.before.is('drawn-in', words(4)), !window.giftToSame && !window.givesNumber);

/** 的 and no gift behind the sum: 累计享受补贴30万元的企业. */
const tellsWho = ({ after }: Window): boolean =>
  after.begins(maybe(' '), 'of') !== null && !after.begins(maybe(' '), 'of', words(6), 'gift|support|funds');

/** 最高可贷, 最高可申请. */
const mayBorrow = (words: Stretch): Evidence | null => words.holds('most', 'may?', 'lent-to-one|apply');

const first: readonly Rule<Window, Reading>[] = [
  {
    id: 'amount-role/sum-of-an-example',
    says: 'A sum in a sentence that counts an example over is neither given nor asked: 例如：某企业支出100万元，则补助10万元.',
    outcome: none,
    when: ({ sofar }) =>
      sofar.begins(maybe('('), 'example-begin') ??
      sofar.begins(maybe('('), 'example-case', within(3), sign(':')) ??
      all(sofar.begins('reckoned-begin'), !sofar.has('give|opens-anew')),
  },
  {
    id: 'amount-role/average-of-what-was-paid',
    says: 'What was paid in all, and what that is on average, is neither given nor asked: 共为5万人次报销1亿元，人均报销2000元.',
    outcome: none,
    when: ({ isExact, before, sofar, behind }) =>
      all(
        isExact,
        before.is('per-head', words(4), 'support|gift|draw|pay', words(8, 0, '标')),
        sofar.holds('added-up', within(24), 'support|gift|draw|pay', within(16), figure) ??
          sofar.holds('added-up', within(24), figure, within(6), 'support|gift|draw|pay'),
        !sofar.has('of') && !sofar.begins('for'),
      ) ??
      all(
        isExact,
        sofar.holds('added-up', within(24), 'support|gift|draw|pay', words(8)),
        behind.begins(sign(','), 'per-head', words(4), 'support|gift|draw|pay'),
      ),
  },
  {
    id: 'amount-role/gift-that-falls-short',
    says: 'What a gift falls short of is neither given nor asked: 奖金不足3000元的，按3000元计发.',
    outcome: none,
    when: ({ first, before, after }) =>
      all(first.bound === 'less-than', before.ends('gift|money-gift'), after.is('of|that-one')),
  },
  {
    id: 'amount-role/sum-that-counts-as-base',
    says: 'A sum from which something is reckoned is neither given nor asked: 以500万元为基数, 按500万元为基数计算.',
    outcome: none,
    when: ({ after }) => after.begins(maybe(' '), 'as-base'),
  },
  {
    id: 'amount-role/spent-for-a-reduction',
    says: 'What one has to spend for a sum to be taken off is a condition: 满200元减60元.',
    outcome: condition,
    when: ({ head, after }) =>
      all(
        head.ends('spent-in-full', maybe(' ')),
        after.begins(maybe(' '), maybe(','), 'most?', 'takes-off', maybe(' '), figure),
      ),
  },
  {
    id: 'amount-role/taken-off-a-price',
    says: 'What is taken off for what one spends is an award: 满200元减60元.',
    outcome: award,
    when: ({ sofar, head }) =>
      sofar.ends('spent-in-full', maybe(' '), figure, maybe(' '), 'yuan?', maybe(' '), maybe(','), 'takes-off') ??
      head.ends('spent-in-full', maybe(' '), figure, maybe(' '), 'yuan?', maybe(' '), 'most', 'takes-off'),
  },
  {
    id: 'amount-role/given-by-a-level-above',
    says: 'What another level gives, beside which a sum is given here, is neither given nor asked: 在获得省级补助30万元的同时，另给予3万元.',
    outcome: none,
    when: ({ before, after }) =>
      all(
        before.ends('obtain', 'level-above', words(14)) && !before.has('give'),
        after.begins(maybe(' '), words(8, 0, '的'), 'of?', 'at-the-same-time'),
      ),
  },
  {
    id: 'amount-role/sum-said-again',
    says: 'A sum in a bracket right behind a sum, in other letters or figures, is the same one: 贰拾万元整(¥200000元), 50万元(大写：伍拾万元).',
    outcome: none,
    when: ({ near, own, after }) =>
      all(
        near.is(within(2, 0, '()'), sign('('), 'written-so*', maybe(':'), maybe(' ')),
        near.has('written-so') ?? own.begins('written-so'),
        after.begins(sign(')')),
      ),
  },
  {
    id: 'amount-role/sum-insured',
    says: 'For how much something is insured is neither given nor asked: 每头保额1000元.',
    outcome: none,
    when: ({ isExact, before }) => all(isExact, before.ends('sum-insured', 'comes-to*', words(2))),
  },
  {
    id: 'amount-role/sum-that-others-bear',
    says: 'A sum that somebody bears himself is neither given nor asked: 农户每头承担12元.',
    outcome: none,
    when: ({ isExact, before, after }) =>
      all(
        isExact,
        before.ends('payer-himself', words(6), 'bears-oneself|shoulder|pays-in', words(4)),
        !before.has('give|gift') && !after.begins(maybe(' '), 'of|when-end'),
      ),
  },
  {
    id: 'amount-role/premium-that-a-purse-bears',
    says: 'What public money bears of a premium is given: 每头保费60元，其中财政承担48元.',
    outcome: unitRate,
    when: ({ before, sofar }) => {
      const premium = sofar.last('premium');
      const behind = premium && sofar.from(premium.end);
      return all(before.ends('public-money', words(6), 'shoulder', words(4)), behind !== null && !behind.has('gift'));
    },
  },
  {
    id: 'amount-role/part-of-a-sum',
    says: 'The part of a sum that one of several purses gives is no gift of its own: 资助100万元，其中市财政60万元、区财政40万元.',
    outcome: none,
    when: ({ near, sofar }) =>
      all(
        near.is(maybe('、,;('), 'of-which?', 'part-bearer', within(3)),
        sofar.tail(60).holds('yuan', anywhere(8), 'of-which', 'part-bearer'),
      ),
  },
  {
    id: 'amount-role/deductible',
    says: 'What a patient bears before a fund pays is neither given nor asked: 大病保险起付标准为2万元, 起付线降至5000元.',
    outcome: none,
    when: ({ head, isRange, after }) =>
      all(
        !isRange,
        head.ends('deductible', 'comes-to|raise-to', words(4)) ?? head.ends('deductible', words(4)),
        !head.from(head.last('deductible')?.end ?? head.end).has('give|gift|support|draw|pay'),
        !after.begins('of'),
      ),
  },
  {
    id: 'amount-role/old-sum',
    says: 'The old sum of a change is neither given nor asked: 由10万元提高到20万元, 原给予的10万元奖励调整为5万元.',
    outcome: none,
    when: ({ head, after, rest }) =>
      all(
        head.ends('from', words(12)) ?? head.begins('originally'),
        after.begins(maybe(' '), words(6), 'raise-to|raised-by') ||
          after.begins('float', within(6), 'raised-to') ||
          all(after.isEmpty, rest.begins(sign(','), 'respectively?', 'raise-to')),
      ),
  },
  {
    id: 'amount-role/new-limit',
    says: 'The new sum of the most that someone may borrow is an award of at most so much: 最高贷款额度由50万元提高至60万元.',
    outcome: limit,
    when: ({ head, sofar, isRange }) =>
      all(
        !isRange,
        head.ends('raise-to') ?? head.ends('float', within(6), 'raised-to'),
        head.holds('most|ceiling', within(40, 2), 'raise-to|raised-to') && head.has('credit')
          ? []
          : sofar.tail(100).holds('most', words(6), 'credit', within(80), 'raise-to'),
      ),
  },
  {
    id: 'amount-role/new-pay-limit',
    says: 'The new sum of the most that a fund pays is a cap: 最高支付限额由10万元提高到20万元.',
    outcome: payLimit,
    when: (window) => all(window.head.holds('pay-limit', within(40), 'raise-to'), changed(window)),
  },
  {
    id: 'amount-role/new-standard-of-aid',
    says: 'The new sum of a standard of aid is a unit rate, told per what or not: 月保障标准由285元提高到335元.',
    outcome: unitRate,
    when: (window) => all(!window.isRange, ofStandard(window), !window.after.begins(maybe(' '), 'of')),
  },
  {
    id: 'amount-role/new-rate',
    says: 'The new sum of a change of what is given per unit or time is a unit rate: 补贴由每人每月800元提高到850元.',
    outcome: unitRate,
    when: (window) => all(isMultiplied(per(window)), changed(window)),
  },
  {
    id: 'amount-role/new-sum',
    says: 'The new sum of a change of what is given or lent is an award: 贷款额度由50万元提高至60万元.',
    outcome: award,
    when: (window) => changed(window),
  },
  {
    id: 'amount-role/sum-told-of-another-text',
    says: 'A sum that a report tells of what it spoke of is no promise: 而这个数字在新政中是150万元.',
    outcome: none,
    when: ({ before }) => before.has('this-figure'),
  },
  {
    id: 'amount-role/no-longer-given',
    says: 'A sum that is given or asked no longer is neither: 不再给予20万元补助, 取消500元起付线.',
    outcome: none,
    when: ({ head, after }) =>
      all(head.ends('no-longer', words(8, 0, '的')), after.begins(maybe(' '), words(6), 'gift|support|deductible')),
  },
  {
    id: 'amount-role/rate-of-a-named-standard',
    says: 'A sum per area or head behind the standard of a gift or an aid and 为 is a unit rate, whatever is measured between: 补贴标准为种植面积25元/亩.',
    outcome: unitRate,
    when: (window) =>
      all(
        window.isExact && isMultiplied(per(window)),
        window.near.holds('aid-standard|gift-standard', words(6, 0, '的'), 'comes-to', words(14, 0, '的')),
        !window.after.begins(maybe(' '), 'of') && !window.after.begins(maybe(' '), sign('×*+')),
        window.near.ends('comes-to', words(14, 0, '的')),
      ),
  },
  {
    id: 'amount-role/wage-standard',
    says: 'A wage or base that others set is neither given nor asked: 最低工资标准为1800元.',
    outcome: none,
    when: ({ before }) => before.ends('wage-standard', 'is?'),
  },
  {
    id: 'amount-role/paid-so-far',
    says: 'A sum that was paid in all is no promise: 累计兑现奖补资金2亿元, 累计享受补贴310多万元.',
    outcome: none,
    when: (window) =>
      all(
        !window.isUpper,
        paidSoFar(window) ??
          paidThisYear(window) ??
          toldWithHeads(window) ??
          handedOut(window) ??
          drawnIn(window) ??
          window.head.ends('once-was', words(4)),
        !tellsWho(window),
      ),
  },
  {
    id: 'amount-role/how-a-sum-is-paid',
    says: 'A size by which gifts are paid at once or in parts is none itself: 10万元以下的一次性拨付, 10万元以上的分三年拨付.',
    outcome: none,
    when: ({ boundBehind, isExact, after }) =>
      all(
        !isExact && !boundBehind.isEmpty,
        after.begins(maybe('的'), maybe(' '), 'once', 'pay|settle') ??
          after.begins(maybe('的'), maybe(' '), 'paid-in-parts'),
      ),
  },
  {
    id: 'amount-role/sum-reckoned-up',
    says: 'What a rate told before it comes to in all is no gift of its own: 按每亩2.2万元补偿，计4.4万元.',
    outcome: none,
    when: ({ isExact, before, lead, after }) =>
      all(
        isExact,
        before.is('reckoned-up') ??
          all(after.begins(maybe(' '), sign(')')), before.ends(sign('('), 'reckoned-up|in-sum')),
        lead.has('yuan') ?? before.has('yuan'),
        !after.begins('of'),
      ),
  },
  {
    id: 'amount-role/sum-times-a-number',
    says: 'A sum that is multiplied by a figure in a bracket reckons over what was said: 每年6000元（600元/月×10个月）.',
    outcome: none,
    when: ({ before, after }) => all(before.ends(sign('(')), after.begins(maybe(' '), sign('×*'), maybe(' '), figure)),
  },
  {
    id: 'amount-role/payments-still-to-come',
    says: 'What a report expects to be paid out is no promise: 预计全年发放奖励资金2000万元.',
    outcome: none,
    when: ({ before, behind }) =>
      all(
        before.holds('future|still-to-come', within(12), 'pay', words(12), 'gift|support', 'funds', words(2)),
        !before.has('for|toward-any|each') && !behind.head(12).has('for|toward-any'),
      ),
  },
  {
    id: 'amount-role/given-back',
    says: 'A sum that somebody gives back is neither given nor asked: 补贴1万元退回财政账户, 追回已发补贴1万元.',
    outcome: none,
    when: ({ before, after }) =>
      after.begins(maybe(' '), within(4), 'give-back') || before.ends('give-back', words(6, 0, '的'), 'gift?'),
  },
  ...poolRules,
  {
    id: 'amount-role/funds-told-of',
    says: 'Funds of which a report says that they were carried over, used or paid out are no promise: 2020年结转补贴资金5万元, 1144万元补助资金已全部下拨到位.',
    outcome: none,
    when: ({ isExact, near, sofar, after }) =>
      all(
        isExact,
        after.begins(maybe(' '), words(16, 0, '的'), 'paid-out-now') ??
          after.begins(maybe(' '), words(12, 0, '的'), 'already|by-now', words(8), 'put-in-place') ??
          all(
            near.ends('gift|support', 'funds', words(2, 0, '的')),
            sofar.has('carried-over|by-now'),
            !sofar.has('for|toward-any|each|may|give'),
          ),
      ),
  },
  {
    id: 'amount-role/limits-added-up',
    says: 'A sum whose like are added up to a bound is no gift of its own: 不超过每人25万元的额度之和.',
    outcome: none,
    when: ({ after }) => after.begins(maybe(' '), 'of', words(10), 'added-together'),
  },
  {
    id: 'amount-role/paid-last-year',
    says: 'A sum that a report says was paid out is no promise: 2022年共发放奖励资金3000万元, 2022年共有50家企业获得补助500万元.',
    outcome: none,
    when: (window) =>
      all(
        window.isExact,
        window.before.ends('past-time', within(8), 'reported*', 'pay|settle', words(12)) ||
          all(
            window.lead.ends('past-time', maybe(',')),
            window.before.is(words(8), 'reported', 'reported?', 'pay|settle', words(12)),
          ) ||
          window.before.ends(figure, 'year', within(8), 'reported', 'reported?', 'pay|settle', words(12)) ||
          all(window.before.is(figure, 'year', within(20), 'obtain', words(6)), !window.after.begins(maybe(' '), 'of')),
      ),
  },
  {
    id: 'amount-role/bound-on-relief',
    says: 'A bound on what someone is let off is a cap: 每辆车免税额不超过3万元.',
    outcome: cap,
    when: ({ isUpper, head }) => all(isUpper, head.ends('relief-sum', within(6))),
  },
  {
    id: 'amount-role/bound-on-a-tax-let-off',
    says: 'A bound for each behind a tax that is let off is a cap: 免征购置税，其中每辆不超过3万元.',
    outcome: cap,
    when: ({ isUpper, lead, before, head, after }) =>
      all(
        isUpper,
        !head.has('give|gift'),
        lead.ends('relief', words(10), sign(',')),
        before.has('each|single'),
        !after.begins(maybe(' '), 'of'),
      ),
  },
  {
    id: 'amount-role/added-to-a-limit',
    says: 'What is added to the most that someone may borrow is an award of exactly so much: 最高贷款额度上浮10万元.',
    outcome: addition,
    when: ({ head, isLower, after }) =>
      all(
        !isLower && !after.begins('of') && !head.ends('raise-to') && !head.ends('most', words(3), 'raise', words(4)),
        head.ends('raise', words(4)),
        head.has('credit') || head.has('basis'),
        head.holds('most|ceiling', within(14), 'raise'),
      ),
  },
  {
    id: 'amount-role/added-to-a-quota',
    says: 'What is added to what someone may borrow is an award: 建房贷款在原额度基础上提高7万元, 贷款额可提高5万元.',
    outcome: award,
    when: ({ head, sofar, isLower, after }) =>
      all(
        !isLower && !after.begins('of'),
        head.ends('raise', words(4)),
        sofar.tail(60).holds('credit', within(30), 'basis') ||
          head.holds('credit', within(30), 'basis') ||
          head.ends('credit', words(6), 'raise'),
      ),
  },
  {
    id: 'amount-role/more-for-some',
    says: 'What some get more than others is an award: 每月补助400元，取得资格的增加200元.',
    outcome: award,
    when: ({ isExact, afterGift, before, head, around }) =>
      all(
        isExact,
        afterGift || around.afterAward,
        before.ends('of', 'again?', 'raise'),
        !head.has('credit|pay-limit|metric'),
      ),
  },
  {
    id: 'amount-role/most-that-is-lent',
    says: 'What someone may borrow is an award of at most so much: 公积金贷款额度最高为70万元, 一人申请最高额度为50万元 under 公积金贷款.',
    outcome: limit,
    when: (window) =>
      all(
        !window.isRange && !window.isLower && !window.after.begins(maybe(' '), 'of'),
        window.head.ends('credit', 'person?', 'quota', words(4)) ||
          all(
            window.isUpper,
            window.before.is(words(8, 2)),
            !window.before.has('whole|total-metric|sum-end|single|same'),
            window.lead.ends('credit', 'quota', sign(',')),
          ) ||
          all(window.head.ends('most', 'quota', words(4)), ofCredit(window)),
      ),
  },
  {
    id: 'amount-role/most-that-one-may-borrow',
    says: 'What each of several may borrow is an award of at most so much: 个人最高可贷20万元，小微企业最高300万元 under 创业担保贷款.',
    outcome: limit,
    when: (window) =>
      all(
        window.isUpper && !window.around.afterRate && !window.after.begins(maybe(' '), 'of'),
        mayBorrow(window.head) ??
          all(
            window.before.is(words(16, 2)),
            !window.before.has('give|gift|each|single|same|whole|sum-end|aforesaid|interest'),
            mayBorrow(window.sofar.tail(60)),
          ),
        ofCredit(window) ?? window.bound.has('credit'),
      ),
  },
  {
    id: 'amount-role/scale-to-pay',
    says: 'A sum behind the name of a scale that people pay, or in its list, is neither given nor asked: 个人缴费标准为每人400元, 收费标准：床位费每日40元.',
    outcome: none,
    when: ({ isExact, before, sofar, around }) =>
      all(
        isExact,
        before.ends('charged', 'scale-noun', 'comes-to*', maybe(':'), 'each-unit?') ||
          all(
            sofar.begins(within(8), 'charged', 'scale-noun', 'comes-to*', sign(':')) ||
              (around.heading?.ends('charged', 'scale-noun') ?? null),
            !sofar.has('give|gift|support'),
          ),
      ),
  },
  {
    id: 'amount-role/loans-in-all',
    says: 'What is lent in all is neither given nor asked: 发放创业贷款60亿元以上.',
    outcome: none,
    when: ({ isLower, first, before, after }) =>
      all(isLower || (first.value >= leastInAll && !after.begins('of')), before.ends('hand-out', words(10), 'credit')),
  },
  {
    id: 'amount-role/reward-received',
    says: 'A reward that someone has had, by a rule of others too, is neither given nor asked: 连续3年获得500万元奖励的.',
    outcome: none,
    when: (window) =>
      all(
        window.isExact,
        window.before.ends('obtain', within(2)) || window.before.holds('obtain', within(60), 'ruled'),
        window.after.begins(words(4), 'gift', 'of'),
      ),
  },
  {
    id: 'amount-role/bounded-sum-of-a-gift',
    says: 'A gift of at most so much in all is an award: 给予总额不超过20万元的租金补助.',
    outcome: award,
    when: (window) =>
      all(
        window.isUpper && !window.afterGift,
        window.before.has('give'),
        window.before.ends('sum-total|total-metric', maybe(' ')) &&
          window.after.begins(maybe(' '), 'of', words(12), 'gift|support'),
      ),
  },
  {
    id: 'amount-role/loan-for-one',
    says: 'A loan that someone may have is an award: 可申请20万元创业担保贷款.',
    outcome: award,
    when: (window) =>
      all(
        credit(window),
        window.before.ends('give|apply|draw', 'most?', within(3)) ||
          all(window.before.ends('by'), window.after.begins('hand-out')),
        !window.isLower && !window.before.ends('for', 'apply'),
      ),
  },
  {
    id: 'amount-role/loans-from-so-much-to-so-much',
    says: 'What is lent from so much to so much is lent to each, and an award: 向船东发放5万元至30万元的购船贷款.',
    outcome: award,
    when: (window) =>
      all(
        credit(window),
        window.isRange && window.first.value < leastInAll,
        window.before.ends('hand-out|offer', 'most?', within(3)) && window.before.begins(within(60), 'hand-out|offer'),
      ),
  },
  {
    id: 'amount-role/fine',
    says: 'A fine is neither given nor asked: 处10万元以上50万元以下罚款.',
    outcome: none,
    when: (window) => window.after.begins(maybe(' '), 'of?', 'fine'),
  },
  {
    id: 'amount-role/fee',
    says: 'A sum that someone has to pay is neither given nor asked: 应缴纳保证金5万元.',
    outcome: none,
    when: (window) => all(window.isExact, window.before.ends('fee', words(2)), !window.before.has('give|gift')),
  },
  {
    id: 'amount-role/charged-at',
    says: 'A sum in the bracket behind a charge that is levied is neither given nor asked: 征收配套费（城区每平方米60元）.',
    outcome: none,
    when: ({ isExact, sofar }) =>
      all(isExact, sofar.holds('levies', words(20), 'charge-end', sign('('), within(40, 0, ')'))),
  },
  {
    id: 'amount-role/levied-at-so-much',
    says: 'What is levied or charged by a sum per unit is neither given nor asked: 出让金按每亩6万元收取.',
    outcome: none,
    when: (window) =>
      all(
        isMultiplied(per(window)) && !window.before.has('give|gift|pay') && !window.lead.has('give|gift'),
        window.after.begins(maybe(' '), words(6, 0, '的'), 'levies') && !window.after.head(40).has('give|gift|support'),
      ),
  },
  {
    id: 'amount-role/granted-before',
    says: 'A sum that someone was given before is a condition: 已享受30万元以上补助的企业.',
    outcome: condition,
    when: (window) =>
      all(
        !window.isExact,
        window.before.is('already', 'obtain|draw', within(8)),
        window.after.begins(words(8), 'gift|support', 'of', 'firm'),
      ),
  },
  {
    id: 'amount-role/standard-of-someone',
    says: 'A sum that is the standard by which someone is recognised is a condition: 认定标准为年收入1000万元.',
    outcome: condition,
    when: (window) => window.before.ends('standard-of', 'is', within(8)),
  },
  {
    id: 'amount-role/sum-to-build-upon',
    says: 'A sum upon which another comes is neither given nor asked: 在已下达0.9亿元的基础上.',
    outcome: none,
    when: ({ after }) => after.begins(maybe(' '), words(6), 'of?', 'basis'),
  },
  {
    id: 'amount-role/capital-beside-a-gift',
    says: 'Capital that is put in beside a gift is an award: 给予支持，以及最高3000万元的基金投资.',
    outcome: award,
    when: ({ before, after, lead, afterGift }) =>
      all(
        before.is('as-well-as', 'give?', 'most?') && (afterGift || lead.has('give')),
        after.begins(maybe(' '), 'of', within(4), 'capital'),
      ),
  },
  {
    id: 'amount-role/bound-beside-a-rate',
    says: 'An upper bound right behind a rate caps it: 给予认证费用的40%、不超过9万元的奖励.',
    outcome: cap,
    when: (window) =>
      all(
        window.around.afterRate && window.isUpper,
        window.near.is(sign('、,')) || window.near.is(sign('、,'), 'and-but'),
      ),
  },
  {
    id: 'amount-role/other-end-in-bracket',
    says: 'The other end of a bound, in a bracket right behind it, is a condition: 收入超过4亿元（低于9亿元）的.',
    outcome: condition,
    when: ({ first, isExact, isRange, before, after }) =>
      all(
        !isExact && !isRange && first.bound !== 'at-most',
        before.ends(figure, words(8), maybe(' '), sign('(')),
        after.begins(maybe(' '), 'currency?', maybe(' '), sign(')')),
        !before.has('give|gift'),
        !after.begins(sign(')'), 'of?', 'gift|reward'),
      ),
  },
  {
    id: 'amount-role/size-of-each-loan',
    says: 'A bound on each of the loans that something is given for is a condition: 对单户500万元以下信用贷款的损失.',
    outcome: condition,
    when: (window) =>
      all(
        credit(window),
        window.boundBehind.has('over|under') ||
          (window.isUpper && window.after.begins(maybe(' '), 'of', words(14), 'credit')),
        window.before.has('single|same'),
        !window.before.has('give|apply|draw|gift'),
        window.before.begins('toward-any') || window.after.begins(maybe(' '), 'of'),
      ),
  },
  {
    id: 'amount-role/bound-before-by',
    says: 'A bound with 的 and 按 behind it is the threshold of what 按 says: 投资4000万元以上的按8%、1亿元以上的按10%给予补助.',
    outcome: condition,
    when: (window) =>
      all(!window.isExact, window.boundBehind.has('over|under'), window.after.begins(maybe(' '), 'of', 'by')),
  },
  {
    id: 'amount-role/sum-that-earns-a-sum',
    says: 'A sum with a sum given behind it in its clause is a threshold: 实缴50万美元奖励10万元.',
    outcome: condition,
    when: (window) =>
      all(!gives(window) && !window.after.begins(words(8), 'gift|support', sign('、')), window.givesNumber),
  },
  {
    id: 'amount-role/worth-of-a-service',
    says: 'What a service that is offered without pay may be worth is neither given nor asked: 提供5万元以内的免费检测.',
    outcome: none,
    when: (window) =>
      all(!window.isExact, window.before.ends('offer'), window.after.begins(maybe(' '), 'of', within(6), 'waived')),
  },
  {
    id: 'amount-role/sum-of-a-recipient',
    says: 'A sum with 的 behind it and no gift tells who is meant: 投资额5000万元的企业.',
    outcome: condition,
    when: (window) =>
      all(
        window.after.begins(maybe(' '), 'of') ||
          window.after.begins(maybe(' '), sign('('), within(20, 0, '()'), sign(')'), 'of') ||
          window.after.begins(maybe(' '), sign('/'), 'year', 'of') ||
          all(!window.isExact, window.before.begins('for'), window.after.begins(maybe(' '), 'quota', 'of')),
        !window.after.begins(maybe(' '), 'of', 'such-gift') &&
          !window.after.begins(maybe(' '), sign('/'), 'year', 'of', 'such-gift') &&
          !giftBehind(window) &&
          !all(gives(window), window.after.begins(maybe(' '), 'of', within(14), 'gift|gift-root|support')) &&
          !window.before.ends('may', 'draw', 'scale-noun?', maybe(' ')),
      ),
  },
  {
    id: 'amount-role/highest-prize-of-a-name',
    says: 'The highest prize behind the name of what it is for is an award of at most so much: 质量奖最高奖金1万元.',
    outcome: award,
    when: ({ isUpper, near, head, after }) =>
      all(
        isUpper,
        head.ends('most', 'prize-money', 'comes-to*'),
        near.is(maybe('、,;'), words(20, 2), 'most*', 'prize-money*'),
        !near.has('single|same|whole|sum-total|each') && !after.begins(maybe(' '), 'of'),
      ),
  },
  {
    id: 'amount-role/most-of-a-kind',
    says: 'The most for one of several kinds, behind a rate, is a cap: 按销售额的20%奖励，成套设备最高500万元、单台设备最高300万元.',
    outcome: cap,
    when: (window) =>
      all(
        window.isUpper && window.around.afterRate && window.bound.has('most'),
        window.near.is(maybe('、,'), words(12, 2, '()')) && !window.near.has('give|gift|support'),
        !window.near.ends('base-end') && !(window.near.ends('metric') && !window.near.ends('headcount|priced-thing')),
        !window.after.begins(maybe(' '), 'of'),
      ),
  },
  {
    id: 'amount-role/loan-or-guarantee',
    says: 'A measured sum that is lent or guaranteed is neither given nor asked, unless its bound says which loans are meant: 融资规模500万元的担保.',
    outcome: none,
    when: (window) => all(measured(window), credit(window), !isSizeOfLoan(window)),
  },
  {
    id: 'amount-role/limit-that-is-met',
    says: 'The most that a fund pays, where what is paid has come to it, is a condition: 达到年度最高支付限额30万元后，再给予救助.',
    outcome: condition,
    when: ({ head, after }) => all(head.ends('reach', words(8), 'pay-limit', 'comes-to*'), after.begins('once-done')),
  },
  {
    id: 'amount-role/most-that-is-paid',
    says: 'The most that a fund pays, told without more, is a cap: 年度最高支付限额为30万元.',
    outcome: payLimit,
    when: ({ isLower, isRange, head, after, lead }) =>
      all(
        !isLower && !isRange,
        head.ends('pay-limit', 'comes-to*') ??
          head.ends('pay-limit', words(8), 'comes-to') ??
          all(
            head.is(words(8), 'comes-to'),
            lead.ends('pay-limit', words(8), 'comes-to', figure, words(4), sign('、,')),
          ),
        !after.begins('of'),
      ),
  },
  {
    id: 'amount-role/bound-on-the-sum-given',
    says: 'An upper bound on the sum, behind what was given, is a cap: 金额不超过50万元.',
    outcome: cap,
    when: (window) =>
      all(
        measured(window),
        window.isUpper,
        window.afterGift
          ? window.head.all('total-metric').some(({ word }) => word === governor(window).word)
          : drawnByEach(window) ||
              all(
                window.before.is(words(4), 'gift|support', words(4), 'total-metric'),
                window.lead.tail(40).holds('give', words(10), 'gift|support'),
              ),
      ),
  },
  {
    id: 'amount-role/least-fund-per-unit',
    says: 'The least that a fund comes to per unit and year is a unit rate: 管护资金每年每公里不低于8000元.',
    outcome: unitRate,
    when: ({ isLower, first, before, after }) =>
      all(
        isLower && isMultiplied(first.per ?? ''),
        before.ends('funds', words(12)),
        !before.has('put-in|reach') && !after.begins(maybe(' '), 'of'),
      ),
  },
  {
    id: 'amount-role/premium-of-an-insurance',
    says: 'A premium of an insurance that is subsidised, without a bound, is neither given nor asked: 每亩保费15元，县财政补贴10元.',
    outcome: none,
    when: ({ isExact, isRange, before, after, bound }) =>
      all(
        isExact || (isRange && !bound.has('over|under|reach|least')),
        before.ends('premium', 'comes-to*') ?? before.ends('premium', words(4)),
        !after.begins(maybe(' '), 'of'),
      ),
  },
  {
    id: 'amount-role/rough-sum-that-is-measured',
    says: 'A rough sum behind what is measured, of nobody who is given something, bounds nothing: 预计贷款规模约80亿元.',
    outcome: none,
    when: (window) => all(window.first.bound === 'about', measured(window), !window.after.begins(maybe(' '), 'of')),
  },
  {
    id: 'amount-role/paid-at-cost-up-to',
    says: 'A sum up to which what was spent is paid is an award of at most so much: 于1万元内核实发给.',
    outcome: { as: 'award', role: 'award', basis: 'bound' },
    when: ({ isCapping, after }) => all(isCapping, after.begins(maybe(' '), 'at-cost')),
  },
  {
    id: 'amount-role/bound-on-what-is-measured',
    says: 'A bounded sum behind what is measured is a condition: 年营业收入2000万元以上.',
    outcome: condition,
    when: (window) => all(measured(window), !window.isExact || window.isRange || closesPhrase(window)),
  },
  {
    id: 'amount-role/measured-otherwise',
    says: 'An exact sum behind what is measured, with more said of it, is neither given nor asked: 产值1亿元同比增长.',
    outcome: none,
    when: measured,
  },
  {
    id: 'amount-role/loan-without-each',
    says: 'A sum that is lent or guaranteed in all is neither given nor asked: 提供1亿元担保.',
    outcome: none,
    when: (window) => all(credit(window), !window.head.has('one-of') && !window.after.begins(within(14), 'gift')),
  },
];

// So much in all has been paid to many, and is promised to nobody.
const leastPaidToAll = 1e8;

// So much, or more, is lent to no one alone, but to all.
const leastInAll = 1e7;

/** 担保, 贷款 right behind the amount. */
const credit = (window: Window): Evidence | null =>
  window.after.begins(maybe(' '), 'above?', 'of?', within(12), 'credit');

/** 对单户担保金额400万元以下的担保业务: a bound behind the sum, in a clause that says for what or with 的 behind it. */
const isSizeOfLoan = (window: Window): Evidence | null =>
  all(
    window.boundBehind.has('over|under'),
    window.before.begins('toward-any') || window.after.begins(maybe(' '), 'of'),
  );

/** The phrase ends behind the amount: at a stop, 且, 的 or 或. */
const closesPhrase = (window: Window): boolean => {
  const behind = window.after.text.replace(/^ ?(?:\([^)]*\))?/, '');
  const at = window.after.from(window.after.end - behind.length);
  return behind === '' || behind.startsWith('、') || (at.begins('and-but|of|or') ?? at.is('when-end')) !== null;
};

const given: readonly Rule<Window, Reading>[] = [
  {
    id: 'amount-role/highest-gift-of-an-entry',
    says: 'A gift of at most so much behind a name and a colon is an award, where no rate stands above that it could bound: 自主创业：最高30万元奖励.',
    outcome: award,
    when: ({ isUpper, sofar, list, around }) =>
      all(
        isUpper && list.length === 1 && !around.afterRate,
        sofar.is(words(20, 2, '的'), sign(':'), maybe(' ')),
        !sofar.has('gift|support|scale-noun|sum-end|ceiling|whole'),
      ),
  },
  {
    id: 'amount-role/already-received',
    says: 'A bounded sum that someone has received is a condition: 获得500万元以上投资的.',
    outcome: condition,
    when: (window) =>
      all(
        window.before.ends('obtain', within(10)),
        !window.isExact,
        window.after.begins('of') || window.after.begins(maybe(' '), 'capital', 'of'),
        !window.after.begins('of', within(8), 'funds|gift|support'),
      ),
  },
  {
    id: 'amount-role/ceiling-of-a-rate',
    says: 'A ceiling with a unit behind it, behind a rate, is a cap: 上限20元/平方米.',
    outcome: cap,
    when: (window) =>
      all(window.isUpper && window.around.afterRate && perIsBehind(window), near(window).has('ceiling|sum-total')),
  },
  {
    id: 'amount-role/bound-joined-to-a-rate',
    says: 'An upper bound per recipient that 且 joins to a rate per unit is a cap: 每亩300元，且不高于1200元/户.',
    outcome: cap,
    when: (window) =>
      window.isUpper && window.around.afterRate && !window.before.has('give')
        ? all(perIsBehind(window), window.head.begins('and-but', words(8)))
        : null,
  },
  {
    id: 'amount-role/bound-per-unit-behind-a-rate',
    says: 'An upper bound per month or area behind a rate is a cap: 按租金的50%补贴，每月最高2000元.',
    outcome: cap,
    when: (window) =>
      window.isUpper &&
      window.around.afterRate &&
      isMultiplied(per(window)) &&
      !perIsBehind(window) &&
      !window.around.isParallel,
  },
  {
    id: 'amount-role/ceiling-on-each',
    says: 'A ceiling on each recipient behind a gift is a cap: 给予专项激励，单个企业奖励上限1000万元.',
    outcome: cap,
    when: (window) =>
      all(
        window.isUpper && !perIsBehind(window),
        near(window).has('ceiling'),
        byEach(window),
        window.afterGift || window.lead.tail(20).ends('give', words(8), 'gift|support', sign(',')),
      ),
  },
  {
    id: 'amount-role/limit-on-what-is-paid',
    says: 'The limit up to which costs are paid is a cap, per unit or not: 支付限额为每人每天110元.',
    outcome: payLimit,
    when: ({ isLower, isRange, head }) => all(!isLower && !isRange, head.ends('pay-limit', within(36))),
  },
  {
    id: 'amount-role/per-unit',
    says: 'A sum that is multiplied by a quantity or a time is a unit rate: 每月每人500元, 20元/平方米.',
    outcome: unitRate,
    when: (window) =>
      isMultiplied(per(window)) &&
      !(
        window.isUpper &&
        !(perYear(window) && perPerson(window)) &&
        near(window).has('whole|year-word') &&
        !perIsBehind(window)
      ),
  },
  {
    id: 'amount-role/given-sum',
    says: 'A sum that is given, without an upper bound, is an award: 给予50万元奖励.',
    outcome: award,
    when: (window) => !window.isUpper,
  },
  {
    id: 'amount-role/bounded-per-unit-behind',
    says: 'A bounded sum with its unit behind it is a unit rate: 最高300元/人.',
    outcome: unitRate,
    when: (window) => perIsBehind(window) && per(window) !== '年',
  },
  {
    id: 'amount-role/bound-on-all-before',
    says: 'An upper bound on what stands above, on one recipient in all, or in a bracket behind an award is a cap: 以上奖励最高100万元, 单个企业奖励不超过100万元.',
    outcome: cap,
    when: (window) =>
      (window.around.afterAward && window.before.is('aforesaid', within(12))) ||
      all(
        window.before.is('single|same', within(24, 2)),
        window.before.has('sum-total'),
        window.bound.has('ceiling') || window.boundBehind.has('ceiling'),
      ) ||
      (window.around.afterAward && window.before.ends(sign('('))) ||
      window.before.is('one-recipient', words(8), 'gift|support', within(1)) ||
      window.head.holds('single|same', words(12), 'gift|support', 'ceiling'),
  },
  {
    id: 'amount-role/bound-behind-some-share',
    says: 'An upper bound behind a share that is not told is a cap: 按一定比例给予补助，最高60万元.',
    outcome: cap,
    when: ({ lead, before }) => lead.tail(24).has('some-share') ?? before.has('some-share'),
  },
  {
    id: 'amount-role/bound-behind-what-it-cost',
    says: 'An upper bound behind a clause that has what was spent paid is a cap: 以搬运费用总额核实发给，最高3万元.',
    outcome: cap,
    when: ({ lead, near }) =>
      all(
        lead.ends('at-cost', sign(',')) ?? lead.ends('as-it-is', words(14, 0, '的'), 'reckons-cost', sign(',')),
        !near.has('single|same'),
      ),
  },
  {
    id: 'amount-role/bound-on-a-gift-without-a-sum',
    says: 'An upper bound on the sum of what the clause before gives without a figure is a cap: 按实际开支予以补助，补助金额不超过200万元.',
    outcome: cap,
    when: (window) =>
      all(
        sumNamed(window) ?? window.before.is('one-recipient', words(6), 'gift|support', 'funds|sum-end', 'most?'),
        !window.before.has('give'),
        window.lead.ends('gift|support', maybe(' '), sign(',')) ?? window.before.begins('one-recipient'),
      ),
  },
  {
    id: 'amount-role/another-gift',
    says: 'A sum given again under another name is an award of its own: …给予补助，并给予不超过90万元的建设补贴.',
    outcome: award,
    when: (window) => all(window.around.afterRate, anotherGift(window)),
  },
  {
    id: 'amount-role/bound-per-year',
    says: 'An upper bound per year, or on all that is given, is a cap: 每年最高100万元, 累计不超过500万元.',
    outcome: cap,
    when: (window) =>
      all(
        perYear(window) && !perPersonOrMonth(window) && !perIsBehind(window),
        !(window.around.isParallel && !total(window)),
      ) || all(total(window), window.afterGift || all(near(window).has('whole'), !window.before.has('give'))),
  },
  {
    id: 'amount-role/bound-behind-a-rate',
    says: 'An upper bound behind a rate is a cap: 按投资额的10%奖励，最高200万元.',
    outcome: cap,
    when: (window) => all(window.around.afterRate, !instead(window)),
  },
  {
    id: 'amount-role/bound-on-each-behind-an-award',
    says: 'An upper bound on each recipient behind an award is a cap: 奖励5万元，每家企业最高50万元.',
    outcome: cap,
    when: (window) =>
      all(
        window.around.afterAward,
        !window.around.isParallel || window.before.begins('one-recipient', words(6), 'gift|support'),
        !instead(window),
        byEach(window),
        !window.before.begins(within(2), 'give|for') && !window.before.holds('for', within(60, 2), 'give'),
      ),
  },
  {
    id: 'amount-role/bound-behind-what-each-gets',
    says: 'An upper bound alone in its clause, behind what each step or each one is given, is a cap: 每增加300万元奖励9000元，最多奖励18万元.',
    outcome: cap,
    when: (window) =>
      all(
        window.around.isBesideAward && window.first.per === null && !instead(window),
        window.before.is(within(6)),
        (window.around.perBeside ?? '年') !== '年' || window.lead.tail(40).holds('each', within(6), 'step-verb'),
      ),
  },
  {
    id: 'amount-role/bounded-gift',
    says: 'A given sum with an upper bound and nothing to bound is an award of at most so much: 给予最高50万元奖励.',
    outcome: award,
    lastResort: true,
    when: () => true,
  },
];

/** The roles of money, in the order of precedence. */
export const moneyTable: RuleTable<Window, Reading> = {
  id: 'amount-role/money',
  says: 'What a sum of money is.',
  rules: [...first, ...only(isBare, bareMoneyRules), ...only(isGiven, given)],
};

/** Rules that speak only where a condition holds. */
function only(holds: (window: Window) => boolean, rules: readonly Rule<Window, Reading>[]): Rule<Window, Reading>[] {
  return rules.map((rule) => ({ ...rule, when: (window) => (holds(window) ? rule.when(window) : null) }));
}
