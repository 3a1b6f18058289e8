// Awards of tables: a column 补助标准（万元） under which each row says how much its item gets.
//
// Signals, in order of precedence: a column's name that gives and measures (补助标准, 奖励金额, 贴息比例); one that only measures
// (标准, 金额, 比例) where the table's title, the heading or the line above gives. The unit is the cell's own, the column's
// (元/人·月) or the table's. The recipient is the row's first cell of words before the column, with the next where others
// have the same. Where the rows are gifts (补贴项目 | 金额), the first cell names no recipient, a share in its bracket is a
// rate that the sum bounds (房租补贴(50%) | 最高20万), and 元 may be left out.
// Never reads a column of what is to be met (条件, 投资额), nor the row of a sum (合计).
import type { Award } from '../../../model/index.ts';
import { foldWidths } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { findQuantities, isMoney, type Quantity } from '../../mentions/quantity.ts';
import { isMultiplied } from '../../mentions/units.ts';
import type { Cell, Recognized, Sentence, Table, TableRow } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';
import { namesScale } from '../amount-role/scales.ts';
import { givingNoun } from '../amount-role/window.ts';
import { giftNameIn, listsGifts } from '../tables/gift-lists.ts';
import { rowQuote } from '../tables/table-cells.ts';

/** The awards of the tables that have rows among the sentences, in the order of the text. */
export const tableAwards = (text: Recognized, sentences: readonly Sentence[]): Award[] => {
  const blocks = new Set(sentences.map(({ block }) => block));
  const tables = text.tables.filter(({ rows, form }) => !form && rows.some(({ block }) => blocks.has(block)));
  return tables.flatMap((table) => {
    const columns = columnsOf(table, leadOf(text, table, sentences));
    return table.rows
      .filter(({ block }) => blocks.has(block))
      .flatMap((row) => (columns.length === 0 ? fieldAwards(text, table, row) : rowAwards(text, table, row, columns)));
  });
};

type Column = {
  readonly at: number;
  readonly name: string;
  readonly unit: string;
  /** Which of several kinds of an item the column is for: 国家级 of 奖励标准(万元) over 国家级 and 省级. */
  readonly kind: string;
};

/** What stands over a table: its title, the heading, the sentence before it. */
const leadOf = (text: Recognized, table: Table, sentences: readonly Sentence[]): string => {
  const first = (table.head[0] ?? table.rows[0])?.block ?? 0;
  const before = sentences.findLast(({ block }) => block < first && text.blocks[block]?.kind !== 'table-row');
  const section = text.places[first]?.section ?? null;
  return [table.title, section === null ? null : text.sections[section]?.title, before?.text].join(' ');
};

const shapes = vocabulary('award-tables', (value) => {
  const shape = shapeMaker(value, 'award-tables.yml');
  return {
    unit: shape('^{unit}:?'),
    gift: shape('^{gift}$'),
    scale: shape('^{most}?{scale}{limit}?$'),
    highest: shape('{highest}'),
    sum: shape('{sum}'),
    upper: shape('{upper}'),
    total: shape('^{total}$'),
    bare: shape('\\d\\s*{large}(?=\\s*(?:$|[/,;)]))'),
    figures: shape('^[^\\d]{0,8}\\d[\\d.,]*(?:(?:[-—–~～]|{through})\\d[\\d.,]*)?$'),
    other: shape('{other}'),
  };
});

const columnsOf = (table: Table, lead: string): Column[] =>
  table.header.flatMap((header, at): Column[] => {
    const { name: whole, bracket, kind: below } = headOf(header);
    const unit = (bracket ?? table.unit ?? '').replace(shapes().unit, '');
    const gift = stretchOf({ text: whole }).ends('gift');
    const kind = below || (gift ? whole.slice(0, gift[0]?.start) : '');
    const name = below === '' && kind !== '' ? whole.slice(kind.length) : whole;
    const gives =
      namesScale({ text: name }) ||
      (shapes().gift.test(name) && (kind === '' || isMoney(unitOf(unit)))) ||
      (shapes().scale.test(name) && (listsGifts(table) || stretchOf({ text: lead }).has(givingNoun))) ||
      (shapes().highest.test(name) && shapes().sum.test(name) && stretchOf({ text: lead + name }).has(givingNoun));
    return gives ? [{ at, name, unit, kind }] : [];
  });

/** 补助标准(万元); 奖励标准(万元) 国家级, where the head has two rows: the name, the unit in its bracket, and what stands below. */
const headOf = (
  header: string,
): { readonly name: string; readonly bracket: string | undefined; readonly kind: string } => {
  const folded = foldWidths(header).replace(/\s/g, '');
  const [, name = '', bracket, kind = ''] = /^([^()]*)\(([^()]+)\)([\u4e00-\u9fff]{0,8})$/.exec(folded) ?? [];
  return bracket === undefined ? { name: folded, bracket, kind: '' } : { name, bracket, kind };
};

/** CNY of 万元. */
const unitOf = (words: string): string => findQuantities(`1${words}`)[0]?.unit ?? '';

/** 奖励金额(万元) as the first cell of a row: what its figures are for stands over them. */
const fieldAwards = (text: Recognized, table: Table, row: TableRow): Award[] => {
  const [first, ...values] = row.cells;
  const { name, bracket } = headOf(first?.text ?? '');
  if (!bracket || !isMoney(unitOf(bracket)) || !namesScale({ text: name })) return [];
  return values.flatMap((cell, i) => {
    const quantity = givenIn(cell, bracket, false);
    const column = { at: i + 1, name, unit: bracket, kind: '' };
    return quantity ? awardsOf(text, { row, cell, column, rated: false }, quantity, table.header[i + 1] ?? null) : [];
  });
};

