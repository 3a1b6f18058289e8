// The tables of a page: those that hold data, and those that only arrange it.
import { elementsNamed, isElement, type MarkupElement } from './markup-tree.ts';
import type { CellWords } from './text-builder.ts';

/** The rows of a table with the words of their cells. */
export const rowsOf = (table: MarkupElement): CellWords[][] =>
  elementsNamed(table, new Set(['tr']), false)
    .map((row) =>
      elementsNamed(row, new Set(['td', 'th']), false).map((cell) => ({
        words: cellWords(cell),
        rowSpan: spanOf(cell.attributes['rowspan']),
        colSpan: spanOf(cell.attributes['colspan']),
        header: cell.name === 'th',
      })),
    )
    .filter((row) => row.length > 0);

/** The words of a cell, a blank between its paragraphs. */
export const cellWords = (cell: MarkupElement): string =>
  cell.children
    .map((child) =>
      isElement(child) ? (isBlock(child) || child.name === 'br' ? ` ${cellWords(child)} ` : cellWords(child)) : child,
    )
    .join('');

const spanOf = (value = '1'): number => Math.max(1, Math.min(200, Number.parseInt(value, 10) || 1));

/** A table of data: no table within, two columns in two rows at least, and no cell as long as an article. */
export const isDataTable = (element: MarkupElement): boolean => {
  if (elementsNamed(element, new Set(['table'])).length > 0) return false;
  const rows = rowsOf(element);
  return (
    rows.filter((row) => row.length >= 2).length >= 2 &&
    rows.every((row) => row.every((cell) => cell.words.length < 1500))
  );
};

const blocks = new Set(
  'address article blockquote body center dd details dialog div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

/** Whether an element begins and ends a line. */
export const isBlock = ({ name }: MarkupElement): boolean => blocks.has(name);
