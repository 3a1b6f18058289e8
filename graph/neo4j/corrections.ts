// Corrections by people, and the equivalences that took no effect.
import {
  type Equivalence,
  equivalenceClasses,
  type FactStatement,
  isFactStatement,
  type KeyStatement,
  type Page,
  type PageRequest,
  type SourceGraph,
  type SourceId,
  type Statement,
} from '../../model/index.ts';
import { ambiguityOf, type Refused, refusedPlace, refusedSorts } from '../ambiguity.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Ambiguity, Attachment, StatementFilter } from '../port.ts';
import { linkName } from '../write/change.ts';
import { type Run, runEach } from './connection.ts';
import { ordered, orderedValues, refOf, unordered } from './texts.ts';
import { beyond, sorted, sortValues } from './where.ts';

export const takeCorrection = async (run: Run, id: string): Promise<Statement | null> => {
  const [row] = await run<{ json: string }>(
    `MATCH (c:Correction {ref: $ref}) OPTIONAL MATCH (c)-[:MADE_ON]->(t:CorrectedText)
     WITH c, c.json AS json, collect(t) AS texts DETACH DELETE c
     FOREACH (t IN [t IN texts WHERE NOT EXISTS { (t)<-[:MADE_ON]-() }] | DELETE t) RETURN json`,
    { ref: refOf(id) },
  );
  if (!row) return null;
  const statement: Statement = JSON.parse(row.json);
  // Two keys stay apart as long as another correction says so.
  if (!isFactStatement(statement))
    await run(
      `MATCH (:Key {ref: $a})-[d:DIFFERENT_FROM]->(:Key {ref: $b})
       WHERE NOT EXISTS { MATCH (c:Correction {link: $link, kind: 'different'}) } DELETE d`,
      pairOf(statement),
    );
  return statement;
};

export const keepCorrection = async (run: Run, statement: Statement): Promise<void> => {
  const { id, kind, by, at, reason } = statement;
  const properties = {
    ...{ id, kind, by, at: at ?? null, reason, about: isFactStatement(statement) ? 'facts' : 'keys' },
    ...{ ref: refOf(id), idOrder: ordered(id), json: JSON.stringify(statement) },
  };
  if (isFactStatement(statement)) {
    await run(
      `CREATE (c:Correction) SET c = $properties
       WITH c UNWIND $texts AS text MERGE (t:CorrectedText {ref: text}) CREATE (c)-[:MADE_ON]->(t)`,
      { properties, texts: textsOf(statement.source, statement.origins) },
    );
    return;
  }
  const pair = pairOf(statement);
  await run('CREATE (c:Correction) SET c = $properties', {
    properties: { ...properties, a: statement.a, b: statement.b, link: pair.link },
  });
  if (kind === 'different')
    await run('MATCH (a:Key {ref: $a}) MATCH (b:Key {ref: $b}) MERGE (a)-[:DIFFERENT_FROM]->(b)', pair);
};

const pairOf = ({ a, b }: KeyStatement) => ({
  a: refOf(a),
  b: refOf(b),
  link: refOf(linkName({ a, b, class: 'correction' })),
});

/** What a correction holds on to: a text by its id, and by where it came from. */
const textsOf = (source: SourceId, paths: readonly string[]): string[] => [
  refOf(`source ${source}`),
  ...new Set(paths.map((path) => refOf(`origin ${path}`))),
];

export const statementsOn = async (run: Run, { id, origins }: SourceGraph): Promise<FactStatement[]> => {
  const texts = textsOf(
    id,
    origins.map(({ path }) => path),
  );
  const rows = await run<{ json: string }>(
    'UNWIND $texts AS text MATCH (:CorrectedText {ref: text})<-[:MADE_ON]-(c) RETURN DISTINCT c.json AS json',
    { texts },
  );
  return rows.map(({ json }) => JSON.parse(json));
};

export const sourcesOf = async (run: Run, { source, origins }: FactStatement): Promise<SourceId[]> => {
  const rows = await run<{ id: SourceId }>(
    `MATCH (s:Source {source: $source}) RETURN s.id AS id
     UNION UNWIND $paths AS path MATCH (s:Source)-[:READ_FROM]->(:Origin {ref: path}) RETURN s.id AS id`,
    { source: ordered(source), paths: origins.map(refOf) },
  );
  return rows.map(({ id }) => id);
};

