// Ways to take a list away: all of it, page by page, as the file of a format or on the clipboard. Can be broken off.
import { useEffect, useRef, useState } from 'react';
import { Refusal } from '../ask.ts';
import { todayInChina } from '../form/day.ts';
import { asHtml, asTabs, csvFile, jsonFile, type PartWriter, type Table, type Taken } from '../form/take-away.ts';
import { useWords } from '../language.ts';
import type { Words } from '../words/zh.ts';
import { copy } from './clipboard.ts';
import { allRows, partsOf, type ReadPart, type Report } from './list-parts.ts';
import { Menu } from './menu.tsx';
import { saveFile } from './save-file.ts';

type FormatName = keyof Words['takeAway']['formats'];

/** Writes a file of all rows, which it needs at once. */
type Writer<Row> = (rows: readonly Row[]) => Taken | Promise<Taken>;

type Props<Row> = {
  /** The first part of the file's name. */
  readonly name: string;
  readonly read: ReadPart<Row>;
  readonly table: (rows: readonly Row[]) => Table;
  /** What JSON says of a row; all that was read unless it is said. */
  readonly json?: (row: Row) => unknown;
  /** Formats beside those of every list. */
  readonly formats?: Readonly<Partial<Record<FormatName, Writer<Row>>>>;
};

type State =
  | { readonly rows: number; readonly of: number }
  | { readonly failed: string }
  | { readonly copied: number }
  | null;

export const DownloadMenu = <Row,>(list: Props<Row>) => {
  const { words, state, takers, copyTable, stop } = useTaking(list);
  const fetching = state && 'rows' in state ? state : null;
  const place = useKeptFocus(fetching !== null);
  return (
    <span className="take-away" ref={place}>
      {fetching ? (
        <button type="button" onClick={stop}>
          {words.takeAway.fetching(fetching.rows, fetching.of)}
        </button>
      ) : (
        <Menu label={words.takeAway.label}>
          {formatNames.map((format) => {
            const take = takers[format];
            return (
              take && (
                <button key={format} type="button" className="menu-item" onClick={take}>
                  {words.takeAway.formats[format]}
                </button>
              )
            );
          })}
          <button type="button" className="menu-item" onClick={copyTable}>
            {words.takeAway.copy}
          </button>
        </Menu>
      )}
      {state && 'failed' in state && <small role="alert">{state.failed}</small>}
      <small role="status">{state && 'copied' in state && words.takeAway.copied(state.copied)}</small>
    </span>
  );
};

/** What takes the list away in each format, and how far that is. */
const useTaking = <Row,>({ name, read, table, json, formats }: Props<Row>) => {
  const words = useWords();
  const [state, setState] = useState<State>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** Does something that reads the list and tells what became of it, until it is broken off. */
  const run = async (work: (signal: AbortSignal, report: Report) => Promise<State>): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setState({ rows: 0, of: 0 });
    try {
      setState(await work(control.signal, (rows, of) => setState({ rows, of })));
    } catch (error) {
      if (control.signal.aborted) return setState(null);
      const code = error instanceof Refusal ? error.code : 'INTERNAL';
      setState({ failed: words.refusals[code] ?? words.refusals['INTERNAL'] ?? code });
    }
  };
  const download = (write: Writer<Row>) =>
    run(async (signal, report) => {
      save(name, await write(await allRows(read, signal, report)));
      return null;
    });
  /** What is written goes to the browser's store of files, out of this page's memory. */
  const writeParts = ({ type, ending, begin, part, end }: PartWriter) =>
    run(async (signal, report) => {
      const pieces = [new Blob([begin(table([]))])];
      let before = 0;
      for await (const rows of partsOf(read, signal, report)) {
        const cells = table(rows);
        pieces.push(new Blob([part(cells, withLinks(json ? rows.map(json) : rows, cells), before)]));
        before += rows.length;
      }
      save(name, { type, ending, content: new Blob([...pieces, end]) });
      return null;
    });
  /** The cells of all rows, which hold less than the rows do. */
  const readTable = async (signal: AbortSignal, report: Report): Promise<Table> => {
    const rows: Table['rows'][number][] = [];
    for await (const part of partsOf(read, signal, report)) for (const row of table(part).rows) rows.push(row);
    return { ...table([]), rows };
  };
  const writeWorkbook = () =>
    run(async (signal, report) => {
      const { openWorkbook } = await import('../form/workbook.ts');
      const book = openWorkbook(table([]));
      for await (const rows of partsOf(read, signal, report)) book.add(table(rows).rows);
      save(name, book.end());
      return null;
    });
  const copyTable = () =>
    run(async (signal, report) => {
      const whole = readTable(signal, report);
      const isCopied = await copy({ 'text/plain': whole.then(asTabs), 'text/html': whole.then(asHtml) });
      return isCopied ? { copied: (await whole).rows.length } : { failed: words.copy.refused };
    });
  const takers: Readonly<Partial<Record<FormatName, () => void>>> = {
    csv: () => void writeParts(csvFile),
    xlsx: () => void writeWorkbook(),
    json: () => void writeParts(jsonFile),
    ...Object.fromEntries(Object.entries(formats ?? {}).map(([format, write]) => [format, () => void download(write)])),
  };
  return { words, state, takers, copyTable, stop: () => running.current?.abort() };
};

/** Where the menu stands: the focus stays there when the menu gives way to a button, and when it comes back. */
const useKeptFocus = (isFetching: boolean) => {
  const place = useRef<HTMLSpanElement>(null);
  const was = useRef(isFetching);
  useEffect(() => {
    if (was.current === isFetching) return;
    was.current = isFetching;
    // What had the focus is gone; who went elsewhere meanwhile stays there.
    if (document.activeElement === document.body) place.current?.querySelector<HTMLElement>('button, summary')?.focus();
  }, [isFetching]);
  return place;
};

/** The rows with the address of each behind them, where the table has one. */
const withLinks = (rows: readonly unknown[], { rows: cells, links: [column] }: Table): readonly unknown[] =>
  column === undefined ? rows : rows.map((row, at) => Object.assign({}, row, { link: cells[at]?.[column] ?? null }));

const formatNames: readonly FormatName[] = ['csv', 'xlsx', 'json', 'bibtex', 'ris', 'gbt7714'];

const save = (name: string, { type, ending, content }: Taken): void =>
  saveFile(new Blob([content], { type }), `cetu-${name}-${todayInChina()}.${ending}`);
