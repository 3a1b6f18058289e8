// Variables that name the rows of a paper's tables beside two or more that are known: controls, and the parts of a
// construct.
// Never reads a table whose rows are groups, items or effects.
import type { Recognized, Table, TableRow } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { parseEstimate, rowQuote, tableWords } from '../tables/table-cells.ts';
import { coreOf, endsAlike, type NamedVariable, noSigns, variableName } from './named-variable.ts';
import { interactionTerms } from './variable-names.ts';

/** The variables of rows, those known among them, each with what its place tells. */
export const namedInRows = (text: Recognized, known: readonly NamedVariable[]): NamedVariable[] => {
  const names = known.map(({ name }) => name);
  const tests = known.filter(({ signs }) => !signs.parts.has('mediator')).map(({ name }) => name);
  const terms = termsOf(text);
  return text.tables
    .filter((table) => !table.form && !isOfItems(table))
    .flatMap((table) => namedInTable(text, table, { names, tests, terms }));
};

const isOfItems = ({ title, header }: Table): boolean => {
  const words = `${title ?? ''} ${header.join(' ')}`;
  return tableWords().itemHead.test(words) || tableWords().measurementTables.test(words);
};

type NamedRow = { readonly row: TableRow; readonly name: string; readonly figures: readonly boolean[] };

/** The terms of interactions that tables print: 奖赏权×地位. */
const termsOf = (text: Recognized): string[] =>
  text.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.slice(0, 2).flatMap((cell) => (cell.text.length <= 24 ? (interactionTerms(cell.text) ?? []) : [])),
    ),
  );

type Known = {
  readonly names: readonly string[];
  /** Those of them that do not carry an effect: a model without these alone is one of controls. */
  readonly tests: readonly string[];
  readonly terms: readonly string[];
};

const namedInTable = (text: Recognized, table: Table, { names, tests, terms }: Known): NamedVariable[] => {
  const rows = table.rows.flatMap((row) => namedRow(row) ?? []).map((row) => withWholeName(row, names));
  const tested = rows.filter(({ name }) => names.some((known) => endsAlike(known, name)));
  if (new Set(tested.map(({ name }) => coreOf(name))).size < 2) return [];
  const isTest = tested.some(({ name }) => tests.some((known) => endsAlike(known, name)));
  const model = isTest ? firstModel(rows, tested) : null;
  return rows.map(({ row, name, figures }): NamedVariable => {
    const quoted = rowQuote(text, row);
    return {
      id: `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`,
      symbol: null,
      name,
      definition: null,
      signs: {
        ...noSigns,
        isDemographic: stretchOf({ text: name }).is('demographic') !== null,
        isInFirstModel: model !== null && figures[model] === true,
        row: terms.some((term) => endsAlike(name, term)) ? 'in-a-term' : 'alone',
      },
      quoted,
    };
  });
};

/** 员工集体主义 where the paper speaks of 员工集体主义倾向: a row that breaks off before the end of one known name. */
const withWholeName = (row: NamedRow, names: readonly string[]): NamedRow => {
  const own = names.filter((name) => name.startsWith(row.name));
  const [whole] = own;
  const isShort = row.name.length >= 4 && whole !== undefined && whole.length - row.name.length <= 3;
  return isShort && new Set(own).size === 1 ? { ...row, name: whole } : row;
};

/** The row's name and in which of its cells figures stand; null where it has no name of a variable. */
const namedRow = (row: TableRow): NamedRow | null => {
  const figures = row.cells.map(({ text }) => parseEstimate(text) !== null);
  const at = row.cells.findIndex(({ text }) => /[\u4e00-\u9fff]{2}/.test(text));
  if (at < 0 || at > 1 || !figures.some((figure, k) => figure && k > at)) return null;
  // 性别ᵃ, 行业2: a note's letter or a dummy's number is no part of the name.
  const name = variableName((row.cells[at]?.text ?? '').replace(/(?<=[\u4e00-\u9fff])\s?(?:[a-z]|\d{1,2})$/, ''));
  return name === null || stretchOf({ text: name }).has('no-row') ? null : { row, name, figures };
};

/** The first column with figures, where one that is tested has none there: a model of controls alone. */
const firstModel = (rows: readonly NamedRow[], tested: readonly NamedRow[]): number | null => {
  const at = Math.min(...rows.map(({ figures }) => figures.indexOf(true)).filter((k) => k >= 0));
  return Number.isFinite(at) && tested.every(({ figures }) => figures[at] !== true) ? at : null;
};
