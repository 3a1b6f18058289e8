// Ways to take a list away: all of it, page by page, as the file of a format or on the clipboard. Can be broken off.
import { useEffect, useRef, useState } from 'react';
import { ask, Refusal } from '../ask.ts';
import { todayInChina } from '../form/day.ts';
import { asCsv, asHtml, asJson, asTabs, asWorkbook, type Table, type Taken } from '../form/take-away.ts';
import type { Operation } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import type { Words } from '../words/zh.ts';
import { copy } from './clipboard.ts';
import { Menu } from './menu.tsx';
import { saveFile } from './save-file.ts';

type FormatName = keyof Words['takeAway']['formats'];

type Part<Row> = { readonly rows: readonly Row[]; readonly total: number; readonly after: string | null };

type Writer<Row> = (rows: readonly Row[]) => Taken | Promise<Taken>;

/** Reads the part of a list after a cursor; one that asks several times stops where it is broken off. */
export type ReadPart<Row> = (after: string | null, signal: AbortSignal) => Promise<Part<Row>>;

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

export const DownloadMenu = <Row,>({ name, read, table, json, formats }: Props<Row>) => {
  const words = useWords();
  const [state, setState] = useState<State>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const writers: Readonly<Partial<Record<FormatName, Writer<Row>>>> = {
    csv: (rows) => asCsv(table(rows)),
    xlsx: (rows) => asWorkbook(table(rows)),
    json: (rows) => asJson(withLinks(json ? rows.map(json) : rows, table(rows))),
    ...formats,
  };

  /** Reads the whole list, and does something with it that tells what became of it. */
  const take = async (use: (rows: Promise<readonly Row[]>) => Promise<State>): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setState({ rows: 0, of: 0 });
    try {
      setState(await use(allRows(read, control.signal, (rows, of) => setState({ rows, of }))));
    } catch (error) {
      if (control.signal.aborted) return setState(null);
      const code = error instanceof Refusal ? error.code : 'INTERNAL';
      setState({ failed: words.refusals[code] ?? words.refusals['INTERNAL'] ?? code });
    }
  };
  const download = (write: Writer<Row>) =>
    take(async (rows) => {
      save(name, await write(await rows));
      return null;
    });
  const copyTable = () =>
    take(async (rows) => {
      const whole = rows.then(table);
      const isCopied = await copy({ 'text/plain': whole.then(asTabs), 'text/html': whole.then(asHtml) });
      return isCopied ? { copied: (await rows).length } : { failed: words.copy.refused };
    });

  const fetching = state && 'rows' in state ? state : null;
  const place = useKeptFocus(fetching !== null);
  return (
    <span className="take-away" ref={place}>
      {fetching ? (
        <button type="button" onClick={() => running.current?.abort()}>
          {words.takeAway.fetching(fetching.rows, fetching.of)}
        </button>
      ) : (
        <Menu label={words.takeAway.label}>
          {formatNames.map((format) => {
            const write = writers[format];
            return (
              write && (
                <button key={format} type="button" className="menu-item" onClick={() => download(write)}>
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

/** All rows; throws where it is broken off. Reports how many of how many there are behind each part. */
export const allRows = async <Row,>(
  read: ReadPart<Row>,
  signal: AbortSignal,
  report?: (rows: number, of: number) => void,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const part: Part<Row> = await read(after, signal);
    signal.throwIfAborted();
    for (const row of part.rows) rows.push(row); // a part may be too long to be spread into arguments
    report?.(rows.length, part.total);
    after = part.after;
  } while (after !== null);
  return rows;
};

type Connection<Row> = {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Reads a list of the API part by part, `first` at once: fewer where a whole page costs more than is answered. */
export const readList =
  <Answer, Variables, Row>(
    operation: Operation<Answer, Variables>,
    variables: NoInfer<Omit<Variables, 'first' | 'after'>>,
    listOf: (answer: NoInfer<Answer>) => Connection<Row>,
    first = 100,
  ): ReadPart<Row> =>
  async (after) => {
    const { nodes, totalCount, pageInfo } = listOf(
      await ask(operation, { ...variables, first, after } as NoInfer<Variables>),
    );
    return { rows: nodes, total: totalCount, after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  };

const save = (name: string, { type, ending, content }: Taken): void =>
  saveFile(new Blob([content], { type }), `cetu-${name}-${todayInChina()}.${ending}`);
