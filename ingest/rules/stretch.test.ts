import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueFinder } from './cues.ts';
import { anywhere, figure, maybe, Stretch, sign, within, words } from './stretch.ts';

const word = (kind: string, text: string, notBefore: string[] = [], notAfter: string[] = []) => ({
  kind,
  word: text,
  notBefore,
  notAfter,
  onlyBefore: [],
  onlyAfter: [],
});
const find = cueFinder([
  word('give', 'give'),
  word('prize', 'prize'),
  word('prize', 'prize money'),
  word('over', 'over', [], ['not ']),
  word('of', 'of', ['ten']),
]);
const stretch = (text: string, start = 0, end = text.length): Stretch => new Stretch(find(text), start, end);

describe('a stretch', () => {
  test('ends in a pattern of cues and gaps, read in the order of the text', () => {
    expect(stretch('we give a prize of ').ends('give', within(4), 'prize', within(6))).toHaveLength(2);
    expect(stretch('we give a nice prize of ').ends('give', within(4), 'prize', within(6))).toBeNull();
  });

  test('lets no gap cross a stop, and gaps of words no figure', () => {
    expect(stretch('give, the prize').ends('give', within(9), 'prize')).toBeNull();
    expect(stretch('give 5 as prize').ends('give', within(9), 'prize')).not.toBeNull();
    expect(stretch('give 5 as prize').ends('give', words(9), 'prize')).toBeNull();
  });

  test('begins with a pattern, with signs and figures', () => {
    expect(stretch('(12) prize').begins(sign('('), figure, sign(')'), maybe(' '), 'prize')).toHaveLength(1);
    expect(stretch('( prize').begins(sign('('), figure, within(9), 'prize')).toBeNull();
  });

  test('takes a cue of either kind, one that may be absent, and one that stands often', () => {
    expect(stretch('prize').is('give|prize')).not.toBeNull();
    expect(stretch('prize').is('give?', 'prize')).toHaveLength(1);
    expect(stretch('givegiveprize').is('give*', 'prize')).toHaveLength(3);
  });

  test('looks no further than its own part of the sentence', () => {
    expect(stretch('give a prize', 5).has('give')).toBeNull();
    expect(stretch('a prize money', 0, 7).has('prize')).toBeNull();
  });

  test('finds the first place where a pattern stands', () => {
    expect(stretch('a prize, give a prize').holds('give', within(3), 'prize')).toEqual([
      expect.objectContaining({ start: 9 }),
      expect.objectContaining({ start: 16 }),
    ]);
  });
});

describe('a pattern that is left unread where its words are missing', () => {
  const letters = cueFinder([word('x', 'x'), word('y', 'y'), word('y', 'yy'), word('z', 'z'), word('z', 'x')]);
  const text = fc
    .array(fc.constantFrom('x', 'y', 'z', 'o', '7', ','), { maxLength: 14 })
    .map((signs) => signs.join(''));

  test('stands where a plain search finds it, and nowhere else', () => {
    fc.assert(
      fc.property(text, (signs) => {
        const whole = new Stretch(letters(signs), 0, signs.length);
        const holds = (found: unknown, pattern: RegExp): void => expect(found !== null).toBe(pattern.test(signs));
        holds(whole.ends('x', within(3), 'z', words(2, 1)), /x[^,]{0,3}[zx][^,\d]{1,2}$/);
        holds(whole.begins(anywhere(4), 'x|z', maybe(','), 'z'), /^.{0,4}[xz],?[zx]/);
        holds(whole.begins(words(3, 1), 'x?', sign('7')), /^[^,\d]{1,3}x?7/);
        holds(whole.is(within(9, 2), 'x', 'z*'), /^[^,]{2,9}x[zx]*$/);
        holds(whole.holds('z', within(2), 'x', figure), /[zx][^,]{0,2}x\d+/);
      }),
    );
  });

  test('looks at the first and the last of its words', () => {
    fc.assert(
      fc.property(text, fc.nat(14), fc.nat(14), (signs, start, end) => {
        const part = new Stretch(letters(signs), start, end);
        const places = [...part.text.matchAll(/[xz]/g)].map(({ index }) => part.start + index);
        expect([part.first('z')?.start, part.last('z')?.start]).toEqual([places[0], places.at(-1)]);
        expect(part.all('z').map((cue) => cue.start)).toEqual(places);
      }),
    );
  });
});

describe('cues', () => {
  test('hide shorter words of their kind inside them', () => {
    expect(
      stretch('prize money')
        .all('prize')
        .map(({ word: found }) => found),
    ).toEqual(['prize money']);
  });

  test('are none beside the words that the vocabulary names', () => {
    expect(stretch('often over').all('of|over')).toHaveLength(1);
    expect(stretch('not over').has('over')).toBeNull();
  });

  test('of a kind that nobody defined are a mistake', () => {
    expect(() => stretch('x').has('gives')).toThrow('no word of the vocabulary is a cue of the kind gives');
  });
});
