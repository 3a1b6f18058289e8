// What the tables of a paper say, read by the words of their heads: variables, descriptive statistics, estimates, model fit.
//
// Signals: a definition table has a column of symbols (mostly Latin) beside one of names; descriptive statistics have heads for
// mean and deviation; estimates stand under 模型1, (1), 系数, B, 标准化路径系数, one row a variable, with stars or p beside them;
// rows of R², N, F are the model's fit.
// Never takes loadings, correlations or fit indices for estimates, nor the star in P_num* Model for a mark of significance.
import type { Coefficient, Descriptive, ModelFit, Variable } from '../../model/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { Cell, Recognized, Table, TableRow } from '../types.ts';
import { mapping, readVocabulary, wordList, wordMap } from '../vocabulary/index.ts';

/** Everything read from the tables of a paper. */
export type PaperTables = {
  readonly variables: readonly Variable[];
  readonly descriptives: readonly Descriptive[];
  readonly coefficients: readonly Coefficient[];
  readonly modelFit: readonly ModelFit[];
};

/** The facts in a text's tables, in its order. */
export const interpretPaperTables = (text: Recognized): PaperTables => {
  const tables = text.tables.filter((table) => !table.form).map(withModelHead);
  return {
    variables: tables.flatMap((table) => variablesOf(text, table)),
    descriptives: tables.flatMap((table) => descriptivesOf(text, table)),
    coefficients: tables.flatMap((table) => coefficientsOf(text, table)),
    modelFit: tables.flatMap((table) => modelFitOf(text, table)),
  };
};

// 模型1, Model 2, 列(3), M4, (5); not a bare figure, which heads the columns of correlations.
const modelHead =
  /^(?:模型|Model|方程|列|M(?=\d))\s?[(（]?(?:\d{1,2}|[IVX]{1,4}|[一二三四五六])[)）]?(?:\s|$)|^[(（](?:\d{1,2}|[IVX]{1,4})[)）](?:\s|$)|模型/i;

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

const variableTypes = ['dependent', 'independent', 'moderator', 'mediator', 'control'] as const;
const descriptiveFields = ['n', 'min', 'max', 'mean', 'sd'] as const;
type DescriptiveField = (typeof descriptiveFields)[number];

const words = () =>
  readVocabulary('paper-tables', (value) => {
    const file = mapping(value, 'paper-tables.yml');
    return {
      variableTypes: wordMap(file['variableTypes'], 'variableTypes'),
      descriptives: wordMap(file['descriptives'], 'descriptives'),
      fitRows: new Set(wordList(file['fitRows'], 'fitRows')),
      besides: new Set(wordList(file['besides'], 'besides')),
      otherTables: new RegExp(wordList(file['otherTables'], 'otherTables').join('|')),
    };
  });

const folded = (words: string): string => words.replace(/\s/g, '').toLowerCase();

/** The words of a row, as they stand in the source. */
const rowQuote = (text: Recognized, row: TableRow): { span: { start: number; end: number }; quote: string } => {
  const spans = row.cells.filter((cell) => cell.text !== '' && cell.rowSpan === 1).map((cell) => cell.span);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return spans.length === 0
    ? { span: { start: 0, end: 0 }, quote: '' }
    : { span: { start, end }, quote: text.text.slice(start, end) };
};

// ── variables

const variablesOf = (text: Recognized, table: Table): Variable[] => {
  const columns = definitionColumns(table);
  if (!columns) return [];
  return table.rows.flatMap((row) => {
    const cell = (at: number | null): string => (at === null ? '' : (row.cells[at]?.text.trim() ?? ''));
    // As printed: mending takes out the blank that parts two names in one cell.
    const printed = (at: number | null): string => {
      const span = at === null ? undefined : row.cells[at]?.span;
      return span ? text.text.slice(span.start, span.end).trim() : '';
    };
    const type = typeOf(cell(columns.type));
    const symbols = split(cell(columns.symbol), printed(columns.name));
    const names = symbols.length > 1 ? printed(columns.name).split(/\s+/) : [cell(columns.name)];
    const definitions = symbols.length > 1 ? printed(columns.definition).split(/\s+/) : [cell(columns.definition)];
    return symbols.flatMap((symbol, k): Variable[] => {
      const name = names[k] ?? '';
      if (symbol === '' || name === '') return [];
      const { span, quote } = rowQuote(text, row);
      return [
        {
          id: `${text.id}/variable/${span.start}-${span.end}${k > 0 ? `/${k}` : ''}`,
          rule: 'definition-table',
          symbol,
          name,
          type,
          definition: definitions[k] || null,
          span,
          quote,
        },
      ];
    });
  });
};

/** `reInfo comment` beside `评论信息量 评论回复数` is two variables that a scan put into one row. */
const split = (symbols: string, names: string): string[] => {
  const parts = symbols.split(/\s+/);
  return parts.length > 1 && names.split(/\s+/).length === parts.length ? parts : [symbols];
};

const typeOf = (word: string): Variable['type'] => {
  const found =
    words().variableTypes[folded(word)] ??
    Object.entries(words().variableTypes).find(([key]) => word.includes(key))?.[1];
  return variableTypes.find((type) => type === found) ?? (word === '' ? null : 'independent');
};

