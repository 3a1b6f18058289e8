// Which of the phrases around an amount names its recipient.
import type { Rule, RuleTable } from '../../rules/rule.ts';
import type { Candidate, Place } from './candidates.ts';

const rule = (
  place: Place,
  id: string,
  says: string,
  holds: (one: Candidate) => boolean = () => true,
): Rule<Candidate, Place> => ({
  id: `recipient/${id}`,
  says,
  outcome: place,
  when: (one) => one.place === place && holds(one),
});

/** The places in the order of precedence: the candidate of the highest wins. */
export const recipientTable: RuleTable<Candidate, Place> = {
  id: 'recipient',
  says: 'Which phrase names who gets an amount.',
  rules: [
    rule(
      'threshold',
      'threshold',
      'A threshold right before a bare amount stands for those who reach it: 达1亿元的，奖励10万元.',
    ),
    rule(
      'gift-as-subject',
      'gift-as-subject',
      'A gift as the subject of a bound is what the bound is on: 搭建费补贴不超过….',
    ),
    rule(
      'subject-of-bound',
      'subject-of-a-bound',
      'The subject of a bound, told from others, gets no more: 其中新引进企业最高60万元.',
    ),
    rule('scale-entry', 'scale-entry', 'In a scale the words before the amount say for whom: 一等奖：5万元.'),
    rule('another-lead', 'another-lead', 'A second 对 in a clause says for whom: …、对夜市给予10万元.'),
    rule('rank', 'rank', 'A rank as the subject stands for its bearers: 省级奖励8万元.'),
    rule(
      'limit-subject',
      'whose-limit-is-changed',
      'The subject of a limit that is changed has it: 双职工贷款额度提高至80万元.',
    ),
    rule('grade', 'grade', 'A grade or degree right at the amount gets it: 按照博士10万元、硕士5万元.'),
    rule(
      'subject-among-others',
      'subject-among-others',
      'A subject beside others of the same verb gets the amount: 龙头产业奖励9%、配套产业奖励6%.',
    ),
    rule('before-each', 'before-each', 'A name right before 每人 gets the amount: 博士每人1万元.'),
    rule('bracket', 'bracket', 'A recipient in the bracket of the amount gets it: (高校院所最高45万元).'),
    rule(
      'contrast',
      'set-side-by-side',
      'Clauses of a sentence that say the same of others give to their subjects: 传统行业按20%资助，未来产业按25%资助.',
    ),
    rule(
      'behind-the-verb',
      'behind-the-verb',
      'A recipient behind the verb gets the amount: 给予承办单位20万元.',
      (one) => !one.isGeneric,
    ),
    rule(
      'behind-the-verb',
      'others-behind-the-verb',
      'A class behind the verb gets the amount where the lead names others: 对引进的博士，给予用人单位1万元补贴.',
      (one) => one.isOfOthers,
    ),
    rule(
      'behind-the-amount',
      'behind-the-amount',
      'A recipient behind the amount gets it: …元补助承办单位.',
      (one) => !one.isGeneric || one.isOfOthers || one.isOfDeed,
    ),
    rule(
      'award-before',
      'award-that-is-capped',
      'A cap on each holds for the recipient of what it caps: …奖励，单户最高10万元.',
      (one) =>
        one.isCap &&
        !one.isCounted &&
        !one.isFirstOfLead &&
        !one.isLedAnew &&
        (one.capped === null || one.capped === one.noun),
    ),
    rule(
      'lead',
      'lead-that-is-capped',
      'A cap on each, where nothing was given before, holds for those of its kind that lead it in: 在库汽车销售企业，…给予激励，单个企业上限100万元.',
      (one) => one.isCap && one.capped !== null && one.capped === one.noun,
    ),
    rule(
      'opening-clause',
      'subject-that-is-capped',
      'The same holds for those of its kind that the sentence opens with: 在库汽车销售企业，增速高的给予激励，单个企业上限100万元.',
      (one) => one.isCap && one.capped !== null && one.capped === one.noun,
    ),
    rule(
      'each-one',
      'each-of-a-cap',
      'The subject of a cap, with a noun of its own, gets no more: 单个项目最高50万元.',
      (one) => one.noun !== null,
    ),
    rule(
      'own-subject-behind',
      'subject-behind-an-award',
      'Behind what its sentence gave to others, the subject of the verb gets the amount: …资助10%，新材料按15%资助.',
    ),
    rule(
      'picked',
      'what-is-picked',
      'What the sentence picks so many of gets the amount: 每年评选不超过5个数据集，按投入的20%奖励.',
    ),
    rule('lead', 'lead', 'The phrase that leads the sentence in gets the amount: 对新认定的企业，奖励5万元.'),
    rule(
      'behind-the-verb',
      'class-behind-the-verb',
      'Where nothing tells more, the class behind the verb gets the amount: 给予企业50万元.',
    ),
    rule(
      'behind-the-amount',
      'class-behind-the-amount',
      'Where nothing tells more, the class behind the amount gets it: …元对企业进行补贴.',
    ),
    rule(
      'own-words',
      'own-words',
      'The subject of the clause that gives gets it, where it names people: 残障者每人每月700元.',
    ),
    rule(
      'own-subject',
      'subject-of-the-verb',
      'The subject of the clause that gives gets it, whatever noun it is: 国内联络站给予5万元.',
    ),
    rule(
      'opening-again',
      'opening-of-an-item',
      'Where items of a sentence each open with who gets the amount, each has its own: 总价30万元以下，发放1000元；总价30万元以上，发放2000元.',
    ),
    rule(
      'opening-clause',
      'subject-of-the-sentence',
      'Who or what the sentence opens with gets the amount, whatever was led in before it: 年产值1亿元以上的工厂，按增量奖励1%.',
      (one) => !one.isDeed,
    ),
    rule(
      'clause-topic',
      'topic-of-a-sentence',
      'What the sentence opens with before it gives or counts gets the amount, whoever was led in before it: 公益林财政补贴50%.',
      (one) => !one.isCap,
    ),
    rule(
      'lead-before',
      'lead-of-a-sentence-before',
      'The lead of a sentence before holds on: 对示范基地给予奖励。给予50万元.',
    ),
    rule(
      'deed-before',
      'deed-before',
      'Where nobody is named, who does what opens the sentence gets the amount: 购买首套住房，每套补贴6000元.',
    ),
    rule(
      'topic-again',
      'topic-of-the-next-clause',
      'Where the award before went to what its clause opens with, the next clause has its own: 商品林补贴30%，公益林补贴50%.',
    ),
    rule('award-before', 'recipient-before', 'The recipient of the award before holds on: …另奖励2万元.'),
    rule(
      'stated-object',
      'object-of-the-measure',
      'Whom a line of the measure calls its object gets what the sentence gives to nobody in particular: 支持对象：规上工业企业.',
    ),
    rule('each-one', 'each', 'Where nobody else is named, each of a cap is its recipient: 单户最高10万元.'),
    rule(
      'heading',
      'heading',
      'Where the sentence names nobody, whom its heading supports gets the amount: 支持新落户企业.',
    ),
    rule(
      'opening-clause',
      'opening-clause',
      'Where nothing else tells, what the sentence opens with stands for who gets the amount: 年产值1亿元以上，按增量的1%奖励.',
    ),
    rule(
      'each-named',
      'each-named',
      'Where nobody else is named, whoever is counted gets the amount: 每位学员补贴300元.',
    ),
    rule(
      'own-topic',
      'topic-of-its-clause',
      'Where nothing else tells, what a label or the clause before names gets the amount: 能繁母猪补贴：每头补助50元.',
    ),
  ],
};
