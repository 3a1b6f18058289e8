// Turns facts into what the graph stores: nodes, edges, and for every body, document, region and industry its identity keys
// with how they were found. Decides 我委, 本市, 科创局 → whose; never decides across sources.
import { createHash } from 'node:crypto';
import {
  type Award,
  agencyKey,
  type Condition,
  type DocumentStatement,
  type Edge,
  type EdgeType,
  type EquivalenceAssertion,
  type FactKind,
  type FactNode,
  type FactNodeOf,
  type FactProperties,
  type Force,
  issuedKey,
  type Key,
  type KeyAssertion,
  type Measure,
  numberKey,
  type Passage,
  type PassageDocument,
  type Quoted,
  type Relation,
  regionKey,
  type SourceGraph,
  titleKey,
  withinSource,
  zoneKey,
} from '../model/index.ts';
import { foldKey } from '../text/index.ts';
import { sectionPath } from './segment.ts';
import type { Interpreted, Section } from './types.ts';

/** All that the source asserts. `origin` is where it was read from. */
export const linkFacts = (text: Interpreted, rules: string, path: string): SourceGraph => {
  const linker = new Linker(text);
  linker.link();
  const passages = text.passages.map((passage) => ({ ...passage, document: linker.passageDocument }));
  return {
    id: text.id,
    origins: [{ path, bytesHash: text.bytesHash }],
    rules,
    status: text.diagnostics.some((remark) => remark.severity === 'error') ? 'partial' : 'complete',
    passagesHash: hashOf(passages),
    text: text.text,
    documents: linker.documents(),
    keys: linker.keys,
    equivalences: linker.equivalences,
    nodes: linker.nodes,
    edges: linker.edges,
    passages,
    diagnostics: text.diagnostics,
  };
};

const hashOf = (passages: readonly Passage[]): string =>
  createHash('sha256').update(JSON.stringify(passages)).digest('hex').slice(0, 24);

const relationTypes: Readonly<Record<Relation, EdgeType>> = {
  cites: 'CITES',
  implements: 'IMPLEMENTS',
  'based-on': 'BASED_ON',
  repeals: 'REPEALS',
  annexes: 'ANNEXES',
};

class Linker {
  readonly keys: KeyAssertion[] = [];
  readonly equivalences: EquivalenceAssertion[] = [];
  readonly nodes: FactNode[] = [];
  readonly edges: Edge[] = [];
  readonly passageDocument: PassageDocument;
  private readonly text: Interpreted;
  private readonly region: Key;
  private readonly documentKeys: [Key, ...Key[]];
  private readonly seenKeys = new Set<string>();

  constructor(text: Interpreted) {
    this.text = text;
    const { document } = text.facts;
    this.region = this.regionOf(document.region);
    this.documentKeys = this.ownKeys();
    this.passageDocument = {
      title: document.title ?? '',
      type: document.type,
      docNumber: document.docNumber,
      region: document.region,
      date: dateOf(text),
    };
  }

  link(): void {
    this.linkDocument();
    this.linkSections();
    for (const agency of this.text.facts.agencies)
      this.agency(agency.name, agency, agency.rule, agency.kind, agency.generic ?? false);
    for (const measure of this.text.facts.measures) this.linkMeasure(measure);
    for (const condition of this.text.facts.conditions) this.linkDocumentCondition(condition);
    this.linkImplements();
    this.linkHypotheses();
    this.linkReferences();
  }

  documents(): [DocumentStatement, ...DocumentStatement[]] {
    const { document } = this.text.facts;
    const whole: DocumentStatement = {
      keys: this.documentKeys,
      whole: true,
      title: document.title,
      docNumber: document.docNumber,
      type: document.type,
      region: document.region,
      dates: document.dates.map((date) => ({ ...date, derived: date.derived ?? false })),
      force: this.force(),
      span: { start: 0, end: this.text.text.length },
    };
    const parts = this.text.parts
      .slice(1)
      .flatMap((part): DocumentStatement[] =>
        part.title === null
          ? []
          : [
              {
                ...whole,
                keys: [this.titleKey(part.title)],
                whole: false,
                title: part.title,
                docNumber: null,
                span: part.span,
              },
            ],
      );
    return [whole, ...parts];
  }

