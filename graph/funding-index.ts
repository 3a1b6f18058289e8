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
  return graph.edges.flatMap(({ type, from, to }) => {
    const measure = nodes.get(from);
    const award = nodes.get(to);
    if (type !== 'OFFERS' || measure?.kind !== 'Measure' || award?.kind !== 'Award' || seen.has(to)) return [];
    seen.add(to);
    const recipient = plainlyFolded(award.properties.recipient ?? '');
    const conditions = foldedLines((requires.get(to) ?? []).map((id) => nodes.get(id)?.folded ?? ''));
    const folded = foldedLines([award.folded, recipient]);
    return [{ award, measure, folded, recipient, conditions, repeats: repeats.get(to) ?? null }];
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
  const statedIn = endsByStart(graph, 'STATED_IN', 'out');
  const partOf = endsByStart(graph, 'HAS_PART', 'in');
  const requires = endsByStart(graph, 'REQUIRES', 'out');
  const sectionsAbove = (id: string): Set<string> => {
    const above = new Set(statedIn.get(id) ?? []);
    for (const section of above)
      for (const parent of partOf.get(section) ?? []) if (parent !== graph.id) above.add(parent);
    return above;
  };
  return graph.nodes.flatMap((measure) => {
    if (measure.kind !== 'Measure') return [];
    const sections = [...sectionsAbove(measure.id)];
    const around = graph.documents.filter(
      ({ span }) => span.start <= measure.span.start && measure.span.start < span.end,
    );
    const holders = [
      measure.id,
      ...sections,
      ...[...graph.documents.slice(0, 1), ...around].flatMap(({ keys }) => keys),
    ];
    const beneficiary = plainlyFolded(measure.properties.beneficiary ?? '');
    const words = [measure.folded, ...sections.map((id) => folded.get(id) ?? '')];
    return [
      {
        measure,
        folded: foldedLines([...words, ...measure.properties.path.map(plainlyFolded), beneficiary]),
        conditions: foldedLines(holders.flatMap((id) => requires.get(id) ?? []).map((id) => folded.get(id) ?? '')),
        beneficiary,
      },
    ];
  });
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
