import { describe, expect, test } from 'vitest';
import { findNames } from './synonyms.ts';

const found = (text: string): readonly string[] => findNames(text).map(({ start, end }) => text.slice(start, end));
const namesOf = (text: string): readonly string[] =>
  findNames(text).flatMap(({ names }) => names.map((name) => name.text));

describe('findNames', () => {
  test.each([
    ['省发展和改革委员会牵头', ['发展和改革委员会']],
    ['市人社局', ['人社局']],
    ['高企认定', ['高企']],
    ['鄂', ['鄂']],
    ['提高企业质量', []],
    ['鄂州', []],
    ['发展改革', []],
    ['落户奖励', []],
  ])('finds in %s the names %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('gives the name itself first, then all that mean the same', () => {
    expect(namesOf('发改委')[0]).toBe('发改委');
    expect(namesOf('发改委')).toEqual(expect.arrayContaining(['发展和改革委员会', '发展改革委']));
    expect(namesOf('发改委')).not.toContain('发改局');
  });

  test('takes a sign for its province, and no province for its sign', () => {
    expect(namesOf('鄂')).toEqual(['鄂', '湖北']);
    expect(namesOf('湖北')).toEqual([]);
  });
});
