// Gives tables their labels, titles and units.
//
// Signals, in order of precedence: the caption nearest above the table, over others and a line of the unit; the one
// right below it; a caption with the same number elsewhere, where OCR has moved the Chinese one; a short line above
// that ends in 表, 清单 or 名单.
import type { Diagnostic, Span } from '../../../model/index.ts';
import type { Block, Table } from '../../types.ts';
import { layoutWords } from '../../vocabulary/layout.ts';
import { type Caption, parseCaption } from '../captions.ts';
import { sourceSpan } from '../run.ts';
import type { Grid } from './grid.ts';

type Named = Pick<Table, 'label' | 'title' | 'captionSpan' | 'unit'>;
type Place = { readonly first: number; readonly last: number };

/** The names of the tables at `places`, half-open ranges of blocks given by their first and last. */
export const nameTables = (blocks: readonly Block[], places: readonly Place[]): Named[] => {
  const captions = blocks.map((block) => captionOf(block));
  const inChinese = new Map<string, number>();
  captions.forEach((caption, i) => {
    if (caption?.chinese && !inChinese.has(caption.label)) inChinese.set(caption.label, i);
  });
  const named = places.map(({ first, last }): Named => {
    const near = nearest(blocks, captions, first, last);
    const unit = near.unit;
    if (near.at === null) return { ...titleAbove(blocks, first), unit };
    const label = captions[near.at]?.label ?? null;
    const at = near.chinese ?? inChinese.get(label ?? '') ?? near.at;
    const caption = captions[at];
    const block = blocks[at];
    if (!caption || !block) return { label, title: null, captionSpan: null, unit };
    const [start, end] = caption.title;
    return {
      label,
      title: block.text.slice(start, end).trim() || null,
      captionSpan: sourceSpan(block, 0, end),
      unit: unit ?? unitOf(block.text),
    };
  });
  return withPartedNumbers(named);
};

/** 表1 7个指标的均值 that lost its blank reads 表17: the number of the table before tells where the label ends. */
const withPartedNumbers = (tables: readonly Named[]): Named[] => {
  let last = 0;
  return tables.map((table) => {
    const printed = /^表(\d+)$/.exec(table.label ?? '')?.[1];
    if (printed === undefined) return table;
    const due = String(last + 1);
    const counts = layoutWords().captionCounter.test(table.title ?? '');
    const glued = printed !== due && printed.startsWith(due) && counts;
    last = Number(glued ? due : printed);
    return glued ? { ...table, label: `表${due}`, title: `${printed.slice(due.length)}${table.title}` } : table;
  });
};

const captionOf = (block: Block): Caption | null => {
  if (block.kind !== 'paragraph') return null;
  const caption = parseCaption({ text: block.text });
  return caption?.of === 'table' ? caption : null;
};

type Near = { readonly at: number | null; readonly chinese: number | null; readonly unit: string | null };

const nearest = (
  blocks: readonly Block[],
  captions: readonly (Caption | null)[],
  first: number,
  last: number,
): Near => {
  let at: number | null = null;
  let chinese: number | null = null;
  let unit: string | null = null;
  for (let i = first - 1; i >= 0 && i >= first - 6; i--) {
    const block = blocks[i];
    if (block?.kind === 'furniture') continue;
    const caption = captions[i];
    if (caption) {
      at ??= i;
      if (caption.chinese && caption.label === captions[at]?.label) chinese ??= i;
    } else if (block && unitOf(block.text) && block.text.length < 20) unit ??= unitOf(block.text);
    else break;
  }
  if (at === null && captions[last + 1]) at = last + 1;
  return { at, chinese, unit };
};

const unitOf = (text: string): string | null => layoutWords().unit.exec(text)?.[1] ?? null;

const titleAbove = (blocks: readonly Block[], first: number): Named => {
  const above = blocks.slice(Math.max(0, first - 3), first).findLast((block) => block.kind !== 'furniture');
  if (above?.kind !== 'paragraph' || above.text.length > 45 || !layoutWords().tableTitle.test(above.text))
    return { label: null, title: null, captionSpan: null, unit: null };
  return { label: null, title: above.text, captionSpan: sourceSpan(above, 0, above.text.length), unit: null };
};

/** A form has many empty cells, or fields and boxes to fill in, and hardly a figure. */
export const isForm = (grid: Grid): boolean => {
  const cells = grid.rows.flat();
  const empty = cells.filter((cell) => cell.text === '' || /^[_\s.…]+$/.test(cell.text)).length;
  const boxes = cells.filter((cell) => /[□☐]|type="checkbox"|_{2,}/.test(cell.text)).length;
  const figures = cells.filter((cell) => /\d/.test(cell.text)).length;
  return (empty > cells.length * 0.4 || boxes > cells.length * 0.05) && figures < cells.length * 0.15;
};

/** The names of a form's fields, in the order of the text. */
export const fieldNames = (grid: Grid): string[] => {
  const names = new Set<string>();
  for (const cell of grid.rows.flat()) {
    const name = cell.text.replace(/\s*[:：]$/, '');
    if (/\p{L}/u.test(name) && name.length <= 40 && !/[□☐]|type="checkbox"|_{2,}/.test(name)) names.add(name);
  }
  return [...names];
};

/** Remarks on rows whose cells had to be guessed. */
export const doubtfulRows = (blocks: readonly Block[], rows: readonly number[]): Diagnostic[] => {
  const spans = rows.flatMap((row): Span[] => (blocks[row] ? [blocks[row].span] : []));
  const [first] = spans;
  if (!first) return [];
  return [
    {
      severity: 'warning',
      stage: 'layout',
      rule: 'table-shape',
      message: `${spans.length} rows of a table do not have its number of cells; their cells may stand in the wrong column.`,
      span: first,
    },
  ];
};
