// What a share is: a rate that is given, a cap on one, a threshold, a part in which an award is paid, or none of
// these.
import { all, type Evidence, type Rule, type RuleTable } from '../../rules/rule.ts';
import { anywhere, maybe, overCommas, sign, within, words } from '../../rules/stretch.ts';
import { isInstalment } from './instalments.ts';
import { isDownPayment, isPaidOfPrice } from './paid-share.ts';
import { cap, condition, instalment, none, type Reading, rate } from './reading.ts';
import type { AmountWindow } from './window.ts';

type Window = AmountWindow;

const points = ({ first }: Window): boolean => first.unit.endsWith('百分点');

/** A word that says by what share is given: 按, 给予; 补贴…的 before the share. */
const explicit = ({ before }: Window): Evidence | null =>
  before.has('by|give|hand') ||
  all(before.ends('gift|support', within(16, 1), 'of'), !before.ends('gift|support', 'scale-noun', within(14), 'of'));

/** A gift right behind the share: 50%的补贴, 30%给予奖励; not the share of a recipient (50%以上的企业). */
const given = (window: Window): Evidence | null =>
  window.once('given', () => {
    const { after } = window;
    const gift = 'give|gift|support|aid';
    const middle = words(14);
    return all(
      [after, behindBracket(window)].reduce<Evidence | null>(
        (found, from) =>
          found ??
          all(
            from.begins('above?', 'of?', 'share-noun?', middle, gift),
            !from.begins('above?', 'of?', 'share-noun?', 'firm'),
          ),
        null,
      ),
      !after.begins(maybe(' '), 'above?', 'of?', 'firm'),
    );
  });

const behindBracket = ({ after }: Window) => {
  const bracket = /^ ?(?:\([^)]*\))?/.exec(after.text)?.[0].length ?? 0;
  return after.from(after.start + bracket);
};

const relieved = ({ after, before }: Window): Evidence | null =>
  after.begins(within(10), 'relief') || before.ends('relieve', within(4));

/** 补助比例, 贴息比例: a share that is given, though 比例 stands before it. */
const givenShare = ({ before }: Window): Evidence | null => before.ends('gift|support', 'of?', 'share-noun', within(6));

const changed = ({ near, head }: Window): Evidence | null => head.from(near.start).ends('change', within(8));

/** At most so much; 不足50%的 says of whom. */
const capping = (window: Window): boolean =>
  window.isCapping && !(window.first.bound === 'less-than' && window.after.begins('of') !== null);

const governorMeasures = (window: Window): boolean => window.governor.does === 'measures';

/** Whether giving is spoken of before the share, or within forty characters behind it. */
const givesNear = ({ before, behind }: Window): Evidence | null =>
  before.has('give|gift|support|pay|draw|aid') || behind.head(40).has('give|gift|support|pay|aid');

/** 给予租金补贴，第一年按租金的50%. */
const led = ({ lead, before, isExact }: Window): Evidence | null =>
  lead.ends('give', words(16), 'gift|support', sign(','), overCommas(200)) ??
  all(isExact, before.begins('by'), lead.ends('toward-any', words(16), 'of', 'gift', sign(',')));

/** 单位应当提供不低于最低工资80%的补贴: what an applicant has to do. */
const isDuty = ({ before, head, after, isLower }: Window): Evidence | null =>
  all(
    isLower,
    all(before.ends('someone-must', 'yearly-or-by*', 'provide?', within(8)), !head.has('give|public-money')) ||
      after.begins('of?', 'employ') ||
      all(after.begins('of', words(24), 'provide'), !head.has('give|public-money')),
  );

const part = ({ after }: Window): Evidence | null => after.begins(maybe(' '), 'above?', 'of?', 'increment?', 'part');

