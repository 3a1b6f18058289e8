// What GraphQL tells of bodies that texts call by several names: their name in full, how each name was linked, what
// followed them.
import { expect, test } from 'vitest';
import { ingest } from '../ingest/index.ts';
import type { SourceGraph } from '../model/index.ts';
import { openApi } from './api-open.ts';
import { sourceGraph } from './contracts/fixtures.ts';

const sourceOf = async (text: string): Promise<SourceGraph> => {
  const found = await ingest({ path: 'made-up.txt', bytes: new TextEncoder().encode(text) });
  if (found.status === 'failed') throw new TypeError('a made-up text must be readable');
  return found.graph;
};

const texts = [
  '青岛市科技奖励办法\n\n第一条 由市科技局、市环保局负责受理，给予奖励10万元。\n',
  '青岛市科技补助办法\n\n第一条 由青岛市科学技术局负责受理，给予奖励10万元。\n',
  '青岛市科技扶持办法\n\n第一条 由科技、教育等部门负责受理，给予奖励10万元。\n',
];

test('an agency has its name in full and tells how each of its names was linked', async () => {
  const { ask } = await openApi({}, await Promise.all(texts.map(sourceOf)));
  const { data } = await ask(
    '{ agency(id: "agency:370200/科学技术局") { name names links { name key method sources } } }',
  );
  expect(data.agency).toEqual({
    name: '青岛市科学技术局',
    names: ['市科技局', '科技', '青岛市科学技术局'],
    links: [
      { name: '市科技局', key: 'agency:370200/科学技术局', method: 'PLACE_OF_DOCUMENT', sources: 1 },
      { name: '科技', key: 'agency:370200/科学技术部门', method: 'STEM', sources: 1 },
      { name: '青岛市科学技术局', key: 'agency:370200/科学技术局', method: 'FULL_NAME', sources: 1 },
    ],
  });
});

test('an agency tells which one took over its work in a reorganisation, and since when', async () => {
  const { ask } = await openApi({}, await Promise.all(texts.map(sourceOf)));
  const { data } = await ask(
    `{ before: agency(id: "agency:370200/环境保护局") { followedBy { since agency { name } } follows { since } }
       after: agency(id: "agency:370200/生态环境局") { follows { since agency { name } } links { method } } }`,
  );
  expect(data).toEqual({
    before: { followedBy: [{ since: '2018', agency: { name: '青岛市生态环境局' } }], follows: [] },
    after: {
      follows: [{ since: '2018', agency: { name: '青岛市环境保护局' } }],
      links: [{ method: 'FOLLOWER' }],
    },
  });
});

test('an agency is known by its place and what it is there; a short name names whom it may mean', async () => {
  const { ask } = await openApi({}, await Promise.all(texts.map(sourceOf)));
  const found = await ask('{ agency(id: "青岛科学技术局") { id } }');
  expect(found.data.agency).toEqual({ id: 'agency:370200/科学技术局' });
  expect((await ask('{ agency(id: "济南科学技术局") { id } }')).data.agency).toBeNull();
  const short = await ask('{ agency(id: "青科局") { id } }');
  expect(short.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', candidates: ['agency:370200/科学技术局'] } }]);
  expect((await ask('{ agency(id: "无此局") { id } }')).data.agency).toBeNull();
});

test('a body and a document are found by their exact name behind five hundred that are named more and hold it', async () => {
  const longer = (id: string) =>
    sourceGraph(id, (source) => {
      for (let i = 0; i < 510; i++) {
        source.key(`agency:420100/盐务局${i}`, `盐务局${i}分局`);
        source.key(`title:420100/盐务管理办法${i}`, `盐务管理办法${i}`);
      }
    });
  const exact = sourceGraph('exact', (source) => {
    source.document('文号:甲〔2023〕1号', { title: '盐务管理办法' });
    source.key('agency:420200/盐务局', '盐务局');
  });
  const { ask } = await openApi({}, [longer('a'), longer('b'), exact]);
  const { data } = await ask('{ agency(id: "盐务局") { id } document(id: "盐务管理办法") { id } }');
  expect(data).toEqual({ agency: { id: 'agency:420200/盐务局' }, document: { id: '文号:甲〔2023〕1号' } });
});
