// The documents that bear on each other's time, gathered for a write: those asked for, all with a title of theirs, the
// notices that carry them and what these carry; with what repeals and amends them. What follows from it documents.ts
// decides.
import { compareText, isDay, isTitleKey, type Key } from '../../model/index.ts';
import { ask } from '../work.ts';
import { documentView, type StatedBy } from './document-view.ts';
import { type Edition, editionOf, editionsNamed, nextEdition } from './editions.ts';
import type { Act, Titled, Writing } from './storage.ts';

export class Family {
  /** The documents to bring up, with or without a text. */
  readonly members = new Set<Key>();
  /** Those of them, and of what acts on them, that have a text. */
  readonly editions = new Map<Key, Edition>();
  /** The entities that keys mean. */
  readonly meant = new Map<Key, Key>();
  /** The documents that bear a title, and the titles that a document bears. */
  private readonly titled = new Map<Key, Set<Key>>();
  private readonly titles = new Map<Key, Set<Key>>();
  private readonly acts = new Map<Key, Act[]>();
  /** Found once everything is learnt. */
  private readonly next = new Map<Key, Edition | null>();

  learn(texts: ReadonlyMap<Key, readonly StatedBy[]>): void {
    for (const [id, stated] of texts) {
      const inOrder = [...stated].sort((x, y) => compareText(x.source, y.source) || x.place - y.place);
      const view = documentView(inOrder);
      if (view) this.editions.set(id, editionOf(id, inOrder, view));
    }
  }

  learnTitles(titled: readonly Titled[]): void {
    for (const { title, document } of titled) {
      this.titled.set(title, (this.titled.get(title) ?? new Set<Key>()).add(document));
      this.titles.set(document, (this.titles.get(document) ?? new Set<Key>()).add(title));
    }
  }

  learnActs(acts: readonly Act[]): void {
    for (const act of acts) this.acts.set(act.on, [...(this.acts.get(act.on) ?? []), act]);
  }

  /** The other documents that bear a title of this one, by id. */
  others(id: Key): readonly Edition[] {
    const titles = [id, ...this.titlesOf(id)];
    return this.bearing(titles).filter((edition) => edition.id !== id);
  }

  /** The edition that follows the document; null for the latest. */
  nextOf(edition: Edition): Edition | null {
    const known = this.next.get(edition.id);
    if (known !== undefined) return known;
    const next = nextEdition(edition, this.others(edition.id));
    this.next.set(edition.id, next);
    return next;
  }

  /**
   * The document, what it carries as a notice, the notices that carry it, and the whole that it is a part of: what
   * ends one ends the other.
   */
  alike(id: Key): readonly Key[] {
    const tied = (this.editions.get(id)?.texts ?? []).flatMap(({ statement: { carries, of } }) => [carries, of]);
    return [...new Set([id, ...tied.flatMap((key) => this.entityOf(key) ?? []), ...this.carriersOf(id)])];
  }

  /**
   * The day on which the notice that carries the document was issued; null where none gives it, or they were issued on
   * several.
   */
  issueOf(id: Key): string | null {
    const dates = this.carriersOf(id).map((carrier) => this.editions.get(carrier)?.view.dates ?? []);
    const days = new Set(dates.map((given) => given.find(({ kind }) => kind === 'issued' || kind === 'signed')?.value));
    const [only = '', ...others] = days;
    return others.length === 0 && isDay(only) ? only : null;
  }

  /**
   * What repeals or amends the document: named by its number, or by a title of which it is the edition that was meant.
   */
  actsOn(id: Key): readonly Act[] {
    const titles = this.titlesOf(id);
    const all = [id, ...titles.filter((title) => title !== id)].flatMap((on) => this.acts.get(on) ?? []);
    return all.filter(({ by, on, named }) => {
      if (!isTitleKey(named)) return on === id;
      const acting = this.editions.get(by);
      const candidates = this.bearing([on]).filter((edition) => edition.id !== by);
      return editionsNamed(candidates, acting?.day ?? null).includes(id);
    });
  }

  /**
   * The editions of a title that a document of this day means (editions.ts); the document itself where a text of it is
   * here.
   */
  editionsBy(title: Key, day: string | null): readonly Key[] {
    const all = this.bearing([title, ...this.titlesOf(title)]);
    // What holds from the day of the rules on is what they are made for.
    return all.length === 1 ? all.map(({ id }) => id) : editionsNamed(all, day === null ? null : `${day}~`);
  }

  /** The notices that carry the document, by id. */
  carriersOf(id: Key): readonly Key[] {
    const carries = ({ texts }: Edition): boolean =>
      texts.some(({ statement }) => this.entityOf(statement.carries) === id);
    return [...this.editions.values()]
      .filter((edition) => edition.id !== id && carries(edition))
      .map((edition) => edition.id)
      .sort(compareText);
  }

  /** What any source says is done to the entity, by whatever key. */
  actsOnEntity(id: Key): readonly Act[] {
    return this.acts.get(id) ?? [];
  }

  /** The entities that the titles of a document mean. */
  titlesOf(id: Key): readonly Key[] {
    const keys = (this.editions.get(id)?.texts ?? []).flatMap(({ statement }) => statement.keys).filter(isTitleKey);
    return [...new Set([...keys.flatMap((key) => this.entityOf(key) ?? []), ...(this.titles.get(id) ?? [])])];
  }

  private entityOf(key: Key | undefined): Key | null {
    return this.meant.get(key ?? '') ?? null;
  }

  /** The documents that bear one of these titles, or are what it means, by id. */
  private bearing(titles: readonly Key[]): readonly Edition[] {
    const ids = new Set(titles.flatMap((title) => [title, ...(this.titled.get(title) ?? [])]));
    return [...ids].sort(compareText).flatMap((id) => this.editions.get(id) ?? []);
  }
}

/** These documents with all that bears on them. */
export const familyOf = function* (start: ReadonlySet<Key>): Writing<Family> {
  const family = new Family();
  for (let found = new Set(start); found.size > 0; ) {
    for (const id of found) family.members.add(id);
    const ids = [...found];
    const texts = yield* ask((store) => store.texts(ids));
    family.learn(texts);
    const keys = [...texts.values()]
      .flat()
      .flatMap(({ statement: { keys: own, carries, of } }) => [
        ...own.filter(isTitleKey),
        ...[carries, of].flatMap((key) => key ?? []),
      ]);
    const meant = yield* ask((store) => store.entitiesOf([...new Set(keys)]));
    for (const [key, entity] of meant) family.meant.set(key, entity);
    const titled = yield* ask((store) => store.titled([...new Set([...ids, ...meant.values()])]));
    family.learnTitles(titled);
    const carriers = yield* ask((store) => store.carriers(ids));
    const next = [...meant.values(), ...titled.flatMap(({ title, document }) => [title, document]), ...carriers];
    found = new Set(next.filter((id) => !family.members.has(id)));
  }
  family.learnActs(yield* ask((store) => store.acts([...family.members])));
  yield* learnActing(family);
  return family;
};

/** What acts on the family, where it is none of it. */
const learnActing = function* (family: Family): Writing<void> {
  const acting = [...family.members].flatMap((id) => family.actsOnEntity(id).map(({ by }) => by));
  const unknown = [...new Set(acting)].filter((id) => !family.members.has(id));
  if (unknown.length > 0) family.learn(yield* ask((store) => store.texts(unknown)));
};
