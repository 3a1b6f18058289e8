// The filter of a search as the index takes it, from what the graph knows of places, bodies and time.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { regionFacet, searchFilter } from '../api/index.ts';
import { type GraphStore, openGraphStore } from '../graph/index.ts';
import type { SourceGraph } from '../model/index.ts';
import { sourceGraph } from './contracts/fixtures.ts';

/** A text of a place, which lies in a city; in force until a day. */
const notice = (id: string, [region, name]: readonly [string, string], city: string, through: string): SourceGraph =>
  sourceGraph(id, (source) => {
    source.document(`文号:${id}`, { region: name, from: '2020-01-01', through });
    source.key(region, name);
    source.edge('GOVERNS', `文号:${id}`, region);
    source.key(city, city, { implied: true });
    source.edge('PART_OF', region, city);
  });

describe('a filter of a search', () => {
  let graph: GraphStore;
  const asked = (filter: Parameters<typeof searchFilter>[1]) =>
    searchFilter({ graph, now: () => new Date('2024-06-01T00:00:00Z') }, filter);
  beforeAll(async () => {
    graph = await openGraphStore('sqlite::memory:');
    await graph.put(notice('a', ['region:110105', '朝阳区'], 'region:110000', '2023-12-31'));
    await graph.put(notice('b', ['region:220104', '朝阳区'], 'region:220100', '2025-12-31'));
    await graph.put(notice('c', ['region:420111', '洪山区'], 'region:420100', '2025-12-31'));
  });
  afterAll(() => graph.close());

  test('is of a place by its names, and by its texts where another place has one of these', async () => {
    expect(await asked({ regions: ['region:420111'] })).toEqual({ regions: ['洪山区'] });
    expect(await asked({ regions: ['region:110105'] })).toEqual({ regions: ['朝阳区'], sources: ['a'] });
    expect((await asked({ regions: ['region:220100'] })).sources).toEqual(['b']);
    expect(await asked({ regions: ['朝阳区'] })).toEqual({ regions: ['朝阳区'] });
    expect((await asked({ regions: ['region:110105', 'region:220104'] })).sources).toBeUndefined();
  });

  test('has counts by place that tell two of one name apart, each for all in which it lies', async () => {
    const counted = [
      { value: '朝阳区', count: 5 },
      { value: '洪山区', count: 1 },
      { value: '某地', count: 1 },
    ];
    const bySource = async () => [
      { value: 'a', count: 3 },
      { value: 'b', count: 2 },
      { value: 'c', count: 1 },
    ];
    const facet = await regionFacet(graph, counted, bySource);
    expect(Object.fromEntries(facet.map(({ id, value, count }) => [id ?? value, count]))).toEqual({
      ...{ 'region:110105': 3, 'region:110000': 3, 'region:220104': 2, 'region:220100': 2 },
      ...{ 'region:420111': 1, 'region:420100': 1, 某地: 1 },
    });
  });

  test('is of a day by the texts of documents that are then in such a state', async () => {
    expect(await asked({ asOf: 'TODAY', states: ['in-force'] })).toEqual({ sources: ['b', 'c'] });
    expect(await asked({ asOf: '2023-01-01', states: ['in-force'], regions: ['region:110105'] })).toEqual({
      regions: ['朝阳区'],
      sources: ['a'],
    });
    expect(await asked({ expiresBetween: { to: '2024-01-01' } })).toEqual({ sources: ['a'] });
    expect(await asked({ asOf: '2023-01-01' })).toEqual({});
  });
});