  /** A zone without a code stands under the country until the table of divisions knows its parent. */
  private regionOf(name: string | null): Key {
    if (name === null) return withinSource(this.text.id);
    return name === '中国' ? regionKey('CN') : zoneKey(regionKey('CN'), foldKey(name));
  }

  private titleKey(title: string): Key {
    return titleKey(this.region, foldKey(title));
  }

  private ownKeys(): [Key, ...Key[]] {
    const { document } = this.text.facts;
    const keys: Key[] = [];
    if (document.docNumber) keys.push(numberKey(foldNumber(document.docNumber)));
    if (document.title) {
      keys.push(this.titleKey(document.title));
      const [issuer] = document.issuers;
      if (issuer) keys.push(issuedKey(agencyKey(this.region, foldKey(issuer.name)), foldKey(document.title)));
    }
    const [first, ...rest] = keys;
    return first === undefined ? [titleKey(withinSource(this.text.id), this.text.id)] : [first, ...rest];
  }

  private linkDocument(): void {
    const { document } = this.text.facts;
    const head = this.headQuote();
    const [main, ...others] = this.documentKeys;
    for (const key of this.documentKeys)
      this.assertKey(key, document.title ?? document.docNumber ?? this.text.id, 'front-matter', head);
    for (const other of others)
      this.equivalences.push({
        a: main,
        b: other,
        class: other.startsWith('issued:') ? 'title-issuer' : 'front-page',
        rule: 'front-matter',
        ...head,
      });
    this.edge('TEXT_OF', this.text.id, main, head, 'front-matter');
    if (document.region && this.region.startsWith('region:')) {
      this.assertKey(this.region, document.region, 'region-of-document', head);
      this.edge('GOVERNS', main, this.region, head, 'region-of-document');
    }
    for (const issuer of document.issuers)
      this.edge('ISSUED_BY', main, this.agency(issuer.name, issuer, 'issuer', 'government', false), issuer, 'issuer');
    for (const part of this.text.parts.slice(1)) {
      if (part.title === null || part.titleSpan === null) continue;
      const quoted = { span: part.titleSpan, quote: this.text.text.slice(part.titleSpan.start, part.titleSpan.end) };
      const key = this.titleKey(part.title);
      this.assertKey(key, part.title, 'part-title', quoted);
      if (key !== main) this.edge('ANNEXES', main, key, quoted, 'part');
    }
  }

  private headQuote(): Quoted {
    const { document } = this.text.facts;
    const block = this.text.blocks.find(
      (at) => document.title !== null && foldKey(document.title).includes(foldKey(at.text)) && at.text.length > 3,
    );
    const span = block?.span ?? { start: 0, end: Math.min(this.text.text.length, this.text.blocks[0]?.span.end ?? 0) };
    return { span, quote: this.text.text.slice(span.start, span.end) };
  }

  private linkSections(): void {
    for (const section of this.text.sections) {
      const id = this.sectionNodeId(section);
      const quoted = { span: section.span, quote: this.text.text.slice(section.span.start, section.span.end) };
      this.node('Section', id, 'outline', quoted, section.title, {
        label: section.label,
        title: section.title,
        level: section.level,
        part: this.text.parts[section.part]?.title ?? null,
        path: this.pathOf(section),
        extent: section.extent,
      });
      const parent = section.parent === null ? null : this.text.sections[section.parent];
      this.edge('HAS_PART', parent ? this.sectionNodeId(parent) : this.text.id, id, quoted, 'outline');
    }
  }

  private sectionNodeId(section: Section): string {
    return `${this.text.id}/section/${section.span.start}-${section.span.end}`;
  }

  private pathOf(section: Section): string[] {
    return sectionPath(this.text, section).map((at) => at.title || (at.label ?? ''));
  }

  /** A body named without its region is the document's region's; where that is unknown, this source's alone. */
  private agency(
    name: string,
    quoted: Quoted,
    method: string,
    kind: KeyAssertion['agencyKind'],
    generic: boolean,
  ): Key {
    const folded = foldKey(name);
    const key = generic ? agencyKey(withinSource(this.text.id), folded) : agencyKey(this.region, folded);
    this.assertKey(key, name, method, quoted, kind, generic);
    return key;
  }

