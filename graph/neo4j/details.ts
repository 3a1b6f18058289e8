// Edges of what measures of detailed rules detail in other texts, in a write.
import type { FactNodeOf, Key, SourceId } from '../../model/index.ts';
import { firstDerived } from '../write/documents.ts';
import type { Detailing, WrittenDetail } from '../write/storage.ts';
import { type Run, runEach } from './connection.ts';
import { ordered, refOf, unordered } from './texts.ts';

export const detailing = (run: Run, documents: readonly Key[]): Promise<Detailing[]> =>
  runEach(
    run,
    `UNWIND $rows AS row MATCH (d:Node {ref: row})
     CALL (d) {
       MATCH (d)-[r:IMPLEMENTS|BASED_ON {role: 'details'}]->(x:Entity) RETURN d AS f, r, x
       UNION MATCH (f:Entity)-[r:IMPLEMENTS|BASED_ON {role: 'details'}]->(d) RETURN f, r, d AS x
     }
     RETURN DISTINCT f.id AS rules, x.id AS of, r.to AS named`,
    documents.map(refOf),
  );

export const measuresOf = async (
  run: Run,
  sources: readonly SourceId[],
): Promise<Map<SourceId, FactNodeOf<'Measure'>[]>> => {
  const rows = await runEach<{ source: string; json: string; folded: string }>(
    run,
    `UNWIND $rows AS row MATCH (m:Fact) WHERE m.kind = 'Measure' AND m.source = row AND m.start IS NOT NULL
     RETURN m.source AS source, m.json AS json, m.folded AS folded ORDER BY m.source, m.place`,
    sources.map(ordered),
  );
  const measures = new Map<SourceId, FactNodeOf<'Measure'>[]>(sources.map((id) => [id, []]));
  for (const { source, json, folded } of rows) measures.get(unordered(source))?.push({ ...JSON.parse(json), folded });
  return measures;
};

export const writeDetails = async (
  run: Run,
  details: ReadonlyMap<SourceId, readonly WrittenDetail[]>,
): Promise<void> => {
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (m:Fact)-[r:IMPLEMENTS]->() WHERE m.kind = 'Measure' AND m.source = row.source
     AND m.start IS NOT NULL AND r.place >= row.first DELETE r`,
    [...details.keys()].map((source) => ({ source: ordered(source), first: firstDerived })),
  );
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (a:Node {ref: row.from}) MATCH (b:Node {ref: row.to})
     CREATE (a)-[r:IMPLEMENTS]->(b) SET r = row.properties`,
    [...details].flatMap(([source, found]) => found.map((each, at) => edgeOf(source, each, at))),
  );
};

const edgeOf = (source: SourceId, { rule, item, provenance }: WrittenDetail, at: number) => ({
  from: refOf(rule),
  to: refOf(item),
  properties: {
    ...{ source: ordered(source), place: firstDerived + at, ...provenance.span },
    ...{ rule: provenance.rule, quote: provenance.quote, from: rule, to: item },
  },
});
