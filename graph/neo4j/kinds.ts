// How nodes of each kind are found, filtered, ordered and counted. Which of it a kind knows stands in questions.ts.
import type { EdgeType } from '../../model/index.ts';
import type { Facet, ListFilter, ListOrder, NodeKind } from '../port.ts';
import { isEntityKind } from '../questions.ts';
import { ordered } from './texts.ts';
import { type SortColumn, Where } from './where.ts';

/** An order: the columns it sorts by, and what they need beside the node `n`. */
type Order = { readonly join?: string; readonly columns: readonly SortColumn[] };
type FacetValue = { readonly join?: string; readonly cypher: string };

export type Kind = {
  readonly where: (kind: NodeKind, filter: ListFilter) => Where;
  readonly orders: Partial<Record<ListOrder, Order>>;
  readonly facets: Partial<Record<Facet, FacetValue>>;
};

export const kindOf = (kind: NodeKind): Kind => {
  if (kind === 'Source') return source;
  return isEntityKind(kind) ? entity : fact;
};

const yearOf = 'toInteger(substring(d.date, 0, 4))';
const inText: SortColumn = { cypher: 'n.source', type: 'string' };
const byDate: SortColumn = { cypher: 'd.date', type: 'string', down: true };

/** The whole document `d` that a source is a text of. */
const documentOf = (start: string): string => `MATCH ${start}-[:STATES {place: 0}]->(:Key)-[:KEY_OF]->(d)`;
const documentOfFact = documentOf('(:Source {source: n.source})');

const factColumns: readonly SortColumn[] = [
  inText,
  { cypher: 'n.start', type: 'number' },
  { cypher: 'n.id', type: 'string' },
];

const fact: Kind = {
  where: (kind, filter) => {
    const where = new Where('MATCH (n:Fact)').add('n.kind = $kind AND n.source IS NOT NULL AND n.start IS NOT NULL', {
      kind,
    });
    if (filter.text !== undefined) where.add('n.folded CONTAINS $text', { text: filter.text });
    if (filter.source !== undefined) where.add('n.source = $source', { source: ordered(filter.source) });
    if (filter.documents)
      where
        .entities('documents', filter.documents)
        .lookUp(
          'texts',
          `UNWIND documents AS e MATCH (e)<-[:KEY_OF]-(:Key)<-[t:STATES]-(s:Source)
           RETURN collect({source: s.source, start: t.start, end: t.end}) AS texts`,
        )
        .lead(
          `UNWIND texts AS t MATCH (n:Fact) WHERE n.kind = $kind AND n.source = t.source AND n.start >= t.start
           AND n.start < t.end WITH DISTINCT n`,
          'any(t IN texts WHERE n.source = t.source AND t.start <= n.start AND n.start < t.end)',
        );
    if (filter.documentTypes)
      where
        .lookUp(
          'typed',
          `MATCH (d:Document) WHERE d.type IN $documentTypes MATCH (d)<-[:KEY_OF]-(:Key)<-[:STATES {place: 0}]-(s:Source)
           RETURN collect(s.source) AS typed`,
          { documentTypes: filter.documentTypes },
        )
        .add('n.source IN typed');
    if (filter.regions && kind === 'Statistic') leadingTo(where, 'ABOUT', 'regions', filter.regions);
    else if (filter.regions)
      where
        .entities('regions', filter.regions)
        .lookUp(
          'governed',
          `UNWIND regions AS e MATCH (e)<-[:GOVERNS]-(d:Entity) MATCH (d)<-[:KEY_OF]-(:Key)<-[:STATES {place: 0}]-(s:Source)
           RETURN collect(DISTINCT s.source) AS governed`,
        )
        .add('n.source IN governed');
    if (filter.agencies) leadingTo(where, 'RESPONSIBLE', 'agencies', filter.agencies);
    if (filter.industries) leadingTo(where, kind === 'Measure' ? 'SUPPORTS' : 'ABOUT', 'industries', filter.industries);
    return where
      .oneOf('n.instrument', 'instruments', filter.instruments)
      .oneOf('n.outcome', 'outcomes', filter.outcomes);
  },
  orders: {
    'text-order': { columns: factColumns },
    date: { join: documentOfFact, columns: [byDate, ...factColumns] },
  },
  facets: {
    rule: { cypher: 'n.rule' },
    instrument: { cypher: 'n.instrument' },
    outcome: { cypher: 'n.outcome' },
    role: { cypher: 'n.role' },
    documentType: { join: documentOfFact, cypher: 'd.type' },
    region: { join: documentOfFact, cypher: 'd.region' },
    // A figure's own year; of other facts the year of their document.
    year: {
      join: documentOfFact,
      cypher: `CASE WHEN n.kind IN ['Statistic', 'Amount'] THEN n.year ELSE ${yearOf} END`,
    },
  },
};

