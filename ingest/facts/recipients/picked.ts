// What is picked before the words that give: 每年评选不超过5个数据集，按投入的20%奖励; 遴选一批示范产线，单条奖励60万元.
// Never where it is not said how many are picked, nor where a clause behind says for whom.
import { figure, type Stretch, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { behindFor } from './leads.ts';
import { cutAtGiving, isNamed, withoutEnd } from './phrase.ts';

/** What the last such clause before the amounts, in their item of the sentence, picks; null where none does. */
export const pickedBefore = ({ sentence, clause, clauses, list }: AmountGroup): string | null => {
  const item = sentence.text.lastIndexOf(';', clause.start) + 1;
  if (behindFor(stretchOf(sentence, clause.start, list[0]?.at.start ?? clause.end)) !== null) return null;
  for (const { start, end } of clauses.toReversed()) {
    if (start >= clause.start || start < item) continue;
    const whole = stretchOf(sentence, start, end);
    const named = pickedIn(whole);
    if (named !== null) return named;
    if (behindFor(whole) !== null || whole.has('give|pay-out') !== null) return null;
  }
  return null;
};

/** 示范产线 of 每年择优遴选不超过6条示范产线, 带头人 of 评选出带头人. */
const pickedIn = (clause: Stretch): string | null => {
  for (const verb of clause.all('picks').toReversed()) {
    const behind = clause.from(verb.end);
    const last = (behind.begins('a-batch') ?? counted(behind))?.at(-1);
    const rest = last ? behind.from(last.end) : beforeCount(behind);
    if (!rest) continue;
    const whole = withoutEnd(cutAtGiving(rest.from(rest.begins('of')?.[0]?.end ?? rest.start)), 'and-also');
    const named = whole.upTo(whole.first('serves-as')?.start ?? whole.end);
    const all = named.text.split('、').map(withoutCount).join('、');
    if (/^[^\d,;。]{3,40}$/.test(all) && isNamed(all) && !named.is('class-noun') && !named.has('for')) return all;
  }
  return null;
};

const counted = (phrase: Stretch) => phrase.begins('pick-limit?', figure, 'picked-counter', 'pick-more?');

/** 示范社 of 示范社10家以上: the noun before how many are picked. */
const beforeCount = (phrase: Stretch): Stretch | null => {
  const [name, last] = phrase.is(words(20, 2), 'pick-limit?', figure, 'picked-counter', 'pick-more?') ?? [];
  const figures = last ? phrase.text.search(/\d/) : -1;
  return name && figures > 0 ? withoutEnd(phrase.upTo(phrase.start + figures), 'pick-limit') : null;
};

/** 创新项目 of 不超过20个创新项目, a further one that is picked. */
const withoutCount = (name: string): string => {
  const phrase = stretchOf({ text: name });
  return phrase.from(counted(phrase)?.at(-1)?.end ?? phrase.start).text;
};
