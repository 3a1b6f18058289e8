// Variables from a definition table: a column of symbols, mostly Latin, beside one of names; heads like 变量 and 计算方式.
// Never reads a table of estimates, whose rows are named by symbols too.
import type { Variable } from '../../../model/index.ts';
import type { Recognized, Table } from '../../types.ts';
import { folded, rowQuote, tableWords } from '../tables/table-cells.ts';

const variableTypes = ['dependent', 'independent', 'moderator', 'mediator', 'control'] as const;

/** The variables that a table defines; none where it defines none. */
export const variablesOf = (text: Recognized, table: Table): Variable[] => {
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
    tableWords().variableTypes[folded(word)] ??
    Object.entries(tableWords().variableTypes).find(([key]) => word.includes(key))?.[1];
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
    type >= 0 &&
    column(type).some((cell) => tableWords().variableTypes[folded(cell)] !== undefined || /变量$/.test(cell))
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
