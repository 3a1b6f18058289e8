// The graph store, as its users see it: domain words in and out, whole sources in, batches out, no query language.
// Adapters: sqlite/ (default), neo4j/. One contract suite runs on each: test/contracts/graph-store.ts.
//
//   put(graph) ──► funding({ agencies: ['agency:420100/…/科创局'], roles: ['award'] }, …) ──► rows with quotes
//
// The store is a function of the sources and corrections it holds: any order of puts and removes that ends with the
// same ones gives the same answers. What it answers is as people corrected it; `source` alone gives what was put.
import type {
  Abstract,
  AwardRole,
  Corrected,
  Diagnostic,
  DocumentChange,
  DocumentType,
  EdgeType,
  EntityKind,
  Equivalence,
  FactKind,
  FactNode,
  FactProperties,
  Figure,
  Force,
  ForceState,
  Key,
  Keywords,
  Page,
  PageRequest,
  Passage,
  Qualifier,
  Quoted,
  Reason,
  SourceGraph,
  SourceId,
  SourceRecord,
  Span,
  Statement,
  TimelineEventKind,
  Uncounted,
} from '../model/index.ts';

export interface GraphWriter {
  /** Replaces all that the source asserted before. Atomic for readers; twice is once. */
  put(graph: SourceGraph): Promise<void>;
  /** Takes all that the source asserted; entities that others mention stay. Nothing to do where it is not held. */
  remove(source: SourceId): Promise<void>;
  /**
   * Keeps a correction, of keys or of a fact; the same id again replaces it. Rejects with INPUT where it says what
   * cannot be.
   */
  state(statement: Statement): Promise<void>;
  /** Takes a correction back. Nothing to do where it is not held. */
  revoke(id: string): Promise<void>;
}

