// Fetches all rows that the filters leave, page by page, and hands them to the reader as a file. Can be broken off.
import { useEffect, useRef, useState } from 'react';
import { ask, Refusal } from '../ask.ts';
import { Funding, type FundingQuery } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { fundingCsv } from './funding-csv.ts';
import type { readFunding } from './funding-query.ts';
import type { Row } from './funding-row.tsx';

type State = { readonly rows: number; readonly of: number } | { readonly failed: string } | null;

export const DownloadButton = ({ asked }: { readonly asked: ReturnType<typeof readFunding> }) => {
  const words = useWords();
  const language = useLanguage();
  const [state, setState] = useState<State>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const download = async (): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setState({ rows: 0, of: 0 });
    try {
      const rows = await allRows(asked, control.signal, (rows, of) => setState({ rows, of }));
      if (!control.signal.aborted) save(fundingCsv(rows, words, language, location.origin));
      setState(null);
    } catch (error) {
      const code = error instanceof Refusal ? error.code : 'INTERNAL';
      setState({ failed: words.refusals[code] ?? words.refusals['INTERNAL'] ?? code });
    }
  };

  if (state && 'rows' in state) {
    return (
      <button type="button" onClick={() => running.current?.abort()}>
        {words.funding.fetching(state.rows, state.of)}
      </button>
    );
  }
  return (
    <>
      <button type="button" onClick={download}>
        {words.funding.csv}
      </button>
      {state && <small role="alert">{state.failed}</small>}
    </>
  );
};

const allRows = async (
  asked: ReturnType<typeof readFunding>,
  signal: AbortSignal,
  report: (rows: number, of: number) => void,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const page: FundingQuery = await ask(Funding, { ...asked, first: 100, after });
    rows.push(...page.funding.nodes);
    report(rows.length, page.funding.totalCount);
    after = page.funding.pageInfo.hasNextPage ? page.funding.pageInfo.endCursor : null;
  } while (after !== null && !signal.aborted);
  return rows;
};

const save = (text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = `cetu-funding-${new Date().toLocaleDateString('sv')}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
