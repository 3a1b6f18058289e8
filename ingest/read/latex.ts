// Reads the source of a text in LaTeX as its reader would see it: title and headings, paragraphs, the items of lists
// with their numbers, tables with their captions, formulas as words where they fit in a line.
//
// What a citation or reference points to is not in the source and is left out, as are drawings and listings. Commands
// that are not known give the words in their braces.
import { overLimit } from '../limits.ts';
import type { Limits } from '../types.ts';
import type { ReadMarkup } from './html.ts';
import { wordsOfFormula } from './latex-math.ts';
import { rowsOfTable } from './latex-rows.ts';
import {
  argumentsAside,
  environmentArguments,
  environmentsAside,
  formulaEnvironments,
  headingCommands,
  printedWords,
  signsOfCommands,
  tableEnvironments,
} from './latex-signs.ts';
import { type LatexSource, latexSource, type Place } from './latex-source.ts';
import { type CellWords, TextBuilder } from './text-builder.ts';

export type LatexRefusal = { readonly rule: 'nesting'; readonly message: string };

/** The text of a source in LaTeX, or why there is none. */
export const readLatex = (raw: string, limits: Pick<Required<Limits>, 'nesting'>): ReadMarkup | LatexRefusal => {
  const latex = latexSource(raw);
  if (latex.depth > limits.nesting)
    return { rule: 'nesting', message: overLimit('The LaTeX has groups that nest deeper', 'nesting', limits.nesting) };
  const opened = /\\begin\s*\{document\}/.exec(latex.text);
  const from = opened ? opened.index + opened[0].length : 0;
  const to = (opened && latex.ends.get(opened.index)?.start) ?? latex.text.length;
  const writer = new Writer(latex);
  if (opened) writer.preamble(opened.index);
  writer.read({ from, to });
  const builder = new TextBuilder();
  for (const line of writer.lines)
    if ('rows' in line) builder.table(line.rows);
    else builder.line(line.words, line.heading ? { heading: line.heading } : {});
  return { builder, diagnostics: [] };
};

type Line = { readonly words: string; readonly heading?: number } | { readonly rows: readonly CellWords[][] };

