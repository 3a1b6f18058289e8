// What a source's awards and measures are found by: pure, the same for every adapter.
import { createHash } from 'node:crypto';
import type { FactNodeOf, SourceGraph } from '../model/index.ts';
import { foldedLines, plainlyFolded } from './folded.ts';
import { repeatsOf } from './funding-repeats.ts';
import type { Repeat } from './port.ts';

/** An award with the measure that offers it. */
export type OfferedAward = {
  readonly award: FactNodeOf<'Award'>;
  readonly measure: FactNodeOf<'Measure'>;
  /** The award's own words, folded, and its recipient's. */
  readonly folded: string;
  readonly recipient: string;
  /** Conditions that bind it and not all awards of its measure. */
  readonly conditions: string;
  /** Who gets it, as written: beside the award where the words say so, else with its measure. */
  readonly whom: string | null;
  /** What the conditions of it, of all awards of its measure and of what stands above that are about, each once. */
  readonly metrics: readonly string[];
  /** Why it is no award of its own; null for one that is. */
  readonly repeats: Repeat | null;
};

export type MeasureWords = {
  readonly measure: FactNodeOf<'Measure'>;
  /** Its title, names, quote, path and beneficiary. */
  readonly folded: string;
  /** Conditions that bind all its awards, and those of the sections and documents that it stands in. */
  readonly conditions: string;
  readonly beneficiary: string;
};

/** The awards that a measure of the source offers; an award that none offers has no row. */
export const offeredAwards = (graph: SourceGraph): OfferedAward[] => {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const requires = endsByStart(graph, 'REQUIRES', 'out');
  const repeats = repeatsOf(graph);
  const holdersOf = conditionHolders(graph);
  const metricsOf = (holders: readonly string[]): string[] => {
    const bound = holders.flatMap((id) => requires.get(id) ?? []).map((id) => nodes.get(id));
    return [...new Set(bound.flatMap((node) => (node?.kind === 'Condition' ? [node.properties.metric] : [])))].sort();
  };
  return graph.edges.flatMap(({ type, from, to }) => {
    const measure = nodes.get(from);
    const award = nodes.get(to);
    if (type !== 'OFFERS' || measure?.kind !== 'Measure' || award?.kind !== 'Award' || seen.has(to)) return [];
    seen.add(to);
    const recipient = plainlyFolded(award.properties.recipient ?? '');
    const conditions = foldedLines((requires.get(to) ?? []).map((id) => nodes.get(id)?.folded ?? ''));
    const folded = foldedLines([award.folded, recipient]);
    const whom = award.properties.recipient ?? measure.properties.beneficiary;
    const metrics = metricsOf([to, ...holdersOf(measure)]);
    return [{ award, measure, folded, recipient, conditions, whom, metrics, repeats: repeats.get(to) ?? null }];
  });
};

/**
 * What makes awards of one document one row, short. 64 bits: among one document's awards equal hashes of unequal keys
 * are not to be feared.
 */
export const rowHash = (rowKey: string): string => createHash('sha256').update(rowKey).digest('hex').slice(0, 16);

/** What each measure of the source is found by. */
export const measureWords = (graph: SourceGraph): MeasureWords[] => {
  const folded = new Map(graph.nodes.map((node) => [node.id, node.folded]));
  const requires = endsByStart(graph, 'REQUIRES', 'out');
  const sectionsOf = sectionsAbove(graph);
  const holdersOf = conditionHolders(graph, sectionsOf);
  return graph.nodes.flatMap((measure) => {
    if (measure.kind !== 'Measure') return [];
    const beneficiary = plainlyFolded(measure.properties.beneficiary ?? '');
    const words = [measure.folded, ...sectionsOf(measure.id).map((id) => folded.get(id) ?? '')];
    const conditions = holdersOf(measure).flatMap((id) => requires.get(id) ?? []);
    return [
      {
        measure,
        folded: foldedLines([...words, ...measure.properties.path.map(plainlyFolded), beneficiary]),
        conditions: foldedLines(conditions.map((id) => folded.get(id) ?? '')),
        beneficiary,
      },
    ];
  });
};

/** Of a measure, the sections that it stands in. */
const sectionsAbove = (graph: SourceGraph): ((measure: string) => readonly string[]) => {
  const statedIn = endsByStart(graph, 'STATED_IN', 'out');
  const partOf = endsByStart(graph, 'HAS_PART', 'in');
  return (measure) => {
    const above = new Set(statedIn.get(measure) ?? []);
    for (const section of above)
      for (const parent of partOf.get(section) ?? []) if (parent !== graph.id) above.add(parent);
    return [...above];
  };
};

/** Of a measure, what holds the conditions of all its awards: itself, and the sections and documents around it. */
const conditionHolders = (
  graph: SourceGraph,
  sectionsOf = sectionsAbove(graph),
): ((measure: FactNodeOf<'Measure'>) => readonly string[]) => {
  const [first] = graph.documents;
  return ({ id, span: { start } }) => {
    const around = graph.documents.filter(({ span }) => span.start <= start && start < span.end);
    return [id, ...sectionsOf(id), ...[...(first ? [first] : []), ...around].flatMap(({ keys }) => keys)];
  };
};

const endsByStart = (graph: SourceGraph, type: string, direction: 'in' | 'out'): Map<string, string[]> => {
  const ends = new Map<string, string[]>();
  for (const edge of graph.edges) {
    if (edge.type !== type) continue;
    const [start, end] = direction === 'out' ? [edge.from, edge.to] : [edge.to, edge.from];
    const known = ends.get(start);
    if (known) known.push(end);
    else ends.set(start, [end]);
  }
  return ends;
};
