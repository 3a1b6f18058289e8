// Searches and lists that are kept on the server, and the files that texts were read from, as a client asks for them.
import { describe, expect, it } from 'vitest';
import type { Originals, SavedItem } from '../api/index.ts';
import { adminToken, openApi } from './api-open.ts';

const authorised = { authorization: `Bearer ${adminToken}` };
const keep = 'mutation ($item: SavedInput!) { keepSaved(item: $item) { list name to feed } }';
const item = { list: ' 申报 ', name: '湖北', to: '/funding?region=region:420000' };

const openSaved = () => {
  const held: SavedItem[] = [];
  return openApi({
    saved: {
      all: async () => held,
      keep: async (one) => [...held.splice(0, held.length, ...held, one), one],
      forget: async () => held.splice(0),
    },
  });
};

describe('what is kept on the server', () => {
  it('is kept and told for those who show the token alone', async () => {
    const { ask, codes } = await openSaved();
    expect(await codes('{ saved { name } }')).toEqual(['FORBIDDEN']);
    expect(await codes(keep, { item })).toEqual(['FORBIDDEN']);
    const { data } = await ask(keep, { item }, authorised);
    expect(data).toEqual({ keepSaved: [{ ...item, list: '申报', feed: null }] });
    expect((await ask('{ saved { name } }', {}, authorised)).data).toEqual({ saved: [{ name: '湖北' }] });
  });
  it('leads nowhere but into the page, and is bounded', async () => {
    const { codes } = await openSaved();
    const refused = (change: object) => codes(keep, { item: { ...item, ...change } }, authorised);
    expect(await refused({ to: 'https://elsewhere.example' })).toEqual(['BAD_INPUT']);
    expect(await refused({ to: '//elsewhere.example' })).toEqual(['BAD_INPUT']);
    expect(await refused({ feed: 'javascript:alert(1)' })).toEqual(['BAD_INPUT']);
    expect(await refused({ name: ' ' })).toEqual(['BAD_INPUT']);
    expect(await refused({ name: '长'.repeat(101) })).toEqual(['LIMIT']);
  });
  it('is refused where the server keeps nothing', async () => {
    const { codes } = await openApi();
    expect(await codes('{ saved { name } }', {}, authorised)).toEqual(['FORBIDDEN']);
  });
});

describe('the original of a source', () => {
  const question = '{ sources(first: 1) { nodes { id original { url name size isPdf } } } }';
  it('is told with its address, and is null where there is none', async () => {
    const originals: Originals = {
      find: async (origins) => ({ name: origins[0]?.path ?? '', isPdf: true, bytes: new Uint8Array(5) }),
    };
    const [source] = (await (await openApi({ originals })).ask(question)).data.sources.nodes;
    expect(source.original).toMatchObject({
      url: `/original?source=${encodeURIComponent(source.id)}`,
      size: 5,
      isPdf: true,
    });
    expect((await (await openApi()).ask(question)).data.sources.nodes[0].original).toBe(null);
  });
});