  private linkMeasure(measure: Measure): void {
    const section = this.sectionOf(measure);
    this.node('Measure', measure.id, measure.rule, measure, measure.title, {
      title: measure.title,
      part: measure.part,
      path: section ? this.pathOf(section) : [],
      section: measure.section,
      instrument: measure.instrument,
      beneficiary: measure.beneficiary,
      durationValue: measure.duration?.value ?? null,
      durationUnit: measure.duration?.unit ?? null,
      durationQualifier: measure.duration?.qualifier ?? null,
    });
    if (section) this.edge('STATED_IN', measure.id, this.sectionNodeId(section), measure, 'outline');
    for (const agency of measure.agencies) {
      const kind = this.text.facts.agencies.find((fact) => fact.name === agency.name)?.kind ?? 'government';
      this.edge(
        'RESPONSIBLE',
        measure.id,
        this.agency(agency.name, agency, 'responsible', kind, agency.generic ?? false),
        agency,
        'responsible',
        agency.role,
      );
    }
    const rowKeys = new Map<string, number>();
    for (const award of measure.awards) this.linkAward(measure, award, rowKeys);
    for (const condition of measure.conditions) {
      this.conditionNode(condition);
      this.edge('REQUIRES', measure.id, condition.id, condition, condition.rule);
    }
  }

  private sectionOf(measure: Measure): Section | null {
    return (
      this.text.sections.find((section) => measure.id.endsWith(`/measure/${section.span.start}-${section.span.end}`)) ??
      null
    );
  }

  private linkAward(measure: Measure, award: Award, rowKeys: Map<string, number>): void {
    const base = [award.role, foldKey(measure.title), award.value, award.unit, foldKey(award.quote)].join('|');
    const nth = (rowKeys.get(base) ?? 0) + 1;
    rowKeys.set(base, nth);
    this.node('Award', award.id, award.rule, award, `${award.quote} ${award.recipient ?? ''}`, {
      role: award.role,
      value: award.value,
      unit: award.unit,
      per: award.per,
      qualifier: award.qualifier,
      recipient: award.recipient,
      valueSpan: award.valueSpan,
      base: award.base ?? null,
      viaDocument: award.viaDocument ?? null,
      tranche: award.tranche ?? null,
      partOf: award.partOf ?? null,
      restates: award.restates ?? null,
      rowKey: `${base}|${nth}`,
    });
    this.edge('OFFERS', measure.id, award.id, award, award.rule);
  }

  private conditionNode(condition: Condition): void {
    this.node('Condition', condition.id, condition.rule, condition, `${condition.metric} ${condition.quote}`, {
      metric: condition.metric,
      op: condition.op,
      value: condition.value,
      unit: condition.unit,
      valueSpan: condition.valueSpan,
      subject: condition.subject ?? null,
      part: condition.part ?? null,
    });
  }

  private linkDocumentCondition(condition: Condition): void {
    this.conditionNode(condition);
    const part = this.text.parts.find((at) => at.title !== null && at.title === condition.part);
    this.edge(
      'REQUIRES',
      part?.title ? this.titleKey(part.title) : this.documentKeys[0],
      condition.id,
      condition,
      condition.rule,
    );
  }

  private linkImplements(): void {
    for (const measure of this.text.facts.measures) {
      if (measure.implements === undefined) continue;
      const item = this.text.facts.measures.find(
        (other) => other.part !== measure.part && other.section.at(-1) === measure.implements,
      );
      if (item) this.edge('IMPLEMENTS', measure.id, item.id, measure, 'item-of-parent');
    }
  }

  private linkHypotheses(): void {
    for (const hypothesis of this.text.facts.hypotheses)
      this.node('Hypothesis', hypothesis.id, hypothesis.rule, hypothesis, hypothesis.statement, {
        label: hypothesis.label,
        statement: hypothesis.statement,
        cause: hypothesis.cause,
        effect: hypothesis.effect,
        direction: hypothesis.direction,
        outcome: hypothesis.outcome,
        moderator: hypothesis.moderator ?? null,
        outcomeQuote: hypothesis.outcomeQuote ?? null,
        outcomeSpan: hypothesis.outcomeSpan ?? null,
      });
  }