export interface GraphReader {
  /** The nodes of these ids, in their order; null for what is not there. Every key of an entity is accepted. */
  nodes(ids: readonly string[]): Promise<readonly (GraphNode | null)[]>;
  list(kind: NodeKind, filter: ListFilter, order: ListOrder, page: PageRequest): Promise<Page<GraphNode>>;
  /** How the names of these entities were linked to them, in the order of `ids`; none for what is not there. */
  links(ids: readonly Key[]): Promise<readonly (readonly EntityLink[])[]>;
  /** What stands at the other end of edges of these types, a page for each id asked for, in the order of `ids`. */
  neighbours(
    ids: readonly string[],
    via: readonly EdgeType[],
    direction: Direction,
    page: NeighbourRequest,
  ): Promise<readonly Page<Neighbour>[]>;
  /**
   * The shortest paths between two nodes over edges in either direction, at most `limit.paths` of at most
   * `limit.length` edges.
   */
  paths(from: string, to: string, limit: PathLimit): Promise<readonly Path[]>;
  /** One row for each award of a document. */
  funding(filter: FundingFilter, order: FundingOrder, page: PageRequest): Promise<Page<FundingRow>>;
  /**
   * The same page without how many there are in all: to count what a filter keeps takes longer than to find its first
   * rows.
   */
  fundingUncounted(filter: FundingFilter, order: FundingOrder, page: PageRequest): Promise<Uncounted<FundingRow>>;
  /**
   * The rows of funding of these ids, in their order; null for what is not there. Every key of the document is
   * accepted.
   */
  fundingRows(ids: readonly string[]): Promise<readonly (FundingRow | null)[]>;
  /**
   * The rows of `funding` counted by one or two things that they have in common, with the amounts of each role, unit
   * and `per` apart; most rows first. A row counts for a region or industry where a filter by that would keep it.
   * Where rows alone are asked, which are found sooner, amounts and what is left out are empty.
   */
  fundingBy(
    groups: readonly FundingGroupBy[],
    filter: FundingFilter,
    what?: 'amounts' | 'rows',
  ): Promise<readonly FundingGroup[]>;
  /**
   * How many nodes of a kind have each value of a facet; most first, then by value. They count for a region where a
   * filter by it would keep them.
   */
  counts(kind: NodeKind, facet: Facet, filter: ListFilter): Promise<readonly Count[]>;
  /**
   * What happened to a document, or to all documents that govern a region, that a body issued or that support an
   * industry, by day; nothing for what is none of these or is not there.
   */
  timeline(id: Key, filter: TimelineFilter): Promise<readonly TimelineEvent[]>;
  /** All in which each of these lies, by id; the regions above a region, the fields above a field. */
  wholes(ids: readonly Key[]): Promise<readonly (readonly EntityNode[])[]>;
  /** How many sources mention each of these entities or what lies in it, in their order; 0 for what is not there. */
  mentionsWithin(ids: readonly Key[]): Promise<readonly number[]>;
  /**
   * The entities of a kind that these sources name, each with the sum of what its sources count for; most first. One
   * counts for what it lies in too, as a filter by that would keep its sources.
   */
  named(kind: EntityNodeKind, sources: readonly WeighedSource[], filter: WithinFilter): Promise<readonly Count[]>;
  /** Ordered by id. */
  sources(page: PageRequest): Promise<Page<SourceRecord>>;
  /**
   * The sources by when each was first put into this store, the last first, then by id; at the end those of which a
   * former version did not keep it.
   */
  arrivals(page: PageRequest): Promise<Page<Arrival>>;
  /** As it was put, without what people corrected in it. */
  source(id: SourceId): Promise<SourceGraph | null>;
  byOrigin(path: string): Promise<SourceRecord | null>;
  /** The words of a span, cut to the text's bounds; null where the source is not held. */
  text(source: SourceId, span: Span): Promise<Quoted | null>;
  /** In the order of the text. */
  passages(source: SourceId, page: PageRequest): Promise<Page<Passage>>;
  /** The passages of these ids, in their order; null for what is not there. */
  passagesOf(ids: readonly string[]): Promise<readonly (Passage | null)[]>;
  /** Corrections by people, ordered by id. */
  statements(filter: StatementFilter, page: PageRequest): Promise<Page<Statement>>;
  /** What became of these corrections of facts in the sources that are here, by source; in the order of `ids`. */
  attachments(ids: readonly string[]): Promise<readonly (readonly Attachment[])[]>;
  /** Ordered by source, then as the source lists them. */
  diagnostics(filter: DiagnosticFilter, page: PageRequest): Promise<Page<SourceDiagnostic>>;
  /** Equivalences that took no effect because they would join what excludes each other. */
  ambiguities(page: PageRequest): Promise<Page<Ambiguity>>;
  stats(): Promise<Stats>;
  /** A number that grows with each write: where it is what it was, so is all else. Costs next to nothing. */
  writes(): Promise<number>;
}

export interface GraphStore extends GraphReader, GraphWriter {
  close(): Promise<void>;
}

export type NodeKind = FactKind | EntityNodeKind | 'Source';
export type EntityNodeKind = 'Region' | 'Industry' | 'Person' | 'Agency' | 'Document';

/** A thing that sources mention. */
export type EntityNode = {
  readonly kind: EntityNodeKind;
  /** Its first key. */
  readonly id: Key;
  /** All its keys, that one first. */
  readonly keys: readonly Key[];
  /**
   * Of a body its longest name in full; else as written with the first key, the name most often asserted, then the
   * first by code point.
   */
  readonly name: string;
  /** All names as written, by code point. */
  readonly names: readonly string[];
  /** How many sources name it; a place or industry that only holds what they name, they do not. */
  readonly mentions: number;
  /** Of an agency: its kind, and whether it is a class of bodies. */
  readonly agencyKind: string | null;
  readonly generic: boolean;
  /** Of a document that is here: what its texts say of it. Null for a cited one without a text. */
  readonly document: DocumentView | null;
};

