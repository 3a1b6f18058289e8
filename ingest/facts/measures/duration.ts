// How long a measure gives: 连续3年给予, 补贴期限最长不超过3年. The first that the measure states.
import type { Duration } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';

/** The duration among a measure's terms, or null. */
export const durationOf = (text: Recognized, terms: readonly AmountGroup[]): Duration | null => {
  const term = terms.find(({ reading }) => reading.as === 'duration');
  const mention = term?.list[0];
  if (!term || !mention) return null;
  const before = stretchOf(term.sentence, term.clause.start, mention.number.start);
  const from = Math.max(term.clause.start, term.from);
  const start = from + (/^[、,\s]*/.exec(term.sentence.text.slice(from))?.[0].length ?? 0);
  return {
    value: mention.valueMax ?? mention.value,
    unit: mention.unit,
    qualifier:
      mention.bound === 'at-most' || before.has('longest')
        ? 'at-most'
        : mention.bound === 'at-least'
          ? 'at-least'
          : 'exact',
    ...sourceQuote(text.text, term.sentence, start, Math.max(term.to, mention.at.end)),
  };
};
