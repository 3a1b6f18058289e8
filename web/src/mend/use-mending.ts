// What is typed into the form that corrects a fact, and what was made of it since the form was opened: what is typed
// next is held against that, so that nothing is corrected twice.
import { useState } from 'react';
import { ask } from '../ask.ts';
import { CorrectFact, RejectFact } from '../generated/operations.ts';
import { go } from '../route.ts';
import { type FieldSaid, fieldSaid, type Mendable } from './fields.ts';
import type { useChange } from './use-change.ts';

export const useMending = (fact: Mendable, change: ReturnType<typeof useChange>) => {
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const [rejected, setRejected] = useState<string | null>(null);
  const corrected = useCorrected();
  const changed = fact.fields.flatMap((field) => {
    const typed = said[field.name];
    if (typed === undefined) return [];
    const one = fieldSaid(field, typed);
    return one.unread || (one.value ?? '') !== (corrected.values[field.name] ?? field.value) ? [one] : [];
  });
  const correct = (): void => {
    const fields = changed.map(({ name, value }) => ({ name, value }));
    const source = fact.source === undefined ? {} : { source: fact.source };
    void change.run(async () => {
      const input = { id: fact.id, ...source, fields, ...change.signature };
      const { correction } = (await ask(CorrectFact, { input }, change.token)).correctFact;
      corrected.add(correction.id, fields);
      const address = correction.state === 'ATTACHED' ? fact.foundAt?.(fields) : null;
      if (address) go(address, { replace: true });
      return correction;
    });
  };
  const reject = (): void => {
    void change.run(async () => {
      const input = { id: fact.id, ...change.signature };
      const { correction } = (await ask(RejectFact, { input }, change.token)).rejectFact;
      setRejected(correction.id);
      return correction;
    });
  };
  const undo = async (): Promise<void> => {
    const id = change.made?.id;
    if (id === undefined || !(await change.revoke(id))) return;
    // What was taken back does not stand in its box any more.
    const isBack = corrected.takeBack(id);
    setSaid(Object.fromEntries(Object.entries(said).filter(([name]) => !isBack.has(name))));
    if (id === rejected) setRejected(null);
  };
  return {
    said,
    say: (name: string, value: string): void => setSaid({ ...said, [name]: value }),
    isChanged: changed.length > 0,
    /** Why what is typed cannot be read, where it cannot. */
    unread: changed.flatMap(({ unread }) => unread ?? [])[0],
    isRejected: rejected !== null,
    correct,
    reject,
    undo,
  };
};

/** What the fields were corrected to; the last correction can be taken back. */
const useCorrected = () => {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [last, setLast] = useState({ id: '', before: values, fields: new Set<string>() });
  return {
    values,
    add: (id: string, fields: readonly FieldSaid[]): void => {
      setLast({ id, before: values, fields: new Set(fields.map(({ name }) => name)) });
      setValues({ ...values, ...Object.fromEntries(fields.map(({ name, value }) => [name, value ?? ''])) });
    },
    /** The fields that are as they were before. */
    takeBack: (id: string): ReadonlySet<string> => {
      if (id !== last.id) return new Set();
      setValues(last.before);
      return last.fields;
    },
  };
};
