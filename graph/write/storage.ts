// What a store does when it is written to. What is done, and in which order, the engine decides (writer.ts); here are
// the steps that it takes, each for many things at once. A step decides nothing: it keeps, changes or tells what it is
// asked for.
//
// Entities go by their ids, which are their first keys. What stands in no order is put in order by the engine.
import type {
  EntityKind,
  FactNodeOf,
  FactProperties,
  FactStatement,
  Key,
  SourceGraph,
  SourceId,
  Statement,
} from '../../model/index.ts';
import type { DocumentView, EntityNode, EntityNodeKind, Provenance, Repeat } from '../port.ts';
import type { Soon, Work } from '../work.ts';
import type { KeyGrowth, Link, LinkGrowth, PartGrowth } from './change.ts';
import type { KeyAnswer } from './closure.ts';
import type { Attached } from './corrected.ts';
import type { StatedBy } from './document-view.ts';
import type { NameOfKey } from './entity-view.ts';

export interface WriteStorage {
  /** The source, as it was put and as it is shown; null where it is not held. */
  held(source: SourceId): Soon<Held | null>;
  /**
   * Takes out all that the source, as it is shown, asserted, and what is kept beside it. Its record stays, to be put
   * over, or until `eraseRecord`.
   */
  erase(graph: SourceGraph): Soon<void>;
  eraseRecord(source: SourceId): Soon<void>;
  /**
   * Puts in all that the source asserts; the keys that it names, as `namedKeys` has them, are there and mean entities.
   */
  insert(graph: SourceGraph, named: ReadonlyMap<Key, boolean>): Soon<void>;
  /**
   * Keeps beside a source that is there how it was put, where that is not how it is shown, and what became of
   * statements in it.
   */
  keepBeside(source: SourceId, beside: Beside): Soon<void>;

  /** Takes a correction out and gives it; null where it is not held. */
  takeCorrection(id: string): Soon<Statement | null>;
  /** Puts a correction in; its keys are there. */
  keepCorrection(statement: Statement): Soon<void>;
  /**
   * The statements about facts that were made on this text, or on one that came from one of its origins, in no order.
   */
  statementsOn(graph: SourceGraph): Soon<readonly FactStatement[]>;
  /** The sources that a statement was made on or that come from one of its origins, of those that are held. */
  sourcesOf(statement: FactStatement): Soon<readonly SourceId[]>;

  /**
   * Adds to how often keys are named and tied, and makes those that are not there, in this order. Gives how often each
   * is now.
   */
  growKeys(growth: readonly KeyGrowth[]): Soon<ReadonlyMap<Key, KeyCounts>>;
  /**
   * Adds to how often equivalences are said; one that nobody says is gone. Gives how often each is said now, in this
   * order.
   */
  growLinks(growth: readonly LinkGrowth[]): Soon<readonly number[]>;
  /** The same for what is part of what. */
  growParts(growth: readonly PartGrowth[]): Soon<readonly number[]>;
  dropKeys(keys: readonly Key[]): Soon<void>;

  /** What it knows of those of the keys that are there. */
  answers(keys: readonly Key[]): Soon<readonly KeyAnswer[]>;
  markLinks(links: readonly (Link & { readonly ambiguous: boolean })[]): Soon<void>;
  /**
   * Lets keys of a kind mean other entities. New ones are made; those that have no key left are gone, and lie in
   * nothing.
   */
  moveKeys(kind: EntityKind, moves: readonly Move[]): Soon<void>;
  /** The keys that nest one of these. */
  nesting(keys: readonly Key[]): Soon<readonly Key[]>;

  /** The entities that each of these is said to be part of, by what the keys mean now; never itself. */
  partOf(entities: readonly Key[]): Soon<ReadonlyMap<Key, readonly Key[]>>;
  /** What is written of the entities: all in which each lies; and all that lie in one of them. */
  wholesOf(entities: readonly Key[]): Soon<ReadonlyMap<Key, readonly Key[]>>;
  partsOf(entities: readonly Key[]): Soon<readonly Key[]>;
  /** Writes anew in what each of the entities lies. */
  writeWholes(entities: readonly { readonly part: Key; readonly wholes: readonly Key[] }[]): Soon<void>;

  /** The entities that these keys mean, of those that are there. */
  entitiesOf(keys: readonly Key[]): Soon<ReadonlyMap<Key, Key>>;
  /** Adds to how many sources mention the entities. */
  growMentions(entities: readonly Key[], by: 1 | -1): Soon<void>;
  /** How many sources mention each of the entities; 0 may be left out. */
  countMentions(entities: readonly Key[]): Soon<ReadonlyMap<Key, number>>;
  entities(ids: readonly Key[]): Soon<readonly AssertedEntity[]>;
  writeEntities(entities: readonly WrittenEntity[]): Soon<void>;

