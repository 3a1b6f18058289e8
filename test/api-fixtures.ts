// Three small sources as the API's tests put them into a store: measures of a zone, a notice that carries them out, a
// paper.
import { createHash } from 'node:crypto';
import {
  type Edge,
  type EdgeType,
  type FactKind,
  type FactNode,
  type FactProperties,
  type KeyAssertion,
  type Passage,
  type PassageDocument,
  type Quoted,
  quoteOf,
  type SourceGraph,
  withSums,
} from '../model/index.ts';
import { foldKey } from '../text/index.ts';

/** What a test says of a text, by the words that say so; places are found by looking for them. */
class Draft {
  readonly text: string;
  readonly id: string;
  readonly nodes: FactNode[] = [];
  readonly edges: Edge[] = [];
  readonly keys: KeyAssertion[] = [];
  readonly diagnostics: SourceGraph['diagnostics'][number][] = [];

  constructor(text: string) {
    this.text = text;
    this.id = createHash('sha256').update(text).digest('hex').slice(0, 24);
  }

  words(words: string): Quoted {
    const start = this.text.indexOf(words);
    if (start < 0) throw new Error(`The text does not say ${words}`);
    return quoteOf(this.text, start, start + words.length);
  }

  /** A fact by its words; `value` are the words of its value. */
  fact<K extends FactKind>(kind: K, words: string, properties: FactProperties[K], value?: string): string {
    const quoted = this.words(words);
    const at = value === undefined ? quoted.span : this.words(value).span;
    const id = `${this.id}/${kind.toLowerCase()}/${at.start}-${at.end}`;
    const node = { id, kind, source: this.id, rule: 'draft', folded: foldKey(words), properties, ...quoted };
    this.nodes.push(node as FactNode);
    return id;
  }

  edge(from: string, type: EdgeType, to: string, words: string, role: string | null = null): void {
    this.edges.push({ type, from, to, role, rule: 'draft', ...this.words(words) });
  }

  name(key: string, words: string, agencyKind: KeyAssertion['agencyKind'] = null, generic = false): string {
    this.keys.push({ key, name: words, method: 'draft', agencyKind, generic, ...this.words(words) });
    return key;
  }

  /** That a place or field that the words name is part of another, which the text does not name. */
  part(of: string, whole: string, name: string, words: string): void {
    const asserted = { key: whole, name, method: 'draft', agencyKind: null, generic: false, implied: true } as const;
    this.keys.push({ ...asserted, ...this.words(words) });
    this.edge(of, 'PART_OF', whole, words);
  }

  passages(document: PassageDocument): Passage[] {
    let start = 0;
    const passages = this.text.split('\n').map((line) => {
      const span = { start, end: start + line.length };
      start = span.end + 1;
      return {
        id: `${this.id}/passage/${span.start}-${span.end}`,
        source: this.id,
        span,
        kind: 'paragraph' as const,
        text: line,
        offsets: null,
        section: [],
        sectionId: null,
        part: null,
        page: null,
        document,
      };
    });
    return withSums(passages, this.nodes);
  }
}

const region = 'region:420100/东湖新技术开发区';
export const agencies = {
  office: 'agency:420100/东湖新技术开发区/科创局',
  service: 'agency:420100/东湖新技术开发区/企服局',
  issuer: 'agency:420100/东湖新技术开发区/管委会',
};
export const measuresKey = '文号:武新管〔2023〕4号';

/**
 * 武新管〔2023〕4号: two measures under one chapter, with conditions of the document, the chapter and a measure. Other
 * numbers make other documents.
 */
