// The full-text index, as its users see it. Adapters: sqlite/ (default), meilisearch/. One contract suite runs on
// each: test/contracts/search-index.ts. The graph store is the truth: the index can always be rebuilt.
//
//   search({ text: '落户 奖励', … }) ──► hits: passages, best first, with the spans of the words that were found
//
// Query language: words; "a phrase" or “一个短语”; -word excludes; a OR b; a NEAR/5 b; title: agency: type: year: 金额: are
// conditions, and so is 500万元以上: passages that state such a sum as a fact. 繁 and 简, full and half width, upper and
// lower case are one, and so are the ways to write a number: 500万元 finds 5,000,000元 and 五百万元, 第12条 finds 第十二条.
import type { DocumentType, Page, PageRequest, Passage, SourceId, Span } from '../model/index.ts';
import type { MeaningState } from './meaning/asking.ts';

export type { MeaningState } from './meaning/asking.ts';
export type { Embed, Meaning } from './meaning/port.ts';

export interface SearchIndex {
  /** Replaces all passages of the source. Atomic for readers; twice is once. */
  put(source: IndexedSource, passages: readonly Passage[]): Promise<void>;
  remove(source: SourceId): Promise<void>;
  /** Ordered by id. */
  sources(page: PageRequest): Promise<Page<IndexedSource>>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** How many of the passages that are counted in `total` each source has, by id. All of them, on no page. */
  bySource(query: SearchQuery): Promise<readonly FacetCount[]>;
  /**
   * Completions of what is typed, from words and titles in the index, and by their pinyin or its initials known names
   * that it holds (fgw) and its frequent words (buzhu); best first. Before them, for half of the places, those of the
   * names given that a search finds, of which it looks for eight.
   */
  suggest(prefix: string, limit: number, names?: readonly CompletingName[]): Promise<readonly string[]>;
  /**
   * What may have been meant by a query that no passage holds all words of: the query with one character otherwise, by
   * the words of the index, the names of the vocabulary and those given. Each finds a passage with all words. Best
   * first.
   */
  respell(query: SearchQuery, limit: number, names?: readonly string[]): Promise<readonly string[]>;
  /**
   * Passages that are like one and meet the filter, by its rarest words, best first; never itself, nor one that says
   * the same whole. Null where the index has no such passage, which the filter need not admit.
   */
  similar(passage: string, limit: number, filter?: SearchFilter): Promise<readonly Hit[] | null>;
  close(): Promise<void>;
}

export type IndexedSource = { readonly id: SourceId; readonly passagesHash: string };

export type SearchQuery = {
  /** Of any length; of one that was pasted, the rarest of its words are looked for. */
  readonly text: string;
  readonly filter?: SearchFilter;
  readonly page: PageRequest;
  /** Whether a short name finds its full one and the other way round (发改委, 发展和改革委员会); true unless told. */
  readonly synonyms?: boolean;
  /** Names beside those of the vocabulary that stand in the text, with the other names to look for; in search form. */
  readonly names?: readonly KnownName[];
  /** What of the text is looked for as it is typed, though it is a name or number; as `understood` gives it. */
  readonly asTyped?: readonly string[];
  /**
   * `date`: the complete passages only, those of the newest document first, undated ones last. `relevance` unless
   * told.
   */
  readonly order?: SearchOrder;
  /** The sources that agency:NAME in the text stands for; without it such a query is refused (INPUT). */
  readonly agencySources?: (name: string) => Promise<readonly SourceId[]>;
};

/** A name that completes what is typed, with what a search for it would look for beside it. */
export type CompletingName = Pick<SearchQuery, 'text' | 'names'>;

export type SearchOrder = 'relevance' | 'date';

export type SearchFilter = {
  readonly documentTypes?: readonly DocumentType[];
  readonly regions?: readonly string[];
  /** Inclusive; compared with the document's year. */
  readonly yearFrom?: number;
  readonly yearTo?: number;
  /**
   * Passages of these sources only: a filter by an entity reaches the index like this. An empty list finds nothing.
   */
  readonly sources?: readonly SourceId[];
};

export type SearchResult = {
  readonly hits: readonly Hit[];
  /** One for each hit. */
  readonly cursors: readonly string[];
  readonly hasNext: boolean;
  /**
   * Passages that hold all words and phrases of the query and none of the excluded; exact on every adapter. Where a
   * query has exclusions or conditions alone, all that these leave.
   */
  readonly total: number;
  /** Of those counted in `total`. */
  readonly facets: SearchFacets;
  /** The words that were looked for after stop words went out. */
  readonly terms: readonly string[];
  /** What of the query was read as more than its characters. */
  readonly understood: readonly Understood[];
  /** What of the query restricts the hits beside its words, in order. */
  readonly conditions: readonly QueryCondition[];
  /** What begins as a condition on sums and states none (金额:很多), as typed: its words were looked for. */
  readonly unread: readonly string[];
  /** Whether the question was asked for its meaning, too. */
  readonly meaning: MeaningState;
};

export type QueryConditionKind = 'title' | 'agency' | 'type' | 'year' | 'amount' | 'excluded' | 'choice' | 'near';

/** A condition that was typed: a named one, an exclusion, a choice (a OR b), or two that stand near each other. */
export type QueryCondition = {
  readonly kind: QueryConditionKind;
  /** What it asks for, as typed: what stands behind the name or the minus, a choice with its sides. */
  readonly text: string;
  /** False of a sum that stands for itself (500万元以上): `asTyped` looks for its words. */
  readonly isNamed: boolean;
  /** The query without it. Of a choice and of NEAR the words stay. */
  readonly without: string;
};

export type KnownName = { readonly text: string; readonly names: readonly string[] };

/**
 * A name, with the others that were looked for beside it, or a number that was looked for by its value. In search
 * form.
 */
export type Understood = {
  readonly kind: 'name' | 'number';
  readonly text: string;
  readonly names: readonly string[];
};

export type SearchFacets = {
  readonly documentTypes: readonly FacetCount[];
  readonly regions: readonly FacetCount[];
  readonly years: readonly FacetCount[];
};
export type FacetCount = { readonly value: string; readonly count: number };

export type Hit = {
  readonly passage: Passage;
  /** Falls along the list; comparable within one result only. */
  readonly score: number;
  /**
   * Whether the passage holds all words of the query, so is one of those counted in `total`; these come first. False
   * of one that is like another.
   */
  readonly complete: boolean;
  /** Whether it was brought by its meaning alone, not by the words of the query. */
  readonly byMeaning: boolean;
  /** The words found, as spans of the source's text, in order and disjoint. */
  readonly highlights: readonly Span[];
};