  /** What sources say of each of the documents, in no order; one without a text may be left out. */
  texts(documents: readonly Key[]): Soon<ReadonlyMap<Key, readonly StatedBy[]>>;
  /** The entities that one of the documents repeals or amends, as any source says. */
  actedOn(documents: readonly Key[]): Soon<readonly Key[]>;
  /** That these entities are repealed or amended, as any source says. */
  acts(on: readonly Key[]): Soon<readonly Act[]>;
  /** The documents with a text that a front page gives a title which means one of these entities. */
  titled(entities: readonly Key[]): Soon<readonly Titled[]>;
  /** The documents that are issued to carry one of these (ANNEXES as `carried`), as any source says. */
  carriers(documents: readonly Key[]): Soon<readonly Key[]>;
  /**
   * That documents are made to detail others (edges with the role `details`), where either is one of these, as any
   * source says.
   */
  detailing(documents: readonly Key[]): Soon<readonly Detailing[]>;
  /** The measures of these sources, in the order of their texts. */
  measures(sources: readonly SourceId[]): Soon<ReadonlyMap<SourceId, readonly FactNodeOf<'Measure'>[]>>;
  /**
   * Writes anew what the measures of these sources detail in other texts, in this order behind all that the source
   * asserts.
   */
  writeDetails(details: ReadonlyMap<SourceId, readonly WrittenDetail[]>): Soon<void>;
  /** The awards that these measures offer. */
  offered(measures: readonly string[]): Soon<ReadonlyMap<string, readonly GivenAward[]>>;
  /** Writes anew which awards of other texts those of these sources state. */
  writeStated(stated: ReadonlyMap<SourceId, readonly StatedAward[]>): Soon<void>;
  /** The views that are written of these documents, of those that have one. */
  views(documents: readonly Key[]): Soon<ReadonlyMap<Key, DocumentView>>;
  /** Writes the views, and anew what each of the documents replaces. */
  writeDocuments(documents: readonly WrittenDocument[]): Soon<void>;
  /** The awards, offered by a measure, in the texts of these whole documents. */
  awards(documents: readonly Key[]): Soon<readonly HeldAward[]>;
  writeAwards(awards: readonly WrittenAward[]): Soon<void>;

  /** Adds to what `stats` counts, by the names of change.ts. */
  growCounts(counts: ReadonlyMap<string, number>): Soon<void>;
}

export type Held = {
  readonly reading: SourceGraph;
  /** With what people corrected. */
  readonly shown: SourceGraph;
  /** By the statements' ids. */
  readonly attached: readonly Attached[];
};

export type Beside = {
  /** Null where it is shown as it was put. */
  readonly reading: SourceGraph | null;
  readonly attached: readonly Attached[];
};

/** How many sources and corrections name a key, and in how many sources an equivalence has it. */
export type KeyCounts = { readonly refs: number; readonly ties: number };

/** Steps of a write. */
export type Writing<T> = Work<WriteStorage, T>;

/** That a key means another entity than before; null for none. */
export type Move = { readonly key: Key; readonly was: Key | null; readonly is: Key | null };

/** What is told of an entity beside what documents say of it. */
export type Told = Omit<EntityNode, 'kind' | 'document'>;

/** What is asserted of an entity's keys, in no order. */
export type AssertedEntity = {
  readonly id: Key;
  readonly keys: readonly Key[];
  readonly names: readonly NameOfKey[];
  /** What was written of it last; null for a new one. */
  readonly written: Told | null;
};
export type WrittenEntity = Told & {
  readonly kind: EntityNodeKind;
  /** What text filters look in. */
  readonly folded: string;
};

/** That one document repeals or amends another. */
export type Act = {
  readonly type: 'REPEALS' | 'AMENDS';
  readonly by: Key;
  readonly on: Key;
  /** The key by which the other is named. */
  readonly named: Key;
  /** The day that the words give for it; null where they give none. */
  readonly day: string | null;
  readonly provenance: Provenance;
};

/** That a document is made to detail another; `named` is the key by which that one is named. */
export type Detailing = { readonly rules: Key; readonly of: Key; readonly named: Key };

/** That one measure details another, each by its id. */
export type WrittenDetail = {
  readonly rule: string;
  readonly item: string;
  readonly provenance: Provenance;
  /**
   * Whether both texts govern one place, as far as is known: a city's rules for a province's measure give the city's
   * money.
   */
  readonly inOnePlace: boolean;
};

/** An award with what tells whether another gives the same. */
export type GivenAward = Pick<FactProperties['Award'], 'role' | 'value' | 'unit' | 'per'> & {
  readonly id: string;
  /** By its own text. */
  readonly repeats: Repeat | null;
};

/** That an award of a rule states that of an overview in another text, each by its id. */
export type StatedAward = { readonly award: string; readonly by: string };

/** That a document bears a title; `title` is the entity that the title's key means. */
export type Titled = { readonly title: Key; readonly document: Key };

export type WrittenDocument = {
  readonly id: Key;
  /** Null where no source is a text of it. */
  readonly view: DocumentView | null;
  /** What it replaces, each with the words of its text that say so, or that name it. */
  readonly replaces: readonly Replaced[];
};
export type Replaced = {
  readonly document: Key;
  /** Its place among the edges of the source, behind all that the source asserts. */
  readonly place: number;
  readonly provenance: Provenance;
};

export type HeldAward = {
  readonly id: string;
  readonly document: Key;
  readonly source: SourceId;
  /** Its place among the source's nodes. */
  readonly place: number;
  /** What it has in common with the awards of the document that are one row with it. */
  readonly rowHash: string;
  readonly corrected: boolean;
};
export type WrittenAward = HeldAward & {
  /** Whether it stands for all awards of its row. */
  readonly speaks: boolean;
  readonly view: DocumentView | null;
};
