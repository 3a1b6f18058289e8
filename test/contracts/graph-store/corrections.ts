import { expect } from 'vitest';
import type { KeyStatement } from '../../../model/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { everyItem, idOf, keysOf, node, refused } from './ask.ts';

const [one, other] = ['agency:420100/科创局', 'agency:420100/科技局'] as const;
const statement = (id: string, kind: 'same' | 'different', a: string = one, b: string = other): KeyStatement => ({
  id,
  kind,
  a,
  b,
  by: '王',
  reason: '查证',
});
const alias = sourceGraph('alias', (source) => source.same(one, other));

export const corrections: Clauses = {
  'a person can say that two keys are the same, and take it back': async (store) => {
    await store.put(
      sourceGraph('a', (source) => {
        source.key(one, '科创局');
        source.key(other, '科技局');
      }),
    );
    await store.state(statement('s1', 'same'));
    expect(await keysOf(store, other)).toEqual([one, other]);
    await store.revoke('s1');
    expect(await keysOf(store, other)).toEqual([other]);
  },
  'a person can say that two keys are different, against what a text says': async (store) => {
    await store.put(alias);
    expect(await keysOf(store, other)).toEqual([one, other]);
    await store.state(statement('s1', 'different'));
    expect(await keysOf(store, other)).toEqual([other]);
    expect((await everyItem((page) => store.ambiguities(page))).map(({ a, b }) => [a, b])).toEqual([[one, other]]);
    await store.revoke('s1');
    expect(await keysOf(store, other)).toEqual([one, other]);
    expect((await store.ambiguities({ first: 1 })).total).toBe(0);
  },
  'it does not matter whether the correction or the source comes first': async (store) => {
    await store.state(statement('s1', 'different'));
    await store.put(alias);
    expect(await keysOf(store, one)).toEqual([one]);
  },
  'a correction under the same id replaces the former one': async (store) => {
    await store.put(alias);
    await store.state(statement('s1', 'different'));
    await store.state(statement('s1', 'same', one, 'agency:420100/科学局'));
    expect(await keysOf(store, one)).toEqual([one, 'agency:420100/科学局', other]);
    expect((await store.stats()).statements).toBe(1);
  },
  'a correction that contradicts what cannot be one is listed without a source': async (store) => {
    await store.state(statement('s1', 'same', '文号:甲〔2023〕1号', '文号:甲〔2023〕2号'));
    expect(await everyItem((page) => store.ambiguities(page))).toEqual([
      { a: '文号:甲〔2023〕1号', b: '文号:甲〔2023〕2号', class: 'correction', kind: 'document', provenance: null },
    ]);
  },
  'a thing that only a correction names is known and not listed': async (store) => {
    await store.state(statement('s1', 'same'));
    expect(await node(store, other)).toMatchObject({ id: one, mentions: 0 });
    expect((await store.list('Agency', {}, 'name', { first: 1 })).total).toBe(0);
    await store.revoke('s1');
    expect(await node(store, other)).toBeNull();
  },
  'corrections outlive the sources that they speak of': async (store) => {
    await store.put(alias);
    await store.state(statement('s1', 'different'));
    await store.remove('alias');
    await store.put(alias);
    expect(await idOf(store, other)).toBe(other);
  },
  'corrections are listed by id as they were stated': async (store) => {
    const all = ['b', 'a', 'c'].map((id) => statement(id, 'same', one, `agency:420100/${id}`));
    for (const each of all) await store.state(each);
    expect(await everyItem((page) => store.statements({}, page), 1)).toEqual([all[1], all[0], all[2]]);
  },
  'a correction of what is no key, of two kinds or of one key twice is refused': async (store) => {
    for (const [a, b] of [
      ['科创局', one],
      [one, '科创局'],
      [one, 'region:420100'],
      [one, one],
    ])
      await expect(store.state(statement('s1', 'same', a, b))).rejects.toMatchObject(refused);
    expect((await store.stats()).statements).toBe(0);
  },
};
