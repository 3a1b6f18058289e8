// What 以上 and 以下 mean in a text, where a closing clause says so: 本办法所称“以上”含本数，“以下”不含本数.
//
// Signals: 以上 and 以下 before 包括本数, 含本数, 不含本数 in one sentence with 所称, 均 or quotation marks. Without such a clause
// both count the number itself, as in law.
import type { Recognized } from '../../types.ts';
import type { Operators } from './operator.ts';

/** The operators that the text's bounds stand for. */
export const readBoundClause = (text: Recognized): Operators => {
  let operators: Operators = { above: '>=', below: '<=' };
  for (const sentence of text.sentences) {
    if (!sentence.text.includes('本数') && !/“以上”/.test(sentence.text)) continue;
    operators = { ...operators, ...boundsIn(sentence.text) };
  }
  return operators;
};

/** The bounds that a sentence defines. */
export const boundsIn = (text: string): Partial<Operators> => {
  if (
    !/[“"]以[上下内]|所称[^,;。]{0,6}以[上下内]|以[上下内][^,;。]{0,12}均|以[上下内](?:包括|不?(?:包)?含|不包括)本数/.test(
      text,
    )
  )
    return {};
  const found: { above?: Operators['above']; below?: Operators['below'] } = {};
  let pending = '';
  for (const piece of text.split(/(?<=本数)/)) {
    pending += piece;
    const inclusive = /(不(?:包)?含|不包括|(?:包)?含|包括)[^,;。]{0,4}本数$/.exec(pending)?.[1];
    if (!inclusive) continue;
    const counts = !inclusive.startsWith('不');
    if (/以上/.test(pending)) found.above = counts ? '>=' : '>';
    if (/以下|以内/.test(pending)) found.below = counts ? '<=' : '<';
    pending = '';
  }
  return found;
};
