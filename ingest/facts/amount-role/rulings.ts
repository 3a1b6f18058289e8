// What was ruled on the amounts of a policy, whatever became of them: facts tell only of those that are given or
// asked.

import { sourceQuote } from '../../layout/index.ts';
import type { AmountRuling, Recognized } from '../../types.ts';
import { ruledBy } from '../ruled-by.ts';
import type { AmountGroups, Unread } from './amount-groups.ts';

/** The rulings in the order of the groups; a list of amounts is ruled on as one. */
export const amountRulings = (text: Recognized, groups: readonly AmountGroups[]): AmountRuling[] =>
  groups.flatMap(({ terms, unread }) => [...terms, ...unread].map((group) => rulingOf(text, group)));

const rulingOf = (text: Recognized, { list, sentence, ruling }: Unread): AmountRuling => {
  const start = Math.min(...list.map(({ at }) => at.start));
  const end = Math.max(...list.map(({ at, number }) => Math.max(at.end, number.end)));
  return {
    ...sourceQuote(text.text, sentence, start, end),
    values: list.map(({ value, unit, valueSpan }) => ({ value, unit, span: valueSpan })),
    as: ruling?.outcome.as ?? null,
    ...(ruling ? ruledBy(sentence, ruling) : { rule: null }),
  };
};