/** That sources mean an entity by a name: under which key, how that was found, and how often. Most often first. */
export type EntityLink = {
  readonly key: Key;
  readonly name: string;
  readonly method: string;
  readonly times: number;
};

export type StatementFilter = {
  /** Of keys, or of facts. */
  readonly about?: 'keys' | 'facts';
  /** Those of facts that take effect in a source that is here, or in none. */
  readonly state?: 'attached' | 'unattached';
  /** Those of facts that were made on this source, or on one that came from where it comes from. */
  readonly source?: SourceId;
};

/** What became of a correction in a source. */
export type Attachment = {
  readonly source: SourceId;
  /** The fact that it is about; null for a relation or document, and for a fact that is no more. */
  readonly fact: string | null;
  /** Why it takes no effect; null where it does. */
  readonly problem: string | null;
};

/** What a document's texts say; where they differ, one that a person corrected speaks, else the first source by id. */
export type DocumentView = {
  readonly title: string | null;
  /** The title from its subject on, without the bodies before it; left out where it begins with none. */
  readonly subject?: string;
  readonly docNumber: string | null;
  readonly type: DocumentType;
  /** False for a titled part of another document. */
  readonly whole: boolean;
  /** The name of the region that it governs. */
  readonly region: string | null;
  /** The day of issue or publication, or the first day it bears. */
  readonly date: string | null;
  readonly dates: readonly (Quoted & { readonly kind: string; readonly value: string; readonly derived: boolean })[];
  /** Its own clauses, and `through` no later than the eve of its repeal or replacement by a document that is here. */
  readonly force: Force;
  /** The sources whose words its dates and the clauses of its time are. */
  readonly saidBy: {
    readonly dates: SourceId | null;
    readonly from: SourceId | null;
    readonly through: SourceId | null;
  };
  readonly repealedBy: Key | null;
  /** Its next edition. */
  readonly replacedBy: Key | null;
  /** The editions that it is the next of, by id. */
  readonly replaces: readonly Key[];
  /** What ends it beside its own clauses, the first to do so first. */
  readonly endings: readonly Ending[];
  /** What changes its words, in the order of time. */
  readonly amendments: readonly Amendment[];
  /** Of a paper, by language; left out where its texts have none. */
  readonly abstracts?: readonly Abstract[];
  readonly keywords?: readonly Keywords[];
  /** What people corrected in what its texts say of it; left out where they corrected nothing. */
  readonly corrected?: readonly Corrected[];
  /** The sources that are texts of it, by id, and where in them it stands. */
  readonly sources: readonly { readonly id: SourceId; readonly span: Span }[];
};

/** That another document ends this one. */
export type Ending = {
  readonly how: 'repealed' | 'replaced';
  readonly by: Key;
  /** From which day; null where none is known in full. */
  readonly day: string | null;
  readonly provenance: Provenance;
};

/** That another document changes this one: one change of its words, or none that could be read. */
export type Amendment = {
  readonly by: Key;
  /** From which day; null where none is known in full. */
  readonly day: string | null;
  readonly change: Omit<DocumentChange, 'document' | 'span' | 'quote' | 'rule'> | null;
  readonly provenance: Provenance;
};

/**
 * Something that happened to a document on a day: it was issued, begins to hold, is amended, has its last day, is
 * replaced, is repealed.
 */
export type TimelineEvent = {
  readonly kind: TimelineEventKind;
  /** A day, or a year where only that is printed. */
  readonly day: string;
  readonly document: Key;
  /** The document that says so: itself, or the one that does it. */
  readonly by: Key;
  readonly provenance: Provenance;
};

/**
 * Keeps events on these days and between, and of these kinds; a region stands for what lies in it unless `within` is
 * false.
 */
export type TimelineFilter = WithinFilter & {
  readonly from?: string;
  readonly to?: string;
  readonly kinds?: readonly TimelineEventKind[];
};

