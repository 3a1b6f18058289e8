import { describe, expect, it } from 'vitest';
import { lineUp } from './line-up.ts';

describe('two texts beside each other', () => {
  it('have on one line what both say, and what became of a passage', () => {
    const before = ['一、奖励', '对新设企业给予50万元奖励。', '二、附则'];
    const after = ['一、奖励', '对新设企业给予80万元奖励。', '对上云企业给予补贴。', '二、附则'];
    const pairs = lineUp(before, after);
    expect(pairs.map(({ kind }) => kind)).toEqual(['same', 'changed', 'new', 'same']);
    const changed = pairs[1];
    const words = (side: 'before' | 'after') =>
      changed?.kind === 'changed'
        ? changed[side]
            .filter((piece) => piece.changed)
            .map(({ text }) => text)
            .join('')
        : '';
    expect(words('before')).toContain('50');
    expect(words('after')).toContain('80');
    expect(words('after')).not.toContain('奖励');
  });
  it('say what is gone, and never make a passage of one that is unlike it', () => {
    expect(lineUp(['旧的一条规定', '共有'], ['全新内容在此', '共有']).map(({ kind }) => kind)).toEqual([
      'gone',
      'new',
      'same',
    ]);
    expect(lineUp(['甲'], [])).toEqual([{ kind: 'gone', text: '甲' }]);
    expect(lineUp([], [])).toEqual([]);
  });
  it('give back either text', () => {
    const [before, after] = [
      ['甲乙丙丁', '戊己', '庚辛壬'],
      ['甲乙丙', '庚辛壬癸', '戊己', '子'],
    ];
    const pairs = lineUp(before, after);
    const join = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');
    expect(
      pairs.flatMap((pair) => (pair.kind === 'changed' ? [join(pair.before)] : pair.kind === 'new' ? [] : [pair.text])),
    ).toEqual(before);
    expect(
      pairs.flatMap((pair) => (pair.kind === 'changed' ? [join(pair.after)] : pair.kind === 'gone' ? [] : [pair.text])),
    ).toEqual(after);
  });
});
