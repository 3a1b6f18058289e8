// Brings up documents that have a text: their views, what ends, replaces and amends them, and which awards speak for a
// row of funding.
//
// What is said of one document reaches others: those that it repeals, amends or follows, the notice that carries it,
// the parts that it carries. All that may be reached is brought up together (family.ts), each from what all sources
// say.
import { isDeepStrictEqual } from 'node:util';
import { compareText, type DocumentChange, type Key, parseKey, type SourceId } from '../../model/index.ts';
import type { Amendment, DocumentView, Ending, Provenance } from '../port.ts';
import { ask } from '../work.ts';
import type { Change } from './change.ts';
import { refreshDetails } from './details.ts';
import { type Deeds, documentView, effectDay } from './document-view.ts';
import type { Edition } from './editions.ts';
import { type Family, familyOf } from './family.ts';
import type { Act, HeldAward, Replaced, Writing, WrittenAward, WrittenDocument } from './storage.ts';

/** Brings up the documents that the source is or was a text of, that were regrouped, or that one of those reaches. */
export const refreshDocuments = function* (change: Change, affected: ReadonlySet<Key>): Writing<void> {
  const named = yield* ask((store) => store.entitiesOf([...change.stated, ...change.actedOn]));
  yield* refreshFamily(new Set([...named.values(), ...[...affected].filter(isDocument)]));
};

/** Brings up all these documents, some at a time. */
export const refreshFamilies = function* (documents: readonly Key[]): Writing<void> {
  for (let at = 0; at < documents.length; at += batch) yield* refreshFamily(new Set(documents.slice(at, at + batch)));
};

const batch = 200;

/** Brings up these documents with all that they reach. */
const refreshFamily = function* (start: ReadonlySet<Key>): Writing<void> {
  const reached = yield* ask((store) => store.actedOn([...start]));
  const family = yield* familyOf(new Set([...start, ...reached]));
  const held = yield* ask((store) => store.views([...family.members]));
  // Of a title with many editions most stay as they are.
  const documents = [...family.members]
    .map((id) => written(id, family))
    .filter(({ id, view }) => start.has(id) || !isDeepStrictEqual(held.get(id) ?? null, view));
  yield* ask((store) => store.writeDocuments(documents));
  const awards = yield* ask((store) => store.awards(documents.map(({ id }) => id)));
  yield* ask((store) => store.writeAwards(rowsOf(awards, documents)));
  yield* refreshDetails(start, family);
};

const isDocument = (id: Key): boolean => parseKey(id)?.kind === 'document';

const written = (id: Key, family: Family): WrittenDocument => {
  const edition = family.editions.get(id);
  if (!edition) return { id, view: null, replaces: [] };
  const former = family.others(id).filter((other) => family.nextOf(other)?.id === id);
  const acts = family.alike(id).flatMap((alike) => family.actsOn(alike).filter((act) => act.by !== id));
  const deeds: Deeds = {
    endings: [
      ...acts.flatMap((act) => (act.type === 'REPEALS' ? repealOf(act, family) : [])),
      ...replacementOf(family.alike(id), family),
    ],
    amendments: acts.flatMap((act) => (act.type === 'AMENDS' ? amendmentsOf(act, family) : [])),
    replaces: former.map((other) => other.id),
    issue: family.issueOf(id),
  };
  return {
    id,
    view: documentView(edition.texts, deeds),
    replaces: former.map((other, at) => replacedBy(edition, other.id, at)),
  };
};

/** What only cites a document, or is not here, repeals nothing. */
const repealOf = ({ by, day, provenance }: Act, family: Family): Ending[] => {
  const repealing = family.editions.get(by);
  return repealing ? [{ how: 'repealed', by, day: day ?? effectDay(repealing.view), provenance }] : [];
};

/** By its own next edition, else by that of what it carries or of what it is a part of. */
const replacementOf = (alike: readonly Key[], family: Family): Ending[] => {
  for (const id of alike) {
    const edition = family.editions.get(id);
    const next = edition && family.nextOf(edition);
    if (!next) continue;
    const { provenance } = replacedBy(next, id, 0);
    return [{ how: 'replaced', by: next.id, day: effectDay(next.view), provenance }];
  }
  return [];
};

const amendmentsOf = ({ by, named, day, provenance }: Act, family: Family): Amendment[] => {
  const amending = family.editions.get(by);
  if (!amending) return [];
  const from = day ?? effectDay(amending.view);
  const said = amending.texts.find(({ source }) => source === provenance.source)?.statement.amends ?? [];
  const changes = said.filter(({ document }) => document === named);
  if (changes.length === 0) return [{ by, day: from, change: null, provenance }];
  return changes.map((change) => amendmentBy(by, from, change, provenance.source));
};

const amendmentBy = (
  by: Key,
  day: string | null,
  { document: _, span, quote, rule, ...change }: DocumentChange,
  source: SourceId,
): Amendment => ({ by, day, change, provenance: { span, quote, source, rule } });

/** By the clause that ends the former edition, else by the words that bear the title. */
const replacedBy = (next: Edition, document: Key, at: number): Replaced => {
  const speaker = next.texts.find(({ statement }) => statement.endsFormer) ?? next.texts[0];
  const provenance: Provenance = {
    ...(speaker?.statement.endsFormer ?? speaker?.statement.bearsTitle ?? { span: { start: 0, end: 0 }, quote: '' }),
    source: speaker?.source ?? '',
    rule: 'next-edition',
  };
  return { document, place: lastPlace - ((speaker?.place ?? 0) * mostFormer + (at % mostFormer)), provenance };
};

// The edges of a source have places below these: a part of it follows few editions at once.
const mostFormer = 16;
/** The last place that an edge of a source may have. */
const lastPlace = 2 ** 20 - 1;
/** How many places are kept for what follows and is not said: the first half for what measures detail. */
export const derivedPlaces = 2 ** 16;
/** The first of them. */
export const firstDerived = lastPlace + 1 - derivedPlaces;

/** Of awards that are one row, one that a person corrected speaks, else the first of the first source. */
const rowsOf = (awards: readonly HeldAward[], documents: readonly WrittenDocument[]): WrittenAward[] => {
  const views = new Map<Key, DocumentView | null>(documents.map(({ id, view }) => [id, view]));
  const spoken = new Set<string>();
  return [...awards]
    .sort((x, y) => Number(y.corrected) - Number(x.corrected) || compareText(x.source, y.source) || x.place - y.place)
    .map((award) => {
      const row = JSON.stringify([award.document, award.rowHash]);
      const speaks = !spoken.has(row);
      spoken.add(row);
      return { ...award, speaks, view: views.get(award.document) ?? null };
    });
};