export type SourceNode = SourceRecord & { readonly kind: 'Source' };
export type GraphNode = FactNode | EntityNode | SourceNode;

/**
 * Conditions that a node must meet, all of them. Entities are named by any of their keys. Time is asked of documents
 * and of what stands in one, which holds as long as the document does.
 */
export type ListFilter = WithinFilter &
  TimeFilter & {
    /** Folded text that a name, title or quote contains. */
    readonly text?: string;
    /**
     * Entities that go by one of these names, as written, or as folded in a key; documents by their title too, in any
     * width and spacing.
     */
    readonly names?: readonly string[];
    /** Facts and sections of this source only. */
    readonly source?: SourceId;
    /** Sources that mention any of these; statistics in such, and whole documents of which such a one is the text. */
    readonly mentions?: readonly Key[];
    /** Folded texts of which the quote contains one. */
    readonly words?: readonly string[];
    /** Facts of these documents. */
    readonly documents?: readonly Key[];
    /** Measures with these responsible; documents issued by these. */
    readonly agencies?: readonly Key[];
    /** Measures that support, statistics about, these. */
    readonly industries?: readonly Key[];
    /** Documents and facts of these types of document. */
    readonly documentTypes?: readonly DocumentType[];
    /** Documents whose day lies in one of these years. */
    readonly years?: readonly number[];
    /**
     * Documents that govern, agencies in, statistics about, these regions; of regions and industries themselves, those
     * alone.
     */
    readonly regions?: readonly Key[];
    readonly instruments?: readonly string[];
    readonly outcomes?: readonly string[];
    /** Documents that have a text here (true), or are only cited (false). */
    readonly present?: boolean;
    /** Agencies that are a class of bodies (true) or one body (false). */
    readonly generic?: boolean;
  };

/** What a filter asks of the time in which a document holds, and what it says with it. */
export type TimeFilter = {
  /** A day, `2024-05-01`: rows of funding then carry their state on it. */
  readonly asOf?: string;
  /** Keeps what is in these states on `asOf`; needs it. */
  readonly states?: readonly ForceState[];
  /** Keeps what has its last day in force on one of these days or between; an end that is left out is open. */
  readonly expiresBetween?: { readonly from?: string; readonly to?: string };
};

/** How a filter takes regions and industries. */
export type WithinFilter = {
  /** Whether each stands for all that lies in it too, as it does unless this is false. */
  readonly within?: boolean;
};

/** By last day: the first to end first, what has no last day at the end. */
export type ListOrder = 'name' | 'mentions' | 'date' | 'last-day' | 'text-order';

export type Facet =
  | 'documentType'
  | 'instrument'
  | 'role'
  | 'outcome'
  | 'agency'
  | 'agencyKind'
  | 'region'
  | 'year'
  | 'rule';
/** `id` where the value is the name of an entity. */
export type Count = { readonly value: string; readonly count: number; readonly id?: Key };

/** A source, and for how much it counts. */
export type WeighedSource = { readonly id: SourceId; readonly count: number };

export type Direction = 'out' | 'in' | 'both';

/** A page of edges: of those whose other end is kept, where that is asked. */
export type NeighbourRequest = PageRequest & {
  readonly ends?: KeptEnds;
  /** Whether each node at the other end comes and counts once, by its first edge, however many sources say so. */
  readonly once?: boolean;
};

/** The nodes of a kind that a list with this filter would have; in the order of the edges unless another is named. */
export type KeptEnds = {
  readonly kind: FactKind | EntityNodeKind;
  readonly filter: ListFilter;
  readonly order?: ListOrder;
};

/** One edge from the node asked about, and the node at its other end. */
export type Neighbour = {
  readonly type: EdgeType;
  readonly direction: 'out' | 'in';
  readonly role: string | null;
  readonly node: GraphNode;
  readonly provenance: Provenance;
};

/**
 * Where and why something is asserted. A relation has its rule alone; a fact also the words and rivals, where there
 * are any. Both have what people corrected in them.
 */
