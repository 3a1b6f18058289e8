// Estimates and fit: figures under 模型1, (1), 系数, B, 标准化路径系数, one row a variable, with stars or p beside them.
//
// Rows of R², N, F are the model's fit. Standard errors in brackets, below or beside a figure, are passed over; a row
// that holds nothing but 面板A belongs to the models below it. Columns under other heads count where a quarter of their
// figures bear stars.
// Never takes loadings, correlations or fit indices for estimates, nor the star in P_num* Model for a mark of
// significance.
import type { Coefficient, ModelFit, Quoted } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Cell, Recognized, Table, TableRow } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { folded, parseEstimate, rowQuote, tableWords } from '../tables/table-cells.ts';
import { fieldOf } from './descriptive-tables.ts';

// 模型1, Model 2, 列(3), M4, (5); not a bare figure, which heads the columns of correlations.
const shapes = lazily(() => ({
  modelHead: cueShape(
    '^(?:{model-head}|Model|M(?=\\d))\\s?[(（]?(?:\\d{1,2}|[IVX]{1,4}|[一二三四五六])[)）]?(?:\\s|$)|^[(（](?:\\d{1,2}|[IVX]{1,4})[)）](?:\\s|$)|{model}',
    'i',
  ),
  valueEnd: cueShape('(?<=[A-Za-z])\\s?{value-word}$'),
  panel: cueShape('^(?:{panel}|Panel)\\s?[A-H一二三四\\d]', 'i'),
  label: cueShape('^(?:{hypothesis}\\s?)?[Hh][\\dlI]+[a-z]?\\s?[;；:：.、]\\s?'),
  coefficient: cueShape('{coefficient-word}|^B$|^β$|^Beta$|coef|estimate', 'i'),
  p: cueShape('^(?:p|p{value-word}|sig\\.?|{significance-head})$'),
}));

/** A table whose first row is (1) (2) (3), which reads like figures: that row is its head. */
export const withModelHead = (table: Table): Table => {
  const [first, ...rows] = table.rows;
  const cells = first?.cells.slice(1).filter((cell) => cell.text !== '') ?? [];
  if (
    !first ||
    table.head.length > 0 ||
    cells.length === 0 ||
    cells.some((cell) => !/^[(（]\d{1,2}[)）]$/.test(cell.text))
  )
    return table;
  return { ...table, head: [first], rows, header: first.cells.map((cell) => cell.text.trim()) };
};

type Column = { readonly at: number; readonly model: string; readonly p: number | null };

/** The coefficients of a table, in its order. */
export const coefficientsOf = (text: Recognized, table: Table): Coefficient[] => {
  const columns = estimateColumns(table);
  const starred = table.rows.some((row) =>
    columns.some(({ at }) => (parseEstimate(row.cells[at]?.text ?? '')?.stars ?? 0) > 0),
  );
  let panel = '';
  return table.rows.flatMap((row) => {
    panel = panelOf(row) ?? panel;
    const variable = rowName(row, columns);
    if (variable === '' || isFit(variable)) return [];
    return columns.flatMap(({ at, model, p }): Coefficient[] => {
      const cell = row.cells[at];
      const estimate = cell ? parseEstimate(cell.text) : null;
      if (!cell || !estimate) return [];
      const pValue = p === null ? null : parseEstimate(row.cells[p]?.text ?? '');
      return [
        {
          id: `${text.id}/estimate/${cell.span.start}-${cell.span.end}`,
          rule: 'estimate-table',
          variable,
          model: `${panel}${model}`,
          value: estimate.value,
          stars: starred ? estimate.stars : null,
          ...(pValue ? { p: pValue.value } : {}),
          ...quoteOfCell(text, row, cell),
        },
      ];
    });
  });
};

/** The row up to the cell, so that a quote names the variable with the figure. */
const quoteOfCell = (text: Recognized, row: TableRow, cell: Cell): Quoted => {
  const whole = rowQuote(text, row);
  return cell.span.start >= whole.span.start && cell.span.end <= whole.span.end
    ? whole
    : sourceQuote(text.text, cell, 0, cell.text.length);
};