export const measuresSource = (number = 4): SourceGraph => {
  const docNumber = `武新管〔2023〕${number}号`;
  const measuresKey = `文号:${docNumber}`;
  const title = number === 4 ? '关于促进数字经济发展的若干措施' : `关于促进数字经济发展的若干措施之${number}`;
  const measuresTitle = `title:420100/东湖新技术开发区/${title}`;
  const draft = new Draft(`东湖新技术开发区管委会文件
${docNumber}
${title}
第一章 支持企业落户
申报企业须在本区注册。本章适用于规模以上企业。
一、企业总部落户奖励
对新落户的人工智能企业总部，一次性给予500万元奖励，企业社保人数需达30人。（责任单位：科创局）
二、人才补贴
按每月每人500元给予补贴，最高50万元。（责任单位：科创局、企服局）
本措施自2023年3月24日起施行，有效期至2026年3月23日。`);
  const whole = { start: 0, end: draft.text.length };
  draft.name(measuresKey, docNumber);
  draft.name(measuresTitle, title);
  draft.name(region, '东湖新技术开发区');
  draft.name(agencies.issuer, '管委会', 'government');
  draft.name(agencies.office, '科创局', 'government');
  draft.name(agencies.service, '企服局', 'government');
  draft.name('industry:人工智能', '人工智能');
  draft.edge(draft.id, 'TEXT_OF', measuresKey, title);
  draft.edge(measuresKey, 'ISSUED_BY', agencies.issuer, '管委会', '1');
  draft.edge(measuresKey, 'GOVERNS', region, '东湖新技术开发区');
  draft.edge(agencies.office, 'IN', region, '东湖新技术开发区');
  draft.part(region, 'region:420100', '武汉市', '东湖新技术开发区');
  draft.part('industry:人工智能', 'industry:新一代信息技术', '新一代信息技术', '人工智能');

  const section = (title: string, label: string, level: number, above: string | null, path: string[]): string => {
    const id = draft.fact('Section', title, { label, title, level, part: null, path, extent: whole });
    draft.edge(above ?? draft.id, 'HAS_PART', id, title);
    return id;
  };
  const chapter = section('支持企业落户', '第一章', 1, null, ['支持企业落户']);
  const first = section('企业总部落户奖励', '一', 2, chapter, ['支持企业落户', '企业总部落户奖励']);
  const second = section('人才补贴', '二', 2, chapter, ['支持企业落户', '人才补贴']);

  const condition = (bearer: string, words: string, metric: string, value: string | number, said: string): void => {
    const { span } = draft.words(said);
    const op = typeof value === 'number' ? '>=' : 'is';
    const unit = typeof value === 'number' ? '人' : null;
    const id = draft.fact(
      'Condition',
      words,
      { metric, op, value, unit, subject: null, part: null, valueSpan: span },
      said,
    );
    draft.edge(bearer, 'REQUIRES', id, words);
  };
  condition(measuresKey, '申报企业须在本区注册', '注册地', '本区', '本区');
  condition(chapter, '本章适用于规模以上企业', '企业', '规模以上', '规模以上');

  const measure = (title: string, words: string, at: string, more: Partial<FactProperties['Measure']>): string => {
    const id = draft.fact('Measure', words, {
      title,
      part: null,
      path: ['支持企业落户', title],
      section: ['第一章', title === '人才补贴' ? '二' : '一'],
      instrument: '奖励',
      beneficiary: null,
      durationValue: null,
      durationUnit: null,
      durationQualifier: null,
      applicationWindow: null,
      applicationFrom: null,
      applicationThrough: null,
      ...more,
    });
    draft.edge(id, 'STATED_IN', at, words);
    return id;
  };
  const award = (of: string, words: string, said: string, more: Partial<FactProperties['Award']>): string => {
    const properties: FactProperties['Award'] = {
      role: 'award',
      value: 0,
      unit: 'CNY',
      per: null,
      qualifier: 'exact',
      recipient: null,
      valueSpan: draft.words(said).span,
      base: null,
      viaDocument: null,
      tranche: null,
      partOf: null,
      restates: null,
      rowKey: words,
      ...more,
    };
    const id = draft.fact('Award', words, properties, said);
    draft.edge(of, 'OFFERS', id, words);
    return id;
  };
  const settle = measure('企业总部落户奖励', '对新落户的人工智能企业总部，一次性给予500万元奖励', first, {
    beneficiary: '新落户的人工智能企业总部',
  });
  condition(settle, '企业社保人数需达30人', '社保人数', 30, '30人');
  award(settle, '一次性给予500万元奖励', '500万元', { value: 5_000_000, recipient: '企业总部' });
  draft.edge(settle, 'RESPONSIBLE', agencies.office, '责任单位：科创局', 'responsible');
  draft.edge(settle, 'SUPPORTS', 'industry:人工智能', '人工智能');
  const talent = measure('人才补贴', '按每月每人500元给予补贴', second, {
    instrument: '补贴',
    durationValue: 3,
    durationUnit: '年',
    durationQualifier: 'at-most',
    applicationWindow: null,
    applicationFrom: null,
    applicationThrough: null,
  });
  award(talent, '每月每人500元', '500元', { role: 'unit-rate', value: 500, per: '人·月' });
  award(talent, '最高50万元', '50万元', { role: 'cap', value: 500_000, qualifier: 'at-most' });
  draft.edge(talent, 'RESPONSIBLE', agencies.office, '责任单位：科创局、企服局', 'responsible');
  draft.edge(talent, 'RESPONSIBLE', agencies.service, '企服局', 'support');
  draft.diagnostics.push({
    severity: 'warning',
    stage: 'interpret',
    rule: 'money',
    message: '50万元: a cap of what?',
    span: draft.words('最高50万元').span,
  });

  const document: PassageDocument = {
    title,
    type: 'policy-measures',
    docNumber,
    region: '东湖新技术开发区',
    date: '2023-03-24',
  };
  return sourceOf(draft, 'measures.txt', document, {
    keys: [measuresKey, measuresTitle],
    whole: true,
    title,
    docNumber: document.docNumber,
    type: document.type,
    region: document.region,
    dates: [{ ...draft.words('2023年3月24日'), kind: 'effective', value: '2023-03-24', derived: false }],
    force: {
      from: '2023-03-24',
      through: '2026-03-23',
      fromClause: draft.words('自2023年3月24日起施行'),
      throughClause: draft.words('有效期至2026年3月23日'),
    },
    span: whole,
  });
};

