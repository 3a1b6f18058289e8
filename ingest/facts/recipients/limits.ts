// Who has a limit: the subject of what someone may borrow at most (合伙创业最高可贷90万元), or of a limit that is changed:
// 双职工贷款最高额度由60万元提高至75万元, 一人申请最高额度为50万元, 三孩家庭贷款额度上浮10万元.
// Never the name of the loan (创业担保贷款额度), nor each one alone (单户最高贷款额度), which tells nobody.
import { type Stretch, words } from '../../rules/stretch.ts';
import { behindLabel, behindLastOf, isNamed, withoutEnd, withoutStart } from './phrase.ts';
import { endsInRecipient } from './recipient-noun.ts';

/** The subject of the limit that the words before an amount state; null where they state none, or nobody's. */
export const subjectOfLimit = (head: Stretch): string | null => {
  const borrows = head.ends('most', 'may?', 'lent-to-one|apply') !== null;
  if (!isLimit(head) && !borrows) return null;
  const own = behindLabel(head.from(head.start + (/^[、,;]/.test(head.text) ? 1 : 0)));
  const phrase = withoutStart(own, 'limit-start');
  const subject = borrows ? borrowerOf(phrase) : withoutLimit(phrase);
  const name = behindLastOf(subject);
  if (
    subject.is('single-thing|per-head') ||
    subject.has('give|gift|support') ||
    name.has('scheme') ||
    subject.begins('each-recipient|circumstance|aforesaid|does')
  )
    return null;
  if (!subject.is(words(20, 2, '的对')) && !(endsInRecipient(subject) && subject.is(words(40, 2, '对')))) return null;
  return isNamed(subject.text) ? subject.text : null;
};

/** 合伙创业 of 合伙创业最高可贷, 个人 of 个人创业贷款最高可贷: the name of a loan is left out where somebody stands before it. */
const borrowerOf = (phrase: Stretch): Stretch => {
  const without = withoutLimit(phrase);
  return endsInRecipient(without) ? without : phrase.upTo(phrase.first('most')?.start ?? phrase.end);
};

/** Whether the words before an amount state a limit: 提高至, 贷款额度为, 最高额度, 贷款额度最高为, 贷款额度上浮. */
export const isLimit = (head: Stretch): boolean =>
  head.ends('raise-to') !== null ||
  head.ends('credit', 'quota', words(4)) !== null ||
  (head.has('credit|most') !== null && head.ends('most', 'may?', 'apply?', 'quota', words(4)) !== null) ||
  (head.ends('raise', words(4)) !== null && head.has('credit|ceiling') !== null);

/** What stands before the first word of a limit, without what the loan is called: 三孩家庭申请住房公积金|贷款额度 → 三孩家庭. */
export const withoutLimit = (phrase: Stretch): Stretch => {
  const [limit] = phrase.all('most|ceiling|credit|quota|from|raise-to|uniformly');
  const whole = withoutEnd(limit ? phrase.upTo(limit.start) : phrase, 'limit-end|guarantee');
  const named = withoutEnd(whole, 'loan-name');
  const [asked] = named.end === whole.end ? [] : (named.ends('apply') ?? []);
  return asked ? named.upTo(asked.start) : named;
};
