// Whom the words before an amount lead in: 对… of its sentence, the subject of the clause that gives, a clause before that names
// a bearer or ends in 的.
// Never a base (对设备投入给予20%补贴), nor what is to happen (在本市住宿的).

import type { AmountGroup } from '../amount-role/amount-groups.ts';
import type { Clause } from '../clauses.ts';
import { isGenericBearer, leadingSubject, namesBearer } from './bearers.ts';
import { cutAtGiving, isNamed, label, shortened } from './recipient-words.ts';

/** 对… before the amount, up to the clause that gives; or the clause before it that names a bearer. */
export const leadOf = (text: string, term: Pick<AmountGroup, 'clause' | 'clauses' | 'list'>): string | null => {
  const number = term.list[0]?.at.start ?? term.clause.end;
  const upTo = term.clauses.filter((other) => other.start <= number);
  const from = Math.max(0, text.lastIndexOf(';', term.clause.start) + 1);
  const inStretch = upTo.filter((other) => other.start >= from);
  return (
    openingLead(text, term, inStretch, number) ??
    ownPhrase(text, term, number) ??
    ownSubject(text, term, number) ??
    subjectBefore(text, inStretch, term.clause, number) ??
    (inStretch.length < upTo.length
      ? (openingLead(text, term, upTo, number) ?? subjectBefore(text, upTo, term.clause, number))
      : null)
  );
};

/** The last clause that opens with 对, up to where its sentence gives. */
const openingLead = (
  text: string,
  { clause, list }: Pick<AmountGroup, 'clause' | 'list'>,
  clauses: readonly Clause[],
  number: number,
): string | null => {
  const opening = clauses.findLast(
    (other) =>
      opensWithFor.test(text.slice(other.start, Math.min(other.end, number))) &&
      !isBase(cutAtGiving(text.slice(other.start, Math.min(other.end, number)))),
  );
  if (!opening) return null;
  const phrase = opening.start === clause.start ? null : ownPhrase(text, { clause, list }, number);
  if (phrase) return phrase;
  const skip = opensWithFor.exec(text.slice(opening.start, opening.end))?.[0].length ?? 0;
  const own = cutAtGiving(text.slice(clause.start, number));
  const end =
    opening.start === clause.start || (namesBearer(own) && !/^(?:每|单|同一)/.test(own)) ? number : clause.start - 1;
  const words = cutAtGiving(text.slice(opening.start + skip, end)).replace(/,对(?:其|上述).*$/, '');
  const recipient = words.length >= 2 ? shortened(words) : '';
  return isNamed(recipient) ? recipient : null;
};

/** 对…, 其中对…, 包机奖对…; 对外贸易 opens with no 对. */
const opensWithFor =
  /^“?(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.、])?(?:且|并|其中|同时|每年|[^,;。对\d]{2,12}(?:奖励?|补贴|补助|资助|市|区|县|财政))?(?:针对|对于?|向(?=[^;。]{2,40}(?:发放|发给|支付|拨付|赠送|给予)))(?!其|上述|同一|外(?:经贸|贸易|开放|投资|承包|合作|劳务))/;

/** 对当年设备投入给予20%补贴: what a share is of, not who gets it. */
const isBase = (words: string): boolean => /^对[^,;。的]{2,16}(?:投入|费用?|支出|成本|额|租金|利息)$/.test(words);

/** 首次获评的奖励4万元: the clause that gives says for whom. */
const ownPhrase = (
  text: string,
  { clause, list }: Pick<AmountGroup, 'clause' | 'list'>,
  number: number,
): string | null => {
  const own = cutAtGiving(text.slice(clause.start, number)).replace(label, '');
  return !/[%‰]/.test(list[0]?.unit ?? '') && /^[^,对]{1,24}的$/.test(own) && !/^(?:其|该)/.test(own)
    ? own.slice(0, -1)
    : null;
};

/** 名优门店给予…, 入选名录的每个奖励…: the subject of the clause that gives. */
const ownSubject = (text: string, { clause }: Pick<AmountGroup, 'clause'>, number: number): string | null => {
  const own = cutAtGiving(text.slice(clause.start, number)).replace(label, '');
  const head = /^(.{2,50}?)(?:的)?$/.exec(own)?.[1];
  if (!head || !namesBearer(head) || /^(?:每|单|同一|给|用于)/.test(head)) return null;
  const recipient = shortened(head);
  return isNamed(recipient) ? recipient : null;
};

/** The clause before that names a bearer, else the one that ends in 的; 支持合作社建设… names its own. */
const subjectBefore = (text: string, clauses: readonly Clause[], clause: Clause, number: number): string | null => {
  const before = clauses.filter((other) => other.end < number && other.start < clause.start);
  const wordsOf = (other: Clause): string =>
    text
      .slice(other.start, other.end)
      .replace(label, '')
      .replace(/^(?:且|并|同时|其中)/, '')
      .replace(/(?:补贴|补助|奖励|资助)标准$/, '');
  const encouraged = before.map((other) => encouragedIn(wordsOf(other))).findLast((words) => words !== null);
  const named = before.findLast(
    (other) => namesBearer(wordsOf(other)) && text[other.end] === ',' && !isCircumstance(wordsOf(other)),
  );
  const asked = before.filter(
    (other) =>
      /的$/.test(wordsOf(other)) &&
      !/低于|高于|不足|未达|超出|重复/.test(wordsOf(other)) &&
      !isCircumstance(wordsOf(other)),
  );
  const subject = before.map((other) => leadingSubject(wordsOf(other))).findLast((words) => words !== null);
  if (encouraged && (!named || /^(?:支持|鼓励|引导)/.test(wordsOf(named)))) return encouraged;
  if (subject && !named && !asked.some((other) => !/\d/.test(wordsOf(other)))) return subject;
  const found = named ?? asked.findLast((other) => !/\d/.test(wordsOf(other))) ?? asked.at(-1);
  const recipient = found ? shortened(wordsOf(found).replace(/的$/, '')) : null;
  return recipient && isNamed(recipient) ? recipient : null;
};

/** 鼓励检测产线为初创企业提供…, 支持合作社建设…: who is to do something. */
const encouragedIn = (words: string): string | null => {
  const found =
    /^(?:鼓励|支持|引导)(?!对|在|建设|开展)([^,;。的]{2,16}?)(?=为(?!主)|在|与|向|参加|参与|开展|建设|新建|购买|购置|租用|租赁|申报|创建|投保|使用|组织|举办)/.exec(
      words,
    )?.[1];
  return found && namesBearer(found) && !isGenericBearer(found) ? found : null;
};

/** 游览3个景区, 在本市住宿: what is to happen, and nobody. */
const isCircumstance = (words: string): boolean =>
  /^(?:在|可|须|需|应|均)?[^,;。]{0,8}(?:游览|参观|住宿|入住|停留)/.test(words) ||
  /^(?:由|根据|按照?|依据)/.test(words);

/** Whom a sentence without amounts is about: 对新认定的示范基地给予奖励. */
export const findLead = (text: string): string | null => {
  const found =
    /(?:^|[,;。:“])(?:其中,?)?对于?(?!其|上述|同一)([^;。]{2,80}?)(?=,?(?:分别|再|一次性)?(?:给予|给与|予以|按照?|进行奖励|实行))/.exec(
      text,
    )?.[1];
  return found && namesBearer(found) ? shortened(found) : null;
};