  private linkReferences(): void {
    for (const reference of this.text.facts.references) {
      const keys: Key[] = [];
      if (reference.docNumber) keys.push(numberKey(foldNumber(reference.docNumber)));
      if (reference.title) keys.push(this.citedTitleKey(reference.title));
      const [main, second] = keys;
      if (main === undefined) continue;
      for (const key of keys) this.assertKey(key, reference.title ?? reference.docNumber ?? '', 'reference', reference);
      if (second)
        this.equivalences.push({
          a: main,
          b: second,
          class: 'clause',
          rule: 'title-and-number',
          span: reference.span,
          quote: reference.quote,
        });
      this.edge(relationTypes[reference.relation], this.documentKeys[0], main, reference, reference.rule);
    }
  }

  /** The region of a cited document: its own where the title begins with one, else not known beyond this source. */
  private citedTitleKey(title: string): Key {
    const named = /^((?:[\u4e00-\u9fff]{2,6}?(?:省|自治区))?(?:[\u4e00-\u9fff]{2,6}?(?:市|州))?)/.exec(title)?.[1];
    if (named) return titleKey(zoneKey(regionKey('CN'), foldKey(named)), foldKey(title));
    if (/^(?:中国|国务院|全国|国家|中共中央|“?十[一二三四五]五”?)/.test(title))
      return titleKey(regionKey('CN'), foldKey(title));
    const { document } = this.text.facts;
    return document.region && title.startsWith(document.region)
      ? this.titleKey(title)
      : titleKey(withinSource(this.text.id), foldKey(title));
  }

  private force(): Force {
    const { document } = this.text.facts;
    const effective = document.dates.find((date) => date.kind === 'effective') ?? null;
    const issue =
      document.dates.find((date) => date.kind === 'issued') ??
      document.dates.find((date) => date.kind === 'signed') ??
      null;
    const from = effective ?? null;
    const { validity } = document;
    const start = validity?.from === 'issue' ? (effective ?? issue) : effective;
    const through = validity?.through ?? (validity?.years && start ? lastDay(start.value, validity.years) : null);
    return {
      from: from?.value ?? null,
      through,
      fromClause: from ? { span: from.span, quote: from.quote } : null,
      throughClause: through && validity ? { span: validity.span, quote: validity.quote } : null,
    };
  }

  private assertKey(
    key: Key,
    name: string,
    method: string,
    quoted: Quoted,
    agencyKind: KeyAssertion['agencyKind'] = null,
    generic = false,
  ): void {
    const seen = `${key}\n${name}`;
    if (this.seenKeys.has(seen)) return;
    this.seenKeys.add(seen);
    this.keys.push({ key, name, method, agencyKind, generic, span: quoted.span, quote: quoted.quote });
  }

  private node<K extends FactKind>(
    kind: K,
    id: string,
    rule: string,
    quoted: Quoted,
    words: string,
    properties: FactProperties[K],
  ): void {
    const node: FactNodeOf<K> = {
      id,
      kind,
      source: this.text.id,
      rule,
      folded: foldKey(`${words} ${quoted.quote}`),
      properties,
      span: quoted.span,
      quote: quoted.quote,
    };
    this.nodes.push(node as FactNode);
  }

  private edge(
    type: EdgeType,
    from: string,
    to: string,
    quoted: Quoted,
    rule: string,
    role: string | null = null,
  ): void {
    this.edges.push({ type, from, to, role, rule, span: quoted.span, quote: quoted.quote });
  }
}

const foldNumber = (docNumber: string): string => foldKey(docNumber).replace('(', '〔').replace(')', '〕');

const dateOf = (text: Interpreted): string | null => {
  const order = ['issued', 'signed', 'published', 'effective', 'received'];
  const { dates } = text.facts.document;
  return [...dates].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0]?.value ?? null;
};

/** The last day of a term of years: 3 years from 2023-03-24 hold through 2026-03-23. */
const lastDay = (from: string, years: number): string | null => {
  const start = /^(\d{4})-(\d{2})-(\d{2})$/.exec(from);
  if (!start) return null;
  const end = new Date(Date.UTC(Number(start[1]) + years, Number(start[2]) - 1, Number(start[3]) - 1));
  return end.toISOString().slice(0, 10);
};
