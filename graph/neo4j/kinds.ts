// How nodes of each kind are found, and the properties that they are filtered, sorted and counted by. What a kind can
// be asked stands in questions.ts.
import type { EdgeType } from '../../model/index.ts';
import type { ListFilter, NodeKind, TimeFilter } from '../port.ts';
import { isEntityKind, keyEndsAsked, leadsOf, takesWithin, titlesAsked } from '../questions.ts';
import { type Days, sortedLastDay } from '../time-filter.ts';
import { ordered } from './texts.ts';
import { addTime, isListed, timeConditions, Where } from './where.ts';

export type Kind = {
  /** What a filter asks of nodes `n`; `among` those that another statement has found, unless given all of the kind. */
  readonly where: (kind: NodeKind, filter: ListFilter, among?: Where) => Where;
  /** Finds the whole document `d` that a node stands in; empty where it is there already. */
  readonly document: string;
  /** The variable of that document; of a document itself its own. */
  readonly whole: 'd' | 'n';
  /** By the names of questions.ts. */
  readonly sorts: Readonly<Record<string, string>>;
  readonly facets: Readonly<Record<'itself' | 'document', Readonly<Record<string, string>>>>;
};

export const kindOf = (kind: NodeKind): Kind => {
  if (kind === 'Source') return source;
  return isEntityKind(kind) ? entity : fact;
};

/** The whole document `d` that a source is a text of. */
const documentOf = (start: string): string => `MATCH ${start}-[:STATES {place: 0}]->(:Key)-[:KEY_OF]->(d)`;

/** The sources `s` that name one of the entities that a filter mentions. */
const mentioning = 'UNWIND mentions AS e MATCH (e)<-[:KEY_OF]-(:Key)<-[x:NAMES]-(s:Source) WHERE x.direct';

/** The days of a document. */
const daysOf = (document: string): Days => ({ from: `${document}.from`, through: `${document}.through` });

const documentFacets = (document: string) => ({
  documentType: `${document}.type`,
  year: `toInteger(substring(${document}.date, 0, 4))`,
});

const fact: Kind = {
  where: (kind, filter, among = new Where('MATCH (n:Fact)')) => {
    const where = among.add('n.kind = $kind AND n.source IS NOT NULL AND n.start IS NOT NULL', {
      kind,
    });
    if (filter.text !== undefined) where.add('n.folded CONTAINS $text', { text: filter.text });
    if (filter.words) where.add('any(said IN $words WHERE n.folded CONTAINS said)', { words: filter.words });
    if (filter.mentions)
      where
        .entities('mentions', filter.mentions, takesWithin('mentions', filter))
        .lookUp('mentioning', `${mentioning} RETURN collect(DISTINCT s.source) AS mentioning`)
        .add('n.source IN mentioning');
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
    if (filter.states || filter.expiresBetween) addDocumentTime(where, filter);
    for (const { name, keys, within, ...lead } of leadsOf(kind, filter)) {
      where.entities(name, keys, within);
      if (lead.from === 'itself') leadTo(where, lead.type, name, 'Fact');
      if (lead.from === 'document')
        where
          .lookUp(
            `${name}Lead`,
            `UNWIND ${name} AS e MATCH (e)<-[:${lead.type}]-(d:Entity) MATCH (d)<-[:KEY_OF]-(:Key)<-[:STATES {place: 0}]-(s:Source)
             RETURN collect(DISTINCT s.source) AS ${name}Lead`,
          )
          .add(`n.source IN ${name}Lead`);
    }
    return where
      .oneOf('n.instrument', 'instruments', filter.instruments)
      .oneOf('n.outcome', 'outcomes', filter.outcomes);
  },
  document: documentOf('(:Source {source: n.source})'),
  whole: 'd',
  sorts: {
    source: 'n.source',
    start: 'n.start',
    id: 'n.id',
    date: 'd.date',
    through: sortedLastDay(daysOf('d').through),
  },
  facets: {
    itself: { rule: 'n.rule', instrument: 'n.instrument', outcome: 'n.outcome', role: 'n.role', year: 'n.year' },
    document: documentFacets('d'),
  },
};

/** Keeps facts by the time of the whole document that they stand in. */
const addDocumentTime = (where: Where, filter: TimeFilter): void => {
  const time = timeConditions(filter, daysOf('d'));
  where
    .lookUp(
      'timed',
      `MATCH (d:Document) WHERE ${time.map(({ condition }) => condition).join(' AND ')}
       MATCH (d)<-[:KEY_OF]-(:Key)<-[:STATES {place: 0}]-(s:Source) RETURN collect(s.source) AS timed`,
      Object.assign({}, ...time.map(({ parameters }) => parameters)),
    )
    .add('n.source IN timed');
};

