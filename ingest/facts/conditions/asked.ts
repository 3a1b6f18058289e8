// Whether a threshold is asked of someone, or told: a change that is reported (同比增长12.3%), a level that a text says is
// reached, a task that it sets itself (开通航线30条以上).
//
// What stands in a sentence that gives something is asked. Elsewhere the words around the threshold tell: 的 or a
// recipient behind it, 对 before it, a duty, a title of conditions over it.
import type { Award } from '../../../model/index.ts';
import { decide } from '../../rules/decide.ts';
import type { Evidence, Rule, RuleTable } from '../../rules/rule.ts';
import { all } from '../../rules/rule.ts';
import { figure, maybe, overCommas, type Stretch, sign, words } from '../../rules/stretch.ts';
import type { MoneyMention, Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { endOfBound } from '../amount-role/group-words.ts';
import { isDownPayment, isPaidOfPrice } from '../amount-role/paid-share.ts';
import { sentencesAsking, sentencesUnderConditions } from '../asking-lists.ts';
import { opensAnew } from './opens-anew.ts';

/** A threshold with the words around it. */
export type Asked = {
  readonly first: MoneyMention;
  /** Whether its sentence tells a sum, whether one that somebody is given, and whether its measure gives one. */
  readonly isBesideSum: boolean;
  readonly isBesideGift: boolean;
  readonly isOfGift: boolean;
  /** Whether the heading above it, or the line that leads its list in, speaks of conditions. */
  readonly isUnderConditions: boolean;
  /** Whether words that name conditions stand over it, as heading, before its list or opening its paragraph. */
  readonly isNamedCondition: boolean;
  /** Its clause before and behind it, the words of its bound, the sentence up to it and behind its clause. */
  readonly before: Stretch;
  readonly after: Stretch;
  readonly bound: Stretch;
  readonly sofar: Stretch;
  readonly rest: Stretch;
};

type Outcome = 'asked' | 'told';

/** Nothing stands behind the threshold in its clause but another of its list. */
const closes = ({ after }: Asked): boolean => after.text.trim() === '' || /^ ?[、()]/.test(after.text);

const isTime = ({ first }: Asked): boolean => times.has(first.unit);
const times: ReadonlySet<string> = new Set(['年', '月', '个月', '周年', '学年', '天', '日']);

const days: ReadonlySet<string> = new Set(['天', '日', '工作日', '个工作日']);

const isUpper = ({ bound }: MoneyMention): boolean => bound === 'at-most' || bound === 'less-than';

const eventUnits: ReadonlySet<string> = new Set(['场', '次', '期', '场次', '个', '家', '条']);

const peopleUnits: ReadonlySet<string> = new Set(['名', '人', '位', '家', '个', '支']);

const countedUnits: ReadonlySet<string> = new Set([...eventUnits, ...peopleUnits]);

/** 5年内|选拔. */
const behindTime = (clause: Stretch): Stretch => clause.from(clause.head(6).last('inside')?.end ?? clause.start);

/** 力争, 到2027年. */
const aimed = ({ sofar }: Asked): Evidence | null => {
  const until = sofar.all('until').find(({ end }) => /^ ?20\d\d/.test(sofar.from(end).text));
  return sofar.has('aim') ?? (until ? [until] : null);
};

const rules: readonly Rule<Asked, Outcome>[] = [
  {
    id: 'condition-asked/how-often-one-may-apply',
    says: 'How often someone may apply or be given is told of the gift, not asked: 每人只能享受一次.',
    outcome: 'told',
    when: ({ first, before, bound, after }) =>
      all(
        first.unit === '次' && first.bound === 'at-most',
        before.ends('only-may*', 'apply|draw|gift', words(6)) || bound.has('only-may'),
        !after.begins('of'),
      ),
  },
  {
    id: 'condition-asked/share-of-what-is-offered',
    says: 'The most that a share of what is offered may come to is told: 额度最高不超过两人额度之和的110%.',
    outcome: 'told',
    when: ({ first, before, bound, after }) =>
      all(
        first.unit === '%' && first.bound === 'at-most',
        bound.begins('most') && before.is(),
        !after.begins(maybe(' '), 'of'),
      ),
  },
  {
    id: 'condition-asked/how-many-are-supported',
    says: 'How many are supported at most is told of the gift: 每家机构最多支持3人.',
    outcome: 'told',
    when: ({ first, before, bound, after }) =>
      all(
        first.bound === 'at-most',
        bound.has('support|gift') ||
          before.ends('support|gift|chosen', words(2)) ||
          bound.begins('chosen-at-most') ||
          // 每家100万元(不超过10家)
          (countedUnits.has(first.unit) && before.ends(figure, words(4, 1), sign('('))),
        !after.begins(words(8), 'of'),
      ),
  },
  {
    id: 'condition-asked/goal-beside-a-gift',
    says: 'What is to be built up by a time is told, also where the sentence gives: 到2027年，培育9家以上园区，每家补助6万元.',
    outcome: 'told',
    when: (asked) =>
      all(
        asked.isBesideSum && eventUnits.has(asked.first.unit),
        aimed(asked),
        opening(asked.before).is('manner-of-task*', 'built'),
        !asked.after.has('of'),
      ),
  },
  {
    id: 'condition-asked/only-so-many',
    says: 'A number behind 只 or 仅 that tells nobody is told: 只有一家可以申请, 每人只能推荐1项.',
    outcome: 'told',
    when: ({ first, bound, after }) =>
      all(first.bound === 'at-most' && bound.begins('only-may'), !after.begins(words(8), 'of|holder')),
  },
  {
    id: 'condition-asked/length-of-what-is-offered',
    says: 'The length of a period that is granted is told: 设立不低于6个月的费用缓交期.',
    outcome: 'told',
    when: (asked) => (isTime(asked) ? asked.after.begins('of', words(8), 'period-of-grace') : null),
  },
  {
    id: 'condition-asked/how-long-something-is-let-off',
    says: 'The longest time for which something is let off is told: 最长12个月全免.',
    outcome: 'told',
    when: (asked) =>
      all(
        isTime(asked) && asked.first.bound === 'at-most',
        asked.bound.has('most'),
        asked.after.begins(maybe(' '), 'waived'),
      ),
  },
  {
    id: 'condition-asked/old-bound-of-a-change',
    says: 'The bound from which one is loosened is told: 面积由100平方米以下放宽至120平方米以下.',
    outcome: 'told',
    when: ({ before, after }) => all(before.ends('from', words(8)), after.begins('loosened-to|raise-to')),
  },
  {
    id: 'condition-asked/new-bound-of-a-change',
    says: 'The upper bound to which one is loosened is asked: 面积由100平方米以下放宽至120平方米以下.',
    outcome: 'asked',
    when: ({ first, before }) => all(isUpper(first), before.has('from') && before.ends('loosened-to', maybe(' '))),
  },
  {
    id: 'condition-asked/days-of-a-notice',
    says: 'How long something is made public is told: 公示时间不少于5个工作日.',
    outcome: 'told',
    when: (asked) => all(days.has(asked.first.unit), asked.before.ends('made-public', words(4))),
  },
  {
    id: 'condition-asked/reckoned-otherwise',
    says: 'A time too short to reckon by, for which what there is counts, is told: 成立不足2年的，按实际年限计算.',
    outcome: 'told',
    when: (asked) =>
      all(
        isTime(asked) && asked.first.bound === 'less-than',
        asked.after.begins('of', words(6)) ?? asked.after.is(),
        asked.rest.begins(maybe(','), 'by', 'as-it-is'),
        !asked.rest.has('give|gift|support'),
      ),
  },
  {
    id: 'condition-asked/how-much-one-may-have',
    says: 'A number right behind what someone may have is told of that: 可申请购买1—2个楼层.',
    outcome: 'told',
    when: ({ before, after }) => all(before.ends('may', words(6), 'have'), !after.begins(words(8), 'of')),
  },
  {
    id: 'condition-asked/most-one-may-have',
    says: 'The largest area or quota that somebody may have is told: 杰出人才最高200平方米, 个人额度最高300万元.',
    outcome: 'told',
    when: (asked) =>
      all(
        asked.first.bound === 'at-most',
        asked.bound.has('most') ?? asked.before.ends('most', words(4)),
        asked.before.ends('own-quota', words(4)) ??
          all(asked.first.unit === '平方米', !asked.before.ends('metric', words(2))),
        !asked.isUnderConditions && !asked.isNamedCondition,
        !asked.after.begins(maybe(' '), words(8), 'of|holder'),
      ),
  },
  {
    id: 'condition-asked/named-a-condition',
    says: 'A threshold that words of conditions stand over is asked, whatever verb it has but one of an aim: 申报条件：每年举办10场以上展览.',
    outcome: 'asked',
    when: ({ isNamedCondition, before }) => isNamedCondition && !before.has('strives'),
  },
  {
    id: 'condition-asked/events-to-be-held',
    says: 'Where nothing is given, a number right behind the verb that a clause opens with is told: 举办不少于50场展销活动.',
    outcome: 'told',
    when: ({ first, isBesideGift, before, after }) =>
      all(
        !isBesideGift && eventUnits.has(first.unit),
        opening(before).is('manner-of-task*', 'built'),
        !after.begins(words(14), 'of|holder'),
      ),
  },
  {
    id: 'condition-asked/number-that-a-task-begins-with',
    says: 'Where nothing is given, a range or bound right behind the verbs that a clause opens with is told, whatever is counted: 引进和培育3—5家支付企业.',
    outcome: 'told',
    when: ({ first, isBesideGift, before, after }) =>
      all(
        !isBesideGift && eventUnits.has(first.unit) && first.bound !== 'at-most',
        opening(before).is('manner-of-task*', 'built', 'and*', 'built') ??
          all(first.valueMax !== undefined, opening(before).is('manner-of-task*', 'built')),
        !after.text.trimEnd().endsWith('的'),
      ),
  },
  {
    id: 'condition-asked/people-to-be-brought-up',
    says: 'Where nothing is given, how many people or firms a clause opens with bringing up is told: 重点培养不少于50名乡村工匠.',
    outcome: 'told',
    when: ({ first, isBesideGift, before, after, rest }) =>
      all(
        !isBesideGift && first.bound === 'at-least' && peopleUnits.has(first.unit),
        behindTime(opening(before)).is('foremost*', 'manner-of-task*', 'brings-up', 'brings-up|support*'),
        !after.ends('of', maybe(' ')) && !after.holds('of', words(8), 'firm|bringer'),
        !rest.begins(sign(','), words(4), 'may|may-have|favour|certifies'),
      ),
  },
  {
    id: 'condition-asked/aim-behind-a-gift',
    says: 'What closes its clause behind words of striving is told, also behind a gift: 奖励5万元，争取到明年产值占到7%.',
    outcome: 'told',
    when: (asked) =>
      all(asked.isBesideSum && closes(asked), asked.sofar.from(asked.sofar.last('give|gift')?.end ?? 0).has('strives')),
  },
  {
    id: 'condition-asked/age-of-those-a-task-is-for',
    says: 'Where nothing is given, the age right behind the verb of a task is told: 招收2至3岁幼儿.',
    outcome: 'told',
    when: ({ first, isBesideGift, before, after }) =>
      all(
        !isBesideGift && first.unit.endsWith('岁'),
        before.ends('takes-in', 'manner-of-task*'),
        !after.ends('of', maybe(' ')),
      ),
  },
  {
    id: 'condition-asked/task-beside-a-gift',
    says: 'A level or number that a text sets itself is told, also where the sentence gives: 确保粮食面积1亿亩以上，安排资金5亿元.',
    outcome: 'told',
    when: ({ isBesideSum, before, after }) =>
      all(
        isBesideSum,
        opening(before).begins('ensure') || opening(before).is('support'),
        !after.has('of') && !before.has('of'),
        !after.text.trimEnd().endsWith('的'),
      ),
  },
  {
    id: 'condition-asked/what-a-plan-sets-out-to-do',
    says: 'Where the measure gives nothing, a threshold behind the verb of a task that its clause opens with, and that is no case and of nobody, is told: 建立两年以上积案台账.',
    outcome: 'told',
    when: ({ first, isBesideGift, isOfGift, isUnderConditions, before, after, rest }) =>
      all(
        !isBesideGift && !isOfGift && !isUnderConditions && !first.unit.endsWith('岁'),
        opening(before).begins('manner-of-task*', 'sets-out'),
        first.unit === '%' || !after.begins(maybe(' '), 'of'),
        !after.ends('of', maybe(' ')) && !after.holds('of', words(8), 'firm|recipient-noun|bringer'),
        !rest.begins(sign(','), words(4), 'may|may-have|favour|certifies'),
      ),
  },
  {
    id: 'condition-asked/several-policies',
    says: 'How many clauses of a policy someone falls under is told: 同时符合两项以上政策的，从较高的执行.',
    outcome: 'told',
    when: ({ first, before, after, bound }) =>
      first.unit === '项' && first.bound === 'at-least'
        ? all(
            before.ends('meets|draw|at-the-same-time'),
            after.begins(words(4), 'policy-clause') ?? bound.has('policy-clause'),
          )
        : null,
  },
  {
    id: 'condition-asked/beside-a-gift',
    says: 'A threshold in a sentence that gives something is asked: 对年产值5000万元以上的企业奖励5万元.',
    outcome: 'asked',
    when: ({ isBesideGift }) => isBesideGift,
  },
  {
    id: 'condition-asked/down-payment',
    says: 'The share that a buyer pays first, or of a price, is asked, also where it is lowered: 首付比例降低至20%.',
    outcome: 'asked',
    when: ({ before, after }) => isDownPayment(before) ?? isPaidOfPrice(before, after),
  },
  {
    id: 'condition-asked/reported-change',
    says: 'An exact change on an earlier time is told: 同比增长12.3%.',
    outcome: 'told',
    when: (asked) => all(asked.first.bound === 'exact' && closes(asked), asked.before.has('compared')),
  },
  {
    id: 'condition-asked/kind-of-what-is-built',
    says: 'A threshold of what is to be built up so many times is told: 培育产值1亿元以上的企业20家.',
    outcome: 'told',
    when: ({ before, after }) =>
      all(opening(before).begins('manner-of-task*', 'built'), after.begins('of?', words(20), figure)),
  },
  {
    id: 'condition-asked/part-of-a-count',
    says: 'A threshold of those who are counted behind it is told: 全市60岁以上常住人口81万人.',
    outcome: 'told',
    when: ({ before, after }) => all(after.begins(words(14, 1, '的、(且或并'), figure), !opensAnew(before)),
  },
  {
    id: 'condition-asked/rough-count',
    says: 'A rough count is told: 范围为10多个行业.',
    outcome: 'told',
    when: ({ first, bound }) => first.bound === 'more-than' && bound.has('roughly') !== null,
  },
  {
    id: 'condition-asked/striven-for',
    says: 'What a clause strives for is told, whatever stands behind it: 力争每年筹措不少于3亿元的渔港资金.',
    outcome: 'told',
    when: (asked) => (closes(asked) ? null : asked.before.has('strives')),
  },
  {
    id: 'condition-asked/of-someone',
    says: 'A threshold with 的 or who is meant behind it is asked: 缴存满6个月的，可申请贷款.',
    outcome: 'asked',
    when: ({ after }) => after.begins(maybe(' '), 'of') ?? after.begins(maybe(' '), words(8), 'holder|recipient-noun'),
  },
  {
    id: 'condition-asked/of-someone-in-the-next-clause',
    says: 'A threshold with who is meant in the clause behind it is asked: 年产值达到1亿元，纳入统计的企业.',
    outcome: 'asked',
    when: (asked) =>
      closes(asked) && !aimed(asked)
        ? (asked.rest.begins(maybe(')'), maybe(','), words(30, 2), 'of', 'holder|recipient-noun') ??
          asked.rest.begins(
            sign(','),
            words(14),
            figure,
            words(8),
            'over|under',
            'of',
            words(8),
            'holder|recipient-noun',
          ) ??
          joinedBehind(asked))
        : null,
  },
  {
    id: 'condition-asked/whom-its-clause-opens-with',
    says: 'A threshold in a clause that says for whom, or if what, is asked: 对投资额3000万元以上项目实行专班服务.',
    outcome: 'asked',
    when: ({ before }) => opensAnew(before) ?? opening(before).begins('if'),
  },
  {
    id: 'condition-asked/whom-its-sentence-opens-with',
    says: 'A threshold that closes its clause, in a sentence that says for whom and ends in a gift, is asked: 对来我市的团队，人数在20人以上，住满2晚的旅行社给予奖励.',
    outcome: 'asked',
    when: (asked) =>
      closes(asked) && !aimed(asked)
        ? all(opensAnew(asked.sofar), asked.rest.holds('of', words(12), 'give', words(12), 'gift|support'))
        : null,
  },
  {
    id: 'condition-asked/aim',
    says: 'A threshold behind words of an aim is told: 力争年产值达到80亿元.',
    outcome: 'told',
    when: (asked) => (closes(asked) ? aimed(asked) : null),
  },
  {
    id: 'condition-asked/duty',
    says: 'A threshold that someone must meet is asked: 申请人须缴存满6个月.',
    outcome: 'asked',
    when: ({ sofar }) => sofar.has('duty|applicant|in-principle'),
  },
  {
    id: 'condition-asked/under-conditions',
    says: 'A threshold under a heading or in a list of conditions is asked: 申请条件：职工20人以上.',
    outcome: 'asked',
    when: ({ isUnderConditions }) => isUnderConditions,
  },
  {
    id: 'condition-asked/time-or-age',
    says: 'A time or an age is asked: 签订1年以上劳动合同.',
    outcome: 'asked',
    when: (asked) => isTime(asked) || asked.first.unit.endsWith('岁'),
  },
  {
    id: 'condition-asked/before-what-one-may',
    says: 'A threshold that closes its clause before what someone may then do or get is asked: 职工在100人以上，可享受优惠.',
    outcome: 'asked',
    when: (asked) =>
      closes(asked)
        ? asked.rest.begins(maybe(')'), sign(','), words(2), 'may-have', words(4), 'have|applicant|give|support')
        : null,
  },
  {
    id: 'condition-asked/growth',
    says: 'A growth or a rate of what is done, of nobody in particular, is told: 贷款增速不低于8%.',
    outcome: 'told',
    when: (asked) => (closes(asked) ? asked.before.has('growth') : null),
  },
  {
    id: 'condition-asked/what-is-built',
    says: 'A number behind what is to be built is told: 开通航线30条以上.',
    outcome: 'told',
    when: (asked) => (closes(asked) ? opening(asked.before).begins('manner-of-task*', 'built') : null),
  },
  {
    id: 'condition-asked/level-reached',
    says: 'A level that closes its clause and is reached is told: 绿化覆盖率达到45%.',
    outcome: 'told',
    when: (asked) =>
      closes(asked) &&
      asked.first.bound !== 'at-most' &&
      asked.first.bound !== 'less-than' &&
      !asked.bound.has('normative'),
  },
  {
    id: 'condition-asked/level-that-a-plan-keeps',
    says: 'Where the measure gives nothing, the least share of something, which closes its clause and nobody pays, is told: 网上受理率不低于90%.',
    outcome: 'told',
    when: (asked) =>
      all(
        !asked.isBesideGift && !asked.isOfGift && closes(asked),
        asked.first.unit === '%' && asked.first.bound === 'at-least' && asked.bound.has('normative') !== null,
        !asked.sofar.has('payment-due') && !asked.rest.begins(sign(','), words(4), 'may|may-have|favour|certifies'),
      ),
  },
  {
    id: 'condition-asked/number-of-a-plan',
    says: 'How many a measure that gives nothing counts, or in how many days it works, is told: 招聘高层次人才不少于500名, 办理时限不超过5个工作日.',
    outcome: 'told',
    when: ({ first, isBesideGift, isOfGift, bound, after, rest }) =>
      all(
        !isBesideGift,
        days.has(first.unit) ||
          (!isOfGift &&
            !isUpper(first) &&
            countedUnits.has(first.unit) &&
            (first.valueMax !== undefined || bound.has('normative'))),
        !after.ends('of', maybe(' ')) && !after.begins('part'),
        !rest.begins(sign(','), words(4), 'may|may-have|favour|certifies'),
      ),
  },
  {
    id: 'condition-asked/other',
    says: 'Any other threshold is asked: 首次缴纳比例不低于50%.',
    outcome: 'asked',
    lastResort: true,
    when: () => true,
  },
];

/** 职工在100人以上，或纳税50万元以上的企业: what is joined on behind the threshold says of whom both are asked. */
const joinedBehind = ({ after, rest }: Asked): Evidence | null =>
  [after, rest].reduce<Evidence | null>(
    (found, words) => found ?? words.begins(maybe(')'), sign(',、'), 'conjunction|or', ...ofHolder),
    null,
  );
const ofHolder = [overCommas(60, 2), 'of', 'holder|recipient-noun'] as const;

/** A clause behind its label. */
const opening = (clause: Stretch): Stretch =>
  clause.from(
    clause.start + (/^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.、]|\s)*/.exec(clause.text)?.[0].length ?? 0),
  );

