// Who stands at the verb that gives as its object: 给予承办单位20万元, 按采购价的10%补助采购企业, …%用于奖励经营团队.
// Never a word that any of them has for what the lead says in full (对新认定的工厂，给予企业5万元), which table.ts decides.
import { maybe, type Stretch, within, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { withoutEnd, withoutStart } from './phrase.ts';
import { endsInRecipient } from './recipient-noun.ts';

/** 给予运营管理企业一次性奖励, 奖励组团社, 向培训机构发放: who stands behind the verb. */
export const behindVerb = (head: Stretch): string | null => {
  const bare = head.text.includes('(') ? stretchOf({ text: head.text.replace(/\([^()]*\)/g, '') }) : head;
  for (const verb of bare.all('give|hand|gift|toward').toReversed()) {
    const behind = withoutStart(withoutEnd(bare.from(verb.end), 'gift-manner|not-over'), 'most');
    if (!behind.is(words(behind.text.includes('、') ? 60 : 24, 2, '()最不')) || behind.begins('once')) continue;
    for (const noun of behind
      .all(verb.kind === 'give' ? 'recipient-noun|on-duty-body|paid-body' : 'recipient-noun')
      .toReversed()) {
      const who = behind.upTo(noun.end);
      const named = who.from((who.begins('each-counted') ?? who.begins('each', 'one-unit'))?.at(-1)?.end ?? who.start);
      const rest = behind.from(noun.end);
      const isGiven =
        isGift(rest) ||
        (verb.kind !== 'gift' && rest.is(words(10), 'each', words(4)) !== null) ||
        (verb.kind === 'give' && isBase(rest) && !named.is('class-noun'));
      if (noun.kind === 'paid-body' && named.begins('hires')) continue; // 所在县: of the thing that is paid for
      const isListed = who.text.includes('、') || behind.is(words(24));
      const isItsName = named.is('gift-genre') !== null && rest.begins('gift|support') !== null; // 给予人才津贴
      if (isGiven && isListed && !isItsName && isEachNamed(who, named)) return named.text;
    }
  }
  return null;
};

/** 给予每个数源单位: whoever is counted, unless a word that any of them has (每个项目) or what happens (每引进1人). */
const isEachNamed = (who: Stretch, named: Stretch): boolean =>
  named.text.length >= 2 && (named.start === who.start || !(named.begins('event') || named.is('class-noun')));

/** Nothing, words of time and manner, or a noun of giving. */
const isGift = (phrase: Stretch): boolean =>
  phrase.isEmpty ||
  phrase.is('gift-manner*') !== null ||
  phrase.ends('gift|support|funds') !== null ||
  phrase.is('by', words(12)) !== null ||
  phrase.is('gift', words(12), 'of') !== null ||
  phrase.is('hand-out', words(10)) !== null;

/** 参与建设投入的, behind 给予共建单位: what a share is of. */
const isBase = (phrase: Stretch): boolean => phrase.is(words(14), 'cost', 'of?') !== null;

/** 按贷款总额的1%，奖励经办银行; 按贡献的50%，三年内奖励给个人: who stands in the clause behind. */
const paidBehind = ({ sentence, clause, clauses, to }: AmountGroup): string | null => {
  const next = clauses.find(({ start }) => start === clause.end + 1);
  if (!next || to < clause.end || sentence.text[clause.end] !== ',') return null;
  const behind = stretchOf(sentence, next.start, next.end);
  const verb = (behind.begins('straight-to|reward') ?? behind.begins(within(8, 2), 'straight-to'))?.at(-1);
  const who = verb ? withoutStart(behind.from(verb.end), 'toward') : null;
  return who?.is(words(70, 3)) && endsInRecipient(who) && !who.has('give|gift') && !who.begins('each')
    ? who.text
    : null;
};

/** …元对企业进行补贴, …%给予消费者补贴, …元标准向承办机构支付, …元补助采购企业, …%用于奖励经营团队. */
const behindAmount = (after: Stretch): string | null => {
  const verb = after.begins(maybe(' '), 'of?', 'scale-noun?', 'once?', 'give|reward|toward|straight-to')?.at(-1);
  const behind = verb ? withoutStart(after.from(verb.end), 'toward') : null;
  const nouns = behind?.all('recipient-noun') ?? [];
  const atGift = nouns.filter(({ end }) => after.from(end).begins('gift|support|funds') !== null);
  for (const noun of [...atGift.slice(-1), ...nouns]) {
    const who = behind?.upTo(noun.end);
    if (!who?.is(words(16, 2)) || who.begins('each|himself') || who.has('gift')) continue;
    const rest = after.from(noun.end);
    if (rest.isEmpty || rest.begins(words(6), 'gift|support|funds') || rest.begins('hand-out')) return who.text;
  }
  const found = after.begins(maybe(' '), 'hand?', 'for', words(14, 2), 'behind-act');
  const lead = found?.find(({ start }) => after.from(start).begins('for') !== null);
  const act = found?.at(-1);
  return lead && act ? after.cues.text.slice(lead.end, act.start) : objectOf(after);
};

/** 采购企业 of 补助采购企业, 在孵企业 of 用于支持在孵企业扩大再生产: the object of a verb of giving, up to the end of the clause. */
const objectOf = (after: Stretch): string | null => {
  const use = after.begins(maybe(' '), 'of?', 'scale-noun?', 'use-for');
  const verb = (use ?? after.begins(maybe(' '), 'of?', 'scale-noun?', 'gift'))?.at(-1);
  const given = use && verb ? after.from(verb.end).begins('gift|support')?.at(-1) : verb;
  const behind = given ? after.from(given.end) : null;
  for (const noun of behind?.all('recipient-noun') ?? []) {
    const who = behind?.upTo(noun.end);
    const rest = after.from(noun.end);
    if (!who?.is(words(16, 2)) || who.begins('each|himself|of') || who.has('gift|support|give|funds')) continue;
    if (rest.isEmpty || (use && rest.is(words(10)) && !rest.has('recipient-noun'))) return who.text;
  }
  return null;
};

/** Who stands behind the amounts, in their clause or in the one that follows. */
export const payeeBehind = (group: AmountGroup, after: Stretch): string | null =>
  behindAmount(after) ?? paidBehind(group);

/**
 * 省级工厂的承担单位: a payee beside a thing that the lead names is its, and people have who hires them (引进的博士的用人单位). The payee
 * alone where it says more itself, where the lead has its noun, says what somebody does, is long, or acts itself.
 */
export const payeeOf = (payee: string, lead: string | null): string => {
  const named = withoutStart(stretchOf({ text: payee }), 'himself');
  const noun = named.last('recipient-noun')?.word ?? named.text;
  const isPlain =
    named.text.length <= longestPayee &&
    !named.has('of') &&
    !named.begins('each|single|same') &&
    !named.text.includes('、');
  return isPlain && lead && !lead.includes(noun) && isName(lead) && hasPayee(lead, named)
    ? `${lead}${of}${named.text}`
    : named.is('people-of-firm') && stretchOf({ text: payee }).begins('whose')
      ? payee
      : named.text;
};

/** 失业人员 have no 培训机构, and a school no 承办单位. */
const hasPayee = (lead: string, payee: Stretch): boolean => {
  const whose = stretchOf({ text: lead });
  if (whose.ends('people|person-end|degree')) return payee.begins('hires') !== null;
  return whose.ends('acts-itself') === null || payee.ends('people-of-firm') !== null;
};

/** 引进的博士, 省级工厂; 企业引进博士 says what is done. */
const isName = (lead: string): boolean => {
  const whose = stretchOf({ text: lead });
  const [last] = whose.all('of').slice(-1);
  const noun = last ? whose.from(last.end) : whose;
  if (whose.begins('each|single|same|by-whom')) return false;
  return whose.is(words(longestLead)) !== null && endsInRecipient(whose) && !noun.has('does|subject-verb|brings-in');
};

const longestLead = 24;
const longestPayee = 6;
const of = '的';