export type Provenance = Quoted & Reason & { readonly source: SourceId };

export type PathLimit = { readonly paths: number; readonly length: number };
export type Path = {
  readonly nodes: readonly GraphNode[];
  /** One fewer than nodes. */
  readonly edges: readonly {
    readonly type: EdgeType;
    /** Whether the edge runs along the path. */
    readonly forward: boolean;
    readonly provenance: Provenance;
  }[];
};

export type FundingFilter = WithinFilter &
  TimeFilter & {
    /** Any of these is named with the measure as responsible, leading or supporting. */
    readonly agencies?: readonly Key[];
    readonly issuers?: readonly Key[];
    readonly industries?: readonly Key[];
    readonly documents?: readonly Key[];
    readonly documentTypes?: readonly DocumentType[];
    /** Of the document's day. */
    readonly years?: readonly number[];
    readonly regions?: readonly Key[];
    /** The award is stated in any of these. */
    readonly sources?: readonly SourceId[];
    readonly roles?: readonly AwardRole[];
    readonly instruments?: readonly string[];
    readonly qualifiers?: readonly Qualifier[];
    /**
     * The unit that amounts are compared in, and to which rows are kept when a bound or `unit` itself is given. CNY
     * unless named.
     */
    readonly unit?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    /** Folded text in the measure's title, its path, its beneficiary, or the award's quote or recipient. */
    readonly text?: string;
    /** Folded text in a condition of the row's award, of all awards of its measure, or of what stands above that. */
    readonly condition?: string;
    /** Folded text in the beneficiary or recipient. */
    readonly beneficiary?: string;
    /** Who gets it, as `fundingBy` counts by recipient. */
    readonly recipients?: readonly string[];
    /** Any of these is what a condition of the row is about. */
    readonly metrics?: readonly string[];
    /**
     * Also rows that are no awards of their own, but for those quoted or detailed in another text, which are always
     * kept.
     */
    readonly repeated?: boolean;
  };

/**
 * Why an award is none of its own: it says again what another award of the text says · it is part of another · the
 * rule that details its measure says it too · the rule in another text does (`statedBy`): it is listed, and counts
 * where none of those rows counts beside it · it stands in a quotation of another document.
 */
export type Repeat = 'restated' | 'instalment' | 'overview' | 'detailed' | 'quoted';

/** By amount: rows of `filter.unit` (CNY unless named) by value, other units after them. */
export type FundingOrder = 'text-order' | 'amount-descending' | 'amount-ascending' | 'date-descending' | 'last-day';

export type FundingRow = {
  /** Stable: document, and what makes the award one row in all its texts. */
  readonly id: string;
  readonly award: FactProperties['Award'] & { readonly id: string };
  readonly measure: FactProperties['Measure'] & { readonly id: string };
  /** Named with the measure, in the order of the text; empty where none is. */
  readonly agencies: readonly FundingAgency[];
  /** Issued the document. Never to be taken for responsible. */
  readonly issuers: readonly NamedEntity[];
  readonly industries: readonly NamedEntity[];
  /**
   * Those of this award and those of all awards of its measure, in the order of the text; never of another award
   * alone.
   */
  readonly conditions: readonly FundingCondition[];
  readonly document: NamedEntity & Pick<DocumentView, 'title' | 'subject' | 'docNumber' | 'date'>;
  /** The first place by source id; `places` lists all. */
  readonly provenance: Provenance;
  readonly places: readonly Provenance[];
  readonly force: Force;
  /** Null unless `asOf` is asked. */
  readonly state: ForceState | null;
  /** What other documents change in it, in the order of time. `award` is as the document says it. */
  readonly amendments: readonly FundingAmendment[];
  /** The figure that the amendments of until `asOf` leave; null where none changes it by then, or no day is asked. */
  readonly amended: Figure | null;
  /** Why it does not count among amounts; null where it does. */
  readonly repeats: Repeat | null;
  /** The rows of other texts that state the same award in a rule for its measure, by id. */
  readonly statedBy: readonly string[];
  /**
   * What people corrected in what stands in the row, of award, measure, document, conditions, agencies and industries.
   */
  readonly corrected: readonly (Corrected & { readonly of: FundingPart })[];
};

