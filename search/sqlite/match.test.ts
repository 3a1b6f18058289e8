import { expect, test } from 'vitest';
import type { Atom, Term } from '../terms.ts';
import { hasOneRow } from './match.ts';

const name = (text: string) => ({ kind: 'text', text }) as const;
const term = (...alternatives: readonly Atom[][]): Term => ({ text: '', alternatives });
const near = (left: readonly string[], right: readonly string[]): Atom => ({
  kind: 'near',
  left: left.map(name),
  right: right.map(name),
  within: 5,
});

test.each([
  ['one name', true, term([name('渔业扶持')])],
  ['a name beside one of a single token', true, term([name('渔业扶持')], [name('渔业')])],
  ['two names of several tokens', false, term([name('发改委')], [name('发展和改革委员会')])],
  ['two that stand near, each by one name', true, term([near(['渔业局'], ['扶持资金'])])],
  ['two that stand near, one of them by two names', false, term([near(['发改委', '发展和改革委员会'], ['扶持'])])],
])('%s: one row of tokens at most is %s', (_, one, of) => {
  expect(hasOneRow(of)).toBe(one);
});
