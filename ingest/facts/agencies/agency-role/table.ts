// What an agency has to do with the measure that it is named with. The first rule that speaks decides.
import type { AgencyRole } from '../../../../model/index.ts';
import { all, type Evidence, type RuleTable } from '../../../rules/rule.ts';
import { figure, maybe, overCommas, type Stretch, sign, within, words } from '../../../rules/stretch.ts';
import type { AgencyWindow } from './window.ts';

/**
 * in-charge: responsible, and for the whole text (市民政局是本办法的主管部门) · in-charge-of-part: the same for what stands below
 * the heading over its own · handles: it works the procedure of what is given · none: it is only spoken of.
 */
export type AgencyPart = AgencyRole | 'in-charge' | 'in-charge-of-part' | 'grantor' | 'handles' | 'none';

/** What may stand behind a name that is alone on its line. */
const signs = '。;,:';

/** A name alone on its line, or behind a word and a colon, below a heading of who is in charge. */
const inChargeByHeading = ({ heading, before, after }: AgencyWindow): Evidence | null =>
  heading && (before.isEmpty || before.is(words(8), sign(':'))) && after.is(maybe(signs))
    ? heading.words.ends('in-charge', 'unit')
    : null;

/** Behind a verb or figure: what was given tells who is spoken of (由市财政发放工资的单位). */
const toSomeone = [within(8), 'of', within(4), 'recipient-noun'] as const;

/** A figure in digits or words: 5000元, 五千元. */
const sum = sign('0123456789一二三四五六七八九十百千万两');

/** 并给予5万元, ，颁发5万元奖金, ，给予五千元: a sum beside an honour, of the same giver. */
const sumsBeside = [
  [maybe(','), 'conjunction|and|confers', words(4, 0, '由'), 'give|confers|money-gift|hand-out|and', within(12), sum],
  [sign(','), 'give|hand-out', within(12), sum],
  [sign(','), 'giving-adverb?', 'gift', words(4), sum],
  [maybe(','), 'conjunction|and', words(6, 0, '由'), 'gift', words(6), sum],
] as const;

/** What an honour stands before: one, or one and its certificate. */
const honours = [
  ['confers', within(30, 0, '的')],
  ['confers', within(30, 0, '的'), sign(','), 'confers', within(16, 0, '的')],
] as const;

const honoursWithSum = (after: Stretch): Evidence | null => {
  for (const honour of honours)
    for (const beside of sumsBeside) {
      const found = after.begins(...honour, ...beside);
      if (found) return found;
    }
  return (
    after.begins('confers', words(10, 0, '的'), 'money-gift', sign(',;。:')) ??
    after.begins('confers', within(4, 0, '的'), 'money-gift', within(4), sum)
  );
};

/** How a purse that begins a sentence goes on: 对, 按, 从, 安排, 还, 将. */
const goesOn = 'for|toward|per|also|purse-goes-on';

/** 进一步加大投入，对…给予补助: what it does first, before it says to whom it gives. */
const giftsLater = [
  within(40),
  sign(','),
  'for',
  overCommas(90),
  'give',
  within(16),
  'gift|money-gift|support',
] as const;

/** Over commas, up to what is given: a figure under a verb of giving, or a gift with a figure. */
const givenBeyond = (after: Stretch): Evidence | null =>
  after.begins(goesOn, overCommas(90), 'give', within(16), 'gift|money-gift|support') ??
  after.begins(goesOn, overCommas(90), 'give', words(4), figure) ??
  after.begins(goesOn, overCommas(90), 'gift|money-gift', within(6), figure) ??
  after.begins(goesOn, overCommas(60), 'tops-up', within(8), 'gift|money-gift') ??
  // 按照30元/平方米的标准进行补贴
  after.begins(goesOn, overCommas(90), 'per', words(6), figure, within(14), 'carries-through', 'gift|money-gift') ??
  after.begins(...giftsLater) ??
  // 设立…资金，对…的村给予
  after.begins(words(4), 'set-aside-yearly', words(24), sign(','), 'for', overCommas(60), 'give', words(8), figure);

/**
 * Whether nobody else has the word before it is given (市财政对甲…，由区财政给予) or begins the clause that gives (乡镇给予),
 * and the purse does not just look into something.
 */
const nobodyBetween = (after: Stretch, given: Evidence): boolean => {
  const between = after.upTo(given.at(-1)?.start ?? after.end);
  const verb = given.find(({ start }) => after.from(start).begins('give|gift|money-gift') !== null);
  const clause = after.start + between.upTo(verb?.start ?? between.end).text.lastIndexOf(',') + 1;
  return (
    !between.has('treasury|treasury-gift|charged-by|gives-not') &&
    !between.holds('looks-into', words(4), sign(',')) &&
    (verb === undefined || verb.start === clause || after.from(clause).begins(`each|${goesOn}|paying-manner`) !== null)
  );
};

