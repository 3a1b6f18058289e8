// What is being taken in and what was: how far it is, and what became of each text.
import type { ReactNode } from 'react';
import type { JobFragment } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { Said } from '../parts/said.tsx';
import { href } from '../route.ts';
import { paceOf } from './pace.ts';
import { Remarks } from './remarks.tsx';
import type { UsedIntake } from './use-intake.ts';

export const Jobs = ({ intake: { jobs, sending, restore } }: { readonly intake: UsedIntake }) => {
  const words = useWords();
  const pace = paceOf(jobs, Date.now());
  if (jobs.length === 0 && sending === null) return null;
  return (
    <section className="jobs" aria-label={words.intake.jobs}>
      <div role="status">
        {sending && <Progress {...sending}>{words.intake.sending(sending.done, sending.of)}</Progress>}
        {pace && <Progress {...pace}>{words.intake.pace(pace.done, pace.of, pace.rate, pace.secondsLeft)}</Progress>}
      </div>
      <ul className="items">
        {jobs.map((job) => (
          <JobItem key={job.id} job={job} restore={restore} />
        ))}
      </ul>
    </section>
  );
};

type ProgressProps = { readonly done: number; readonly of: number; readonly children: ReactNode };

const Progress = ({ done, of, children }: ProgressProps) => (
  <label className="job-progress">
    <span>{children}</span>
    <progress value={done} max={of} />
  </label>
);

const colours: Readonly<Record<JobFragment['state'], string>> = {
  QUEUED: 'unknown',
  WORKING: 'not_yet',
  DONE: 'in_force',
  FAILED: 'ended',
};

type ItemProps = { readonly job: JobFragment; readonly restore: UsedIntake['restore'] };

const JobItem = ({ job, restore }: ItemProps) => {
  const words = useWords();
  const { name, kind, state, reason, of, done, results, leftOut } = job;
  const further = done - results.length;
  return (
    <li>
      <p>
        <span className={`state state-${colours[state]}`}>{words.intake.states[state]}</span>
        <small className="inline">{words.intake.kinds[kind]}</small> <span lang="zh-CN">{name}</span>
        {of > 1 && <small className="inline"> {words.intake.texts(done, of)}</small>}
        {job.undoable && (
          <button
            type="button"
            className="quiet"
            aria-label={words.intake.undoOf(name)}
            onClick={() => void restore(job.id)}
          >
            {words.intake.undo}
          </button>
        )}
      </p>
      {reason && (
        <p className="facts">
          <Said>{reason}</Said>
        </p>
      )}
      {results.map((result) => (
        <Result key={result.path} result={result} isOne={of === 1} />
      ))}
      {further > 0 && <p className="facts">{words.intake.further(further)}</p>}
      {leftOut.map((one) => (
        <p key={one.path} className="facts">
          {words.intake.leftOut} {one.path}
          {words.list.colon}
          <Said>{one.reason}</Said>
        </p>
      ))}
    </li>
  );
};

type ResultProps = { readonly result: JobFragment['results'][number]; readonly isOne: boolean };

/** What became of a text; where the job is about it alone, it need not be named again. */
const Result = ({ result, isOne }: ResultProps) => {
  const words = useWords();
  const { path, outcome, reason, facts, source } = result;
  const document = source?.documents[0];
  return (
    <>
      <p className="facts">
        {words.intake.outcomes[outcome]}
        {source && (
          <>
            {' '}
            <Link to={href('/document', { id: document?.id, source: source.id })} lang="zh-CN">
              {source.title}
            </Link>{' '}
            {facts.map(({ kind, count }) => words.intake.counts[kind](count)).join(words.list.comma)}
            {facts.length === 0 && words.intake.noFacts}
          </>
        )}
        {!isOne && !source && ` ${path}`}
        {reason !== null && (
          <>
            {words.list.colon}
            <Said>{reason}</Said>
          </>
        )}
      </p>
      {source && <Remarks source={source.id} document={document} />}
    </>
  );
};