/** The figures on the fit of a table's models, in its order. */
export const modelFitOf = (text: Recognized, table: Table): ModelFit[] => {
  const columns = estimateColumns(table);
  let panel = '';
  return table.rows.flatMap((row) => {
    panel = panelOf(row) ?? panel;
    const metric = rowName(row, columns);
    if (!isFit(metric)) return [];
    return columns.flatMap(({ at, model }): ModelFit[] => {
      const cell = row.cells[at];
      const estimate = cell ? parseEstimate(cell.text) : null;
      if (!cell || !estimate) return [];
      return [
        {
          id: `${text.id}/fit/${cell.span.start}-${cell.span.end}`,
          rule: 'estimate-table',
          metric: metric.replace(shapes().valueEnd, ''),
          model: `${panel}${model}`,
          value: estimate.value,
          ...quoteOfCell(text, row, cell),
        },
      ];
    });
  });
};

/** 面板B：民营企业 in a row of its own: the models below it are that panel's. */
const panelOf = (row: TableRow): string | null => {
  const filled = row.cells.filter((cell, at) => cell.text.trim() !== '' && row.cells.indexOf(cell) === at);
  const name = filled.length === 1 ? (filled[0]?.text.trim() ?? '') : '';
  return shapes().panel.test(name) ? `${name} ` : null;
};

const isFit = (name: string): boolean => tableWords().fitRows.has(folded(name));

/** What the row is about: the last words before the first estimate, without the label of a hypothesis. */
const rowName = (row: TableRow, columns: readonly Column[]): string => {
  const first = columns[0]?.at ?? 1;
  for (let at = first - 1; at >= 0; at--) {
    const name = row.cells[at]?.text.trim() ?? '';
    if (name !== '') return name.replace(shapes().label, '');
  }
  return '';
};

/**
 * The columns that hold estimates, each with its model and the column of its p; none where the table holds other
 * figures.
 */
const estimateColumns = (table: Table): Column[] => {
  if (tableWords().otherTables.test(`${table.title ?? ''} ${table.header.join(' ')}`)) return [];
  const columns = table.header.flatMap((head, at): Column[] => {
    const last = head.split(' ').at(-1) ?? '';
    if (at === 0 || tableWords().besides.has(folded(last))) return [];
    const isModel = shapes().modelHead.test(head);
    const isCoefficient = shapes().coefficient.test(last);
    if (!isModel && !isCoefficient) return [];
    const beside = table.header.findIndex(
      (other, k) =>
        k > at &&
        k <= at + 4 &&
        (!isModel || other.split(' ')[0] === head.split(' ')[0]) &&
        shapes().p.test(folded(other.split(' ').at(-1) ?? '')),
    );
    const model = isModel && isCoefficient ? head.split(' ').slice(0, -1).join(' ') : isModel ? head : last;
    return [{ at, model: model || head, p: beside < 0 ? null : beside }];
  });
  if (isSymmetric(table)) return [];
  if (columns.length === 0) return table.header.some((head) => fieldOf(head) === 'mean') ? [] : starredColumns(table);
  const figures = table.rows.filter((row) =>
    columns.some(({ at }) => parseEstimate(row.cells[at]?.text ?? '') !== null),
  ).length;
  return figures >= table.rows.length / 3 ? columns : [];
};

/** Columns named by what they explain, told by the stars of their figures: at least a quarter of them. */
const starredColumns = (table: Table): Column[] => {
  const columns = table.header.flatMap((head, at) => {
    const estimates = table.rows.flatMap((row) => parseEstimate(row.cells[at]?.text ?? '') ?? []);
    const starred = estimates.filter(({ stars }) => stars > 0).length;
    const isColumn = at > 0 && !/^\d*$/.test(head) && !tableWords().besides.has(folded(head.split(' ').at(-1) ?? ''));
    return isColumn && estimates.length >= 2 && starred > 0
      ? [{ at, model: head, p: null, starred, figures: estimates.length }]
      : [];
  });
  const sum = (of: 'starred' | 'figures'): number => columns.reduce((total, column) => total + column[of], 0);
  return sum('starred') >= sum('figures') / 4 ? columns.map(({ at, model, p }) => ({ at, model, p })) : [];
};

/** Ones on the diagonal: correlations, whatever the title says. */
const isSymmetric = (table: Table): boolean =>
  table.rows.length >= 3 &&
  table.rows.every((row, k) =>
    /^1(?:\.0+)?$/.test(row.cells[k + 1]?.text.trim() ?? (k + 1 >= table.columns ? '1' : '')),
  );
