// The settings of the server's index. Meilisearch is used as a store of sets: a passage lists its words and pairs of
// characters, filters over them answer exactly which passages hold what, and ranking is ours (ranking.ts). Its own
// full-text search is not used: it wants all words, then drops them from the end of the question (CMRC2018 MRR@10
// 90.2, STARD 16.1: DESIGN.md, Search).
import type { GranularFilterableAttribute, Settings } from 'meilisearch';

/**
 * Raise it when documents, tokens or the search form change: the index has it in its name, and is filled again at
 * start.
 */
export const schemaVersion = 4;

/**
 * Facets list at most so many values, each with its count. A posting list is read as a facet: it may not be longer.
 */
export const mostFacetValues = 3_000;

/** How an attribute is filtered: compared means also by less and greater. */
const filtered = (by: 'equality' | 'comparison', ...attributes: readonly string[]): GranularFilterableAttribute => ({
  attributePatterns: [...attributes],
  features: { facetSearch: false, filter: { equality: true, comparison: by === 'comparison' } },
});

export const settings: Settings = {
  filterableAttributes: [
    // Words are completed by facet search.
    { attributePatterns: ['words'], features: { facetSearch: true, filter: { equality: true, comparison: false } } },
    filtered(
      'equality',
      'kind',
      'type',
      'region',
      'pairs',
      'numbers',
      'repeated',
      'samples',
      'posting',
      'title',
      'folded',
      'documentTitle',
      'titlePairs',
    ),
    filtered('comparison', 'source', 'passage', 'year', 'date', 'length', 'tokens', 'shard', 'sums'),
  ],
  sortableAttributes: ['source', 'passage', 'date', 'tokens'],
  rankingRules: ['sort'],
  searchableAttributes: [],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  proximityPrecision: 'byAttribute',
  faceting: { maxValuesPerFacet: mostFacetValues, sortFacetValuesBy: { words: 'count', title: 'count' } },
  // Totals are exact only up to the first of these; what the second cuts off comes back without an error.
  pagination: { maxTotalHits: 100_000_000 },
  searchCutoffMs: 60_000,
};