/** 武新管〔2024〕1号: carries the measures out, and pays more than 2^32. */
export const noticeSource = (): SourceGraph => {
  const draft = new Draft(`武新管〔2024〕1号
关于实施若干措施的通知
为贯彻武新管〔2023〕4号，设立总规模200亿元的基金。`);
  const key = draft.name('文号:武新管〔2024〕1号', '武新管〔2024〕1号');
  draft.name(measuresKey, '武新管〔2023〕4号');
  draft.edge(draft.id, 'TEXT_OF', key, '关于实施若干措施的通知');
  draft.edge(key, 'IMPLEMENTS', measuresKey, '为贯彻武新管〔2023〕4号');
  const fund = draft.fact('Measure', '设立总规模200亿元的基金', {
    title: '基金',
    part: null,
    path: [],
    section: [],
    instrument: '基金',
    beneficiary: null,
    durationValue: null,
    durationUnit: null,
    durationQualifier: null,
    applicationWindow: null,
    applicationFrom: null,
    applicationThrough: null,
  });
  const pool = draft.fact(
    'Award',
    '总规模200亿元',
    {
      role: 'pool',
      value: 20_000_000_000,
      unit: 'CNY',
      per: null,
      qualifier: 'exact',
      recipient: null,
      valueSpan: draft.words('200亿元').span,
      base: null,
      viaDocument: null,
      tranche: null,
      partOf: null,
      restates: null,
      rowKey: '总规模200亿元',
    },
    '200亿元',
  );
  draft.edge(fund, 'OFFERS', pool, '总规模200亿元');
  const document: PassageDocument = {
    title: '关于实施若干措施的通知',
    type: 'policy-notice',
    docNumber: '武新管〔2024〕1号',
    region: null,
    date: '2024',
  };
  return sourceOf(draft, 'notice.txt', document, {
    keys: [key],
    whole: true,
    title: document.title,
    docNumber: document.docNumber,
    type: document.type,
    region: null,
    dates: [],
    force: { from: null, through: null, fromClause: null, throughClause: null },
    span: { start: 0, end: draft.text.length },
  });
};

