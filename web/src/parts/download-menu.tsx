// Ways to take a list away: all of it, page by page, as the file of a format. Can be broken off.
import { useEffect, useRef, useState } from 'react';
import { ask, Refusal } from '../ask.ts';
import { todayInChina } from '../form/day.ts';
import type { Taken } from '../form/take-away.ts';
import type { Operation } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import type { Words } from '../words/zh.ts';
import { Menu } from './menu.tsx';
import { saveFile } from './save-file.ts';

export type FormatName = keyof Words['takeAway']['formats'];

type Part<Row> = { readonly rows: readonly Row[]; readonly total: number; readonly after: string | null };

type Props<Row> = {
  /** The first part of the file's name. */
  readonly name: string;
  readonly formats: Readonly<Partial<Record<FormatName, (rows: readonly Row[]) => Taken | Promise<Taken>>>>;
  /** The part of the list after a cursor. */
  readonly read: (after: string | null) => Promise<Part<Row>>;
};

type State = { readonly rows: number; readonly of: number } | { readonly failed: string } | null;

export const DownloadMenu = <Row,>({ name, formats, read }: Props<Row>) => {
  const words = useWords();
  const [state, setState] = useState<State>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const download = async (write: (rows: readonly Row[]) => Taken | Promise<Taken>): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setState({ rows: 0, of: 0 });
    try {
      const rows = await allRows(read, control.signal, (rows, of) => setState({ rows, of }));
      if (!control.signal.aborted) save(name, await write(rows));
      setState(null);
    } catch (error) {
      const code = error instanceof Refusal ? error.code : 'INTERNAL';
      setState({ failed: words.refusals[code] ?? words.refusals['INTERNAL'] ?? code });
    }
  };

  if (state && 'rows' in state) {
    return (
      <button type="button" onClick={() => running.current?.abort()}>
        {words.takeAway.fetching(state.rows, state.of)}
      </button>
    );
  }
  return (
    <>
      <Menu label={words.takeAway.label}>
        {formatNames.map((format) => {
          const write = formats[format];
          return (
            write && (
              <button key={format} type="button" className="menu-item" onClick={() => download(write)}>
                {words.takeAway.formats[format]}
              </button>
            )
          );
        })}
      </Menu>
      {state && <small role="alert">{state.failed}</small>}
    </>
  );
};

const formatNames: readonly FormatName[] = ['csv', 'xlsx', 'json', 'bibtex', 'ris', 'gbt7714'];

const allRows = async <Row,>(
  read: Props<Row>['read'],
  signal: AbortSignal,
  report: (rows: number, of: number) => void,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const part: Part<Row> = await read(after);
    rows.push(...part.rows);
    report(rows.length, part.total);
    after = part.after;
  } while (after !== null && !signal.aborted);
  return rows;
};

type Connection<Row> = {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Reads a list of the API part by part. */
export const readList =
  <Answer, Variables, Row>(
    operation: Operation<Answer, Variables>,
    variables: NoInfer<Omit<Variables, 'first' | 'after'>>,
    listOf: (answer: NoInfer<Answer>) => Connection<Row>,
  ): Props<Row>['read'] =>
  async (after) => {
    const { nodes, totalCount, pageInfo } = listOf(
      await ask(operation, { ...variables, first: 100, after } as NoInfer<Variables>),
    );
    return { rows: nodes, total: totalCount, after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  };

const save = (name: string, { type, ending, content }: Taken): void =>
  saveFile(new Blob([content], { type }), `cetu-${name}-${todayInChina()}.${ending}`);
