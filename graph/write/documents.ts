// Brings up documents that have a text: their views, what repeals them, and which awards speak for a row of funding.
import { compareText, type Key, parseKey } from '../../model/index.ts';
import { ask } from '../work.ts';
import type { Change } from './change.ts';
import { documentView, type Repeal, repealDay, type StatedBy } from './document-view.ts';
import type { AssertedDocument, HeldAward, Writing, WrittenAward, WrittenDocument } from './storage.ts';

/** Brings up the documents that the source is or was a text of, that were regrouped, or that one of those repeals. */
export const refreshDocuments = function* (change: Change, affected: ReadonlySet<Key>): Writing<void> {
  const entities = yield* ask((store) => store.entitiesOf([...change.stated, ...change.repealed]));
  const meant = (keys: ReadonlySet<Key>): Key[] => [...keys].flatMap((key) => entities.get(key) ?? []);
  const changed = new Set([...meant(change.stated), ...[...affected].filter(isDocument)]);
  const repealed = yield* ask((store) => store.repealedBy([...changed]));
  const touched = [...new Set([...changed, ...repealed, ...meant(change.repealed)])];
  const documents = (yield* ask((store) => store.documents(touched))).map(viewed);
  yield* ask((store) => store.writeDocuments(documents));
  const awards = yield* ask((store) => store.awards(touched));
  yield* ask((store) => store.writeAwards(rowsOf(awards, documents)));
};

const isDocument = (id: Key): boolean => parseKey(id)?.kind === 'document';

const viewed = ({ id, texts, repeals }: AssertedDocument): WrittenDocument => {
  const inOrder = (stated: readonly StatedBy[]): StatedBy[] =>
    [...stated].sort((x, y) => compareText(x.source, y.source) || x.place - y.place);
  // What only cites it, or is not here, repeals nothing.
  const present = repeals.flatMap((repeal): Repeal[] => {
    const repealing = repeal.by === id ? null : documentView(inOrder(repeal.texts), []);
    return repealing ? [{ by: repeal.by, day: repealDay(repealing) }] : [];
  });
  return { id, view: documentView(inOrder(texts), present) };
};

/** Of awards that are one row, the first of the first source speaks. */
const rowsOf = (awards: readonly HeldAward[], documents: readonly WrittenDocument[]): WrittenAward[] => {
  const views = new Map(documents.map(({ id, view }) => [id, view]));
  const spoken = new Set<string>();
  return [...awards]
    .sort((x, y) => compareText(x.source, y.source) || x.place - y.place)
    .map((award) => {
      const row = JSON.stringify([award.document, award.rowHash]);
      const speaks = !spoken.has(row);
      spoken.add(row);
      return { ...award, speaks, view: views.get(award.document) ?? null };
    });
};
