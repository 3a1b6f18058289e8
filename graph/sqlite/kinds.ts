// Where the rows of each kind of node lie, and the columns that they are filtered, sorted and counted by. What a kind
// can be asked stands in questions.ts.
import type { ListFilter, NodeKind, TimeFilter } from '../port.ts';
import { isEntityKind, keyEndsAsked, leadsOf, takesWithin, titlesAsked } from '../questions.ts';
import { sortedLastDay } from '../time-filter.ts';
import { type Database, json } from './database.ts';
import { lastPart, rowsPerSource } from './schema.ts';
import {
  addTime,
  documentDays,
  documentsLeadingTo,
  entities,
  isListed,
  leadingTo,
  Where,
  wholeDocument,
} from './where.ts';

export type Kind = {
  /** Where its rows lie, their number, and what else its orders ask of. */
  readonly rows: string;
  readonly id: string;
  readonly joins: string;
  /** The rows and joins where many are read in order, so that the order's index leads. */
  readonly ordered: string;
  /** Joins the whole document `d` that a node stands in; empty where it is there already. */
  readonly document: string;
  /** The ref of a row, as nodes.ts has it; and that a row is the one of a ref. */
  readonly ref: string;
  readonly isAt: (ref: string) => string;
  readonly where: (db: Database, kind: NodeKind, filter: ListFilter) => Where;
  /** By the names of questions.ts. */
  readonly sorts: Readonly<Record<string, string>>;
  readonly facets: Readonly<Record<'itself' | 'document', Readonly<Record<string, string>>>>;
};

export const kindOf = (kind: NodeKind): Kind => {
  if (kind === 'Source') return sources;
  return isEntityKind(kind) ? entity : fact;
};

/** The sources that name one of the entities that a filter mentions. */
const mentioning = `SELECT m.source FROM json_each($mentions) JOIN graph_keys k ON k.entity = value
  JOIN graph_mentions m ON m.key = k.id AND m.direct = 1`;

const mentioned = (db: Database, filter: ListFilter) =>
  entities(db, 'mentions', filter.mentions ?? [], takesWithin('mentions', filter));

const lastDay = sortedLastDay(documentDays.through);

const documentFacets = {
  documentType: 'd.type',
  year: "CAST(substr(NULLIF(d.date, ''), 1, 4) AS INTEGER)",
};

const fact: Kind = {
  rows: 'graph_nodes n',
  id: 'n.id',
  joins: 'JOIN graph_sources s ON s.seq = n.source',
  ordered: 'graph_sources s CROSS JOIN graph_nodes n ON n.source = s.seq',
  document: wholeDocument('n.source'),
  ref: 'n.id',
  isAt: (ref) => `n.id = (${ref})`,
  where: (db, kind, filter) => {
    const where = new Where().add('n.kind = $kind', { kind });
    if (filter.text !== undefined) where.add('instr(n.folded, $text) > 0', { text: filter.text });
    if (filter.words)
      where.add('EXISTS (SELECT 1 FROM json_each($words) said WHERE instr(n.folded, said.value) > 0)', {
        words: json(filter.words),
      });
    if (filter.mentions) where.add(`n.source IN (${mentioning})`, mentioned(db, filter));
    if (filter.source !== undefined)
      where.add('n.source = (SELECT seq FROM graph_sources WHERE id = $source)', { source: filter.source });
    if (filter.documents)
      where.add(
        `EXISTS (SELECT 1 FROM json_each($documents) JOIN graph_keys k ON k.entity = value JOIN graph_texts t ON t.key = k.id
         WHERE t.id / ${rowsPerSource} = n.source AND n."start" >= t."start" AND n."start" < t."end")`,
        entities(db, 'documents', filter.documents),
      );
    if (filter.documentTypes)
      where.add(
        `n.source IN (SELECT dt.id / ${rowsPerSource} FROM json_each($types) JOIN graph_entities d ON d.type = value
         JOIN graph_keys dk ON dk.entity = d.id JOIN graph_texts dt ON dt.key = dk.id AND dt.id % ${rowsPerSource} = 0)`,
        { types: JSON.stringify(filter.documentTypes) },
      );
    if (filter.states || filter.expiresBetween) addDocumentTime(where, filter);
    for (const { name, keys, within, ...lead } of leadsOf(kind, filter)) {
      if (lead.from === null) continue; // no fact is an entity
      where.add(
        lead.from === 'itself'
          ? `n.id IN (${leadingTo(lead.type, name)})`
          : `n.source IN (SELECT dt.id / ${rowsPerSource} FROM graph_keys dk JOIN graph_texts dt ON dt.key = dk.id AND dt.id % ${rowsPerSource} = 0
             WHERE dk.entity IN (${documentsLeadingTo(lead.type, name)}))`,
        entities(db, name, keys, within),
      );
    }
    return where.oneOf('n.facet', 'instruments', filter.instruments).oneOf('n.facet', 'outcomes', filter.outcomes);
  },
  sorts: { source: 's.id', start: 'n."start"', id: 'n.node_id', date: 'd.date', through: lastDay },
  facets: {
    itself: { rule: 'n.rule', instrument: 'n.facet', outcome: 'n.facet', role: 'n.facet', year: 'n.year' },
    document: documentFacets,
  },
};