/** Whether a threshold is asked of someone. */
export const askedTable: RuleTable<Asked, Outcome> = {
  id: 'condition-asked',
  says: 'Whether a threshold is asked of someone, or only told.',
  rules,
};

/**
 * The terms of a measure without the thresholds that its text only tells; `listed` is what its tables give, and `asks`
 * says that the terms stand where conditions are stated.
 */
export const withoutTold = (
  text: Recognized,
  terms: readonly AmountGroup[],
  listed: readonly Award[] = [],
  asks = false,
): AmountGroup[] => {
  const telling = terms.filter(
    ({ reading, sentence }) =>
      reading.as === 'award' ||
      listed.some(({ span }) => span.start < sentence.span.end && sentence.span.start < span.end),
  );
  const sums = new Set(telling.map(({ sentence }) => sentence));
  const giving = new Set(
    telling.flatMap(({ reading, sentence }) => (reading.as === 'award' && reading.role === 'pool' ? [] : [sentence])),
  );
  const isOfGift = [
    ...terms.map(({ reading }) => reading),
    ...listed.map(({ role }) => ({ as: 'award', role }) as const),
  ].some((reading) => reading.as === 'award' && reading.role !== 'pool');
  return terms.filter((term) => {
    const [first] = term.list;
    if (term.reading.as !== 'condition' || !first) return true;
    const { sentence, clause } = term;
    const end = endOfBound(term);
    const ruling = decide(askedTable, {
      first,
      isBesideSum: sums.has(sentence),
      isBesideGift: giving.has(sentence),
      isOfGift,
      isUnderConditions: asks || speaksOfConditions(text, term),
      isNamedCondition: sentencesAsking(text).has(sentence),
      before: stretchOf(sentence, clause.start, first.at.start),
      after: stretchOf(sentence, end, clause.end),
      bound: stretchOf(sentence, first.at.start, end),
      sofar: stretchOf(sentence, 0, first.at.start),
      rest: stretchOf(sentence, clause.end),
    });
    return ruling?.outcome !== 'told';
  });
};

/** Whether the heading of a term, or the line before its list, speaks of conditions: 申报条件, 须符合下列条件：. */
const speaksOfConditions = (text: Recognized, { sentence }: AmountGroup): boolean => {
  const section = sentence.section === null ? null : text.sections[sentence.section];
  return (
    (section && stretchOf({ text: section.title }).has('asking-title') !== null) ||
    sentencesUnderConditions(text).has(sentence)
  );
};