const rowAwards = (text: Recognized, table: Table, row: TableRow, columns: readonly Column[]): Award[] => {
  if (row.cells.some((cell) => shapes().total.test(cell.text.replace(/\s/g, '')))) return [];
  const gift = giftNameIn(table, row);
  const recipient = nameOf(table, row, columns, gift);
  const found = columns.flatMap((column) => {
    const cell = row.cells[column.at];
    const quantity = cell && isFirstRow(table, row, column.at) ? givenIn(cell, column.unit, gift !== null) : null;
    return cell && quantity ? [{ column, cell, quantity }] : [];
  });
  const share = gift ? shareIn(gift) : null;
  const rated =
    share !== null ||
    found.some(
      ({ column, quantity }) => !isUpper(column) && (quantity.unit === '%' || isMultiplied(quantity.per ?? '')),
    );
  const sums = found.flatMap(({ column, cell, quantity }) => {
    const who = recipient === null ? column.kind || null : `${column.kind}${recipient}`;
    return awardsOf(text, { row, cell, column, rated }, quantity, who);
  });
  if (!gift || !share) return sums;
  const column = { at: row.cells.indexOf(gift), name: '', unit: '', kind: '' };
  return [...awardsOf(text, { row, cell: gift, column, rated }, share, null), ...sums];
};

/** 50% of 房租补贴(50%). */
const shareIn = ({ text }: Cell): Quantity | null => {
  const words = foldWidths(text);
  const [share, ...others] = findQuantities(words).filter(({ unit }) => unit === '%');
  const isBracketed = share !== undefined && /\([^()]*$/.test(words.slice(0, share.number.start));
  return isBracketed && others.length === 0 ? share : null;
};

/** A cell that covers several rows is read with the first. */
const isFirstRow = (table: Table, row: TableRow, at: number): boolean =>
  table.rows.find((other) => other.cells[at] === row.cells[at]) === row;

/** The one sum or share of a cell; null where it has none, or several. `loose`: 元 may be left out behind 万. */
const givenIn = (cell: Cell, unit: string, loose: boolean): Quantity | null => {
  const said = foldWidths(cell.text);
  const end = loose ? said.search(shapes().bare) : -1;
  const words = end < 0 ? said : said.replace(shapes().bare, (sum) => `${sum}元`);
  const own = findQuantities(words).filter(({ unit: of }) => isMoney(of) || /^[%‰]$/.test(of));
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  if (!shapes().figures.test(words)) return null;
  const [lent, ...others] = findQuantities(words + unit);
  return lent && others.length === 0 && (isMoney(lent.unit) || /^[%‰]$/.test(lent.unit)) ? lent : null;
};

const isUpper = ({ name }: Column): boolean => shapes().upper.test(name);

/** Where a sum stands in a table; `rated` where its row has a rate, too. */
type TablePlace = {
  readonly row: TableRow;
  readonly cell: Cell;
  readonly column: Column;
  readonly rated: boolean;
};

const awardsOf = (
  text: Recognized,
  { row, cell, column, rated }: TablePlace,
  quantity: Quantity,
  recipient: string | null,
): Award[] => {
  const share = !isMoney(quantity.unit);
  const upper = isUpper(column) || quantity.bound === 'at-most' || quantity.bound === 'less-than';
  const bounds = upper && !share && (rated || quantity.per === '年');
  const role = bounds ? 'cap' : share ? 'rate' : isMultiplied(quantity.per ?? '') ? 'unit-rate' : 'award';
  const value = sourceQuote(text.text, cell, quantity.number.start, Math.min(quantity.number.end, cell.text.length));
  const base = {
    rule: 'table-row',
    role,
    unit: quantity.unit,
    per: quantity.per,
    recipient,
    valueSpan: value.span,
    ...(cell.rowSpan > 1
      ? { span: cell.span, quote: text.text.slice(cell.span.start, cell.span.end) }
      : rowQuote(text, row)),
  } as const;
  const id = `${text.id}/award/${value.span.start}-${value.span.end}`;
  if (quantity.valueMax !== undefined)
    return [
      { ...base, id, value: quantity.value, qualifier: 'at-least' },
      { ...base, id: `${id}/1`, value: quantity.valueMax, qualifier: 'at-most' },
    ];
  const atLeast = quantity.bound === 'at-least' || quantity.bound === 'more-than';
  const qualifier = upper ? 'at-most' : atLeast ? 'at-least' : quantity.bound === 'about' ? 'about' : 'exact';
  return [{ ...base, id, value: quantity.value, qualifier }];
};

/** 新建公园; 技能竞赛一等奖 where 技能竞赛 covers the rows of several prizes. */
const nameOf = (table: Table, row: TableRow, columns: readonly Column[], gift: Cell | null): string | null => {
  const until = columns[0]?.at ?? 0;
  const names = row.cells.slice(0, until).filter((cell, at) => {
    if (cell === gift) return false;
    const words = cell.text.replace(/\s/g, '');
    return /[\u4e00-\u9fff]{2}/.test(words) && words.length <= 30 && !shapes().other.test(table.header[at] ?? '');
  });
  const [first, second] = names.filter((cell, i) => names.indexOf(cell) === i);
  if (!first) return null;
  const at = row.cells.indexOf(first);
  const again = table.rows.some(({ cells }) => cells !== row.cells && cells[at]?.text === first.text);
  return again && second ? `${first.text}${second.text}` : first.text;
};