/** Keeps what edges of a type lead from, to one of the entities in the list of this name. */
const leadTo = (where: Where, type: EdgeType, name: string, label: string): void => {
  where.lead(
    `UNWIND ${name} AS e MATCH (e)<-[:${type}]-(n:${label}) WITH DISTINCT n`,
    `EXISTS { MATCH (n)-[:${type}]->(e) WHERE e IN ${name} }`,
  );
};

const entity: Kind = {
  where: (kind, filter, among = new Where(`MATCH (n:${kind})`)) => {
    const where = among.add(isListed('n'));
    if (filter.text !== undefined)
      where.add('(n.folded CONTAINS $text OR n.titleWords CONTAINS $text)', { text: filter.text });
    if (filter.names)
      where.add(
        `(n.name IN $names OR n.titleWords IN $titles OR any(name IN n.names WHERE name IN $names)
         OR any(key IN n.keys WHERE any(ending IN $keyEnds WHERE key ENDS WITH ending)))`,
        { names: filter.names, titles: titlesAsked(filter.names), keyEnds: keyEndsAsked(filter.names) },
      );
    if (filter.source !== undefined) {
      const named = 'MATCH (:Source {source: $source})-[x:NAMES]->(:Key)-[:KEY_OF]->(n';
      where.lead(`${named}:${kind}) WHERE x.direct WITH DISTINCT n`, `EXISTS { ${named}) WHERE x.direct }`, {
        source: ordered(filter.source),
      });
    }
    if (filter.mentions)
      where
        .entities('mentions', filter.mentions, takesWithin('mentions', filter))
        .lookUp('mentioning', `${mentioning} ${documentOf('(s)')} RETURN collect(DISTINCT d) AS mentioning`)
        .add('n IN mentioning');
    if (filter.documents) where.entities('documents', filter.documents).add('n IN documents');
    for (const { name, keys, within, ...lead } of leadsOf(kind, filter)) {
      where.entities(name, keys, within);
      if (lead.from === null) where.add(`n IN ${name}`);
      else leadTo(where, lead.type, name, kind);
    }
    addTime(where, filter, daysOf('n'));
    if (filter.present !== undefined) where.add(filter.present ? 'n.view IS NOT NULL' : 'n.view IS NULL');
    if (filter.generic !== undefined) where.add('n.generic = $generic', { generic: filter.generic });
    return where
      .oneOf('n.type', 'documentTypes', filter.documentTypes)
      .oneOf(documentFacets('n').year, 'years', filter.years);
  },
  document: '',
  whole: 'n',
  sorts: {
    name: 'n.nameOrder',
    id: 'n.idOrder',
    mentions: 'n.mentions',
    date: 'n.date',
    through: sortedLastDay(daysOf('n').through),
  },
  facets: { itself: { ...documentFacets('n'), agencyKind: 'n.agencyKind' }, document: {} },
};

const source: Kind = {
  where: (kind, filter) => {
    const where = new Where(documentOf('(n:Source)'));
    if (filter.mentions)
      where.entities('mentions', filter.mentions, takesWithin('mentions', filter)).lead(
        `UNWIND mentions AS e MATCH (e)<-[:KEY_OF]-(:Key)<-[x:NAMES]-(n:Source) WHERE x.direct
           WITH DISTINCT n ${documentOf('(n)')}`,
        'EXISTS { MATCH (n)-[x:NAMES]->(:Key)-[:KEY_OF]->(e) WHERE x.direct AND e IN mentions }',
      );
    if (filter.text !== undefined)
      where.add('(d.folded CONTAINS $text OR d.titleWords CONTAINS $text)', { text: filter.text });
    if (filter.source !== undefined) where.add('n.source = $source', { source: ordered(filter.source) });
    if (filter.documents) where.entities('documents', filter.documents).add('d IN documents');
    for (const { name, keys, within, ...lead } of leadsOf(kind, filter))
      if (lead.from === 'document')
        where.entities(name, keys, within).add(`EXISTS { MATCH (d)-[:${lead.type}]->(e) WHERE e IN ${name} }`);
    addTime(where, filter, daysOf('d'));
    return where.oneOf('d.type', 'documentTypes', filter.documentTypes);
  },
  document: '',
  whole: 'd',
  sorts: { title: 'n.titleOrder', source: 'n.source', date: 'd.date' },
  facets: { itself: {}, document: documentFacets('d') },
};
