// Symbols that tables of scales give: a column of symbols beside one of constructs (变量 | 代码 | 来源), and codes of items
// whose stem is a symbol (感知易用 | PEU1, PEU2).
// Never takes the stem of codes that the paper does not print by itself: 问卷 | Q1 numbers questions.
import { rememberingOf } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized, Run, Table } from '../../types.ts';
import { tableWords } from '../tables/table-cells.ts';
import { calledBy, variableName } from './named-variable.ts';
import type { ExplainedVariable } from './variables-in-text.ts';

/** The constructs that tables give a symbol. */
export const explainedInTables = rememberingOf((text: Recognized): readonly ExplainedVariable[] =>
  text.tables.filter(({ form }) => !form).flatMap((table) => [...bySymbols(text, table), ...byItems(text, table)]),
);

const symbolCell = /^[A-Z][A-Za-z_&]{1,9}\d?$/;
const itemCell = /^([A-Z][A-Za-z]{1,5})[-_]?(\d{1,2})$/;

/** Each construct with the cell beside it, where no symbol stands twice. */
const bySymbols = (text: Recognized, table: Table): ExplainedVariable[] => {
  const { constructHead, symbolHead } = tableWords();
  const name = table.header.findIndex((head) => constructHead.test(head) && !symbolHead.test(head));
  const symbol = table.header.findIndex((head) => symbolHead.test(head));
  if (name < 0 || symbol < 0) return [];
  const rows = table.rows.flatMap(({ cells }) => {
    const [own, sign] = [cells[name], cells[symbol]?.text.trim() ?? ''];
    return own && symbolCell.test(sign) ? [{ own, sign }] : [];
  });
  const isCoded = rows.some(({ sign }) => itemCell.test(sign)); // AE1, AE2: items of one
  if (rows.length < 2 || isCoded || new Set(rows.map(({ sign }) => sign)).size < rows.length) return [];
  return rows.flatMap(({ own, sign }) => explained(text, own, sign));
};

/** Each construct with the stem of all its items' codes, two at least. */
const byItems = (text: Recognized, table: Table): ExplainedVariable[] => {
  const codes = new Map<Run, string[]>();
  let above: Run | null = null;
  for (const { cells } of table.rows) {
    const code = cells.find((cell) => itemCell.test(cell.text.trim()));
    const own = cells.find((cell) => /^[\u4e00-\u9fff]/.test(cell.text));
    if (!code) {
      above = null;
      continue;
    }
    if (own && own.span.start < code.span.start && isConstruct(own, above)) above = own;
    if (above) codes.set(above, [...(codes.get(above) ?? []), code.text.trim()]);
  }
  return [...codes].flatMap(([own, items]) => {
    const [stem, ...others] = new Set(items.map((item) => itemCell.exec(item)?.[1] ?? ''));
    const isSymbol = stem !== undefined && others.length === 0 && items.length >= 2 && isPrinted(text, stem);
    return isSymbol ? explained(text, own, stem) : [];
  });
};

/** The name of a construct, and no question. */
const isConstruct = (cell: Run, above: Run | null): boolean =>
  cell.text.length <= 12 && cell.text !== above?.text && variableName(cell.text) !== null;

const isPrinted = (text: Recognized, symbol: string): boolean =>
  new RegExp(`(?<![A-Za-z])${symbol}(?![A-Za-z\\d])`).test(text.text);

const explained = (text: Recognized, cell: Run, symbol: string): ExplainedVariable[] => {
  const name = variableName(cell.text);
  if (name === null) return [];
  const quoted = sourceQuote(text.text, cell, 0, cell.text.length);
  const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`;
  return [{ id, symbol, name, definition: null, signs: calledBy(null), quoted, called: false }];
};
