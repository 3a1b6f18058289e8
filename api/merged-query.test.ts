import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { mergeRepeats } from './merged-query.ts';

const merged = (query: string): string => print(mergeRepeats(parse(query))).replace(/\s+/g, ' ');

test.each([
  ['{ a a a }', '{ a }'],
  ['{ a { b } a { c b } d }', '{ a { b c } d }'],
  ['{ a { b { c } } a { b { d } } }', '{ a { b { c d } } }'],
  ['{ x: a(n: 1) { b } x: a(n: 1) { c } }', '{ x: a(n: 1) { b c } }'],
  [
    '{ ... on Q { a } ... on Q { b } ...F ...F } fragment F on Q { a a }',
    '{ ... on Q { a b } ...F } fragment F on Q { a }',
  ],
])('%s asks for %s', (query, same) => {
  expect(merged(query)).toBe(same);
});

test.each([
  '{ x: a(n: 1) x: a(n: 2) }',
  '{ a a { b } }',
  '{ a { b } x: a { b } }',
  '{ a @skip(if: true) { b } a { b } }',
  '{ ... on Q { a } ... on R { a } }',
])('%s repeats nothing', (query) => {
  expect(merged(query)).toBe(query);
});
