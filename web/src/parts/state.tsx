// What stands where an answer is not there: it is on its way, it was refused, or there is nothing.
import type { ReactNode } from 'react';
import type { Refusal } from '../ask.ts';
import { useWords } from '../language.ts';
import { Link } from './link.tsx';
import { Said } from './said.tsx';

export const Loading = () => {
  const words = useWords();
  return (
    <p className="loading" role="status">
      {words.state.loading}
    </p>
  );
};

/** Bars where lines will stand, so that nothing moves when they come. */
export const Skeleton = ({ lines }: { readonly lines: number }) => {
  const words = useWords();
  return (
    <div className="skeleton" role="status">
      <span className="offscreen">{words.state.loading}</span>
      {Array.from({ length: lines }, (_, at) => (
        <i key={at} aria-hidden="true" />
      ))}
    </div>
  );
};

/** Why there is no answer, in a sentence of ours, with what the server says. */
const Reason = ({ refusal }: { readonly refusal: Refusal }) => {
  const words = useWords();
  return (
    <>
      {words.refusals[refusal.code] ?? words.refusals['INTERNAL']}
      {refusal.message && (
        <small>
          {' '}
          <Said>{refusal.message}</Said>
        </small>
      )}
    </>
  );
};

/** Says why there is no answer. */
export const RefusalNote = ({ refusal }: { readonly refusal: Refusal }) => (
  <p className="refused" role="alert">
    <span>
      <Reason refusal={refusal} />
    </span>
  </p>
);

/** Says why there is no answer, and offers to ask again. */
export const Refused = ({ refusal, retry }: { readonly refusal: Refusal; readonly retry: () => void }) => {
  const words = useWords();
  return (
    <div className="refused" role="alert">
      <p>
        <Reason refusal={refusal} />
      </p>
      <button type="button" onClick={retry}>
        {words.state.retry}
      </button>
    </div>
  );
};

export const Empty = ({ children }: { readonly children: ReactNode }) => (
  <div className="empty" role="status">
    {children}
  </div>
);

/** A list of which the store has nothing, with the way to read something in. */
export const NothingYet = () => {
  const words = useWords();
  return (
    <Empty>
      <p>{words.state.nothingYet}</p>
      <p>
        <Link to="/sources">{words.intake.title}</Link>
      </p>
    </Empty>
  );
};

type Waiting = {
  readonly loading: boolean;
  readonly refusal: Refusal | null;
  readonly retry: () => void;
  readonly more: (() => void) | null;
};

/** The end of a list: under way, refused, or a button for more. */
export const ListEnd = ({ loading, refusal, retry, more }: Waiting) => {
  const words = useWords();
  if (refusal) return <Refused refusal={refusal} retry={retry} />;
  if (loading) return <Loading />;
  if (!more) return null;
  return (
    <button type="button" className="more" onClick={more}>
      {words.state.more}
    </button>
  );
};
