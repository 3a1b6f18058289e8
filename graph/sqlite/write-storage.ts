// The steps of a write, as statements.
import type { WriteStorage } from '../write/storage.ts';
import { eraseAssertions, eraseRecord, insertAssertions } from './assertions.ts';
import { keepBeside, keepCorrection, sourcesOf, statementsOn, takeCorrection } from './corrections.ts';
import type { Database } from './database.ts';
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
import { answers, dropKeys, entitiesOf, growKeys, growLinks, markLinks, moveKeys, nesting } from './keys.ts';
import { readHeld } from './sources.ts';
import { offeredBy, writeStated } from './stated.ts';
import { growCounts } from './stats.ts';
import { growParts, partOf, partsOf, wholesOf, writeWholes } from './trees.ts';

/** A storage that answers at once, within a transaction of the caller. */
export const writeStorage = (db: Database): WriteStorage => ({
  held: (source) => readHeld(db, source),
  erase: (graph) => eraseAssertions(db, graph),
  eraseRecord: (source) => eraseRecord(db, source),
  insert: (graph, named) => insertAssertions(db, graph, named),
  keepBeside: (source, beside) => keepBeside(db, source, beside),
  takeCorrection: (id) => takeCorrection(db, id),
  keepCorrection: (statement) => keepCorrection(db, statement),
  statementsOn: (graph) => statementsOn(db, graph),
  sourcesOf: (statement) => sourcesOf(db, statement),
  growKeys: (growth) => growKeys(db, growth),
  growLinks: (growth) => growLinks(db, growth),
  growParts: (growth) => growParts(db, growth),
  dropKeys: (keys) => dropKeys(db, keys),
  answers: (keys) => answers(db, keys),
  markLinks: (links) => markLinks(db, links),
  moveKeys: (_kind, moves) => moveKeys(db, moves),
  nesting: (keys) => nesting(db, keys),
  partOf: (entities) => partOf(db, entities),
  wholesOf: (entities) => wholesOf(db, entities),
  partsOf: (entities) => partsOf(db, entities),
  writeWholes: (entities) => writeWholes(db, entities),
  entitiesOf: (keys) => entitiesOf(db, keys),
  growMentions: (entities, by) => growMentions(db, entities, by),
  countMentions: (entities) => countMentions(db, entities),
  entities: (ids) => assertedEntities(db, ids),
  writeEntities: (entities) => writeEntities(db, entities),
  texts: (documents) => textsOf(db, documents),
  actedOn: (documents) => actedOn(db, documents),
  acts: (on) => actsOn(db, on),
  titled: (entities) => titled(db, entities),
  carriers: (documents) => carriers(db, documents),
  detailing: (documents) => detailing(db, documents),
  measures: (sources) => measuresOf(db, sources),
  writeDetails: (details) => writeDetails(db, details),
  offered: (measures) => offeredBy(db, measures),
  writeStated: (stated) => writeStated(db, stated),
  views: (documents) => viewsOf(db, documents),
  writeDocuments: (documents) => writeDocuments(db, documents),
  awards: (documents) => awardsOf(db, documents),
  writeAwards: (awards) => writeAwards(db, awards),
  growCounts: (counts) => growCounts(db, counts),
});