/** Keeps what edges of a type lead from, to one of the entities. */
const leadingTo = (where: Where, type: EdgeType, name: string, keys: readonly string[], label = 'Fact'): void => {
  where
    .entities(name, keys)
    .lead(
      `UNWIND ${name} AS e MATCH (e)<-[:${type}]-(n:${label}) WITH DISTINCT n`,
      `EXISTS { MATCH (n)-[:${type}]->(e) WHERE e IN ${name} }`,
    );
};

const entity: Kind = {
  where: (kind, filter) => {
    // What is only nested in a key, or only in a correction, is known but not listed.
    const where = new Where(`MATCH (n:${kind})`).add('n.mentions > 0');
    if (filter.text !== undefined)
      where.add('(n.folded CONTAINS $text OR n.titleWords CONTAINS $text)', { text: filter.text });
    if (filter.source !== undefined) {
      const named = 'MATCH (:Source {source: $source})-[x:NAMES]->(:Key)-[:KEY_OF]->(n';
      where.lead(`${named}:${kind}) WHERE x.direct WITH DISTINCT n`, `EXISTS { ${named}) WHERE x.direct }`, {
        source: ordered(filter.source),
      });
    }
    if (filter.documents) where.entities('documents', filter.documents).add('n IN documents');
    if (filter.agencies) leadingTo(where, 'ISSUED_BY', 'agencies', filter.agencies, kind);
    if (filter.regions) leadingTo(where, kind === 'Agency' ? 'IN' : 'GOVERNS', 'regions', filter.regions, kind);
    if (filter.present !== undefined) where.add(filter.present ? 'n.view IS NOT NULL' : 'n.view IS NULL');
    if (filter.generic !== undefined) where.add('n.generic = $generic', { generic: filter.generic });
    return where.oneOf('n.type', 'documentTypes', filter.documentTypes);
  },
  orders: {
    name: {
      columns: [
        { cypher: 'n.nameOrder', type: 'string' },
        { cypher: 'n.idOrder', type: 'string' },
      ],
    },
    mentions: {
      columns: [
        { cypher: 'n.mentions', type: 'number', down: true },
        { cypher: 'n.idOrder', type: 'string' },
      ],
    },
    date: {
      columns: [
        { cypher: 'n.date', type: 'string', down: true },
        { cypher: 'n.idOrder', type: 'string' },
      ],
    },
  },
  facets: {
    documentType: { cypher: 'n.type' },
    region: { cypher: 'n.region' },
    year: { cypher: yearOf.replace('d.', 'n.') },
    agencyKind: { cypher: 'n.agencyKind' },
  },
};

const source: Kind = {
  where: (_, filter) => {
    const where = new Where(documentOf('(n:Source)'));
    if (filter.mentions)
      where.entities('mentions', filter.mentions).lead(
        `UNWIND mentions AS e MATCH (e)<-[:KEY_OF]-(:Key)<-[x:NAMES]-(n:Source) WHERE x.direct
           WITH DISTINCT n ${documentOf('(n)')}`,
        'EXISTS { MATCH (n)-[x:NAMES]->(:Key)-[:KEY_OF]->(e) WHERE x.direct AND e IN mentions }',
      );
    if (filter.text !== undefined)
      where.add('(d.folded CONTAINS $text OR d.titleWords CONTAINS $text)', { text: filter.text });
    if (filter.source !== undefined) where.add('n.source = $source', { source: ordered(filter.source) });
    if (filter.documents) where.entities('documents', filter.documents).add('d IN documents');
    if (filter.regions)
      where.entities('regions', filter.regions).add('EXISTS { MATCH (d)-[:GOVERNS]->(e) WHERE e IN regions }');
    return where.oneOf('d.type', 'documentTypes', filter.documentTypes);
  },
  orders: {
    name: { columns: [{ cypher: 'n.titleOrder', type: 'string' }, inText] },
    date: { columns: [byDate, inText] },
    'text-order': { columns: [inText] },
  },
  facets: {
    documentType: { cypher: 'd.type' },
    region: { cypher: 'd.region' },
    year: { cypher: yearOf },
  },
};
