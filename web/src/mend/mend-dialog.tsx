// The form that corrects a fact: other values, another body, a sum that was missed, or that there is no such fact.
import { type FormEvent, type RefObject, useEffect, useRef } from 'react';
import { oneLine } from '../form/citation.ts';
import { useWords } from '../language.ts';
import { Refused } from '../parts/state.tsx';
import { MendBinds } from './binds.tsx';
import { MendBodies } from './bodies.tsx';
import { Field } from './field.tsx';
import type { Mendable } from './fields.ts';
import { MendLinks } from './links.tsx';
import { MendMissing } from './missing.tsx';
import { MendNames } from './names.tsx';
import { SignatureFields } from './signature.tsx';
import { useChange } from './use-change.ts';
import { useMending } from './use-mending.ts';
import './mend.css';

type Props = { readonly fact: Mendable; readonly onClose: () => void };

export const MendDialog = ({ fact, onClose }: Props) => {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const change = useChange();
  const mending = useMending(fact, change);
  const undo = useKeptFocus(dialog, change.working);
  const { isReady } = change;
  const unit = fact.fields.find(({ name }) => name === 'unit')?.value;
  const { isChanged, isRejected, unread } = mending;
  const isAsked = fact.fields.length > 0 && !isRejected && change.made === null;
  const toDo = isChanged ? !isReady && 'needed' : isAsked && 'unchanged';
  const correct = (event: FormEvent): void => {
    event.preventDefault();
    mending.correct();
  };
  return (
    <dialog ref={dialog} className="mend-dialog" aria-labelledby="mend-title" onClose={onClose}>
      <form onSubmit={correct}>
        <header>
          <h2 id="mend-title">{words.mend.wrong}</h2>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {words.mend.close}
          </button>
        </header>
        <p className="mend-quote">
          <q lang="zh-CN">{oneLine(fact.quote)}</q>
        </p>
        <div className="mend-fields">
          {fact.fields.map((field) => (
            <Field
              key={field.name}
              field={field}
              value={mending.said[field.name] ?? field.value}
              unit={mending.said['unit'] ?? unit}
              onChange={(value) => mending.say(field.name, value)}
            />
          ))}
        </div>
        <p role="status" className="facts">
          {unread ? words.mend[unread] : !change.working && toDo && words.mend[toDo]}
        </p>
        <SignatureFields reason={change.reason} onReason={change.setReason} />
        {change.refusal && <Refused refusal={change.refusal} retry={() => undefined} />}
        {change.made && (
          <p role="status" className="mend-made">
            {change.made.state === 'ATTACHED' ? words.mend.made : words.mend.unattached}{' '}
            <button
              ref={undo}
              type="button"
              className="quiet"
              disabled={change.working}
              onClick={() => void mending.undo()}
            >
              {words.mend.undo}
            </button>
          </p>
        )}
        {fact.fields.length > 0 && (
          <footer>
            <button
              type="submit"
              className="primary"
              disabled={!isReady || !isChanged || unread !== undefined || isRejected}
            >
              {words.mend.correct}
            </button>
            {fact.kind !== 'Document' && (
              <button type="button" disabled={!isReady || isRejected} onClick={mending.reject}>
                {words.mend.reject}
              </button>
            )}
          </footer>
        )}
        {fact.naming && <MendNames id={fact.naming} change={change} />}
        {fact.links?.map((links) => (
          <MendLinks key={links.to} links={links} change={change} />
        ))}
        {fact.bound && <MendBinds condition={fact.id} bound={fact.bound} change={change} />}
        {fact.measure && (
          <>
            <MendBodies measure={fact.measure} change={change} />
            <MendMissing measure={fact.measure} change={change} />
          </>
        )}
      </form>
    </dialog>
  );
};

/**
 * A button that cannot be pressed while a change is made loses the keyboard: it goes to what takes the change back,
 * for which this gives the place, and where nothing was made to the first field.
 */
const useKeptFocus = (dialog: RefObject<HTMLDialogElement | null>, working: boolean) => {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (working || dialog.current?.contains(document.activeElement)) return;
    (undo.current ?? dialog.current?.querySelector<HTMLElement>('input, select'))?.focus();
  }, [working]);
  return undo;
};
