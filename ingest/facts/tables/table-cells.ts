// Cells and rows of a paper's tables: their words, their figures, and the words of their heads.
import type { Quoted } from '../../../model/index.ts';
import type { Recognized, TableRow } from '../../types.ts';
import { alternatives, mapping, vocabulary, wordList, wordMap } from '../../vocabulary/index.ts';

/** The words of vocabulary/paper-tables.yml. */
export const tableWords = vocabulary('paper-tables', (value) => {
  const file = mapping(value, 'paper-tables.yml');
  const any = (name: string): RegExp => new RegExp(alternatives(wordList(file[name], name)));
  return {
    variableTypes: wordMap(file['variableTypes'], 'variableTypes'),
    descriptives: wordMap(file['descriptives'], 'descriptives'),
    fitRows: new Set(wordList(file['fitRows'], 'fitRows')),
    besides: new Set(wordList(file['besides'], 'besides')),
    otherTables: any('otherTables'),
    variableHead: any('variableHead'),
    nameHead: any('nameHead'),
    definitionHead: any('definitionHead'),
    definingHead: any('definingHead'),
    asideHead: any('asideHead'),
    itemHead: any('itemHead'),
    measurementTables: any('measurementTables'),
    symbolHead: any('symbolHead'),
    constructHead: any('constructHead'),
    typeHead: new RegExp(
      `${any('typeHead').source}|^(?:${any('typeHeadStart').source})|^(?:${any('typeHeadWhole').source})$`,
    ),
    typeHeadWhole: new RegExp(`^(?:${any('typeHeadWhole').source})$`),
    auxiliaryType: new RegExp(`(?:${any('auxiliaryTypes').source})$`),
    typeCell: new RegExp(`(?:${any('typeCell').source})$`),
  };
});

/** Words as the vocabulary has them: without blanks, in lower case. */
export const folded = (words: string): string => words.replace(/\s/g, '').toLowerCase();

/** The words of a row, as they stand in the source. */
export const rowQuote = (text: Recognized, row: TableRow): Quoted => {
  const spans = row.cells.filter((cell) => cell.text !== '' && cell.rowSpan === 1).map((cell) => cell.span);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return spans.length === 0
    ? { span: { start: 0, end: 0 }, quote: '' }
    : { span: { start, end }, quote: text.text.slice(start, end) };
};

/**
 * A figure with its stars: `−.008*` is -0.008 and one star, `-0.297 ***` three; null where the cell is none, or in
 * brackets.
 */
export const parseEstimate = (cell: string): { readonly value: number; readonly stars: number } | null => {
  const bare = cell
    .replace(/\s/g, '')
    .replace(/[−–—﹣]/g, '-')
    .replace(/[＊∗⁎]/g, '*')
    .replace(/(?<=.)[(（[][^()（）]*[)）\]]$/, ''); // 0.332***(0.052): the standard error beside it
  const found = /^(-?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.?\d+)(\*{0,3}|[a-c])?$/.exec(bare);
  if (!found?.[2]) return null;
  const value = Number(found[2].replaceAll(',', ''));
  return Number.isFinite(value)
    ? { value: found[1] ? -value : value, stars: /^\*+$/.test(found[3] ?? '') ? (found[3]?.length ?? 0) : 0 }
    : null;
};
