// The steps of a write, as statements.
import type { WriteStorage } from '../write/storage.ts';
import { eraseAssertions, eraseRecord, insertAssertions } from './assertions.ts';
import type { Run } from './connection.ts';
import { keepCorrection, sourcesOf, statementsOn, takeCorrection } from './corrections.ts';
import { detailing, measuresOf, writeDetails } from './details.ts';
import {
  actedOn,
  actsOn,
  awardsOf,
  carriers,
  textsOf,
  titled,
  viewsOf,
  writeAwards,
  writeDocuments,
} from './documents.ts';
import { assertedEntities, countMentions, growMentions, writeEntities } from './entities.ts';
import { answers, dropKeys, entitiesOf, growKeys, growLinks, markLinks, nesting } from './keys.ts';
import { moveKeys } from './move-keys.ts';
import { growCounts, lockStore } from './schema.ts';
import { keepBeside, readHeld } from './snapshot.ts';
import { offeredBy, writeStated } from './stated.ts';
import { growParts, partOf, partsOf, wholesOf, writeWholes } from './trees.ts';

/** A storage within the transaction of `run`, which is the only writer from now on. */
export const writeStorage = async (run: Run): Promise<WriteStorage> => {
  let counts = await lockStore(run);
  return {
    held: (source) => readHeld(run, source),
    erase: (graph) => eraseAssertions(run, graph),
    eraseRecord: (source) => eraseRecord(run, source),
    insert: (graph, named) => insertAssertions(run, graph, named),
    keepBeside: (source, beside) => keepBeside(run, source, beside),
    takeCorrection: (id) => takeCorrection(run, id),
    keepCorrection: (statement) => keepCorrection(run, statement),
    statementsOn: (graph) => statementsOn(run, graph),
    sourcesOf: (statement) => sourcesOf(run, statement),
    growKeys: (growth) => growKeys(run, growth),
    growLinks: (growth) => growLinks(run, growth),
    growParts: (growth) => growParts(run, growth),
    dropKeys: (keys) => dropKeys(run, keys),
    answers: (keys) => answers(run, keys),
    markLinks: (links) => markLinks(run, links),
    moveKeys: (kind, moves) => moveKeys(run, kind, moves),
    nesting: (keys) => nesting(run, keys),
    partOf: (entities) => partOf(run, entities),
    wholesOf: (entities) => wholesOf(run, entities),
    partsOf: (entities) => partsOf(run, entities),
    writeWholes: (entities) => writeWholes(run, entities),
    entitiesOf: (keys) => entitiesOf(run, keys),
    growMentions: (entities, by) => growMentions(run, entities, by),
    countMentions: (entities) => countMentions(run, entities),
    entities: (ids) => assertedEntities(run, ids),
    writeEntities: (entities) => writeEntities(run, entities),
    texts: (documents) => textsOf(run, documents),
    actedOn: (documents) => actedOn(run, documents),
    acts: (on) => actsOn(run, on),
    titled: (entities) => titled(run, entities),
    carriers: (documents) => carriers(run, documents),
    detailing: (documents) => detailing(run, documents),
    measures: (sources) => measuresOf(run, sources),
    writeDetails: (details) => writeDetails(run, details),
    offered: (measures) => offeredBy(run, measures),
    writeStated: (stated) => writeStated(run, stated),
    views: (documents) => viewsOf(run, documents),
    writeDocuments: (documents) => writeDocuments(run, documents),
    awards: (documents) => awardsOf(run, documents),
    writeAwards: (awards) => writeAwards(run, awards),
    // One work may grow them more than once.
    growCounts: async (growth) => {
      counts = await growCounts(run, counts, growth);
    },
  };
};