/** What of a row a correction is about. */
export type FundingPart = 'award' | 'measure' | 'document' | 'condition' | 'agency' | 'industry' | 'issuer';

export type FundingAmendment = Pick<Amendment, 'by' | 'day' | 'provenance'> &
  Pick<DocumentChange, 'kind' | 'article' | 'was' | 'is'> & {
    /** The new figure; null where the words do not put one in place of the award's. */
    readonly figure: Figure | null;
  };

export type NamedEntity = { readonly id: Key; readonly name: string };
export type FundingAgency = NamedEntity & {
  readonly role: string;
  readonly generic: boolean;
  readonly provenance: Provenance;
};

export type FundingCondition = FactProperties['Condition'] & { readonly id: string; readonly provenance: Provenance };

export type FundingGroupBy =
  | 'agency'
  | 'industry'
  | 'issuer'
  | 'document'
  | 'documentType'
  | 'year'
  | 'role'
  | 'instrument'
  | 'region'
  /** Who gets it, as written: beside the award, else with the measure. */
  | 'recipient'
  /** What conditions of the award, its measure and what stands above are about. */
  | 'metric';
export type FundingGroup = {
  /** One for each thing that is counted by, in that order. */
  readonly members: readonly { readonly by: FundingGroupBy; readonly key: string; readonly name: string }[];
  /** As many as `funding` lists. */
  readonly rows: number;
  /** Amounts of one role, unit and `per`, never mixed. What is no award of its own is not among them. */
  readonly amounts: readonly FundingAmounts[];
  /** What stands in no total, and why. */
  readonly leftOut: readonly { readonly reason: LeftOut; readonly count: number }[];
};
export type FundingAmounts = {
  readonly role: AwardRole;
  readonly unit: string;
  readonly per: string | null;
  readonly count: number;
  readonly minimum: number;
  /** The mean of the two in the middle where their number is even. */
  readonly median: number;
  readonly maximum: number;
  /** The id of the row that holds the greatest; of several the first by id. */
  readonly largest: string;
  /** Of pools, which are total budgets: the sum of those that are exact. Null for others, and where none is exact. */
  readonly total: number | null;
  /**
   * How many are of each power of ten that there is, least first: 4 for 10,000 and above, below 100,000. What is not
   * above 0 is of power 0.
   */
  readonly powers: readonly { readonly power: number; readonly rows: number }[];
};
/**
 * Why a row stands in no total: what `repeats` says · its amount is no total budget · it is one, of at most or at
 * least so much.
 */
export type LeftOut = Repeat | 'no-total' | 'not-exact';

/** When a source came in: a moment, `2024-05-01T08:00:00.000Z`; null where it is not known. No export holds it. */
export type Arrival = { readonly id: SourceId; readonly at: string | null };

export type DiagnosticFilter = {
  readonly source?: SourceId;
  readonly severities?: readonly Diagnostic['severity'][];
  readonly stages?: readonly Diagnostic['stage'][];
  readonly rules?: readonly string[];
};
export type SourceDiagnostic = Diagnostic & { readonly source: SourceId };

export type Ambiguity = Equivalence & {
  readonly kind: EntityKind;
  /** The source that says so; null for a correction. */
  readonly provenance: Provenance | null;
};

export type Stats = {
  readonly sources: number;
  readonly characters: number;
  readonly passages: number;
  readonly nodes: readonly Count[];
  readonly edges: readonly Count[];
  readonly diagnostics: readonly Count[];
  readonly statements: number;
  /** The version of the adapter's tables. */
  readonly schemaVersion: number;
};
