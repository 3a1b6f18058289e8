import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveEntities, type Equivalence, type EquivalenceClass, nestedKeys } from './identity.ts';
import type { Key } from './keys.ts';

const same = (a: Key, b: Key, by: EquivalenceClass = 'clause'): Equivalence => ({ a, b, class: by });

/** The keys of each entity of a kind that has more than one, or all of them. */
const groups = (
  keys: readonly Key[],
  equivalences: readonly Equivalence[] = [],
  distinctions: readonly { a: Key; b: Key }[] = [],
): (readonly Key[])[] =>
  deriveEntities({ keys, equivalences, distinctions })
    .entities.filter((entity) => entity.keys.length > 1)
    .map((entity) => entity.keys);

const [one, two] = ['文号:甲〔2023〕1号', '文号:甲〔2023〕2号'];
const title = 'title:420100/通知';

describe('entities', () => {
  test('are the keys that nothing joins, each by itself, and the keys that they nest', () => {
    const { entities, ambiguous } = deriveEntities({
      keys: ['agency:1/甲/局', title],
      equivalences: [],
      distinctions: [],
    });
    expect(entities.map(({ id }) => id)).toEqual(['region:1', 'region:1/甲', 'region:420100', 'agency:1/甲/局', title]);
    expect(ambiguous).toEqual([]);
  });

  test('have the preferred one of their keys as id', () => {
    expect(groups([title, one], [same(title, one)])).toEqual([[one, title]]);
  });

  test('join along a chain, whoever says which link', () => {
    expect(groups([], [same('title:1/a', 'title:1/b'), same('title:1/c', 'title:1/b', 'front-page')])).toEqual([
      ['title:1/a', 'title:1/b', 'title:1/c'],
    ]);
  });

  test('of equal name join where what they belong to is one', () => {
    expect(groups(['agency:1/局', 'agency:2/x/局'], [same('region:1', 'region:2/x')])).toEqual([
      ['region:1', 'region:2/x'],
      ['agency:1/局', 'agency:2/x/局'],
    ]);
  });

  test('of equal name join through an inner key that nobody names itself', () => {
    const aliases = [same('region:1', 'region:2/x'), same('region:1/甲', 'region:3/乙')];
    expect(groups(['agency:2/x/甲/局', 'agency:3/乙/局'], aliases)).toContainEqual([
      'agency:2/x/甲/局',
      'agency:3/乙/局',
    ]);
  });

  test('join level by level: region, zone in it, agency of that, document that it issued', () => {
    const keys = ['issued:1/甲/局/文', 'issued:2/x/甲/局/文'];
    expect(groups(keys, [same('region:1', 'region:2/x')])).toEqual([
      ['region:1', 'region:2/x'],
      ['region:1/甲', 'region:2/x/甲'],
      ['agency:1/甲/局', 'agency:2/x/甲/局'],
      keys,
    ]);
  });

  test('never hold two numbers, two DOIs or two coded regions', () => {
    for (const [a, b] of [
      [one, two],
      ['doi:1', 'doi:2'],
      ['region:1', 'region:2'],
    ] as const) {
      const { entities, ambiguous } = deriveEntities({ keys: [], equivalences: [same(a, b)], distinctions: [] });
      expect(entities).toHaveLength(2);
      expect(ambiguous).toEqual([same(a, b)]);
    }
  });

  test('join functions alone with the only candidate that is named, and tell where there are several', () => {
    const [stem, bureau, committee] = ['agency:420100/经信部门', 'agency:420100/经信局', 'agency:420100/经信委员会'];
    const equivalences = [same(stem, bureau, 'stem'), same(stem, committee, 'stem')];
    const named = (keys: readonly Key[]) => deriveEntities({ keys, equivalences, distinctions: [] });
    const groups = (keys: readonly Key[]) =>
      named(keys).entities.flatMap((entity) => (entity.kind === 'agency' ? [entity.keys] : []));
    expect(groups([stem])).toEqual([[stem]]);
    expect(groups([stem, bureau])).toEqual([[bureau, stem]]);
    expect(groups([stem, bureau, committee])).toEqual([[committee], [bureau], [stem]]);
    expect(named([stem, bureau]).ambiguous).toEqual([]);
    expect(named([stem, bureau, committee]).ambiguous).toHaveLength(2);
  });

  test('take nothing from a class that contradicts itself within the group, and all from the stronger ones', () => {
    const said = [
      same(one, title, 'clause'),
      same(two, title, 'front-page'),
      same(title, 'title:1/别名', 'front-page'),
    ];
    expect(groups([], said)).toEqual([[one, title]]);
    expect(deriveEntities({ keys: [], equivalences: said, distinctions: [] }).ambiguous).toEqual([said[2], said[1]]);
  });

  test('are kept apart by a person who says so, whoever else joins them', () => {
    const apart = [{ a: 'agency:1/甲', b: 'agency:1/乙' }];
    expect(groups([], [same('agency:1/甲', 'agency:1/丙'), same('agency:1/丙', 'agency:1/乙')], apart)).toEqual([]);
    expect(
      groups([], [same('agency:1/甲', 'agency:1/丙', 'correction'), same('agency:1/丙', 'agency:1/乙')], apart),
    ).toEqual([['agency:1/丙', 'agency:1/甲']]);
  });

  test('are not made of what is no key or of two kinds; such an equivalence is ambiguous', () => {
    const odd = [same('科创局', 'agency:1/局'), same('agency:1/局', 'region:1')];
    expect(deriveEntities({ keys: [], equivalences: odd, distinctions: [] }).ambiguous).toHaveLength(2);
    expect(groups([], odd)).toEqual([]);
  });

  test('are the same whatever is said twice and in whichever order', () => {
    const keys = ['region:1', 'region:2/x', 'region:1/甲', 'region:2/x/甲', 'region:3', 'region:@s/甲'];
    const equivalence = fc
      .record({
        a: fc.constantFrom(...keys),
        b: fc.constantFrom(...keys),
        class: fc.constantFrom('clause' as const, 'front-page' as const),
      })
      .filter(({ a, b }) => a !== b);
    const property = fc.property(
      fc.array(equivalence, { maxLength: 6 }),
      fc.array(fc.constantFrom(...keys)),
      (said, named) => {
        const once = deriveEntities({ keys: named, equivalences: said, distinctions: [] });
        const again = deriveEntities({
          keys: [...named, ...named].toReversed(),
          equivalences: [...said, ...said].toReversed(),
          distinctions: [],
        });
        expect(again).toEqual(once);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  test('that refuse each other in turn still come to an end', () => {
    // Joined, the regions make their zones one, which the equivalence below then joins to a second coded region.
    const said = [
      same('region:1', 'region:1/甲', 'clause'),
      same('region:1/甲', 'region:2', 'front-page'),
      same('region:1/甲/甲', 'region:3'),
    ];
    const first = deriveEntities({ keys: [], equivalences: said, distinctions: [] });
    expect(deriveEntities({ keys: [], equivalences: said.toReversed(), distinctions: [] })).toEqual(first);
  });
});

describe('nested keys', () => {
  test('are the key, what it nests, what that nests', () => {
    expect(nestedKeys('issued:1/甲/局/文')).toEqual(['issued:1/甲/局/文', 'agency:1/甲/局', 'region:1/甲', 'region:1']);
    expect(nestedKeys('agency:@s/局')).toEqual(['agency:@s/局']);
    expect(nestedKeys('局')).toEqual([]);
  });
});
