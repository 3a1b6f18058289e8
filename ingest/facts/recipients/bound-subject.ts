// Whose bound it is, where a clause tells it from others: 其中新引进企业最高60万元.
// Never each one alone (单个企业), a class that any of them is of (企业), nor the gift that is bounded.
import { type Stretch, within } from '../../rules/stretch.ts';
import { behindLabel, withoutStart } from './phrase.ts';
import { endsInRecipient } from './recipient-noun.ts';

/** Behind the sign that parts the clause from the one before it, and no label: (三)同一申请人 opens with none. */
const behindSign = (head: Stretch): Stretch => behindLabel(head.from(head.start + (/^[、,(]/.test(head.text) ? 1 : 0)));

/** 其中新引进企业最高60万元，其余项目最高20万元: whose bound it is, where that is told from others. */
export const subjectOfBound = (head: Stretch): string | null => {
  const own = withoutStart(behindSign(behindLabel(head)), 'list-lead|phrase-start');
  const limit = own.first('most|not-over|ceiling|quota|scale-noun|gift|support|yearly');
  if (!limit || own.ends('most|not-over|ceiling|is') === null) return null;
  const subject = own.upTo(limit.start);
  if (!endsInRecipient(subject) || !subject.is(within(24, 3, ':对')) || subject.is('class-noun')) return null;
  const isOfClause = subject.begins('himself|circumstance') !== null && subject.begins('rank') === null; // 其, but not 其他
  return isOfClause || subject.begins('of|gift-manner|single|same|each|aforesaid|encourage|does') || subject.has('give')
    ? null
    : subject.text;
};
