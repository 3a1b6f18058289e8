// The form that corrects a fact: other values, another body, a sum that was missed, or that there is no such fact.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ask } from '../ask.ts';
import { oneLine } from '../form/citation.ts';
import { CorrectFact, RejectFact } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Refused } from '../parts/state.tsx';
import { go } from '../route.ts';
import { MendBinds } from './binds.tsx';
import { MendBodies } from './bodies.tsx';
import { Field } from './field.tsx';
import type { FieldOf, FieldSaid, Mendable } from './fields.ts';
import { MendLinks } from './links.tsx';
import { MendMissing } from './missing.tsx';
import { MendNames } from './names.tsx';
import { SignatureFields } from './signature.tsx';
import { useChange } from './use-change.ts';
import './mend.css';

type Props = { readonly fact: Mendable; readonly onClose: () => void };

export const MendDialog = ({ fact, onClose }: Props) => {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const change = useChange();
  const { signature, isReady } = change;
  const changed = fact.fields.filter(({ name, value }) => said[name] !== undefined && said[name] !== value);
  const fields = changed.map((field) => fieldSaid(field, said[field.name]?.trim() ?? ''));
  const [unread] = fields.flatMap(({ unread: why }) => why ?? []);
  const correct = (event: FormEvent): void => {
    event.preventDefault();
    const input = {
      id: fact.id,
      ...(fact.source !== undefined && { source: fact.source }),
      fields: fields.map(({ name, value }) => ({ name, value })),
      ...signature,
    };
    void change.run(async () => {
      const { correction } = (await ask(CorrectFact, { input }, change.token)).correctFact;
      const address = correction.state === 'ATTACHED' ? fact.foundAt?.(input.fields) : null;
      if (address) go(address, { replace: true });
      return correction;
    });
  };
  const reject = (): void => {
    void change.run(
      async () => (await ask(RejectFact, { input: { id: fact.id, ...signature } }, change.token)).rejectFact.correction,
    );
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
              value={said[field.name] ?? field.value}
              onChange={(value) => setSaid({ ...said, [field.name]: value })}
            />
          ))}
        </div>
        <p role="status" className="facts">
          {unread ? words.mend[unread] : changed.length > 0 && !isReady && !change.working && words.mend.needed}
        </p>
        <SignatureFields reason={change.reason} onReason={change.setReason} />
        {change.refusal && <Refused refusal={change.refusal} retry={() => undefined} />}
        {change.made && (
          <p role="status" className="mend-made">
            {change.made.state === 'ATTACHED' ? words.mend.made : words.mend.unattached}{' '}
            <button type="button" className="quiet" onClick={() => change.made && void change.revoke(change.made.id)}>
              {words.mend.undo}
            </button>
          </p>
        )}
        {fact.fields.length > 0 && (
          <footer>
            <button
              type="submit"
              className="primary"
              disabled={!isReady || changed.length === 0 || unread !== undefined}
            >
              {words.mend.correct}
            </button>
            {fact.kind !== 'Document' && (
              <button type="button" disabled={!isReady} onClick={reject}>
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

type Said = FieldSaid & { readonly unread: FieldOf['unread'] | undefined };

/** What is said of a field by what was typed; why it cannot be read where it cannot. */
const fieldSaid = ({ name, parse, unread }: FieldOf, typed: string): Said => {
  const value = typed === '' ? null : parse ? parse(typed) : typed;
  return { name, value, unread: value === null && typed !== '' ? unread : undefined };
};
