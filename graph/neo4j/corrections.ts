// Corrections by people, and the equivalences that took no effect.
import {
  type Equivalence,
  equivalenceClasses,
  type Page,
  type PageRequest,
  type Statement,
} from '../../model/index.ts';
import { ambiguityOf, type Refused, refusedPlace, refusedSorts } from '../ambiguity.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Ambiguity } from '../port.ts';
import { linkName } from '../write/change.ts';
import type { Run } from './connection.ts';
import { ordered, orderedValues, refOf, unordered } from './texts.ts';
import { beyond, sorted, sortValues } from './where.ts';

export const takeCorrection = async (run: Run, id: string): Promise<Statement | null> => {
  const [row] = await run<{ json: string }>(
    'MATCH (c:Correction {ref: $ref}) WITH c, c.json AS json DELETE c RETURN json',
    { ref: refOf(id) },
  );
  if (!row) return null;
  const statement: Statement = JSON.parse(row.json);
  // Two keys stay apart as long as another correction says so.
  await run(
    `MATCH (:Key {ref: $a})-[d:DIFFERENT_FROM]->(:Key {ref: $b})
     WHERE NOT EXISTS { MATCH (c:Correction {link: $link, kind: 'different'}) } DELETE d`,
    pairOf(statement),
  );
  return statement;
};

export const keepCorrection = async (run: Run, statement: Statement): Promise<void> => {
  const pair = pairOf(statement);
  await run('CREATE (c:Correction) SET c = $properties', {
    properties: {
      ...statement,
      ref: refOf(statement.id),
      idOrder: ordered(statement.id),
      link: pair.link,
      json: JSON.stringify(statement),
    },
  });
  if (statement.kind === 'different')
    await run('MATCH (a:Key {ref: $a}) MATCH (b:Key {ref: $b}) MERGE (a)-[:DIFFERENT_FROM]->(b)', pair);
};

const pairOf = ({ a, b }: Statement) => ({
  a: refOf(a),
  b: refOf(b),
  link: refOf(linkName({ a, b, class: 'correction' })),
});

export const listCorrections = async (run: Run, page: PageRequest): Promise<Page<Statement>> => {
  const { first, after } = readPaging(page, ['string']);
  const [found] = await run<{ total: number; rows: readonly string[] }>(
    `CALL () { MATCH (c:Correction) RETURN count(*) AS total }
     RETURN total, COLLECT { MATCH (c:Correction) WHERE $after IS NULL OR c.idOrder > $after
       RETURN c.json ORDER BY c.idOrder LIMIT $limit } AS rows`,
    { after: after === null ? null : ordered(String(after[0])), limit: first + 1 },
  );
  const statements = (found?.rows ?? []).map((json): Statement => JSON.parse(json));
  return pageOf(statements, { first, total: found?.total ?? 0, cursor: ({ id }) => [id], item: (each) => each });
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
