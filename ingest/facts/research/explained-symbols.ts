// Symbols that a paper explains for its tables: in the note below one (注：X=外部压力；Mo为物质主义), and as the dimensions of a
// construct (敬业度包括活力(VI)、奉献(DE)两个维度), and in headings (（2）组织认同(OI)).
// Never takes a statistic (N, M, SD): its symbol heads a column, and names no row.
import { foldKey, rememberingOf } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { withoutFormulas } from '../../mentions/formulas.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { alternatives, lazily } from '../../vocabulary/index.ts';
import { tableWords } from '../tables/table-cells.ts';
import { calledBy, coreOf, type NamedVariable, noSigns, variableName } from './named-variable.ts';
import { interactionTerms } from './variable-names.ts';
import { type ExplainedVariable, typeOfRole } from './variables-in-text.ts';

const patterns = lazily(() => ({
  note: cueShape('^[(（]?{note-of-table}\\s?[:：]'),
  entry: cueShape(
    `^(?:{note-of-table}\\s?[:：])?\\s?(${alternatives(Object.keys(tableWords().variableTypes))})?\\s?([A-Za-z][A-Za-z_&\\d]{0,9})\\s?(?:=|[:：]|{stands-for})?\\s?([\\u4e00-\\u9fff]{2,16})(?![\\u4e00-\\u9fff]*[A-Za-z×*])`,
  ),
  dimension: cueShape('{dimension}'),
  sameBelow: cueShape('{same-below}'),
}));

/**
 * The variables that notes below tables explain: those that name rows, and those of which the note says what they are.
 */
export const explainedInNotes = (text: Recognized): ExplainedVariable[] => {
  const notes = text.sentences.filter(({ block }) => isNote(text, block));
  if (notes.length === 0) return [];
  const { rows, terms, cells } = printedIn(text);
  return notes.flatMap((sentence) =>
    entriesOf(sentence).flatMap(({ role, symbol, name, start, end }): ExplainedVariable[] => {
      const type = typeOfRole(role);
      const isInRows = rows.has(symbol) || (/^[A-Z]{2,}$/.test(symbol) && isInTwo(rows, symbol));
      const isForAll = patterns().sameBelow.test(sentence.text) && cells.some((cell) => wordOf(symbol).test(cell));
      if (!isInRows && !isForAll && !(type !== null && cells.some((cell) => cell.includes(symbol)))) return [];
      const quoted = sourceQuote(text.text, sentence, start, end);
      const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`;
      const row = terms.has(symbol) ? 'in-a-term' : 'alone';
      const signs = type === null ? ({ ...noSigns, row } as const) : calledBy(type);
      return [{ id, symbol, name, definition: null, signs, quoted, called: true }];
    }),
  );
};

/** 注：…, or what stands right below a table and says first how its stars are meant. */
const isNote = (text: Recognized, block: number): boolean => {
  const words = text.blocks[block]?.text ?? '';
  if (patterns().note.test(words)) return true;
  return text.blocks[block - 1]?.kind === 'table-row' && starsMeant.test(words);
};

/** *p<0.05, as scans print it, too. */
const starsMeant = /^.{0,60}?p(?![a-z])[^\u4e00-\u9fff]{0,20}?(?:<|[\\]lt)/is;

/** Whether a symbol is a word of two rows (压力—MGO—绩效); rows that list symbols (双因子模型：PB+AM、JP) compare models. */
const isInTwo = (rows: ReadonlySet<string>, symbol: string): boolean => {
  const word = wordOf(symbol);
  return [...rows].filter((row) => word.test(row) && !/[A-Z]\s?[+、,，;；]\s?[A-Z]/.test(row)).length >= 2;
};

const wordOf = (symbol: string): RegExp => new RegExp(`(?<![A-Za-z])${symbol}(?![A-Za-z])`);

/** （2）组织认同(OI)。采用… as a heading of its own. */
export const explainedInTitles = rememberingOf((text: Recognized): readonly ExplainedVariable[] =>
  text.sections.flatMap(({ title, span }): ExplainedVariable[] => {
    const [, words = '', symbol] = titleWithSymbol.exec(title.trim()) ?? [];
    const name = variableName(words);
    if (symbol === undefined || name === null) return [];
    const id = `${text.id}/variable/${span.start}-${span.end}`;
    const quoted = { span, quote: text.text.slice(span.start, span.end) };
    return [{ id, symbol, name, definition: null, signs: calledBy(null), quoted, called: false }];
  }),
);

const titleWithSymbol =
  /^([\u4e00-\u9fff]{2,16})\s?[(（]\s?(?:[A-Za-z][A-Za-z '’-]{3,60}[,，;；]\s?)?([A-Z][A-Za-z_&]{1,9}\d?)\s?[)）]$/;

type Entry = {
  readonly role: string;
  readonly symbol: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

/** The entries of a note, between its stops and commas: 因变量Y1=时间选择. */
const entriesOf = ({ text }: Sentence): Entry[] => {
  const { plain, spanOf } = withoutFormulas(text);
  let from = 0;
  return plain.split(/[;；,，、。]/).flatMap((words): Entry[] => {
    const at = from;
    from += words.length + 1;
    const found = patterns().entry.exec(words);
    const name = variableName(found?.[3] ?? '', /^[A-Z]{2,}\d?$/.test(found?.[2] ?? ''));
    if (!found?.[2] || name === null) return [];
    const { start, end } = spanOf({ start: at, end: at + found[0].length });
    return [{ role: found[1] ?? '', symbol: found[2], name, start, end }];
  });
};

type Printed = {
  /** The symbols that name rows, alone or in a term with another, and those in a term. */
  readonly rows: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly cells: readonly string[];
};

const printedIn = ({ tables }: Recognized): Printed => {
  const names = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.slice(0, 2).map((cell) => cell.text.trim())),
  );
  const terms = new Set(names.filter((name) => name.length <= 24).flatMap((name) => interactionTerms(name) ?? []));
  const cells = tables.flatMap(({ head, rows }) =>
    [...head, ...rows].flatMap((row) => row.cells.map((cell) => cell.text)),
  );
  return { rows: new Set([...names, ...terms]), terms, cells };
};

/**
 * The dimensions of known constructs, where tables print the symbols of two or more: each is in the models what its
 * whole is.
 */
export const dimensionsOf = (
  text: Recognized,
  known: readonly NamedVariable[],
  explained: readonly ExplainedVariable[],
  printed: ReadonlySet<string>,
): NamedVariable[] =>
  text.sentences.flatMap((sentence) => {
    if (!patterns().dimension.test(sentence.text)) return [];
    const { start, end } = sentence.span;
    const parts = explained.filter(
      (one) =>
        one.quoted.span.start >= start &&
        one.quoted.span.end <= end &&
        printed.has(one.symbol) &&
        !known.some((other) => coreOf(other.name) === coreOf(one.name)),
    );
    const [first] = parts;
    if (!first || parts.length < 2) return [];
    const before = foldKey(text.text.slice(start, first.quoted.span.start));
    const whole = known
      .filter(({ name }) => before.includes(coreOf(name)))
      .sort((a, b) => b.name.length - a.name.length)[0];
    return whole ? parts.map((part) => ({ ...part, signs: whole.signs })) : [];
  });
