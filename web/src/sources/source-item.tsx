// One text: where it is from, and, with the token, how it is read anew or taken out.
import { useState } from 'react';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { href } from '../route.ts';
import { Remarks } from './remarks.tsx';
import type { ListedSource } from './sources-table.ts';
import type { UsedIntake } from './use-intake.ts';

type Props = { readonly source: ListedSource; readonly intake: UsedIntake };

export const SourceItem = ({ source, intake }: Props) => {
  const words = useWords();
  const { id, title, subject, status, length, rules, origins, documents } = source;
  return (
    <li>
      <div className="source-line">
        <Link to={href('/document', { id: documents[0]?.id, source: id })} title={title} lang="zh-CN">
          {subject}
        </Link>
        {intake.isOpen && <SourceActions source={source} intake={intake} />}
      </div>
      <p className="facts">
        <span className={`state ${status === 'COMPLETE' ? 'state-in_force' : 'state-not_yet'}`}>
          {words.sources.states[status]}
        </span>
        {words.document.length(length)} · {words.sources.rules} {rules}
      </p>
      {origins.map(({ path, url }) => (
        <p key={path} className="facts">
          {url && /^https?:\/\//u.test(url) ? (
            <a href={url} rel="noreferrer" target="_blank">
              {path}
            </a>
          ) : (
            path
          )}
        </p>
      ))}
      <Remarks source={id} document={documents[0]} />
    </li>
  );
};

const SourceActions = ({ source, intake }: Props) => {
  const words = useWords();
  const [asks, setAsks] = useState(false);
  const [sent, setSent] = useState(false);
  const [again, setAgain] = useState<string | null>(null);
  const job = intake.jobs.find(({ id }) => id === again);
  const send = async (work: Promise<unknown>): Promise<void> => {
    setSent(true);
    await work;
    setSent(false);
    setAsks(false);
  };
  if (!asks) {
    return (
      <span className="source-actions">
        <small role="status" className="inline">
          {job && words.intake.states[job.state]}
        </small>
        <button
          type="button"
          className="quiet"
          aria-disabled={sent}
          aria-label={words.intake.againOf(source.title)}
          onClick={() => {
            if (!sent) void send(intake.readAgain(source.id).then(setAgain));
          }}
        >
          {words.intake.again}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={words.intake.removeOf(source.title)}
          onClick={() => setAsks(true)}
        >
          {words.intake.remove}
        </button>
      </span>
    );
  }
  return (
    <span className="source-actions" role="alert">
      <small className="inline">{words.intake.removeSure}</small>
      <button type="button" disabled={sent} onClick={() => void send(intake.remove(source.id))}>
        {words.intake.removeOf(source.title)}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: the question has taken the place of the button that was pressed; Enter changes nothing */}
      <button type="button" className="quiet" autoFocus onClick={() => setAsks(false)}>
        {words.intake.keep}
      </button>
    </span>
  );
};
