// Things by what somebody types after an option, over a store in memory.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphStore, openGraphStore } from '../graph/index.ts';
import { ingest } from '../ingest/index.ts';
import { keysCalled } from './called.ts';

const office = 'agency:420100/科学技术局';

describe('what is typed after an option', () => {
  let graph: GraphStore;
  beforeAll(async () => {
    graph = await openGraphStore('sqlite::memory:');
    const text =
      '武汉市人民政府办公厅关于支持平台的通知\n武政办〔2024〕7号\n一、受理\n由市科学技术局、市经济和信息化局受理。\n';
    const read = await ingest({ path: 'a.txt', bytes: new TextEncoder().encode(text) });
    if (read.status === 'failed') throw new Error('the text was not read');
    await graph.put(read.graph);
  });
  afterAll(() => graph.close());

  it.each([
    ['Agency', office, [office]],
    ['Agency', '市科学技术局', [office]],
    ['Agency', '武汉市科学技术局', [office]],
    ['Agency', '武汉科学技术局', [office]], // the place by its short name, as no text has it
    ['Agency', '科学技术', [office]],
    ['Document', '武政办[2024]7号', ['文号:武政办〔2024〕7号']],
    ['Region', '武汉市', ['region:420100']],
  ] as const)('names the %s called %s', async (kind, name, keys) => {
    expect(await keysCalled(graph, kind, name)).toEqual(keys);
  });

  it.each([
    ['Agency', '经信局', 'No body here is called "经信局". Is it 武汉市经济和信息化局?'],
    ['Agency', '无此局', 'No body here is called "无此局".'],
    ['Region', '无此县', 'No place here is called "无此县".'],
    ['Agency', 'agency:1/无', 'No body here is called "agency:1/无".'],
  ] as const)('refuses the %s %s', async (kind, name, said) => {
    await expect(keysCalled(graph, kind, name)).rejects.toThrow(said);
  });
});
