// Evidence across papers, and figures beside the measures that bear on them: the shipped documents and a made-up
// paper, each asked in one request.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../ingest/index.ts';
import type { SourceGraph } from '../model/index.ts';
import { openApi } from './api-open.ts';

const corpus = new URL('../corpus/', import.meta.url);
const manifest: readonly { readonly file: string }[] = JSON.parse(
  readFileSync(new URL('manifest.json', corpus), 'utf8'),
);

const otherPaper = `# 知识产权质押融资影响因素研究

摘要：以某省84家企业为样本，分析质押融资额的影响因素。

关键词：质押融资；专利

一、研究假设

H1：专利质押数量对质押融资额有显著的正向影响。

H2：质押贷款利率对质押融资额有显著的负向影响。

二、变量

表1 变量定义

| 变量类型 | 变量名称 | 变量符号 | 变量说明 |
| --- | --- | --- | --- |
| 被解释变量 | 质押融资额 | Loan | 贷款金额取对数 |
| 解释变量 | 质押专利数量 | Pat | 每笔质押件数 |
| 解释变量 | 贷款利率 | Rate | 每笔质押利率 |

三、结果

表2 回归结果

| 变量 | 模型1 | 模型2 |
| --- | --- | --- |
| Pat | 0.31*** | 0.28*** |
| Rate | | 0.04 |
| N | 84 | 84 |

质押专利数量的系数显著为正，假设H1成立。贷款利率的系数不显著，假设H2没有得到支持。
`;

const graphOf = async (path: string, bytes: Uint8Array): Promise<SourceGraph> => {
  const result = await ingest({ path, bytes });
  if (result.status === 'failed') throw new Error(`${path}: ${result.diagnostics[0]?.message}`);
  return result.graph;
};

let api: Awaited<ReturnType<typeof openApi>>;

beforeAll(async () => {
  const sources = await Promise.all([
    ...manifest.map(({ file }) => graphOf(file, readFileSync(new URL(file, corpus)))),
    graphOf('other-paper.md', new TextEncoder().encode(otherPaper)),
  ]);
  api = await openApi({}, sources);
});

const answer = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
};

const evidence = `
  fragment Evidence on Hypothesis {
    label statement direction outcome outcomeClause { quote }
    provenance { quote }
    document { title }
    estimates { variableName value stars provenance { quote } model { name table { label } fits { metric value } } }
  }`;

describe('evidence on a topic', () => {
  test('one request tells of all papers which hypotheses hold, with coefficients by model, sample and words', async () => {
    const { hypotheses } = await answer(
      `query ($topic: String!) {
        hypotheses(filter: { text: $topic }, first: 50) { totalCount nodes { ...Evidence } }
      } ${evidence}`,
      { topic: '专利质押数量' },
    );
    const direct = hypotheses.nodes.filter(({ label }: { label: string }) => label === 'H1');
    expect(direct).toHaveLength(2);
    const [shipped, other] = direct.toSorted(
      (a: { estimates: unknown[] }, b: { estimates: unknown[] }) => b.estimates.length - a.estimates.length,
    );
    expect(shipped).toMatchObject({ direction: 'POSITIVE', outcome: 'SUPPORTED' });
    expect(shipped.outcomeClause.quote.replace(/\s/g, '')).toContain('与假设H1、H5、H6一致');
    expect(shipped.estimates.map(summary)).toEqual([
      '模型2 0.088 *** N 128',
      '模型3 0.106 *** N 128',
      '模型4 0.172 *** N 128',
    ]);
    expect(shipped.estimates[0].provenance.quote).toMatch(/^P_num/);
    expect(other.estimates.map(summary)).toEqual(['模型1 0.31 *** N 84', '模型2 0.28 *** N 84']);
    expect(other.document.title).toBe('知识产权质押融资影响因素研究');
  });

  test('a hypothesis on a moderator has the estimates of the interaction', async () => {
    const { hypotheses } = await answer(
      `{ hypotheses(filter: { text: "第三方担保机构" }) { nodes { ...Evidence variables { part variable { symbol } } } } } ${evidence}`,
    );
    const [moderated] = hypotheses.nodes;
    expect(moderated).toMatchObject({ label: 'H8', direction: 'MODERATES_POSITIVELY', outcome: 'SUPPORTED' });
    expect(moderated.variables.map((at: HypothesisVariable) => `${at.part} ${at.variable.symbol}`).sort()).toEqual([
      'CAUSE P_num',
      'EFFECT Ln (P_price)',
      'MODERATOR Models',
    ]);
    expect(moderated.estimates.map((at: Estimate) => at.variableName)).toContain('P_num* Model');
  });

  test('a variable is found by any of its names, with what all papers say of it', async () => {
    const { variables } = await answer(
      `{ variables(filter: { text: "专利质押数量" }) { nodes {
        symbol name otherNames
        hypotheses { part hypothesis { label outcome } }
        estimates { variableName model { name } value stars }
        descriptives { n mean min max }
      } } }`,
    );
    expect(variables.nodes.map(({ symbol }: { symbol: string }) => symbol).sort()).toEqual(['P_num', 'Pat']);
    const shipped = variables.nodes.find(({ symbol }: { symbol: string }) => symbol === 'P_num');
    expect(shipped.descriptives).toEqual([{ n: 128, mean: 3.5, min: 1, max: 11 }]);
    expect(shipped.hypotheses.map((at: { hypothesis: { label: string } }) => at.hypothesis.label)).toEqual([
      'H1',
      'H8',
    ]);
  });

  test('a misspelt symbol in a table counts for its variable', async () => {
    const { hypotheses } = await answer(
      `{ hypotheses(filter: { text: "实用新型专利占比" }) { nodes { ...Evidence } } } ${evidence}`,
    );
    expect(hypotheses.nodes[0].estimates.map((at: Estimate) => at.variableName)).toEqual([
      'Ptype_mu',
      'Ptype_mu',
      'Ptype_mu',
    ]);
  });

  test('what text and table say differently is listed with both quotes', async () => {
    const { diagnostics } = await answer(
      `{ diagnostics(filter: { stages: [INTERPRET] }, first: 100) { nodes { rule message } } }`,
    );
    const rules = diagnostics.nodes.map(({ rule }: { rule: string }) => rule);
    for (const rule of ['sign-text-table', 'significance-text-table', 'extremes-text-table'])
      expect(rules).toContain(rule);
  });
});