/** Keeps facts by the time of the whole document that they stand in. */
const addDocumentTime = (where: Where, filter: TimeFilter): void => {
  const time = new Where();
  addTime(time, filter, documentDays);
  where.add(
    `n.source IN (SELECT dt.id / ${rowsPerSource} FROM graph_texts dt JOIN graph_keys dk ON dk.id = dt.key
     JOIN graph_entities d ON d.id = dk.entity WHERE dt.id % ${rowsPerSource} = 0 AND ${time.sql})`,
    time.parameters,
  );
};

/** Keeps entities `d` that are, or from which edges lead to, one of those asked for. */
const addLeads = (where: Where, db: Database, leads: ReturnType<typeof leadsOf>): void => {
  for (const { name, keys, within, ...lead } of leads)
    where.add(
      `d.id IN (${lead.from === null ? `SELECT value FROM json_each($${name})` : documentsLeadingTo(lead.type, name)})`,
      entities(db, name, keys, within),
    );
};

const entity: Kind = {
  rows: 'graph_entities d',
  id: 'd.id',
  joins: '',
  ordered: 'graph_entities d',
  document: '',
  ref: '-d.id',
  isAt: (ref) => `d.id = -(${ref})`,
  where: (db, kind, filter) => {
    const where = new Where().add(`d.kind = $kind AND ${isListed('d')}`, { kind });
    if (filter.text !== undefined)
      where.add('(instr(d.folded, $text) > 0 OR instr(d.title, $text) > 0)', { text: filter.text });
    if (filter.names)
      where.add(
        `(d.name IN (SELECT value FROM json_each($names)) OR d.title IN (SELECT value FROM json_each($titles))
         OR EXISTS (SELECT 1 FROM json_each(d.names) n WHERE n.value IN (SELECT value FROM json_each($names)))
         OR d.id IN (SELECT k.entity FROM json_each($keyEnds) CROSS JOIN graph_keys k
           ON ${lastPart('k.key')} = ${lastPart('value')} AND substr(k.key, -length(value)) = value))`,
        {
          names: json(filter.names),
          titles: json(titlesAsked(filter.names)),
          keyEnds: json(keyEndsAsked(filter.names)),
        },
      );
    if (filter.source !== undefined)
      where.add(
        `d.id IN (SELECT k.entity FROM graph_sources s JOIN graph_mentions m ON m.source = s.seq AND m.direct = 1
         JOIN graph_keys k ON k.id = m.key WHERE s.id = $source)`,
        { source: filter.source },
      );
    if (filter.mentions)
      where.add(
        `d.id IN (SELECT dk.entity FROM (${mentioning}) m JOIN graph_texts dt ON dt.id = m.source * ${rowsPerSource}
         JOIN graph_keys dk ON dk.id = dt.key)`,
        mentioned(db, filter),
      );
    if (filter.documents)
      where.add('d.id IN (SELECT value FROM json_each($documents))', entities(db, 'documents', filter.documents));
    addLeads(where, db, leadsOf(kind, filter));
    addTime(where, filter, documentDays);
    if (filter.present !== undefined) where.add(filter.present ? 'd.view IS NOT NULL' : 'd.view IS NULL');
    if (filter.generic !== undefined) where.add('d.generic = $generic', { generic: Number(filter.generic) });
    return where.oneOf('d.type', 'types', filter.documentTypes).oneOf(documentFacets.year, 'years', filter.years);
  },
  sorts: { name: 'd.name', id: 'd.key', mentions: 'd.mentions', date: 'd.date', through: lastDay },
  facets: { itself: { ...documentFacets, agencyKind: 'd.agency_kind' }, document: {} },
};

const sources: Kind = {
  rows: `graph_sources s ${wholeDocument('s.seq')}`,
  id: 's.seq',
  joins: '',
  ordered: `graph_sources s ${wholeDocument('s.seq')}`,
  document: '',
  ref: `s.seq * ${rowsPerSource}`,
  isAt: (ref) => `s.seq * ${rowsPerSource} = (${ref})`,
  where: (db, kind, filter) => {
    const where = new Where();
    if (filter.text !== undefined)
      where.add('(instr(d.folded, $text) > 0 OR instr(d.title, $text) > 0)', { text: filter.text });
    if (filter.source !== undefined) where.add('s.id = $source', { source: filter.source });
    if (filter.mentions) where.add(`s.seq IN (${mentioning})`, mentioned(db, filter));
    if (filter.documents)
      where.add('d.id IN (SELECT value FROM json_each($documents))', entities(db, 'documents', filter.documents));
    addLeads(where, db, leadsOf(kind, filter));
    addTime(where, filter, documentDays);
    return where.oneOf('d.type', 'types', filter.documentTypes);
  },
  sorts: { title: 's.title', source: 's.id', date: 'd.date' },
  facets: { itself: {}, document: documentFacets },
};