/** 由县财政补助给企业: the figure stands before. */
const givesToThem = (after: Stretch): Evidence | null => {
  const given = after.begins(words(4), 'gift', 'toward', within(12, 0, '的'), 'recipient-noun');
  return after.from(given?.at(-1)?.end ?? after.end).begins('of') ? null : given; // 由县财政补助给企业的资金
};

/** 对获奖的企业，给予补助: what one does who says first to whom. */
const givesToWhom = (after: Stretch): Evidence | null => {
  const given = after.begins('for', overCommas(60), 'give', within(24), 'gift|money-gift');
  return given && nobodyBetween(after, given) ? given : null;
};

/** 另行制定, 会同市财政局另行制定; not 制定落实. */
const setsRules = (after: Stretch): Evidence | null => {
  const sets = after.begins('manner?', 'sets-rules') ?? after.begins('along-with', within(30), 'sets-rules');
  return sets && after.from(sets.at(-1)?.end ?? after.end).begins('carrying-out') ? null : sets;
};

/** 核发补助款, 颁发奖章及奖助学金: the money that a regulation promises, its figure elsewhere. */
const grantsMoney = (after: Stretch): Evidence | null =>
  all(
    after.begins('grants', within(24, 0, '的'), 'granted-money'),
    !after.begins('grants', within(24), 'granted-money', words(8), figure),
  );

/** Whether the heading above, or one above that, is of procedure. */
const ofProcedure = ({ heading }: AgencyWindow): Evidence | null =>
  heading &&
  (heading.words.ends('facet-of-procedure') ??
    heading.above.reduce<Evidence | null>((found, words) => found ?? words.ends('procedure-above'), null));

const doesSomething = (agency: AgencyWindow): Evidence | null => agency.acts(agency.after.begins('acts'));

const carriesOut = ({ after, charged }: AgencyWindow): Evidence | null =>
  all(charged, after.begins(within(16), 'carries'));