describe('an industry', () => {
  test('one request returns its statistics with year and place beside the measures that support it', async () => {
    const { industry } = await answer(
      `query ($id: ID!) { industry(id: $id) {
        name
        statistics { totalCount nodes { indicator value unit rank year place regions { id } provenance { quote } document { title } } }
        measures { totalCount nodes { title awards { role value unit } provenance { quote } document { title } } }
      } }`,
      { id: 'industry:制造业' },
    );
    expect(industry.statistics.nodes).toContainEqual(
      expect.objectContaining({
        indicator: '制造业',
        value: 1,
        unit: '位',
        rank: true,
        place: '我国',
        regions: [{ id: 'region:CN' }],
      }),
    );
    expect(industry.measures.totalCount).toBeGreaterThan(0);
    const [measure] = industry.measures.nodes;
    expect(measure.provenance.quote).not.toBe('');
    expect(industry.statistics.nodes[0].document.title).not.toBe(measure.document.title);
  });

  test('a wider field is asked with its parts', async () => {
    const { industry } = await answer(
      `{ industry(id: "industry:新一代信息技术") { parts(first: 50) { nodes {
        name
        statistics { nodes { indicator value unit year place } }
        measures { totalCount }
      } } } }`,
    );
    const part = (name: string) => industry.parts.nodes.find((at: { name: string }) => at.name === name);
    expect(part('集成电路').statistics.nodes).toEqual([
      { indicator: '我国芯片自给率', value: 30, unit: '%', year: 2019, place: '我国' },
    ]);
    expect(part('5G').measures.totalCount).toBeGreaterThan(0);
  });

  test('each of its parts comes once, however many documents name it, and page by page', async () => {
    const { industry } = await answer(
      `{ industry(id: "industry:新一代信息技术") { parts(first: 100) { totalCount nodes { name } } } }`,
    );
    const names = industry.parts.nodes.map((at: { name: string }) => at.name);
    expect(new Set(names).size).toBe(names.length);
    expect(industry.parts.totalCount).toBe(names.length);
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: { industry: { parts: PartsPage } } = await answer(
        `query ($after: String) { industry(id: "industry:新一代信息技术") {
          parts(first: 7, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } }
        } }`,
        { after },
      );
      const { nodes, pageInfo } = page.industry.parts;
      paged.push(...nodes.map(({ name }) => name));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(names);
  });

  test('a measure tells which industries it supports', async () => {
    const { measures } = await answer(
      `{ measures(filter: { industries: ["industry:软件"] }, first: 50) { nodes { title industries { name } } } }`,
    );
    expect(measures.nodes.length).toBeGreaterThan(1);
    for (const { industries } of measures.nodes)
      expect(industries.map(({ name }: { name: string }) => name)).toContain('软件');
  });

  test('我省 in columns that name one province is that province', async () => {
    const { statistics } = await answer(
      `{ statistics(filter: { regions: ["region:430000"] }, first: 20) { nodes { indicator value unit place } } }`,
    );
    expect(statistics.nodes).toContainEqual(expect.objectContaining({ value: 6.4, unit: '个百分点', place: '全省' }));
  });
});

test('an author is known by name and body, with what the person wrote', async () => {
  const { node } = await answer(
    `{ node(id: "person:湖南农业大学/陈弘") { ... on Person { name documents { totalCount nodes { authors { name } } } } } }`,
  );
  expect(node.name).toBe('陈弘');
  expect(node.documents.totalCount).toBe(1);
  expect(node.documents.nodes[0].authors).toHaveLength(8);
});

type PartsPage = {
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

type HypothesisVariable = { readonly part: string; readonly variable: { readonly symbol: string } };
type Estimate = {
  readonly variableName: string;
  readonly value: number;
  readonly stars: number;
  readonly model: {
    readonly name: string;
    readonly fits: readonly { readonly metric: string; readonly value: number }[];
  };
};

const summary = ({ value, stars, model }: Estimate): string => {
  const sample = model.fits.find(({ metric }) => metric === 'N');
  return `${model.name} ${value} ${'*'.repeat(stars)} N ${sample?.value}`;
};
