import { describe, expect, test } from 'vitest';
import { nameFormOf, namesCompleting } from './completing.ts';

const thing = (mentions: number, ...names: string[]) => ({ mentions, forms: names.map(nameFormOf) });

describe('the names that complete what is typed', () => {
  const things = [
    thing(3, '云溪县科学技术局', '县科技局', '科技局', '云溪科技局'),
    thing(9, '云溪县'),
    thing(1, '科学城管委会'),
    thing(5, '云岭县'),
    thing(2, '5G产业', '5G'),
  ];

  test.each([
    ['by any name of a thing', '科技', ['科技局']],
    [
      'the shorter first, of those the more mentioned, each thing by its own name',
      '云',
      ['云溪县', '云岭县', '云溪县科学技术局'],
    ],
    ['by another where its own begins otherwise', '县', ['县科技局']],
    ['by pinyin', 'kexue', ['科学城管委会']],
    ['by initials, of which the own name is as close', 'yx', ['云溪县', '云溪县科学技术局']],
    ['by initials of another name', 'kjj', ['科技局']],
    ['by what is beyond it', '5g', ['5G产业']],
    ['by nothing where nothing is typed', '', []],
    ['by no name that is typed already', '科学城管委会', []],
  ])('are found %s: %s', (_how, typed, names) => {
    expect(namesCompleting(things, typed, 5)).toEqual(names);
  });

  test('are as many as are asked for, each once', () => {
    expect(namesCompleting([...things, thing(1, '云溪县')], '云', 2)).toEqual(['云溪县', '云岭县']);
  });
});
