// What people corrected, the newest first as far as it is fetched, each with what it was and what became of it; and
// taken back with the token.
import type { ReactNode } from 'react';
import { after, usePages } from '../answers.ts';
import { oneLine } from '../form/citation.ts';
import { Corrections as AllCorrections } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { TokenForm } from '../mend/token-form.tsx';
import { useChange } from '../mend/use-change.ts';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { Link } from '../parts/link.tsx';
import { readList } from '../parts/list-parts.ts';
import { Empty, ListEnd, RefusalNote } from '../parts/state.tsx';
import { href } from '../route.ts';
import { type Correction, changesOf, correctionsTable } from './doubts-tables.ts';

export const Corrections = () => {
  const words = useWords();
  const change = useChange();
  const list = usePages(AllCorrections, { first: 100 }, ({ corrections }) => after(corrections));
  const total = list.pages[0]?.corrections.totalCount;
  const all = list.pages
    .flatMap(({ corrections }) => corrections.nodes)
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return (
    <div className="listing">
      <div className="bar tools">
        <p className="total" role="status">
          {total !== undefined && words.doubts.corrections(total)}
        </p>
        <DownloadMenu<Correction>
          name="corrections"
          read={readList(AllCorrections, {}, ({ corrections }) => corrections)}
          table={(corrections) => correctionsTable(corrections, words)}
        />
      </div>
      <TokenForm why={words.doubts.revokeToken} />
      {change.refusal && <RefusalNote refusal={change.refusal} />}
      {total === 0 && <Empty>{words.doubts.noCorrections}</Empty>}
      <ul className="items">
        {all.map((one) => (
          <CorrectionItem key={one.id} correction={one}>
            <button
              type="button"
              className="quiet"
              disabled={change.token === '' || change.working}
              onClick={() => void change.revoke(one.id)}
            >
              {words.mend.undo}
            </button>
          </CorrectionItem>
        ))}
      </ul>
      <ListEnd {...list} />
    </div>
  );
};

type Props = { readonly correction: Correction; readonly children: ReactNode };

const CorrectionItem = ({ correction, children }: Props) => {
  const words = useWords();
  const { kind, by, at, reason, state, fields, places, words: held } = correction;
  return (
    <li>
      <p>
        <span className={`state ${state === 'ATTACHED' ? 'state-in_force' : 'state-not_yet'}`}>
          {words.doubts.correctionStates[state]}
        </span>
        <b>{words.doubts.correctionKinds[kind]}</b> {held && <q lang="zh-CN">{oneLine(held.words)}</q>} {children}
      </p>
      {fields.length > 0 && <p className="facts">{changesOf(correction, words)}</p>}
      <p className="facts">
        {by} · <time dateTime={at}>{at.slice(0, 10)}</time> · <span lang="zh-CN">{reason}</span>
      </p>
      {places.map(({ source }) => (
        <p key={source.id} className="facts">
          <Link to={href('/document', { source: source.id })} lang="zh-CN">
            {source.subject}
          </Link>
        </p>
      ))}
    </li>
  );
};
