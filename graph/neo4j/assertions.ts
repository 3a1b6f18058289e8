// Nodes and edges that a source owns, in a write: takes them out and puts them in.
import { CetuError, type FactNode, factKinds, type Key, type SourceGraph, type SourceId } from '../../model/index.ts';
import { measureWords, offeredAwards, rowHash } from '../funding-index.ts';
import { ownIds, sourceTitle } from '../write/asserted.ts';
import { linkName } from '../write/change.ts';
import { type Run, runEach } from './connection.ts';
import { entitiesOf } from './keys.ts';
import { pack } from './snapshot.ts';
import { piecesOf } from './text-pieces.ts';
import { ordered, refOf } from './texts.ts';

export const eraseAssertions = async (run: Run, graph: SourceGraph): Promise<void> => {
  const source = ordered(graph.id);
  const own = ownIds(graph);
  // Edges at its facts go with them; those between entities are found at the entity that they lead from.
  const between = graph.edges.filter(({ from, to }) => !own.has(from) && !own.has(to));
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (:Key {ref: row})-[:KEY_OF]->(n)-[r]->() WHERE r.source = $source DELETE r`,
    [...new Set(between.map(({ from }) => refOf(from)))],
    { source },
  );
  await run('MATCH (n:Fact) WHERE n.kind IN $kinds AND n.source = $source AND n.start IS NOT NULL DETACH DELETE n', {
    kinds: factKinds,
    source,
  });
  for (const label of ['Passage', 'Text', 'Diagnostic', 'Equivalence'])
    await run(`MATCH (n:${label}) WHERE n.source = $source DETACH DELETE n`, { source });
  // The node of a source that is put again stays, so that whoever reads meanwhile finds it.
  await run(
    `MATCH (s:Source {source: $source}) OPTIONAL MATCH (s)-[:READ_FROM]->(o:Origin)
     WITH s, collect(o) AS origins
     CALL (s) { MATCH (s)-[r]-() DELETE r }
     UNWIND origins AS o WITH o WHERE NOT EXISTS { (o)<-[:READ_FROM]-() } DELETE o`,
    { source },
  );
};

export const eraseRecord = async (run: Run, source: SourceId): Promise<void> => {
  await run(
    `MATCH (s:Source {source: $source}) DELETE s WITH count(*) AS gone
     MATCH (s:Snapshot {source: $source}) DELETE s`,
    { source: ordered(source) },
  );
};

export const insertAssertions = async (
  run: Run,
  graph: SourceGraph,
  named: ReadonlyMap<Key, boolean>,
): Promise<void> => {
  if (Buffer.byteLength(graph.id) > longestId)
    throw new CetuError('INPUT', `Source ${graph.id.slice(0, 80)}… cannot be stored: its id is too long`);
  await insertRecord(run, graph);
  await insertFacts(run, graph);
  await insertKeys(run, graph, named);
  await insertEdges(run, graph);
};

// In bytes: it stands in indexes beside other values.
const longestId = 1000;

/** The source itself, its origins, what it was put as, its text and diagnostics. */
const insertRecord = async (run: Run, graph: SourceGraph): Promise<void> => {
  const source = ordered(graph.id);
  const title = sourceTitle(graph);
  const paths = new Set(graph.origins.map(({ path }) => path));
  await run(
    `MERGE (s:Source {source: $properties.source})
     ON CREATE SET s.came = $now
     WITH s, s.came AS came SET s:Node, s = $properties, s.came = came
     MERGE (x:Snapshot {source: $properties.source}) SET x.bytes = $bytes, x.reading = NULL
     WITH s UNWIND $origins AS origin
     MERGE (o:Origin {ref: origin.ref}) ON CREATE SET o.path = origin.path CREATE (s)-[:READ_FROM]->(o)`,
    {
      properties: {
        ref: refOf(graph.id),
        id: graph.id,
        source,
        rules: graph.rules,
        status: graph.status,
        passagesHash: graph.passagesHash,
        length: graph.text.length,
        title,
        titleOrder: ordered(title),
        origins: JSON.stringify(graph.origins),
      },
      now: new Date().toISOString(),
      bytes: pack(graph),
      origins: [...paths].map((path) => ({ path, ref: refOf(path) })),
    },
  );
  const pieces = piecesOf(graph.text).map((piece) => ({ source, ...piece }));
  await runEach(run, 'UNWIND $rows AS row CREATE (n:Text) SET n = row', pieces);
  const diagnostics = graph.diagnostics.map((each, place) => ({
    source,
    place,
    severity: each.severity,
    stage: each.stage,
    rule: each.rule,
    message: each.message,
    json: JSON.stringify(each),
  }));
  await runEach(run, 'UNWIND $rows AS row CREATE (n:Diagnostic) SET n = row', diagnostics);
};

/** Its facts, and the passages that stand in its sections. */
const insertFacts = async (run: Run, graph: SourceGraph): Promise<void> => {
  const source = ordered(graph.id);
  const asked = foundBy(graph);
  const facts = graph.nodes.map((node, place) => ({
    kind: node.kind,
    properties: { ...plainValues(node), ...asked.get(node.id), source, place },
  }));
  await runEach(run, 'UNWIND $rows AS row CREATE (n:Node:Fact:$(row.kind)) SET n = row.properties', facts);
  const passages = graph.passages.map((passage, place) => ({
    section: passage.sectionId === null ? null : refOf(passage.sectionId),
    properties: {
      source,
      place,
      id: passage.id,
      start: passage.span.start,
      end: passage.span.end,
      kind: passage.kind,
      text: passage.text,
      path: passage.section,
      page: passage.page,
      json: JSON.stringify(passage),
    },
  }));
  await runEach(
    run,
    `UNWIND $rows AS row CREATE (n:Passage) SET n = row.properties
     WITH n, row MATCH (s:Node {ref: row.section}) WHERE s:Section CREATE (s)-[:HAS_PASSAGE]->(n)`,
    passages,
  );
};

/** What the graph of a fact shows of it: plain values and lists. What it was in full is kept beside them. */
const plainValues = (node: FactNode): Record<string, unknown> => {
  const { id, kind, rule, evidence, rivals, corrected, folded, quote, span, properties } = node;
  const isPlain = (value: unknown): boolean =>
    value !== null &&
    (typeof value !== 'object' || (Array.isArray(value) && value.every((v) => typeof v === 'string')));
  return {
    ...Object.fromEntries(Object.entries(properties).filter(([, value]) => isPlain(value))),
    ...{ id, ref: refOf(id), kind, rule, folded, quote, start: span.start, end: span.end },
    ...(evidence ? { evidence: evidence.map((words) => words.quote) } : {}),
    ...(rivals ? { rivals } : {}),
    ...(corrected ? { correctedBy: corrected.map(({ by }) => by) } : {}),
    json: JSON.stringify({ ...node, folded: undefined }),
  };
};

/** What awards and measures are found by in questions of funding, by their ids. */
const foundBy = (graph: SourceGraph): Map<string, Record<string, unknown>> => {
  const found = new Map<string, Record<string, unknown>>();
  for (const { measure, folded, conditions, beneficiary } of measureWords(graph))
    found.set(measure.id, { words: folded, conditions, beneficiaryWords: beneficiary });
  for (const { award, measure, folded, recipient, conditions, whom, metrics, repeats } of offeredAwards(graph))
    found.set(award.id, {
      valueStart: award.properties.valueSpan.start,
      words: folded,
      recipientWords: recipient,
      whom,
      metrics,
      conditions,
      measure: measure.id,
      instrument: measure.properties.instrument,
      repeats,
      rowHash: rowHash(award.properties.rowKey),
    });
  return found;
};

/** What it says of documents and of keys. */
const insertKeys = async (run: Run, graph: SourceGraph, keys: ReadonlyMap<Key, boolean>): Promise<void> => {
  const source = ordered(graph.id);
  const named = [...keys].map(([key, direct]) => ({ ref: refOf(key), direct }));
  await runEach(
    run,
    `MATCH (s:Source {source: $source}) UNWIND $rows AS row MATCH (k:Key {ref: row.ref})
     CREATE (s)-[:NAMES {direct: row.direct}]->(k)`,
    named,
    { source },
  );
  const documents = graph.documents.map((statement, place) => ({
    ref: refOf(statement.keys[0]),
    properties: { place, start: statement.span.start, end: statement.span.end, json: JSON.stringify(statement) },
  }));
  await runEach(
    run,
    `MATCH (s:Source {source: $source}) UNWIND $rows AS row MATCH (k:Key {ref: row.ref})
     CREATE (s)-[t:STATES]->(k) SET t = row.properties`,
    documents,
    { source },
  );
  const equivalences = graph.equivalences.map((each, place) => ({
    source,
    place,
    link: refOf(linkName(each)),
    rule: each.rule,
    quote: each.quote,
    json: JSON.stringify(each),
  }));
  await runEach(run, 'UNWIND $rows AS row CREATE (n:Equivalence) SET n = row', equivalences);
};

/** Its edges, between the nodes that their ends mean now. */
const insertEdges = async (run: Run, graph: SourceGraph): Promise<void> => {
  const source = ordered(graph.id);
  const own = ownIds(graph);
  const ends = new Set(graph.edges.flatMap(({ from, to }) => [from, to]).filter((end) => !own.has(end)));
  const ids = await entitiesOf(run, [...ends]);
  const node = (end: string): string => refOf(ids.get(end) ?? end);
  const edges = graph.edges.map(({ type, from, to, role, rule, span, quote, corrected }, place) => ({
    type,
    from: node(from),
    to: node(to),
    properties: {
      source,
      place,
      start: span.start,
      end: span.end,
      role,
      rule,
      quote,
      from,
      to,
      corrected: corrected ? JSON.stringify(corrected) : null,
    },
  }));
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (a:Node {ref: row.from}) MATCH (b:Node {ref: row.to})
     CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
    edges,
  );
};