export const agencyRoleTable: RuleTable<AgencyWindow, AgencyPart> = {
  id: 'agency-role',
  says: 'What an agency has to do with the measure that it is named with: it leads, is responsible, supports, or is only spoken of.',
  rules: [
    {
      id: 'agency-role/listed-lead',
      says: 'One that stands behind 牵头单位： or before 牵头 in a bracket leads: （市水务局牵头）.',
      outcome: 'lead',
      when: ({ listed }) => listed?.as === 'lead',
    },
    {
      id: 'agency-role/listed-responsible',
      says: 'One that stands in a list, bracket or column of those responsible is responsible: （责任单位：市水务局）.',
      outcome: 'responsible',
      when: ({ listed }) => listed?.as === 'responsible',
    },
    {
      id: 'agency-role/listed-support',
      says: 'One that stands behind 配合单位： or before 配合 in a bracket supports: （市财政局配合）.',
      outcome: 'support',
      when: ({ listed }) => listed?.as === 'support',
    },
    {
      id: 'agency-role/honours-with-a-sum',
      says: 'One behind 由 that gives an honour and, with 并 or 和, a sum pays: 由市政府授予奖牌，并给予5万元奖金.',
      outcome: 'payer',
      when: (agency) => agency.acts(honoursWithSum(agency.after)),
    },
    {
      id: 'agency-role/approves',
      says: 'One that approves, issues, certifies or is otherwise spoken of has no part in the work: 经市政府同意.',
      outcome: 'none',
      when: ({ after, charged }) =>
        all(after.begins('no-duty'), !(charged && grantsMoney(after))) ??
        all(
          charged === null,
          after.begins(words(6), 'makes-public', maybe('了'), sign('《')) ??
            after.begins('manner?', 'makes-public', within(60), 'rule-noun') ??
            after.begins('along-with', words(20), 'makes-public', within(60), 'rule-noun'),
        ),
    },
    {
      id: 'agency-role/certifies-someone',
      says: 'Nor has one that certifies or names those who get something: 商务部认定的企业.',
      outcome: 'none',
      when: ({ after, charged }) =>
        all(charged === null, after.begins('certifies', within(8, 0, '、'), 'of', within(2, 2, '、()“”'))),
    },
    {
      id: 'agency-role/certifies-something',
      says: 'Nor has one behind 由 that only certifies: 研发投入由税务部门认定.',
      outcome: 'none',
      when: ({ after, charged }) => all(charged, after.begins('finds-true', sign(';。)'))),
    },
    {
      id: 'agency-role/explains-the-text',
      says: 'Nor has one that explains the text: 本办法由市民政局负责解释.',
      outcome: 'none',
      when: ({ after }) => after.begins(within(12), 'explains'),
    },
    {
      id: 'agency-role/tells-who-gets',
      says: 'Nor has one by whose work somebody is told who gets something: 对由市商务局组织的展会.',
      outcome: 'none',
      when: ({ before }) => before.ends('for', 'charged-by'),
    },
    {
      id: 'agency-role/lends-a-picture',
      says: 'Nor has one whose picture a page shows: （图：市环保局提供）.',
      outcome: 'none',
      when: ({ before }) => before.ends('picture', sign(':/')),
    },
    {
      id: 'agency-role/gives-no-more',
      says: 'Nor has one that does not give, or no more: 市财政不再重复补贴.',
      outcome: 'none',
      when: ({ after }) => after.begins('gives-not'),
    },
    {
      id: 'agency-role/makes-the-rules',
      says: 'Nor has one that makes the rules of detail: 具体办法由市财政局另行制定.',
      outcome: 'none',
      when: ({ before, after, charged }) =>
        all(charged, before.ends('work-rules', maybe(','), 'charged-by'), setsRules(after)) ??
        all(charged, before.ends('work-list', maybe(','), 'charged-by'), after.begins(within(16), 'set-anew')),
    },
    {
      id: 'agency-role/adjusts-the-rules',
      says: 'Nor has one that may adjust them, or with others does: 市商务局可对奖励标准进行调整, 市民政局会同市财政局适时调整补助标准.',
      outcome: 'none',
      when: ({ before, after, charged }) =>
        all(charged === null, after.begins('may', within(24), 'adjusts')) ??
        all(
          !before.ends('along-with'),
          after.begins(overCommas(60), 'in-time', 'adjusts-alone', words(12), 'standard-of-gift'),
          !after.has('pay|settle|hand-out|give'),
        ),
    },
    {
      id: 'agency-role/reckons-the-sums',
      says: 'Nor has one that reckons what a year or a standard comes to, and pays nothing: 市财政局会同市科技局测算补助标准.',
      outcome: 'none',
      when: ({ after, charged }) =>
        all(
          charged === null,
          after.begins(overCommas(60), 'reckons', words(8), 'gift|funds|support'),
          !after.has('pay|settle|hand-out|give'),
        ),
    },
    {
      id: 'agency-role/holds-an-event',
      says: 'Nor has one whose fair or contest is spoken of: 市商务局组织的展会.',
      outcome: 'none',
      when: ({ after, charged }) =>
        after.begins('manner?', 'holds-event', 'of', within(1, 1, '、()“”')) ??
        all(charged, after.begins('manner?', 'holds-event', within(4), 'of', within(1, 1, '、()“”'))),
    },
    {
      id: 'agency-role/named-as-leading',
      says: 'One that the text calls the leading one leads: 县城管局为牵头单位.',
      outcome: 'lead',
      when: ({ after, begins }) => all(begins, after.begins('named-as', within(16), 'leading', 'unit')),
    },
    {
      id: 'agency-role/named-as-in-charge',
      says: 'One that the text says is in charge is responsible, for all of it: 市民政局是本细则的主管部门, 本办法的主管机关为经济部.',
      outcome: 'in-charge',
      when: ({ before, after, begins }) =>
        all(begins, after.begins('named-as', within(16), 'in-charge', 'unit')) ??
        all(
          before.is('itself', words(6), 'says-in-charge', 'named-as'),
          after.is(maybe(signs)) ?? after.begins(sign(',。;')),
        ),
    },
    {
      id: 'agency-role/named-under-a-heading',
      says: 'One whose name alone stands below a heading of who is in charge is responsible, for all of the text: 主管部门 over 县科技局.',
      outcome: 'in-charge',
      when: (agency) => (agency.heading?.above.length === 0 ? inChargeByHeading(agency) : null),
    },
    {
      id: 'agency-role/named-under-a-lower-heading',
      says: 'Where such a heading stands below another, it is responsible for what that one holds alone: （二）责任单位 over 县科技局.',
      outcome: 'in-charge-of-part',
      when: inChargeByHeading,
    },
    {
      id: 'agency-role/grants-by-law',
      says: 'An authority that a law names by its office, to which people apply or which sees to what is given, is in charge of all of it: 向縣（市）主管機關申請.',
      outcome: 'in-charge',
      when: ({ before, after, charged, isAuthority }) =>
        isAuthority
          ? (all(before.ends('towards', within(10)), after.begins('files')) ??
            all(before.ends('towards', within(20)), after.begins('files', 'grants')) ??
            all(charged, !before.ends('delegates', 'charged-by'), after.begins('sees-to')) ??
            all(before.ends('charged-by', words(16)), after.begins('grants', sign(';。'))))
          : null,
    },
    {
      id: 'agency-role/grants-the-money',
      says: 'One that, by the words of a regulation, gives the money that it promises is in charge of all that it gives: 漁業署應核發補助款, 由教育部頒給獎助學金.',
      outcome: 'grantor',
      when: ({ after, charged, begins }) =>
        all(begins, after.begins('may-grant', within(20, 0, '的'), 'grants', words(14), 'granted-money')) ??
        all(charged, grantsMoney(after)),
    },
    {
      id: 'agency-role/shares-cost',
      says: 'How several share a cost names none of them: 由省、市两级按1:1的比例分担.',
      outcome: 'none',
      when: (agency) => agency.acts(agency.after.begins(within(16), 'shares')),
    },
    {
      id: 'agency-role/leads',
      says: 'One that begins a clause or stands behind 由, and leads or joins others to it, leads: 由市水务局会同市财政局.',
      outcome: 'lead',
      when: (agency) => agency.acts(agency.after.begins('leads')),
    },
    {
      id: 'agency-role/joins',
      says: 'One behind 会同 and the like supports: 会同市财政局.',
      outcome: 'support',
      when: ({ before }) => all(before.ends('along-with'), !before.ends('willing', 'along-with')),
    },
    {
      id: 'agency-role/supports',
      says: 'One that begins a clause or stands behind 由, and helps, supports: 市教育局配合.',
      outcome: 'support',
      when: (agency) => agency.acts(agency.after.begins('helps')),
    },
    {
      id: 'agency-role/gives',
      says: 'One that begins a clause or stands behind 由, and gives something, pays: 市财政按每家2万元给予补助.',
      outcome: 'payer',
      when: (agency) =>
        agency.acts(
          agency.after.begins(within(24), 'give', within(16), 'gift|money-gift') ??
            agency.after.begins(within(24), 'give', words(4), figure) ??
            agency.after.begins(words(4), 'matches', words(4), figure) ??
            agency.after.begins('giving-adverb?', 'hand-out', words(8), figure) ??
            all(
              !agency.after.begins(words(16), 'gift|money-gift', within(6), figure, ...toSomeone),
              agency.after.begins(words(16), 'gift', within(6), figure) ??
                agency.after.begins(within(2), 'money-gift', within(4), figure),
            ),
        ),
    },
    {
      id: 'agency-role/purse-and-its-share',
      says: 'A purse that a sum or share follows as what it gives pays, whatever stands before: 林木险省财政补贴35%.',
      outcome: 'payer',
      when: ({ after, before, isPurse }) =>
        all(
          isPurse,
          !before.ends('gets|for|circumstance|already'),
          after.begins('gift|bears', words(2), figure) ??
            all(before.ends('gift|sum-noun|funds'), after.begins('apiece', 'bears', words(2), figure)) ??
            all(
              before.isEmpty || (before.ends(sign(',、;:。(')) ?? before.ends('among|charged-by|and')),
              after.begins(figure, words(2), 'yuan'),
              !after.begins(figure, words(2), 'yuan', 'above'),
            ) ??
            after.begins('each', words(3), 'gift', words(4), figure) ??
            after.begins('giving-adverb', 'gift', words(4), figure),
          !after.begins('gift|bears', words(2), figure, within(6), 'of'),
        ),
    },
    {
      id: 'agency-role/gives-what-is-asked-for',
      says: 'One behind 申请 or 享受 that gives what is asked for pays, unless that is what somebody has already: 可申请县财政给予的100%贴息.',
      outcome: 'payer',
      when: ({ before, after }) =>
        all(
          before.ends('asks-for') ?? all(before.ends('gets'), !before.ends('already|for', 'gets')),
          after.begins(within(24), 'give', within(16), 'gift|money-gift'),
          !after.begins(within(24), 'give', within(16), 'gift|money-gift', 'of', within(8), 'recipient-noun'),
        ),
    },
    {
      id: 'agency-role/gives-at-length',
      says: 'One behind 由, or a purse that begins a clause, that gives something in the same clause pays, however much is said between: 由区政府对每套按成交价的7%给予补贴; so does any that begins a clause and says first to whom: 市政府对获奖的企业，给予补助.',
      outcome: 'payer',
      when: ({ after, charged, begins, isPurse }) =>
        all(
          charged ?? (isPurse ? begins : null),
          after.begins(within(60), 'give', within(16), 'gift|money-gift|support'),
        ) ?? all(charged ?? begins, !isPurse, givesToWhom(after)),
    },
    {
      id: 'agency-role/purse-by-a-figure',
      says: 'The purse of a government that begins a clause or stands behind 由, and goes by a figure, pays: 由市财政按每人500元核拨.',
      outcome: 'payer',
      when: (agency) => agency.acts(agency.isPurse, agency.after.begins(words(16), 'per', words(16), figure)),
    },
    {
      id: 'agency-role/purse-puts-in',
      says: 'The purse of a government that begins a clause or stands behind 由, and puts a sum in, pays: 市财政筹集1000万元.',
      outcome: 'payer',
      when: (agency) =>
        agency.acts(
          agency.isPurse,
          agency.after.begins(words(8), 'put-in|set-aside-yearly|bears', words(24), figure) ??
            agency.after.begins(words(30), sign(','), 'put-in|set-aside-yearly|bears', words(24), figure),
        ),
    },
    {
      id: 'agency-role/purse-pays-out',
      says: 'The purse of a government that begins a clause or stands behind 由, and pays the funds out, pays: 市财政按工程进度分期预拨资金.',
      outcome: 'payer',
      when: (agency) =>
        agency.acts(
          agency.isPurse,
          agency.after.begins(within(30), 'pays-out', within(30), 'funds'),
          !agency.after.begins(within(30), 'pays-out', within(30), 'funds', 'of'),
        ),
    },
    {
      id: 'agency-role/purse-matches',
      says: 'The purse of a government that begins a clause or stands behind 由, and matches what another gives, pays: 区级财政按1:1的比例进行匹配.',
      outcome: 'payer',
      when: (agency) =>
        agency.acts(
          agency.isPurse,
          agency.after.begins(within(30), 'matches'),
          !agency.after.begins(words(4), 'matches', words(4), 'funds'),
        ),
    },
    {
      id: 'agency-role/purse-gives-beyond',
      says: 'A purse that begins a clause and goes on with 对 or 按, or with what it does first, pays what a later clause gives, where nobody else comes between: 县财政对新建的泵站，验收合格的，每座补助2万元.',
      outcome: 'payer',
      when: ({ after, begins, charged, isPurse }) => {
        const given = isPurse && (begins ?? charged) ? givenBeyond(after) : null;
        return given && nobodyBetween(after, given) ? given : null;
      },
    },
    {
      id: 'agency-role/bears',
      says: 'One that bears the sum, or plans it in its budget, pays; so does a purse that gives or bears at the end of its clause: 所需资金由市财政承担, 由市财政据实补贴.',
      outcome: 'payer',
      when: (agency) =>
        (agency.isPurse
          ? all(
              agency.charged,
              agency.after.begins(within(20), 'bears|pays-out') ?? givesToThem(agency.after),
              !agency.after.begins(within(20), 'bears|pays-out', ...toSomeone),
            )
          : all(
              agency.charged,
              all(agency.before.tail(24).has('funds|sum-noun|gift|given'), agency.after.begins(within(6), 'bears')) ??
                agency.after.begins('from-alone', within(16), 'bears'),
            )) ??
        agency.acts(
          agency.after.begins(within(2), 'budgets') ??
            (agency.isPurse ? agency.after.begins(words(4), 'gift|bears', sign(',;。:')) : null),
        ),
    },
    {
      id: 'agency-role/hands-out',
      says: 'One behind 由 that hands the sum out pays: 购房补贴由属地政府负责认定发放, 由当地政府发给一次性补助.',
      outcome: 'payer',
      when: ({ before, after, charged }) =>
        all(charged, before.tail(24).has('funds|sum-noun|gift|given'), after.begins(within(12), 'hands-out')) ??
        all(charged, after.begins('hand-out', words(8, 0, '的'), 'gift|money-gift', sign(',;。'))),
    },
    {
      id: 'agency-role/works-the-procedure',
      says: 'One that does something below a heading of procedure, or below another under it, only handles what is given: 市住建局 below 办理流程.',
      outcome: 'handles',
      when: (agency) => all(ofProcedure(agency), doesSomething(agency) ?? carriesOut(agency)),
    },
    {
      id: 'agency-role/acts',
      says: 'One that begins a clause or stands behind 由, and does something, is responsible: 县政府每年安排专项经费.',
      outcome: 'responsible',
      when: doesSomething,
    },
    {
      id: 'agency-role/is-charged',
      says: 'One behind 由 that carries something out in the same clause is responsible: 由各乡镇参照上述标准执行.',
      outcome: 'responsible',
      when: carriesOut,
    },
  ],
};
