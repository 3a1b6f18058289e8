import { expect, test } from 'vitest';
import { ingestMadeUp } from './samples/stages.ts';

const rule = `離島旅客交通補助辦法

第一條 為照顧離島居民，特訂定本辦法。

第二條 年滿七十歲且設籍滿六個月之居民，每航次每人補助新臺幣三百元。

第三條 漁船總噸位未滿十五噸者，每公噸補助新臺幣九百元。
`;

test('units come in the characters of the text in facts, and simplified in the graph', async () => {
  const { facts, graph } = await ingestMadeUp(rule);
  const { measures } = facts;
  const units = measures.flatMap(({ conditions }) => conditions.map(({ unit }) => unit));
  const per = measures.flatMap(({ awards }) => awards.map((award) => award.per));
  const inGraph = graph.nodes.flatMap((node) => (node.kind === 'Condition' ? [node.properties.unit] : []));
  expect(units).toEqual(['歲', '個月', '噸']);
  expect(inGraph).toEqual(['岁', '个月', '吨']);
  expect(per).toEqual(['航次·人', '公噸']);
});

test('who gets something comes in the characters of the text, where it is put together of words of it', async () => {
  const { facts } = await ingestMadeUp(`漁業飯店獎勵辦法

第一條 對當年新評定為甲級、乙級的漁業飯店，分別一次性獎勵3萬元、1萬元。評定結果須報縣財政廳備案，並於網站公告，受理單位應於十日內辦結。
`);
  const recipients = facts.measures.flatMap(({ awards }) => awards.map(({ recipient }) => recipient));
  expect(recipients).toEqual(['新評定為甲級的漁業飯店', '新評定為乙級的漁業飯店']);
});