export const listCorrections = async (
  run: Run,
  filter: StatementFilter,
  page: PageRequest,
): Promise<Page<Statement>> => {
  const { first, after } = readPaging(page, ['string']);
  const takesEffect = 'EXISTS { MATCH (c)<-[r:CORRECTED_BY]-() WHERE r.problem IS NULL }';
  const conditions = [
    ...(filter.about === undefined ? [] : ['c.about = $about']),
    ...(filter.state === undefined
      ? []
      : [`c.about = 'facts' AND ${filter.state === 'attached' ? takesEffect : `NOT ${takesEffect}`}`]),
    ...(filter.source === undefined ? [] : ['EXISTS { MATCH (c)-[:MADE_ON]->(t:CorrectedText) WHERE t.ref IN texts }']),
  ];
  const where = conditions.join(' AND ') || 'true';
  const texts = filter.source === undefined ? [] : textsOf(filter.source, await originsOf(run, filter.source));
  const [found] = await run<{ total: number; rows: readonly string[] }>(
    `WITH $texts AS texts
     CALL (texts) { MATCH (c:Correction) WHERE ${where} RETURN count(*) AS total }
     RETURN total, COLLECT { MATCH (c:Correction) WHERE ($after IS NULL OR c.idOrder > $after) AND ${where}
       RETURN c.json ORDER BY c.idOrder LIMIT $limit } AS rows`,
    {
      texts,
      about: filter.about ?? null,
      after: after === null ? null : ordered(String(after[0])),
      limit: first + 1,
    },
  );
  const statements = (found?.rows ?? []).map((json): Statement => JSON.parse(json));
  return pageOf(statements, { first, total: found?.total ?? 0, cursor: ({ id }) => [id], item: (each) => each });
};

const originsOf = async (run: Run, source: SourceId): Promise<string[]> => {
  const rows = await run<{ path: string }>(
    'MATCH (:Source {source: $source})-[:READ_FROM]->(o:Origin) RETURN o.path AS path',
    { source: ordered(source) },
  );
  return rows.map(({ path }) => path);
};

export const attachmentsOf = async (run: Run, ids: readonly string[]): Promise<Attachment[][]> => {
  const rows = await runEach<{ ref: string; attachments: readonly Attachment[] }>(
    run,
    `UNWIND $rows AS row MATCH (c:Correction {ref: row}) RETURN row AS ref,
       COLLECT { MATCH (c)<-[r:CORRECTED_BY]-(s:Source)
         RETURN {source: s.id, fact: r.fact, problem: r.problem} ORDER BY s.source } AS attachments`,
    [...new Set(ids.map(refOf))],
  );
  const byRef = new Map(rows.map(({ ref, attachments }) => [ref, [...attachments]]));
  return ids.map((id) => byRef.get(refOf(id)) ?? []);
};

const columns = ['s.rank', 's.a', 's.b', 's.source', 's.place'].map((cypher) => ({ cypher }));

export const listAmbiguities = async (run: Run, page: PageRequest): Promise<Page<Ambiguity>> => {
  const { first, after } = readPaging(page, refusedSorts);
  // All refused equivalences are few; their keys are ordered here, where text sorts by code point.
  const refused = await run<Equivalence>(
    'MATCH (a:Key)-[l:SAME_AS {ambiguous: true}]->(b:Key) RETURN a.key AS a, b.key AS b, l.class AS class',
  );
  const links = refused.map((link) => ({
    ref: refOf(linkName(link)),
    rank: equivalenceClasses.indexOf(link.class),
    a: ordered(link.a),
    b: ordered(link.b),
  }));
  const [found] = await run<{ total: number; rows: readonly Refused[] }>(
    `CALL () {
       UNWIND $links AS l MATCH (q:Equivalence {link: l.ref})
       RETURN l.rank AS rank, l.a AS a, l.b AS b, q.source AS source, q.place AS place, q.json AS json
       UNION ALL UNWIND $links AS l MATCH (c:Correction {link: l.ref, kind: 'same'}) WITH l, c ORDER BY c.idOrder
       WITH l, collect(c) AS corrections UNWIND range(1, size(corrections)) AS place
       RETURN l.rank AS rank, l.a AS a, l.b AS b, '' AS source, place, NULL AS json }
     WITH collect({rank: rank, a: a, b: b, source: source, place: place, json: json}) AS said
     RETURN size(said) AS total, COLLECT {
       UNWIND said AS s WITH s, ${sortValues(columns)} ${after ? `WHERE ${beyond(columns)}` : ''}
       RETURN s ORDER BY ${sorted(columns)} LIMIT $limit } AS rows`,
    { links, after: after && orderedValues(after), limit: first + 1 },
  );
  const rows = (found?.rows ?? []).map(({ a, b, source, ...row }) => ({
    ...row,
    a: unordered(a),
    b: unordered(b),
    source: unordered(source),
  }));
  return pageOf(rows, { first, total: found?.total ?? 0, cursor: refusedPlace, item: ambiguityOf });
};