/** A paper: a hypothesis with its outcome, two variables, one model, a statistic on an industry. */
export const paperSource = (): SourceGraph => {
  const draft = new Draft(`专利质押融资研究
李明
H1：质押专利数量正向影响融资额。
表3 回归结果
模型2 P_num 0.088*** R^2 0.43
H1得到支持。
2019年人工智能专利自给率仅30%。`);
  const key = draft.name('title:@0/专利质押融资研究', '专利质押融资研究');
  const person = draft.name('person:武汉大学/李明', '李明');
  draft.name('industry:人工智能', '人工智能');
  draft.edge(draft.id, 'TEXT_OF', key, '专利质押融资研究');
  draft.edge(person, 'AUTHORED', key, '李明');
  const hypothesis = draft.fact('Hypothesis', 'H1：质押专利数量正向影响融资额', {
    label: 'H1',
    statement: '质押专利数量正向影响融资额',
    cause: '质押专利数量',
    effect: '融资额',
    direction: 'positive',
    outcome: 'supported',
    moderator: null,
    outcomeQuote: 'H1得到支持',
    outcomeSpan: draft.words('H1得到支持').span,
  });
  const variable = (words: string, symbol: string | null, type: 'independent' | 'dependent'): string =>
    draft.fact('Variable', words, { symbol, name: words, type, definition: null, otherNames: [] });
  const cause = variable('质押专利数量', 'P_num', 'independent');
  const effect = variable('融资额', null, 'dependent');
  draft.edge(hypothesis, 'CAUSE', cause, '质押专利数量');
  draft.edge(hypothesis, 'EFFECT', effect, '融资额');
  const table = draft.fact('Table', '表3 回归结果', {
    label: '表3',
    title: '回归结果',
    header: ['', '模型2'],
    rows: 1,
    columns: 2,
  });
  const model = draft.fact('Model', '模型2', { name: '模型2' });
  const estimate = draft.fact('Estimate', 'P_num 0.088***', { variable: 'P_num', value: 0.088, stars: 3 });
  const fit = draft.fact('Fit', 'R^2 0.43', { metric: 'R^2', value: 0.43 });
  draft.edge(model, 'IN', table, '模型2');
  draft.edge(estimate, 'OF', cause, 'P_num');
  draft.edge(estimate, 'IN', model, '模型2');
  draft.edge(fit, 'OF', model, '模型2');
  const share = draft.fact('Statistic', '2019年人工智能专利自给率仅30%', {
    indicator: '人工智能专利自给率',
    value: 30,
    unit: '%',
    year: 2019,
    planned: false,
    qualifier: 'exact',
    valueSpan: draft.words('30%').span,
    valueMax: null,
    place: null,
    rank: false,
  });
  draft.edge(share, 'ABOUT', 'industry:人工智能', '人工智能');
  const document: PassageDocument = {
    title: '专利质押融资研究',
    type: 'research-paper',
    docNumber: null,
    region: null,
    date: null,
  };
  return sourceOf(draft, 'paper.txt', document, {
    keys: [key],
    whole: true,
    title: document.title,
    docNumber: null,
    type: document.type,
    region: null,
    dates: [],
    force: { from: null, through: null, fromClause: null, throughClause: null },
    abstracts: [
      { language: 'zh', text: '质押专利数量正向影响融资额', span: draft.words('质押专利数量正向影响融资额').span },
    ],
    keywords: [{ language: 'en', words: ['patent', 'pledge'], span: draft.words('P_num').span }],
    span: { start: 0, end: draft.text.length },
  });
};

const sourceOf = (
  draft: Draft,
  path: string,
  document: PassageDocument,
  statement: SourceGraph['documents'][0],
): SourceGraph => ({
  id: draft.id,
  origins: [{ path, bytesHash: draft.id }],
  rules: '1',
  status: 'complete',
  passagesHash: draft.id,
  text: draft.text,
  documents: [statement],
  keys: draft.keys,
  equivalences:
    statement.keys.length > 1
      ? [
          {
            a: statement.keys[0],
            b: statement.keys[1] ?? '',
            class: 'front-page',
            rule: 'draft',
            ...draft.words(statement.title ?? ''),
          },
        ]
      : [],
  nodes: draft.nodes,
  edges: draft.edges,
  passages: draft.passages(document),
  diagnostics: draft.diagnostics,
});