const rules: readonly Rule<Window, Reading>[] = [
  {
    id: 'amount-role/down-payment',
    says: 'The share that a buyer pays first is a condition: 二套房首付比例定为不低于22%.',
    outcome: condition,
    when: ({ head, after }) =>
      all(isDownPayment(head), !after.begins(maybe(' '), words(6), 'raise-to'), !head.has('give|gift')),
  },
  {
    id: 'amount-role/share-of-a-price-that-is-paid',
    says: 'An exact share of a price that someone pays is a condition, where nothing is given for it: 缴纳出让价款的50%.',
    outcome: condition,
    when: ({ isExact, head, after, behind, around }) =>
      all(
        isExact,
        isPaidOfPrice(head, after),
        !head.has('give|gift') && !behind.head(24).has('gift') && !around.underScale,
      ),
  },
  {
    id: 'amount-role/place-among-all',
    says: 'A share behind 前 is a place among all, which is a condition: 成绩排名前10%的学生奖励1000元.',
    outcome: condition,
    when: ({ bound }) => bound.is('ahead'),
  },
  {
    id: 'amount-role/width-of-a-change',
    says: 'By how much a standard may change is neither given nor asked: 调整幅度不超过15%.',
    outcome: none,
    when: ({ head, after }) => all(head.ends('width-of-change', within(6)), !after.begins('of')),
  },
  {
    id: 'amount-role/share-paid-at-a-time',
    says: 'The share of an award that is paid at a time is neither given nor asked: 每年支付比例为20%.',
    outcome: none,
    when: ({ head, isExact }) =>
      all(isExact, head.ends('paid-share', words(6)), !head.ends('fund-that-pays', 'paid-share', words(6))),
  },
  {
    id: 'amount-role/let-off-in-a-word',
    says: 'A word that lets someone off a rent or a levy, all or half, is a rate: 前两年租金全免，后三年租金减半.',
    outcome: rate,
    when: ({ own }) => own.is('let-off'),
  },
  {
    id: 'amount-role/share-that-others-bear',
    says: 'A share that somebody bears himself, or that another level gives, is neither given nor asked: 农户自担20%, 在省财政补助20%基础上.',
    outcome: none,
    when: ({ before, after, isExact }) =>
      all(isExact, before.ends('bears-oneself', words(4))) ??
      before.ends('payer-himself', words(6), 'shoulder', words(4)) ??
      all(
        before.has('by') && after.begins(maybe(' '), 'of?', words(2), 'charged|pays-in', words(4), 'rent-of-a-place'),
        !before.has('give|gift') && !after.has('gift|support|give'),
      ) ??
      after.begins(maybe(' '), words(4), 'of?', 'basis') ??
      all(before.ends('draw|obtain', 'level-above', words(10)), !before.has('give'), after.begins('of')),
  },
  {
    id: 'amount-role/old-share',
    says: 'The old share of a change is neither given nor asked: 由20%提高至50%.',
    outcome: none,
    when: ({ head, after }) =>
      all(head.ends('from', words(16)), after.begins(maybe(' '), words(6), 'raise-to|set-lower')),
  },
  {
    id: 'amount-role/new-most-share',
    says: 'The new share of the most that is given is a rate of at most so much: 补贴比例上限由20%提高至50%.',
    outcome: { as: 'award', role: 'rate', qualifier: 'at-most' },
    when: ({ before, sofar, isRange }) =>
      all(
        !isRange,
        before.holds('ceiling', within(16), 'raise-to'),
        before.ends('raise-to'),
        sofar.has('gift|support'),
        !sofar.has('down-payment'),
      ),
  },
  {
    id: 'amount-role/new-share',
    says: 'The new share of a change of what is given is a rate: 风险补偿比例由20%提高至50%.',
    outcome: rate,
    when: ({ head, before, sofar, isRange }) =>
      all(
        !isRange,
        head.ends('raise-to') ?? head.ends('from', within(16), 'set-lower'),
        sofar.tail(40).has('gift|support'),
        !before.ends('credit-cost', words(6)),
      ),
  },
  {
    id: 'amount-role/share-that-a-fund-pays',
    says: 'A share by which a fund pays is a rate: 由统筹基金按门诊75%、住院90%的比例支付, 统筹基金支付比例为60%.',
    outcome: rate,
    when: ({ before, after, isExact }) =>
      all(before.holds('by-someone', words(14), 'fund-that-pays', within(40), 'by'), after.has('fund-pays')) ||
      all(
        isExact,
        before.ends('fund-that-pays', 'fund-pays', 'share-noun', 'is?') ||
          before.ends('by-someone', words(14), 'fund-that-pays', 'fund-pays'),
        !after.begins('of'),
      ),
  },
  {
    id: 'amount-role/share-that-is-refunded',
    says: 'A share of costs that is refunded, behind its name or in a list below it, is a rate: 报销比例为，乡镇卫生院92%，一级医院85%.',
    outcome: rate,
    when: ({ sofar, near, isExact, after }) =>
      all(
        isExact && !after.begins('of'),
        near.is(maybe('、,;'), words(24), 'is?') ?? near.ends('refund-scale', 'comes-to*'),
        sofar.ends('refund-scale', 'comes-to*', anywhere(120)),
        !sofar.has('raise-to'),
      ),
  },
  {
    id: 'amount-role/share-of-a-burden',
    says: 'A share that several bear is neither given nor asked: 市、区财政各50%.',
    outcome: none,
    when: ({ list, before, after }) =>
      all(list.length === 1, before.ends('apiece', 'burden*'), !after.has('give|gift')),
  },
  {
    id: 'amount-role/cost-of-credit',
    says: 'A share that credit costs is neither given nor asked: 担保费率不超过1%.',
    outcome: none,
    when: ({ before, after, behind }) =>
      all(
        before.ends('credit-cost', words(6)),
        !before.has('by|give|gift'),
        !after.begins(words(8), 'gift|support') && !(after.is('of', maybe(',')) && behind.has('gift|support')),
      ),
  },
  {
    id: 'amount-role/share-of-staff-set-anew',
    says: 'A share that is to be reached, set to another, or told of some firms, is a condition: 达到职工人数的比例下调为18%, 15%(超过90人的企业为9%).',
    outcome: condition,
    when: ({ isCapping, isExact, head, before, sofar }) =>
      all(
        !isCapping && head.ends('share-noun', 'raise-to|set-lower'),
        head.has('reach|surpass') && before.has('headcount'),
      ) ??
      all(
        isExact && sofar.has('headcount'),
        before.holds('headcount', within(40), sign('%'), sign('('), within(14), 'of', 'firm'),
        before.ends('of', 'firm', 'is'),
      ),
  },
  {
    id: 'amount-role/rate-of-a-levy',
    says: 'The rate of a levy to which someone is subject is neither given nor asked: 适用3%征收率.',
    outcome: none,
    when: ({ before, after }) => all(before.ends('subject-to'), after.begins(maybe(' '), 'levy-rate')),
  },
  {
    id: 'amount-role/share-that-a-gift-is-of',
    says: 'A share behind the name of what is given and 为 is a rate: 奖励额度为增量部分的50%.',
    outcome: rate,
    when: ({ before, isLower }) => all(!isLower, before.ends('gift|support', 'scale-noun', 'is', words(30), 'of')),
  },
  {
    id: 'amount-role/some-share-at-most',
    says: 'A bound behind a share that is not told is a rate of at most so much: 按一定比例给予补助，最高不超过90%.',
    outcome: rate,
    when: ({ lead, isCapping }) => all(isCapping, lead.tail(24).has('some-share')),
  },
  {
    id: 'amount-role/rate-to-reach',
    says: 'A lower bound behind a rate of something is a condition: 出租率达到75%以上.',
    outcome: condition,
    when: ({ isLower, before }) =>
      all(isLower, before.ends('ratio-noun', 'must*'), !before.ends('give|gift', within(10))),
  },
  {
    id: 'amount-role/rate-not-to-exceed',
    says: 'An upper bound on a rate of something, with 的 behind it, tells whom, also behind a gift: 裁员率不超过15%的，给予返还.',
    outcome: condition,
    when: ({ isCapping, before, after }) =>
      all(isCapping, before.ends('ratio-noun'), !before.ends('gift|support', 'ratio-noun'), after.is('of', maybe(','))),
  },
  {
    id: 'amount-role/share-of-a-case',
    says: 'A lower share that tells a case, with 的 and a verb of giving or 时 behind it, is a condition: 产值增长达到30%以上的予以奖励.',
    outcome: condition,
    when: (window) => {
      const { isLower, before, after } = window;
      return all(
        isLower && !before.has('by|give|hand'),
        after.begins(maybe(' '), 'of', 'give', words(8), 'gift|support') ??
          after.begins(maybe(' '), 'of', 'doubled', 'gift|support') ??
          all(changed(window), !before.has('gift|support'), after.begins(maybe(' '), 'of', words(2), 'give')) ??
          after.begins(maybe(' '), 'when-end') ??
          after.begins(maybe(' '), 'of?', 'in-condition'),
      );
    },
  },
  {
    id: 'amount-role/share-behind-a-gift',
    says: 'An exact share right behind a verb of giving is a rate: 龙头产业奖励9%.',
    outcome: rate,
    when: ({ isExact, before }) =>
      all(
        isExact,
        before.ends('gift|return|relieve'),
        !before.ends('obtain|draw|owed', within(6), 'gift|return|relieve'),
      ),
  },
  {
    id: 'amount-role/points-given',
    says: 'Points with a subsidy behind them, or by which a gift is raised, are a rate: 2个百分点的贴息, 补助比例提高5个百分点.',
    outcome: rate,
    when: (window) =>
      all(
        points(window),
        window.after.begins('of?', 'credit?', 'interest?', words(2), 'gift|support') ||
          window.after.begins('give', within(4), 'gift|support') ||
          window.sofar.from(window.before.start - 20).ends('gift|support', 'share-noun?', within(14), 'raise'),
      ),
  },
  {
    id: 'amount-role/other-points',
    says: 'Other points are neither given nor asked: 增长2个百分点.',
    outcome: none,
    when: points,
  },
  {
    id: 'amount-role/part-paid',
    says: 'Shares by which an award is paid are its instalments: 分三年按40%、30%、30%拨付.',
    outcome: instalment,
    when: isInstalment,
  },
  {
    id: 'amount-role/share-of-a-standard',
    says: 'A share by which a standard or gift said elsewhere rises is none: 补助标准上浮20%, 津贴在规定标准基础上提高20%.',
    outcome: none,
    when: ({ near, head, before }) =>
      head.from(near.start).ends('float', words(4)) ??
      head.ends('standard', 'of?', 'basis', words(2), 'raise') ??
      all(before.has('gift'), head.ends('this-one', 'basis', words(2), 'raise')),
  },
  {
    id: 'amount-role/share-of-a-cost-given',
    says: 'An upper share of a cost behind 给予 is a rate: 给予试制费用最高40%的支持.',
    outcome: rate,
    when: (window) =>
      all(
        capping(window),
        window.before.ends('give', within(60, 2), 'base-end', 'of?'),
        !window.before.ends('give', 'gift|support', within(56), 'base-end', 'of?'),
        window.behind.head(window.after.end - window.after.start + 40).has('gift|support'),
      ),
  },
  {
    id: 'amount-role/share-that-earns-a-sum',
    says: 'A share with a sum given behind it is a threshold: 增长10%奖励5万元.',
    outcome: condition,
    when: (window) => all(window.givesNumber, !window.before.has('by')),
  },
  {
    id: 'amount-role/duty-of-an-applicant',
    says: 'A share that someone has to pay or hire is a condition: 应当提供不低于最低工资80%的补贴.',
    outcome: condition,
    when: isDuty,
  },
  {
    id: 'amount-role/share-of-a-base',
    says: 'A share of a base behind a verb of giving is a rate: 奖励投资额的5%.',
    outcome: rate,
    when: ({ before, after }) =>
      all(
        before.ends('gift|return', words(14, 1, '的'), 'base-end', 'of'),
        !before.ends('obtain|draw|owed|pay', 'gift|return', words(14, 1, '的'), 'base-end', 'of'),
        !before.ends('gift|return', 'sum-of-gift', words(12, 0, '的'), 'of'),
        !after.begins(within(4), 'use-for'),
      ),
  },
  {
    id: 'amount-role/part-below-a-share',
    says: 'A share up to which a part counts, by which another share is given, is a condition: 60%以下的增量部分按1%奖励.',
    outcome: condition,
    when: (window) =>
      all(
        window.isCapping && !window.before.has('by|give|gift|support'),
        window.after.begins(maybe(' '), 'of', 'increment?', 'part', words(2), 'by'),
      ),
  },
  {
    id: 'amount-role/share-of-a-change',
    says: 'A share behind a word of change or proportion is a condition: 占比30%以上, 同比增长10%.',
    outcome: condition,
    when: (window) =>
      all(
        changed(window),
        !given(window) && !window.after.begins('part') && !givenShare(window) && !(explicit(window) && window.isExact),
      ),
  },
  {
    id: 'amount-role/part-above-a-share',
    says: 'A share beyond or up to which a part counts is a condition: 超过20%的部分.',
    outcome: condition,
    when: (window) =>
      all(
        part(window),
        (window.near.isEmpty && window.boundBehind.has('over|under')) || window.head.has('surpass'),
        !window.before.ends('part', within(20)),
      ),
  },
  {
    id: 'amount-role/share-without-a-gift',
    says: 'A share by which something is done, and no gift near nor over its list, is none: 按50%比例进行分配.',
    outcome: none,
    when: (window) =>
      all(
        explicit(window) && !window.around.underScale,
        !given(window) && !relieved(window) && !led(window) && !givesNear(window),
      ),
  },
  {
    id: 'amount-role/share-of-the-whole',
    says: 'An upper share of all that is given caps it: 累计不超过投资额的30%.',
    outcome: cap,
    when: (window) =>
      all(
        capping(window),
        given(window) || explicit(window) || relieved(window) || window.governor.does === 'gives',
        window.near.has('whole-share'),
      ),
  },
  {
    id: 'amount-role/share-let-off-at-most',
    says: 'An upper share that someone is let off is a rate of at most so much: 租金最高可减免70%.',
    outcome: rate,
    when: (window) => all(capping(window), window.head.ends('may', 'relieve'), !window.after.begins('of')),
  },
  {
    id: 'amount-role/share-that-bounds-a-gift',
    says: 'An upper share behind a gift, without a verb of its own, is a cap: 奖励5万元，不超过实际投入的50%.',
    outcome: cap,
    when: (window) => all(capping(window) && window.afterGift, !explicit(window)),
  },
  {
    id: 'amount-role/share-of-what-is-measured',
    says: 'A bounded share that measures someone is a condition: 研发投入占比不低于5%的给予奖励.',
    outcome: condition,
    when: (window) =>
      all(
        explicit(window) || relieved(window),
        !given(window) &&
          !window.after.begins(within(10), 'relief') &&
          governorMeasures(window) &&
          !window.isExact &&
          !window.before.has('by') &&
          !(capping(window) && window.before.ends('give', within(12))),
      ),
  },
  {
    id: 'amount-role/share-that-is-given',
    says: 'A share with a gift behind it, or behind 按, is a rate: 按实际投入的30%给予补助.',
    outcome: rate,
    when: (window) => given(window) ?? explicit(window) ?? relieved(window),
  },
  {
    id: 'amount-role/share-with-which-is-given',
    says: 'A share behind 以, with a verb or clause that gives behind it, is a rate: 以新增税收的30%，给予最高50万元奖励, 以租金的60%核实发给.',
    outcome: rate,
    when: ({ isExact, before, behind }) =>
      all(
        isExact,
        before.begins(maybe(' ,'), 'with', within(40, 2)),
        behind.begins(maybe(' '), sign(','), 'give|gift') ?? behind.begins(maybe(' '), 'at-cost|paid-over'),
      ),
  },
  {
    id: 'amount-role/share-governed-by-a-gift',
    says: 'A share whose clause gives is a rate: 补贴额度为租金的50%.',
    outcome: rate,
    when: ({ governor, isLower, isOfCase }) =>
      governor.does === 'gives' && !(isLower && isOfCase) ? governor.evidence : null,
  },
  {
    id: 'amount-role/share-laid-on',
    says: 'A lower share of what a body lays on for others is neither given nor asked: 开放不低于20%的场地.',
    outcome: none,
    when: ({ laidOn }) => laidOn,
  },
  {
    id: 'amount-role/bounded-share',
    says: 'A bounded share without a gift is a condition: 持股比例50%以上.',
    outcome: condition,
    when: ({ isExact, isRange }) => !isExact || isRange,
  },
  {
    id: 'amount-role/share-of-a-formula',
    says: 'A share in the formula of what is given is a rate: 奖励金额=新增纳税额×10%.',
    outcome: rate,
    when: ({ isExact, before }) =>
      all(
        isExact,
        before.ends('gift|support', 'scale-noun?', maybe(' '), sign('='), words(30), sign('×*'), maybe(' ')),
      ),
  },
  {
    id: 'amount-role/share-beside-a-given-one',
    says: 'A bare share behind a short name, beside an exact rate that is given, is one too: 一级医院报销85%；二级医院75%.',
    outcome: rate,
    when: ({ isExact, around, near, after }) =>
      all(
        isExact && around.isBesideShare && after.isEmpty,
        near.is(maybe('、,;'), words(14, 2, '的')),
        !near.has('part-bearer|payer-himself|bears|shoulder|public-money|change|whole|stage'),
        !near.ends('measured-end'),
      ),
  },
  {
    id: 'amount-role/share-under-a-heading',
    says: 'A bare share under a heading of what is given is a rate: 补助比例 over 东部地区30%.',
    outcome: { as: 'award', role: 'rate', basis: 'heading' },
    when: ({ around, after }) => around.underScale && !after.begins(maybe(' '), 'of'),
  },
];

/** The roles of shares, in the order of precedence. */
export const percentageTable: RuleTable<Window, Reading> = {
  id: 'amount-role/percentage',
  says: 'What a share is.',
  rules,
};
