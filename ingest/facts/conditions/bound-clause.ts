// What 以上 and 以下 mean in a text, where a closing clause says so: 本办法所称“以上”含本数，“以下”不含本数.
//
// Signals: 以上 and 以下 before 包括本数, 含本数, 不含本数 in one sentence with 所称, 均 or quotation marks. Without such a clause
// both count the number itself, as in law.
import type { Recognized } from '../../types.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';
import type { Operators } from './operator.ts';

/** The operators that the text's bounds stand for. */
export const readBoundClause = (text: Recognized): Operators => {
  let operators: Operators = { above: '>=', below: '<=' };
  for (const sentence of text.sentences) {
    if (!shapes().mayDefine.test(sentence.text)) continue;
    operators = { ...operators, ...boundsIn(sentence.text) };
  }
  return operators;
};

const shapes = vocabulary('bound-clause', (value) => {
  const shape = shapeMaker(value, 'bound-clause.yml');
  return {
    mayDefine: shape('{itself}|“{above}”'),
    defines: shape(
      '[“"]{bound}|{called}[^,;。]{0,6}{bound}|{bound}[^,;。]{0,12}{evenly}|{bound}(?:{counts}|{countsNot}){itself}',
    ),
    behindEach: shape('(?<={itself})'),
    whether: shape('(?:({countsNot})|{counts})[^,;。]{0,4}{itself}$'),
    above: shape('{above}'),
    below: shape('{below}'),
  };
});

/** The bounds that a sentence defines. */
export const boundsIn = (text: string): Partial<Operators> => {
  const { defines, behindEach, whether, above, below } = shapes();
  if (!defines.test(text)) return {};
  const found: { above?: Operators['above']; below?: Operators['below'] } = {};
  let pending = '';
  for (const piece of text.split(behindEach)) {
    pending += piece;
    const said = whether.exec(pending);
    if (!said) continue;
    const counts = said[1] === undefined;
    if (above.test(pending)) found.above = counts ? '>=' : '>';
    if (below.test(pending)) found.below = counts ? '<=' : '<';
    pending = '';
  }
  return found;
};
