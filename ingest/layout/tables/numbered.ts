// Tables whose rows are numbered and whose cells are parted by one blank, as a page gives them that was copied as
// text: 序号 项目 标准 责任单位 | 1 网箱 每口补助5万元 市渔业局 | 2 ….
//
// Signals: a line of short cells that the name of a number opens, and below it lines that count from one and have as
// many cells. Never takes a row with a cell less or more, nor one that does not count on.
import { layoutWords } from '../../vocabulary/layout.ts';
import type { Line } from '../lines.ts';
import { plainCell, type RawCell, type RawTable, trimmedIn } from './raw.ts';

const leastCells = 3;
const longestHead = 12;

/** The tables with a numbered row for each thing, two rows at least below the head. */
export const numberedTables = (lines: readonly Line[], taken: readonly boolean[]): RawTable[] => {
  const { rowNumber } = layoutWords();
  const tables: RawTable[] = [];
  for (let head = 0; head < lines.length; head++) {
    const line = lines[head];
    if (!line || taken[head] || line.row || !rowNumber.test(line.text)) continue;
    const names = cellsOf(line);
    if (names.length < leastCells || names.some(({ span }) => span.end - span.start > longestHead)) continue;
    const rows = [{ line: head, cells: names }];
    for (let next = head + 1; ; next++) {
      const row = lines[next];
      const cells = row && !taken[next] && !row.row && row.text.startsWith(`${rows.length} `) ? cellsOf(row) : [];
      if (cells.length !== names.length) break;
      rows.push({ line: next, cells });
    }
    if (rows.length > 2) tables.push({ from: 'columns', rows, doubtful: [] });
  }
  return tables;
};

const cellsOf = (line: Line): RawCell[] =>
  [...line.text.matchAll(/[^ \t\u3000]+/g)].map(({ index, 0: words }) =>
    plainCell(trimmedIn(line, index, index + words.length)),
  );
