// What became of hypotheses by a table of results: 假设 | 结果, with H1 … 支持 in each row.
//
// Signals: a column headed 结果, 结论, 检验, 是否支持 whose cells are words of outcome (支持, 不成立, 部分支持) or signs (√, ×, 是, 否);
// a label in another cell of the row.
// Never reads a table of coefficients, whose last column may say 支持 only of the row's own hypothesis: that is such a
// row too.
import type { Outcome, Quoted } from '../../../model/index.ts';
import type { Recognized, Run, Table, TableRow } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { findLabelReferences } from './label-references.ts';
import { readOutcome } from './outcome.ts';

export type TableOutcome = Quoted & { readonly outcome: Outcome; readonly rule: string };

/** By label as compared (H1a), the outcome of the first row that has it. */
export const outcomesInTables = (text: Recognized, known: readonly string[]): ReadonlyMap<string, TableOutcome> => {
  const found = new Map<string, TableOutcome>();
  for (const table of text.tables) {
    const column = outcomeColumn(table);
    if (column === null) continue;
    for (const row of table.rows) {
      const own = outcomeCell(table, row, column);
      const outcome = outcomeOfCell(own?.text ?? '');
      const beside = row.cells.flatMap((cell) => (cell === own ? [] : labelsIn(cell.text, known)));
      const labels = beside.length > 0 ? beside : labelsIn(own?.text ?? '', known); // H1成立
      if (outcome === null || labels.length === 0) continue;
      const spans = row.cells.filter((cell) => cell.text !== '' && cell.rowSpan === 1).map((cell) => cell.span);
      const span = {
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
      };
      for (const label of labels)
        if (!found.has(label)) found.set(label, { ...outcome, span, quote: text.text.slice(span.start, span.end) });
    }
  }
  return found;
};

const labelsIn = (cell: string, known: readonly string[]): readonly string[] =>
  findLabelReferences(cell, known).flatMap((at) => at.labels);

/**
 * The cell below the head; of the last head the row's last, where a label before it makes one cell more: H1 甲影响乙 支持.
 */
const outcomeCell = ({ header }: Table, { cells }: TableRow, column: number): Run | undefined =>
  column === header.findLastIndex((head) => head !== '') ? cells.findLast(({ text }) => text !== '') : cells[column];

const outcomeColumn = (table: Table): number | null => {
  if (table.form) return null;
  const at = table.header.findLastIndex((head) => stretchOf({ text: head }).has('outcome-head') !== null);
  if (at < 0) return null;
  const cells = table.rows.map((row) => outcomeCell(table, row, at)?.text.trim() ?? '').filter((cell) => cell !== '');
  const told = cells.filter((cell) => outcomeOfCell(cell) !== null).length;
  return told >= 1 && told >= cells.length / 2 ? at : null;
};

// 14 characters: 得到部分支持 and the like; more is a sentence.
const longestCell = 14;

const outcomeOfCell = (cell: string): Pick<TableOutcome, 'outcome' | 'rule'> | null => {
  const text = cell.replace(/\s/g, '');
  if (text.length > longestCell) return null;
  const said = stretchOf({ text });
  if (said.is('supported-sign')) return { outcome: 'supported', rule: 'outcome-sign' };
  if (said.is('rejected-sign')) return { outcome: 'rejected', rule: 'outcome-sign' };
  const ruling = readOutcome({ said, clause: said, before: stretchOf({ text }, 0, 0) });
  return ruling && ruling.outcome !== 'open' ? { outcome: ruling.outcome, rule: ruling.rule } : null;
};
