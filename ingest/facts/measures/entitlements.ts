// Whether a stretch of text says who may do or have something without a sum: who may settle, live somewhere, get a
// loan.
//
// Signals: it asks something that can be measured (毕业5年内, 连续参保满1年), and says that whoever meets it may have something
// (可申请落户, 可以获得：), or tells the share that a buyer pays first. Never where what they may have is money, for its sum
// stands elsewhere, nor what only an application is for (可申请认定).
import { maybe, words } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroups } from '../amount-role/amount-groups.ts';
import { withoutTold } from '../conditions/asked.ts';

/** Whether the sentences ask something and say what whoever meets it may have. */
export const entitles = (text: Recognized, { terms }: AmountGroups, sentences: readonly Sentence[]): boolean =>
  terms.some(({ reading }) => reading.as === 'condition') &&
  sentences.some(grants) &&
  withoutTold(text, terms).some(({ reading }) => reading.as === 'condition');

const grants = (sentence: Sentence): boolean => {
  const whole = stretchOf(sentence);
  if (whole.has('down-payment')) return true;
  return whole.all('may').some(({ start }) => {
    const from = whole.from(start);
    return (
      from.begins('may', maybe(' '), words(8), 'have') !== null &&
      from.begins('may', words(24), 'gift|support|funds') === null
    );
  });
};