const tokens =
  /\\([A-Za-z@]+)(\*?)[ \t]*|\\\(([\s\S]{0,2000}?)\\\)|\\\[([\s\S]{0,2000}?)\\\]|\\([^A-Za-z])|\$\$?((?:[^$\\]|\\[\s\S]){1,2000})\$\$?|\n[ \t]*\n\s*|\n|``|''|-{2,3}|[^\\${}~\n`'-]+|[\s\S]/y;
const typed: Readonly<Record<string, string>> = { '``': '“', "''": '”', '--': '–', '---': '—', '~': ' ' };
/** A line's end in the source, which is no word: a sign that no text may hold. */
const lineEnd = '\ufdd0';

class Writer {
  readonly lines: Line[] = [];
  private words = '';
  private prefix = '';
  private readonly lists: { readonly numbered: boolean; count: number }[] = [];
  private readonly captions = { table: 0, figure: 0 };
  private readonly kinds: string[] = [];
  private readonly latex: LatexSource;
  /** The statements that the source names itself (\newtheorem{hypo}{假设}), with how many there were. */
  private readonly statements: Map<string, { readonly title: string; count: number }>;

  /** Footnotes, which go below the paragraph; of words in one line, below that. */
  private readonly notes: string[];
  private readonly isInner: boolean;

  constructor(latex: LatexSource, outer?: Writer) {
    this.latex = latex;
    this.statements = outer?.statements ?? new Map();
    this.notes = outer?.notes ?? [];
    this.isInner = outer !== undefined;
  }

  /** Of what stands above the document: title, authors, and the names of statements. */
  preamble(to: number): void {
    const commands = /\\(title|author|newtheorem)\b\*?\s*(?:\[[^\]]{0,200}\]\s*)?(?=\{)/g;
    for (let at = commands.exec(this.latex.text); at && at.index < to; at = commands.exec(this.latex.text))
      this.command(at[1] ?? '', at.index + at[0].length);
    this.flush();
  }

  read({ from, to }: Place): void {
    const { text } = this.latex;
    for (let at = from; at < to; ) {
      tokens.lastIndex = at;
      const found = tokens.exec(text);
      if (!found) break;
      const { 0: token, 1: command, 3: inline, 4: display, 5: sign, 6: dollars } = found;
      const formula = inline ?? display ?? dollars;
      at += token.length;
      if (at > to) this.words += text.slice(found.index, to);
      else if (command !== undefined) at = this.command(command, at);
      else if (formula !== undefined) this.words += wordsOfFormula(formula);
      else if (sign !== undefined) at = this.sign(sign, at);
      else if (/^\n\s*\n/.test(token)) this.flush();
      else if (token === '\n') this.words += lineEnd;
      else if (token !== '{' && token !== '}') this.words += typed[token] ?? token.replaceAll('\t', ' ');
    }
    this.flush();
  }

  /** The words of a place in one line. */
  private wordsOf(place: Place): string {
    const inner = new Writer(this.latex, this);
    inner.read(place);
    return inner.lines
      .flatMap((line) =>
        'rows' in line ? line.rows.map((row) => row.map(({ words }) => words).join(' ')) : line.words,
      )
      .join(' ');
  }

  /** An escaped sign: \% is %, \\ ends a line. */
  private sign(sign: string, at: number): number {
    if (sign === '\\') {
      this.flush();
      return this.aside(at, 0);
    }
    if (/[_%&#${}]/.test(sign)) this.words += sign;
    else if (/[,;: \n]/.test(sign)) this.words += ' ';
    return at;
  }

  /** What a command sets; where the text goes on behind it. */
  private command(name: string, at: number): number {
    if (name === 'begin') return this.environment(at);
    if (name === 'par' || name === 'newline' || name === 'newpage' || name === 'clearpage') this.flush();
    else if (name === 'item') return this.item(at);
    else if (name === 'verb') return this.verbatim(at);
    else if (name === 'newtheorem') return this.statementNamed(at);
    else if (name in headingCommands || /^(?:title|author|caption|keywords?|footnote|thanks)$/.test(name))
      return this.withArgument(name, at);
    else if (/cite[a-z]*$/i.test(name)) return this.aside(at, 1);
    else if (name === 'bibitem') {
      this.flush();
      return this.aside(at, 1);
    } else if (name === 'multicolumn' || name === 'multirow') return this.aside(at, 2);
    this.words += signsOfCommands[name] ?? '';
    const count = argumentsAside[name];
    return this.aside(at, count ?? 0);
  }

  /** Commands whose argument is a line of its own. */
  private withArgument(name: string, at: number): number {
    const argument = this.argument(this.aside(at, 0));
    if (!argument) return at;
    if (name === 'footnote' || name === 'thanks') {
      this.notes.push(this.wordsOf(argument));
      return argument.to + 1;
    }
    this.flush();
    const words = this.wordsOf(argument);
    if (name === 'title') this.lines.push({ words, heading: 1 });
    else if (name in headingCommands) this.lines.push({ words, heading: headingCommands[name] ?? 6 });
    else if (name === 'caption') this.caption(words);
    else this.lines.push({ words: name === 'author' ? words : `${printedWords.keywords}${words}` });
    this.flush();
    return argument.to + 1;
  }

  /** 表1 变量定义: LaTeX counts the captions of tables and figures. */
  private caption(words: string): void {
    const kind = this.kinds.at(-1) ?? 'table';
    const [count, printed] =
      kind === 'figure' ? [++this.captions.figure, printedWords.figure] : [++this.captions.table, printedWords.table];
    this.lines.push({ words: words.startsWith(printed) ? words : `${printed}${count} ${words}` });
  }

  /** \newtheorem{hypo}{假设}: what stands in hypo is printed as 假设 with its number. */
  private statementNamed(at: number): number {
    const name = this.argument(at);
    const title = name && this.argument(this.aside(name.to + 1, 0));
    if (!name || !title) return at;
    this.statements.set(this.latex.text.slice(name.from, name.to).trim(), { title: this.wordsOf(title), count: 0 });
    return this.aside(title.to + 1, 0);
  }

  private environment(at: number): number {
    const start = this.latex.text.lastIndexOf('\\begin', at);
    const named = this.argument(at);
    if (!named) return at;
    const printed = this.latex.text.slice(named.from, named.to);
    const name = tableEnvironments[printed] === undefined ? printed.replace(/\*$/, '') : printed;
    const ends = this.latex.ends.get(start);
    this.flush();
    const from = this.aside(named.to + 1, environmentArguments[name] ?? tableEnvironments[name] ?? 0);
    if (!ends || from > ends.start) return from;
    const { start: to, end } = ends;
    if (environmentsAside.has(name)) return end;
    if (formulaEnvironments.has(name)) {
      this.words = wordsOfFormula(this.latex.text.slice(from, to));
      this.flush();
    } else if (tableEnvironments[name] !== undefined) this.table({ from, to });
    else this.within(name, { from, to });
    return end;
  }

  private within(name: string, place: Place): void {
    const statement = this.statements.get(name);
    const list = /^(?:itemize|enumerate|description|tablenotes)$/.test(name);
    const captioned = /figure/.test(name) ? 'figure' : /table/.test(name) ? 'table' : null;
    if (list) this.lists.push({ numbered: name === 'enumerate', count: 0 });
    if (captioned) this.kinds.push(captioned);
    if (name === 'abstract')
      this.lines.push({ words: printedWords.abstract, heading: headingCommands['section'] ?? 3 });
    if (name === 'thebibliography')
      this.lines.push({ words: printedWords.literature, heading: headingCommands['section'] ?? 3 });
    if (statement) this.prefix = `${statement.title}${++statement.count}：`;
    this.read(place);
    if (list) this.lists.pop();
    if (captioned) this.kinds.pop();
  }

  /** Rows; of one column, lines. */
  private table(place: Place): void {
    const rows = rowsOfTable(this.latex, place, (cell) => this.captionOut(cell));
    if (rows.every((row) => row.length === 1)) for (const [cell] of rows) this.lines.push({ words: cell?.words ?? '' });
    else this.lines.push({ rows });
  }

  /** The words of a cell; a caption in it (longtable) goes above the table. */
  private captionOut(cell: Place): string {
    const { text } = this.latex;
    const at = text.slice(cell.from, cell.to).search(/\\caption\b/);
    if (at < 0) return this.wordsOf(cell);
    const command = cell.from + at + '\\caption'.length;
    const argument = this.argument(this.aside(command, 0));
    if (!argument) return this.wordsOf(cell);
    this.caption(this.wordsOf(argument));
    return this.wordsOf({ from: argument.to + 1, to: cell.to });
  }

  /** The next item of a list: as many numbers as LaTeX sets. */
  private item(at: number): number {
    this.flush();
    const own = /\s*\[([^[\]]{0,200})\]/y;
    own.lastIndex = at;
    const label = own.exec(this.latex.text);
    const list = this.lists.at(-1);
    if (label) {
      const from = at + label[0].indexOf('[') + 1;
      this.prefix = `${this.wordsOf({ from, to: at + label[0].length - 1 })} `;
      return at + label[0].length;
    }
    if (list?.numbered) {
      list.count++;
      this.prefix = this.lists.length > 1 ? `(${list.count}) ` : `${list.count}. `;
    }
    return at;
  }

  private verbatim(at: number): number {
    const mark = this.latex.text[at] ?? '';
    const end = this.latex.text.indexOf(mark, at + 1);
    if (end < 0 || end - at > 500) return at;
    this.words += this.latex.text.slice(at + 1, end);
    return end + 1;
  }

  /** Behind options in brackets and so many arguments, a command each or a group. */
  private aside(from: number, count: number): number {
    const { text } = this.latex;
    const option = /\s*(?:\[[^[\]]{0,300}\]|\([a-z]{1,4}\)(?=\s*\{))/y;
    const lone = /\s*\\[A-Za-z]+/y;
    let [at, left] = [from, count];
    for (;;) {
      option.lastIndex = at;
      const optional = option.exec(text);
      if (optional) at += optional[0].length;
      else if (left === 0) return at;
      else {
        const group = this.argument(at);
        lone.lastIndex = at;
        const command = group ? null : lone.exec(text);
        if (group) at = group.to + 1;
        else if (command) at += command[0].length;
        else return at;
        left--;
      }
    }
  }

  /** The group that begins there, without its braces. */
  private argument(at: number): Place | null {
    const opens = /\s*\{/y;
    opens.lastIndex = at;
    if (!opens.test(this.latex.text)) return null;
    const to = this.latex.closes.get(opens.lastIndex - 1);
    return to === undefined ? null : { from: opens.lastIndex, to };
  }

  private flush(): void {
    const words = this.words
      .replace(/(?<=[!-~])\ufdd0+(?=[!-~])/g, ' ')
      .replace(/\ufdd0/g, '')
      .replace(/ {2,}/g, ' ')
      .trim();
    this.words = '';
    if (words !== '') {
      this.lines.push({ words: this.prefix + words });
      this.prefix = '';
    }
    if (!this.isInner) for (const note of this.notes.splice(0)) this.lines.push({ words: note });
  }
}
