// A threshold that stands for those who reach it, with the noun that the words around it have for them:
// 年销售额1亿元以上 beside 对新开办的批发企业 → 年销售额1亿元以上的新开办的批发企业. Never a noun that has a figure of its own.
import { words as wordsOf } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { withoutEach } from './phrase.ts';
import { endsInRecipient, namesRecipient } from './recipient-noun.ts';

/** The threshold with those who reach it, where one of the phrases names them; the threshold alone where none does. */
export const reachedByThose = (threshold: string, ...phrases: readonly (string | null | undefined)[]): string => {
  const bare = withoutEach(stretchOf({ text: threshold })).text;
  const whom = phrases.map((phrase) => (phrase ? nounOf(phrase) : null)).find((noun) => noun !== null);
  return !whom || bare.includes(whom) ? bare : `${bare}${attributive}${whom}`;
};

/** 新开办的批发企业 as it is; 批发企业 of 年销售额达到1亿元的批发企业; 落户企业 of 落户企业首年产值达到1亿元. */
const nounOf = (phrase: string): string | null => {
  const whole = stretchOf({ text: phrase });
  const of = whole.last('of');
  const tail = of ? whole.from(of.end).text : '';
  const [noun] = whole.all('recipient-noun');
  const subject = noun ? whole.upTo(noun.end).text : '';
  return (
    [phrase, tail, subject].find(
      (words) => words !== '' && !/[\d:;]/.test(words) && words.length <= longestNoun && namesRecipient(words),
    ) ?? null
  );
};

// What is longer says what someone does, and not who.
const longestNoun = 36;

const attributive = '的';

/** 残疾儿童 of 0—6岁残疾儿童每人每年2万元: who stands between a threshold and what is counted; nothing where nobody does. */
export const whoIsWithin = ({ sentence, threshold, list }: AmountGroup): string => {
  const behind = stretchOf(sentence, threshold?.end ?? 0, list[0]?.at.start ?? 0);
  const [each] = behind.all('each');
  const who = each ? behind.upTo(each.start) : behind;
  return who.is(wordsOf(12, 2, '的、()')) && endsInRecipient(who) && !who.has('give|gift') ? who.text : '';
};
