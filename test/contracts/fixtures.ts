// Builds what sources assert by hand: the text grows with what is said in it, so every quote is where its span says.
//
//   sourceGraph('a', (source) => {
//     source.document('文号:甲〔2023〕1号', { title: '若干措施' });
//     const measure = source.measure('落户奖励', { agencies: [['agency:420100/科创局', '科创局']] });
//     source.award(measure, 1_000_000, '给予100万元奖励');
//   })
import {
  type Diagnostic,
  type DocumentStatement,
  type Edge,
  type EdgeType,
  type EquivalenceAssertion,
  type EquivalenceClass,
  type FactKind,
  type FactNode,
  type FactProperties,
  type FactStatement,
  type Key,
  type KeyAssertion,
  type Origin,
  type Passage,
  type Quoted,
  type SourceGraph,
  withSums,
} from '../../model/index.ts';

type DocumentOptions = Partial<
  Pick<
    DocumentStatement,
    | ('title' | 'subject' | 'docNumber' | 'type' | 'region' | 'whole' | 'abstracts' | 'keywords')
    | ('carries' | 'of' | 'endsFormer' | 'amends' | 'fromIssue')
  > & {
    /** Other keys of the front page, after the main one. */
    also: readonly Key[];
    issued: string;
    from: string;
    through: string;
  }
>;

type MeasureOptions = Partial<
  FactProperties['Measure'] & {
    agencies: readonly (readonly [key: Key, name: string, role?: string])[];
    industries: readonly (readonly [key: Key, name: string])[];
    /** The id of the section that it stands in. */
    in: string;
  }
>;

/** All that a source asserts, as `build` says it; the text is what was said. */
export const sourceGraph = (id: string, build: (source: SourceBuilder) => void): SourceGraph => {
  const builder = new SourceBuilder(id);
  build(builder);
  return builder.graph();
};

