// What a figure is a figure of: the words before it, behind it, or in the clause before.
import type { MoneyMention, Sentence } from '../types.ts';
import type { Clause } from './clauses.ts';
import { statisticWords } from './statistic-words.ts';

/** The words before the number without the verb; else those behind it; else the subject of the clause before. */
export const indicatorOf = (
  sentence: Sentence,
  clause: Clause,
  clauses: readonly Clause[],
  before: string,
  after: string,
  mention: MoneyMention,
): string | null => {
  const share = shareOf(sentence, clause, before);
  if (share) return share;
  const own = trimIndicator(before);
  const said = changeIn(before, own);
  const subject = leansBack.test(said) || said === '' ? `${subjectBefore(sentence, clause, clauses)}${said}` : said;
  const behind =
    /^(?:多|余)?(?:国家)?的?(?!不等)([^,，;；。、（(]{2,24})/
      .exec(after)?.[1]
      ?.replace(/(?:的|来自|均|都|是|为|大于).*$/, '') ?? '';
  if (own.length >= 2) return behind.length >= 2 && !/^[%‰]$/.test(mention.unit) ? `${subject}${behind}` : subject;
  if (behind.length >= 2) return behind;
  return subject.length >= 2 ? subject : null;
};

/** A share or a change whose subject stands in the clause before: 占地区生产总值的比重, 同比增长. */
const leansBack = /^(?:占|同比|环比|较|比上年)/;

/** 单位能耗下降15.2% is a fall by that much, not a level: the word of change belongs to the indicator. */
const changeIn = (before: string, subject: string): string => {
  const change = /(增长|增加|上升|提高|提升|下降|降低|减少|回落|缩短)(?:了|约|近|超过?)?$/.exec(before)?.[1];
  return change && subject !== '' ? `${subject}${change}` : subject;
};

const subjectBefore = (sentence: Sentence, clause: Clause, clauses: readonly Clause[]): string => {
  const previous = clauses[clauses.indexOf(clause) - 1];
  if (!previous) return '';
  const words = sentence.text.slice(previous.start, previous.end).replace(/^(?:截至)?(?:19|20)\d{2}年(?:底|末)?/, '');
  return trimIndicator(words.replace(/[\d.]+.*$/, ''));
};

/** 在基层农技人员中，50岁以上的占32.4%: of what the share is, and which. */
const shareOf = (sentence: Sentence, clause: Clause, before: string): string | null => {
  const group = /^(.{2,20}?)的?(?:仅|只|约|已|均|就|还|又)?(?:占(?:到|比|比为)?|只有)(?:了|约|近|达)*$/.exec(
    before,
  )?.[1];
  const frame = /(?:^|[,，。;；])在([^,，。;；]{2,24}?)中[,，]/.exec(sentence.text.slice(0, clause.start + 1))?.[1];
  return group && frame ? `${frame}中${group.replace(/的$/, '')}占比` : null;
};

/** Words without what leads to an indicator and the verb behind it: 目前原油进口量超过 → 原油进口量. */
export const trimIndicator = (before: string): string => {
  let subject = before.replace(
    /^(?:其中|同时|此外|另外|目前|当前|截至[^,，]*|到?\d{4}年(?:底|末)?|据统计|已|且|并|而|也|还|仅|在)+/,
    '',
  );
  for (
    let cut = subject.replace(statisticWords().verbs, '');
    cut !== subject;
    cut = subject.replace(statisticWords().verbs, '')
  )
    subject = cut;
  return subject.replace(/^.*[、]/, '').trim();
};
