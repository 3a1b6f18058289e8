// What each type of edge may join: the table that an import checks edges against. An end is the source itself, a kind
// of fact, or a kind of thing that a key names.
import type { EdgeType, FactKind } from './graph.ts';
import type { EntityKind } from './keys.ts';

type End = 'Source' | FactKind | EntityKind;

const between = (from: readonly End[], to: readonly End[]): readonly (readonly [End, End])[] =>
  from.flatMap((a) => to.map((b) => [a, b] as const));

const documents = between(['document'], ['document']);

export const edgeEnds: Readonly<Record<EdgeType, readonly (readonly [End, End])[]>> = {
  TEXT_OF: between(['Source'], ['document']),
  ISSUED_BY: between(['document'], ['agency']),
  GOVERNS: between(['document'], ['region']),
  CITES: documents,
  IMPLEMENTS: [...documents, ...between(['Measure'], ['Measure'])],
  BASED_ON: documents,
  REPEALS: documents,
  ANNEXES: documents,
  AMENDS: documents,
  // What replaces what follows from all sources: none may say it.
  REPLACES: [],
  HAS_PART: between(['Source', 'Section'], ['Section']),
  STATED_IN: between(['Measure', 'Condition', 'Amount', 'Statistic', 'Hypothesis', 'Table'], ['Section']),
  RESPONSIBLE: between(['Measure'], ['agency']),
  SUPPORTS: between(['Measure'], ['industry']),
  OFFERS: between(['Measure'], ['Award']),
  REQUIRES: between(['Measure', 'Award', 'document'], ['Condition']),
  ABOUT: between(['Statistic'], ['industry', 'region']),
  CAUSE: between(['Hypothesis'], ['Variable']),
  EFFECT: between(['Hypothesis'], ['Variable']),
  MODERATOR: between(['Hypothesis'], ['Variable']),
  OF: between(['Estimate', 'Fit', 'Descriptive'], ['Variable', 'Model']),
  IN: [...between(['agency'], ['region']), ...between(['Estimate', 'Descriptive', 'Model'], ['Model', 'Table'])],
  PART_OF: [
    ...between(['agency'], ['agency']),
    ...between(['industry'], ['industry']),
    ...between(['region'], ['region']),
  ],
  FOLLOWED_BY: between(['agency'], ['agency']),
  AUTHORED: between(['person'], ['document']),
  MENTIONS: between(['Measure'], ['Condition']),
};