export class SourceBuilder {
  readonly id: string;
  private text = '';
  private readonly documents: DocumentStatement[] = [];
  private readonly keys: KeyAssertion[] = [];
  private readonly equivalences: EquivalenceAssertion[] = [];
  private readonly nodes: FactNode[] = [];
  private readonly edges: Edge[] = [];
  private readonly passages: Passage[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private origins: readonly Origin[];
  private rules = '1';

  constructor(id: string) {
    this.id = id;
    this.origins = [{ path: `corpus/${id}.txt`, bytesHash: `bytes-${id}` }];
  }

  /** Words at the end of the text, on a line of their own. */
  say(words: string): Quoted {
    const start = this.text.length;
    this.text += `${words}\n`;
    return { span: { start, end: start + words.length }, quote: words };
  }

  from(...paths: readonly string[]): void {
    this.origins = paths.map((path) => ({ path, bytesHash: `bytes-${this.id}` }));
  }

  readBy(rules: string): void {
    this.rules = rules;
  }

  /** A document that this is a text of: the whole one first. A part covers what is said from here on. */
  document(key: Key, { also = [], issued, from, through, ...options }: DocumentOptions = {}): void {
    const quoted = this.say(options.title ?? key);
    const clause = (words: string | undefined): Quoted | null => (words === undefined ? null : this.say(words));
    const dates =
      issued === undefined ? [] : [{ kind: 'issued' as const, value: issued, derived: false, ...this.say(issued) }];
    this.documents.push({
      keys: [key, ...also],
      whole: this.documents.length === 0,
      title: null,
      docNumber: null,
      type: 'policy-measures',
      region: null,
      dates,
      force: {
        from: from ?? null,
        through: through ?? null,
        fromClause: clause(from && `自${from}起施行`),
        throughClause: clause(through && `有效期至${through}`),
      },
      span: { start: this.documents.length === 0 ? 0 : quoted.span.start, end: Number.NaN },
      ...options,
    });
    this.edges.push({ type: 'TEXT_OF', from: this.id, to: key, role: null, rule: 'front-matter', ...quoted });
    for (const other of also) this.same(key, other, 'front-page');
  }

  key(key: Key, name: string, options: Partial<Omit<KeyAssertion, 'key' | 'name'>> = {}): Quoted {
    const quoted = this.say(name);
    this.keys.push({ key, name, method: 'table', agencyKind: null, generic: false, ...quoted, ...options });
    return quoted;
  }

  same(a: Key, b: Key, by: EquivalenceClass = 'clause'): void {
    this.equivalences.push({ a, b, class: by, rule: 'alias', ...this.say(`${a}（以下简称${b}）`) });
  }

  edge(type: EdgeType, from: string, to: string, role: string | null = null, words = `${type} ${to}`): void {
    this.edges.push({ type, from, to, role, rule: type.toLowerCase(), ...this.say(words) });
  }

  /** A fact with what is said to state it; gives its id. */
  node<K extends FactKind>(kind: K, properties: FactProperties[K], words: string, folded = words): string {
    const quoted = this.say(words);
    const id = `${this.id}/${kind.toLowerCase()}/${quoted.span.start}-${quoted.span.end}`;
    // The kind and its properties belong together by the signature, which a union cannot say.
    this.nodes.push({ id, kind, source: this.id, rule: kind.toLowerCase(), folded, properties, ...quoted } as FactNode);
    return id;
  }

  section(title: string, parent?: string): string {
    const properties = { label: null, title, level: 1, part: null, path: [title], extent: { start: 0, end: 0 } };
    const id = this.node('Section', properties, title);
    this.edge('HAS_PART', parent ?? this.id, id);
    return id;
  }

  measure(title: string, options: MeasureOptions = {}): string {
    const { agencies = [], industries = [], in: section, ...properties } = options;
    const id = this.node(
      'Measure',
      {
        title,
        part: null,
        path: [title],
        section: [],
        instrument: '奖励',
        beneficiary: null,
        durationValue: null,
        durationUnit: null,
        durationQualifier: null,
        applicationWindow: '每年3月至4月受理',
        applicationFrom: null,
        applicationThrough: null,
        ...properties,
      },
      title,
    );
    if (section !== undefined) this.edge('STATED_IN', id, section);
    for (const [key, name, role = 'responsible'] of agencies) {
      const quoted = this.key(key, name, { agencyKind: 'government' });
      this.edges.push({ type: 'RESPONSIBLE', from: id, to: key, role, rule: 'responsible', ...quoted });
    }
    for (const [key, name] of industries) {
      const quoted = this.key(key, name);
      this.edges.push({ type: 'SUPPORTS', from: id, to: key, role: null, rule: 'industry', ...quoted });
    }
    return id;
  }

  award(measure: string, value: number, words: string, options: Partial<FactProperties['Award']> = {}): string {
    const role = options.role ?? 'award';
    const unit = options.unit ?? 'CNY';
    const title = this.nodes.find(({ id }) => id === measure)?.quote ?? '';
    const like = `${role}|${title}|${value}|${unit}|${words}`;
    const before = this.nodes.filter((node) => node.kind === 'Award' && node.properties.rowKey.startsWith(`${like}|`));
    const start = this.text.length;
    const id = this.node(
      'Award',
      {
        role,
        value,
        unit,
        per: null,
        qualifier: 'exact',
        recipient: null,
        valueSpan: { start, end: start + words.length },
        base: null,
        viaDocument: null,
        tranche: null,
        partOf: null,
        restates: null,
        rowKey: `${like}|${before.length}`,
        ...options,
      },
      words,
    );
    this.edge('OFFERS', measure, id);
    return id;
  }

  /** Says of a fact which words of it made its rule speak, and which rules lost. */
  because(id: string, words: string, rivals: readonly string[]): void {
    const place = this.nodes.findIndex((node) => node.id === id);
    const node = this.nodes[place];
    const start = node ? node.span.start + node.quote.indexOf(words) : -1;
    if (!node?.quote.includes(words)) throw new TypeError(`${id} does not say ${words}`);
    const evidence = [{ span: { start, end: start + words.length }, quote: words, kind: 'give' }];
    this.nodes[place] = { ...node, evidence, rivals };
  }

  /** A condition of a measure, of some of its awards, a section, or a document by its key. */
  condition(holders: string | readonly string[], words: string): string {
    const start = this.text.length;
    const valueSpan = { start, end: start + words.length };
    const id = this.node(
      'Condition',
      { metric: words, op: 'is', value: words, unit: null, valueSpan, subject: null, part: null },
      words,
    );
    for (const holder of [holders].flat()) this.edge('REQUIRES', holder, id);
    return id;
  }

  passage(words: string): void {
    const { span } = this.say(words);
    this.passages.push({
      id: `${this.id}/passage/${span.start}-${span.end}`,
      source: this.id,
      span,
      kind: 'paragraph',
      text: words,
      offsets: null,
      section: [],
      sectionId: null,
      part: null,
      page: null,
      document: { title: this.id, type: 'policy-measures', docNumber: null, region: null, date: null },
    });
  }

  diagnostic(rule: string, options: Partial<Diagnostic> = {}): void {
    this.diagnostics.push({ severity: 'warning', stage: 'interpret', rule, message: rule, span: null, ...options });
  }

  graph(): SourceGraph {
    const { text } = this;
    if (this.documents.length === 0) this.document(`title:@${this.id}/${this.id}`);
    const [whole, ...parts] = this.documents.map((document) => ({
      ...document,
      span: { start: document.span.start, end: this.text.length },
    }));
    if (!whole) throw new Error(`${this.id} is a text of nothing`);
    return {
      id: this.id,
      origins: this.origins,
      rules: this.rules,
      status: 'complete',
      passagesHash: `passages-${text.length}`,
      text: this.text,
      documents: [whole, ...parts],
      keys: this.keys,
      equivalences: this.equivalences,
      nodes: this.nodes,
      edges: this.edges,
      passages: this.passages,
      diagnostics: this.diagnostics,
    };
  }
}

/** A source of one passage that states a sum. */
export const stating = (id: string, sum: number): SourceGraph => {
  const graph = sourceGraph(id, (source) => {
    source.award(source.measure('落户奖励'), sum, `给予${sum}元奖励`);
    source.passage('每年第一季度受理。');
  });
  const whole = graph.passages.map((passage) => ({ ...passage, span: { start: 0, end: graph.text.length } }));
  return { ...graph, passages: withSums(whole, graph.nodes) };
};

/** The statement that a source's document has another title. */
export const titled = (source: SourceGraph, title: string): FactStatement => ({
  ...{ id: `title of ${source.id}`, kind: 'correct', by: '王', at: '2026-11-29T09:00:00.000Z', reason: '查证' },
  source: source.id,
  origins: source.origins.map(({ path }) => path),
  target: { what: 'document' },
  fields: { title },
  was: null,
  holders: [],
  folded: '',
});
