// A source as people corrected it: pure, from what the rules read in it and all statements about it. Statements hold
// on to words (model/anchor.ts); one that finds no place or several is a diagnostic of the source, and changes
// nothing.
//
//   numbers of documents first, which are keys · then additions, so that they can be corrected too · then corrections,
//   the earliest first · then rejections, which take with them what hangs on nothing else: awards and conditions of a
//   rejected measure
import {
  type AddableKind,
  addableKinds,
  compareFactStatements,
  compareText,
  type Diagnostic,
  type DocumentStatement,
  type FactStatement,
  type SourceGraph,
  withSums,
} from '../../model/index.ts';
import { addFact } from './added-fact.ts';
import { correctDocument, renumberDocuments } from './corrected-document.ts';
import { correctFact, rejectFact } from './corrected-fact.ts';
import { addRelation, correctRelation, rejectRelation } from './corrected-relation.ts';
import { Draft, type Outcome, problem } from './draft.ts';
import { changedHash, sumsOf } from './told-sums.ts';

/**
 * What became of a statement in a source: the fact that it is about, where there is one still, or why it found none.
 */
export type Attached = { readonly statement: string; readonly fact: string | null; readonly problem: string | null };

export type CorrectedSource = {
  readonly graph: SourceGraph;
  /** By the statements' ids. */
  readonly attached: readonly Attached[];
};

/** The source with these statements taken in; itself where there are none. Their order does not matter. */
export const correctedSource = (reading: SourceGraph, statements: readonly FactStatement[]): CorrectedSource => {
  if (statements.length === 0) return { graph: reading, attached: [] };
  const draft = new Draft(reading);
  const ordered = [...statements].sort((x, y) => rankOf(x) - rankOf(y) || compareFactStatements(x, y));
  const refused = renumberDocuments(draft, ordered);
  const taken = ordered.map((statement) => {
    const why = refused.get(statement.id);
    return { statement, outcome: why === undefined ? take(draft, statement) : problem(why) };
  });
  const corrected = draft.source();
  const left = new Set(corrected.nodes.map(({ id }) => id));
  const attached = taken
    .map(({ statement: { id }, outcome }) => ({
      statement: id,
      fact: outcome.fact !== null && left.has(outcome.fact) ? outcome.fact : null,
      problem: outcome.problem,
    }))
    .sort((x, y) => compareText(x.statement, y.statement));
  const diagnostics = taken.flatMap(({ statement, outcome }) => remarkOn(statement, outcome));
  const graph = { ...corrected, diagnostics: [...reading.diagnostics, ...diagnostics] };
  return { graph: withPassages(graph, reading), attached };
};

const rankOf = ({ kind, target }: FactStatement): number => {
  if (kind === 'reject') return addableKinds.length + 2;
  if (kind === 'correct') return addableKinds.length + 1;
  // What others hang on comes first: measures before awards, awards before conditions.
  return target.what === 'fact' ? addableKinds.indexOf(target.fact.kind as AddableKind) : addableKinds.length;
};

const take = (draft: Draft, statement: FactStatement): Outcome => {
  const { kind, target } = statement;
  if (target.what === 'document') return correctDocument(draft, statement, target.part);
  if (target.what === 'relation') {
    if (kind === 'add') return addRelation(draft, statement, target);
    return kind === 'correct' ? correctRelation(draft, statement, target) : rejectRelation(draft, target);
  }
  if (kind === 'add') return addFact(draft, statement, target.fact);
  return kind === 'correct' ? correctFact(draft, statement, target.fact) : rejectFact(draft, target.fact);
};

const remarkOn = ({ id, by }: FactStatement, { problem }: Outcome): Diagnostic[] =>
  problem === null
    ? []
    : [
        {
          severity: 'warning',
          stage: 'store',
          rule: 'correction-unattached',
          message: `A correction by ${by} takes no effect here, since ${problem}: ${id}`,
          span: null,
        },
      ];

/** Passages carry what their document is and their sums; where these were corrected, an index has to be told. */
const withPassages = (graph: SourceGraph, reading: SourceGraph): SourceGraph => {
  const [{ title, type, region, corrected }] = graph.documents;
  const document: Pick<DocumentStatement, 'title' | 'type' | 'region'> = { title, type, region };
  const passages = withSums(graph.passages, graph.nodes);
  const sums = sumsOf(passages);
  const sumsChanged = sums !== sumsOf(withSums(reading.passages, reading.nodes));
  if (!corrected && !sumsChanged) return graph;
  const changed = [...(corrected ? [document] : []), ...(sumsChanged ? [sums] : [])];
  return {
    ...graph,
    passages: (sumsChanged ? passages : graph.passages).map((passage) =>
      corrected ? { ...passage, document: { ...passage.document, type, region, title: title ?? '' } } : passage,
    ),
    passagesHash: changedHash(graph.passagesHash, changed),
  };
};
