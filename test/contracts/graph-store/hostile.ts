import { expect } from 'vitest';
import { maxPageSize } from '../../../model/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { everyItem, idOf, node, rowsOf } from './ask.ts';

/** Names that a text may hold and that no query may be confused by. */
const names = [
  "'; DROP TABLE graph_sources; --",
  '"quoted" \\ back\\slash',
  '100%_sure',
  '%',
  '_',
  '*',
  '$name :name ?1 @name',
  '{"json": ["true"]}',
  '`MATCH (n) DETACH DELETE n`',
  'a\u0000b',
  '\u0000',
  'line\nbreak\r\n\ttab',
  '😀👩‍👩‍👧',
  '𠮷',
  '\u202eright to left',
  'e\u0301',
  '�',
  '__proto__',
  'constructor',
];

const named = sourceGraph('a', (source) => {
  source.document('文号:1', { title: names.join('｜') });
  for (const name of names) {
    const key = `industry:${name}`;
    const measure = source.measure(name, {
      agencies: [[`agency:CN/${name}`, name]],
      industries: [[key, name]],
      beneficiary: name,
    });
    source.award(measure, 1, name, { recipient: name });
    source.condition(measure, name);
    source.passage(name);
    source.diagnostic(name, { message: name });
  }
});

export const hostile: Clauses = {
  'a source of hostile names comes back as it was put': async (store) => {
    await store.put(named);
    expect(await store.source('a')).toEqual(named);
  },
  'a thing is found by a hostile key, and by no other': async (store) => {
    await store.put(named);
    for (const name of names) {
      expect(await node(store, `industry:${name}`), name).toMatchObject({ id: `industry:${name}`, name });
      const rows = await rowsOf(store, { agencies: [`agency:CN/${name}`] });
      expect(
        rows.map(({ measure }) => measure.title),
        name,
      ).toEqual([name]);
    }
  },
  'a text filter looks for its characters and nothing else': async (store) => {
    await store.put(named);
    for (const text of names) {
      const found = await everyItem((page) => store.list('Measure', { text }, 'text-order', page));
      const expected = names.filter((name) => name.includes(text));
      expect(
        found.map((each) => 'quote' in each && each.quote),
        text,
      ).toEqual(expected);
    }
  },
  'hostile corrections, origins and ids are words like any other': async (store) => {
    for (const [at, name] of names.entries()) {
      await store.state({
        id: name,
        kind: 'same',
        a: `industry:${name}`,
        b: `industry:b${at}`,
        by: name,
        reason: name,
      });
      expect(await idOf(store, `industry:${name}`)).not.toBeNull();
      expect(await store.byOrigin(name)).toBeNull();
      expect(await store.source(name)).toBeNull();
      expect((await store.diagnostics({ rules: [name], source: name }, { first: 1 })).total).toBe(0);
    }
    expect((await store.statements({}, { first: maxPageSize })).items.map(({ id }) => id).toSorted()).toEqual(
      names.toSorted(),
    );
    for (const name of names) await store.revoke(name);
    expect((await store.stats()).statements).toBe(0);
  },
  'sources with hostile ids are kept apart': async (store) => {
    for (const name of names) await store.put(sourceGraph(name, (source) => source.measure('奖励')));
    expect((await everyItem((page) => store.sources(page), 3)).length).toBe(names.length);
    for (const name of names) {
      expect((await store.source(name))?.id).toBe(name);
      await store.remove(name);
    }
    expect((await store.stats()).sources).toBe(0);
  },
  'a very long title is kept, listed and paged': async (store) => {
    const long = '长'.repeat(200_000);
    await store.put(
      sourceGraph('a', (source) => {
        source.document(`title:CN/${long}`, { title: long });
        source.key('industry:短', '短');
        source.key(`industry:${long}`, long);
      }),
    );
    expect((await everyItem((page) => store.list('Industry', {}, 'name', page), 1)).map(({ id }) => id)).toEqual([
      'industry:短',
      `industry:${long}`,
    ]);
    expect(await node(store, `title:CN/${long}`)).toMatchObject({ document: { title: long } });
  },
  'an empty source is a source': async (store) => {
    const empty = { ...sourceGraph('a', () => undefined), text: '' };
    await store.put(empty);
    expect(await store.source('a')).toEqual(empty);
    expect(await store.text('a', { start: 0, end: 10 })).toEqual({ span: { start: 0, end: 0 }, quote: '' });
  },
  'a page holds as many as the largest size allows': async (store) => {
    const many = maxPageSize + 20;
    await store.put(
      sourceGraph('a', (source) => {
        const measure = source.measure('奖励');
        for (let i = 0; i < many; i++) {
          source.award(measure, i, `${i}元`);
          source.key(`industry:${i}`, `${i}`);
        }
      }),
    );
    const page = await store.funding({}, 'amount-ascending', { first: maxPageSize });
    expect([page.items.length, page.hasNext, page.total]).toEqual([maxPageSize, true, many]);
    expect((await everyItem((each) => store.list('Industry', {}, 'name', each), maxPageSize)).length).toBe(many);
    const ids = Array.from({ length: many }, (_, i) => `industry:${i}`);
    expect((await store.nodes(ids)).every((each) => each !== null)).toBe(true);
  },
};
