// Variables from a definition table: a column of names, beside one of symbols, mostly Latin, or of types; heads like
// 变量 and 计算方式. A symbol may stand with its name (绿色创新（GI）), a name may open its definition (绿色创新，专利数).
// Never reads a table of estimates, whose rows are named by symbols too, nor one of the items by which a construct is
// measured.
import { rememberingOf } from '../../../text/index.ts';
import type { Recognized, Table, TableRow } from '../../types.ts';
import { folded, rowQuote, tableWords } from '../tables/table-cells.ts';
import { type NamedVariable, noSigns } from './named-variable.ts';
import type { VariableType } from './variable-type.ts';

const variableTypes: readonly VariableType[] = ['dependent', 'independent', 'moderator', 'mediator', 'control'];

/** The variables that a table defines; none where it defines none. */
export const variablesOf = (text: Recognized, table: Table): NamedVariable[] => {
  const columns = definitionColumns(text, table);
  if (!columns) return [];
  let above = ''; // the type of the row above holds where a cell of types is left empty
  return table.rows.flatMap((row) => {
    const cells = cellsUnder(columns, row.cells);
    const cell = (at: number | null): string => (at === null ? '' : bare(cells[at]?.text ?? ''));
    // As printed: mending takes out the blank that parts two names in one cell.
    const printed = (at: number | null): string => {
      const span = at === null ? undefined : cells[at]?.span;
      return span ? text.text.slice(span.start, span.end).trim() : '';
    };
    above = cell(columns.type) || above;
    if (tableWords().auxiliaryType.test(above)) return [];
    const type = typeOf(above);
    const symbols = columns.symbol === null ? [null] : split(cell(columns.symbol), printed(columns.name));
    const names = symbols.length > 1 ? printed(columns.name).split(/\s+/) : [cell(columns.name)];
    const definitions = symbols.length > 1 ? printed(columns.definition).split(/\s+/) : [cell(columns.definition)];
    return symbols.flatMap((symbol, k): NamedVariable[] => {
      const whole = names[k] ?? '';
      if (symbol === '' || whole === '') return [];
      const own = nameAndSymbol(symbol, columns.name === columns.definition ? openingName(whole) : whole);
      const quoted = rowQuote(text, row);
      const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}${k > 0 ? `/${k}` : ''}`;
      const signs = { ...noSigns, defined: type };
      return [{ id, ...own, definition: definitions[k] || null, signs, quoted }];
    });
  });
};

/** Without the signs of code or a formula around it: `Size`, $Size$. */
const bare = (cell: string): string => cell.trim().replace(/^[`$*]+\s?|\s?[`$*]+$/g, '');

/** The cells of a row; where a scan left out the empty cell of types, one to the right. */
const cellsUnder = (
  { type, width }: Columns,
  cells: TableRow['cells'],
): readonly (TableRow['cells'][number] | undefined)[] => {
  const isShort = type === 0 && width > 2 && cells.length === width && cells[width - 1]?.text.trim() === '';
  return isShort && !isType(cells[0]?.text ?? '') ? [undefined, ...cells.slice(0, -1)] : cells;
};

/** 绿色创新（GI） is a name with its symbol, where no column has symbols; 公司规模(总资产对数) a name with what it means. */
const nameAndSymbol = (symbol: string | null, words: string): Pick<NamedVariable, 'name' | 'symbol'> => {
  const { name, enclosed } = withSymbolBehind.exec(words)?.groups ?? {};
  return symbol === null && name && enclosed ? { name, symbol: enclosed } : { name: words, symbol };
};

const withSymbolBehind = /^(?<name>.*[\u4e00-\u9fff].*?)\s?[(（]\s?(?<enclosed>[A-Za-z][A-Za-z_&\d]{0,14})\s?[)）]$/;

/** 绿色创新，专利申请数 → 绿色创新. */
const openingName = (definition: string): string => /^[^,，:：;；。(（]{2,}/.exec(definition)?.[0] ?? definition;

/** `reInfo comment` beside `评论信息量 评论回复数` is two variables that a scan put into one row. */
const split = (symbols: string, names: string): string[] => {
  const parts = symbols.split(/\s+/);
  return parts.length > 1 && names.split(/\s+/).length === parts.length ? parts : [symbols];
};

const typeOf = (word: string): VariableType | null => {
  const found =
    tableWords().variableTypes[folded(word)] ??
    Object.entries(tableWords().variableTypes).find(([key]) => word.includes(key))?.[1];
  return variableTypes.find((type) => type === found) ?? (word === '' ? null : 'independent');
};

type Columns = {
  readonly type: number | null;
  readonly name: number;
  readonly symbol: number | null;
  readonly definition: number | null;
  /** How many columns the table has. */
  readonly width: number;
};

/** The columns of symbol, name, type and definition; null where the table defines no variables. */
const definitionColumns = (text: Recognized, table: Table): Columns | null => {
  const { definitionHead, itemHead, asideHead } = tableWords();
  const { header, rows, columns } = table;
  if (rows.length < 2 || header.some((head) => itemHead.test(head))) return null;
  if (!header.some((head) => definitionHead.test(head)) || header.some((head) => resultHead.test(head.trim())))
    return null;
  const symbol = symbolColumn(table);
  const type = typeColumn(table);
  const definition = header.findLastIndex((head, at) => at !== symbol && at !== type && definitionHead.test(head));
  const own = Array.from({ length: columns }, (_, at) => at).find(
    (at) =>
      at !== symbol &&
      at !== type &&
      at !== definition &&
      !asideHead.test(header[at] ?? '') &&
      isOfNames(cellsOf(table, at), rows.length),
  );
  const name = own ?? (symbol !== null && type !== null && definition >= 0 ? definition : undefined);
  if (name === undefined || (symbol === null && type === null && !haveSymbols(cellsOf(table, name)))) return null;
  if (!isOfVariables(text, table, cellsOf(table, name), type !== null)) return null;
  return { type, name, symbol, definition: definition < 0 ? null : definition, width: columns };
};

/** A column of test statistics or intervals: what its table lists was tested, and is defined elsewhere. */
const resultHead = /95\s?%|^[QZpP]$/;

/** Whether a head says so; heads like 名称 and 代码 do where types stand below, or a hypothesis has one of the names. */
const isOfVariables = (text: Recognized, { header }: Table, names: readonly string[], hasTypes: boolean): boolean => {
  const { variableHead, nameHead } = tableWords();
  if (header.some((head) => variableHead.test(head))) return true;
  if (!header.some((head) => nameHead.test(head))) return false;
  return hasTypes || names.some((name) => hypothesisWords(text).includes(bareName(name)));
};

/** The paragraphs with labels of hypotheses, each with the next. */
const hypothesisWords = rememberingOf((text: Recognized): string => {
  const labels = text.mentions.flatMap(({ type, sentence }) =>
    type === 'hypothesis-label' ? (text.sentences[sentence]?.block ?? []) : [],
  );
  return [...new Set(labels)]
    .flatMap((at) => [text.blocks[at]?.text ?? '', text.blocks[at + 1]?.text ?? ''])
    .join('\n');
});

/** 绿色创新（GI） → 绿色创新. */
const bareName = (name: string): string => nameAndSymbol(null, bare(name)).name;

/** Whether three of five names have their symbols with them: 绿色创新（GI）. */
const haveSymbols = (names: readonly string[]): boolean =>
  names.filter((name) => withSymbolBehind.test(name)).length >= names.length * 0.6;

/** Whether half of the rows have a cell there, and the cells do not only count the rows. */
const isOfNames = (cells: readonly string[], rows: number): boolean =>
  cells.length >= rows / 2 && !cells.every((cell) => /^\d+$/.test(cell));

const cellsOf = (table: Table, at: number): string[] =>
  table.rows.flatMap((row) => (row.cells[at]?.text ? [row.cells[at].text] : []));

/** The first column most of whose cells are Latin, and no definitions; null where there is none. */
const symbolColumn = (table: Table): number | null => {
  const shares = Array.from({ length: table.columns }, (_, at) => {
    const cells = cellsOf(table, at);
    const latin = cells.filter((cell) => /^[A-Za-z]/.test(bare(cell)) && !/[\u4e00-\u9fff]{3,}/.test(cell)).length;
    return cells.length === 0 ? 0 : latin / cells.length;
  });
  const { definingHead, asideHead } = tableWords();
  const isOther = (head = ''): boolean => definingHead.test(head) || asideHead.test(head);
  const at = shares.findIndex((share, k) => share >= 0.6 && !isOther(table.header[k]));
  return at < 0 ? null : at;
};

/** The column that says what each variable is: its cells are words like 控制变量; null where there is none. */
const typeColumn = (table: Table): number | null => {
  const called = table.header.findIndex((_, k) => {
    const cells = cellsOf(table, k);
    return cells.length >= 2 && cells.every((cell) => isKnownType(cell));
  });
  if (called >= 0) return called;
  const { typeHead, typeHeadWhole, typeCell } = tableWords();
  const at = table.header.findIndex((head) => typeHead.test(head));
  if (at < 0) return null;
  const cells = cellsOf(table, at);
  const types = cells.filter((cell) => isKnownType(cell) || typeCell.test(cell));
  // 工具变量 may be the name of one variable among others.
  return types.length > (typeHeadWhole.test(table.header[at] ?? '') ? cells.length / 2 : 0) ? at : null;
};

const isKnownType = (cell: string): boolean =>
  tableWords().variableTypes[folded(cell).replace(/[(（].*$/, '')] !== undefined;

const isType = (cell: string): boolean => isKnownType(cell) || tableWords().typeCell.test(cell);