/** The columns of symbol, name, type and definition; null where the table defines no variables. */
const definitionColumns = (
  table: Table,
): { type: number | null; name: number; symbol: number; definition: number | null } | null => {
  if (table.rows.length < 2 || table.columns < 3) return null;
  if (
    !table.header.some((head) => /变量|符号|指标/.test(head)) ||
    !table.header.some((head) => /定义|说明|解释|计算|测量|度量|衡量|含义|描述|取值|赋值|方式|方法/.test(head))
  )
    return null;
  const column = (at: number): string[] =>
    table.rows.flatMap((row) => (row.cells[at]?.text ? [row.cells[at].text] : []));
  const shares = Array.from({ length: table.columns }, (_, at) => {
    const cells = column(at);
    const latin = cells.filter((cell) => /^[A-Za-z]/.test(cell) && !/[\u4e00-\u9fff]{3,}/.test(cell)).length;
    return cells.length === 0 ? 0 : latin / cells.length;
  });
  const symbol = shares.findIndex((share, at) => share >= 0.6 && !/定义|说明|计算/.test(table.header[at] ?? ''));
  if (symbol < 0) return null;
  const type = table.header.findIndex((head) => /类型|类别|性质|^变量分类|^变量$/.test(head));
  const knownType =
    type >= 0 && column(type).some((cell) => words().variableTypes[folded(cell)] !== undefined || /变量$/.test(cell))
      ? type
      : null;
  const definition = table.header.findLastIndex(
    (head, at) => at !== symbol && /定义|说明|解释|计算|测量|度量|衡量|含义|描述|取值|赋值|方式|方法/.test(head),
  );
  const name = Array.from({ length: table.columns }, (_, at) => at).find(
    (at) => at !== symbol && at !== knownType && at !== definition && column(at).length >= table.rows.length / 2,
  );
  return name === undefined ? null : { type: knownType, name, symbol, definition: definition < 0 ? null : definition };
};

// ── numbers

/** A figure with its stars: `−.008*` is -0.008 and one star, `-0.297 ***` three; null where the cell is none, or in brackets. */
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

const descriptivesOf = (text: Recognized, table: Table): Descriptive[] => {
  const fields = table.header.map(fieldOf);
  if (!fields.includes('mean') || !(fields.includes('sd') || fields.includes('max'))) return [];
  const first = fields.findIndex((field) => field !== null);
  return table.rows.flatMap((row): Descriptive[] => {
    const value = (field: DescriptiveField): number | null => {
      const at = fields.indexOf(field);
      return at < 0 ? null : (parseEstimate(row.cells[at]?.text ?? '')?.value ?? null);
    };
    const variable = row.cells[Math.max(0, first - 1)]?.text.trim() ?? '';
    if (variable === '' || (value('mean') === null && value('max') === null)) return [];
    const { span, quote } = rowQuote(text, row);
    return [
      {
        id: `${text.id}/descriptive/${span.start}-${span.end}`,
        rule: 'descriptive-table',
        variable,
        n: value('n'),
        min: value('min'),
        max: value('max'),
        mean: value('mean'),
        sd: value('sd'),
        span,
        quote,
      },
    ];
  });
};

const fieldOf = (head: string): DescriptiveField | null => {
  const word = words().descriptives[folded(head.split(' ').at(-1) ?? head)] ?? words().descriptives[folded(head)];
  return descriptiveFields.find((field) => field === word) ?? null;
};

// ── estimates

type Column = { readonly at: number; readonly model: string; readonly p: number | null };

const coefficientsOf = (text: Recognized, table: Table): Coefficient[] => {
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
const quoteOfCell = (
  text: Recognized,
  row: TableRow,
  cell: Cell,
): { span: { start: number; end: number }; quote: string } => {
  const whole = rowQuote(text, row);
  return cell.span.start >= whole.span.start && cell.span.end <= whole.span.end
    ? whole
    : sourceQuote(text.text, cell, 0, cell.text.length);
};

const modelFitOf = (text: Recognized, table: Table): ModelFit[] => {
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
          metric: metric.replace(/(?<=[A-Za-z])\s?值$/, ''),
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
  return /^(?:面板|Panel)\s?[A-H一二三四\d]/i.test(name) ? `${name} ` : null;
};

const isFit = (name: string): boolean => words().fitRows.has(folded(name));

/** What the row is about: the last words before the first estimate, without the label of a hypothesis. */
const rowName = (row: TableRow, columns: readonly Column[]): string => {
  const first = columns[0]?.at ?? 1;
  for (let at = first - 1; at >= 0; at--) {
    const name = row.cells[at]?.text.trim() ?? '';
    if (name !== '') return name.replace(/^(?:假设\s?)?[Hh][\dlI]+[a-z]?\s?[;；:：.、]\s?/, '');
  }
  return '';
};

/** The columns that hold estimates, each with its model and the column of its p; none where the table holds other figures. */
const estimateColumns = (table: Table): Column[] => {
  if (words().otherTables.test(`${table.title ?? ''} ${table.header.join(' ')}`)) return [];
  const columns = table.header.flatMap((head, at): Column[] => {
    const last = head.split(' ').at(-1) ?? '';
    if (at === 0 || words().besides.has(folded(last))) return [];
    const isModel = modelHead.test(head);
    const isCoefficient = /系数|^B$|^β$|^Beta$|coef|estimate/i.test(last);
    if (!isModel && !isCoefficient) return [];
    const beside = table.header.findIndex(
      (other, k) =>
        k > at &&
        k <= at + 4 &&
        (!isModel || other.split(' ')[0] === head.split(' ')[0]) &&
        /^(?:p|p值|sig\.?|显著性)$/.test(folded(other.split(' ').at(-1) ?? '')),
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
    const isColumn = at > 0 && !/^\d*$/.test(head) && !words().besides.has(folded(head.split(' ').at(-1) ?? ''));
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
