// What a thing is: what to call it, that it is the same as another, or under which number it goes.
import { useState } from 'react';
import { ask } from '../ask.ts';
import { SayName, SaySame } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { EntityPicker } from '../parts/entity-picker.tsx';
import { parseDocNumber } from './doc-number.ts';
import type { useChange } from './use-change.ts';

/** A body, which may be another one by another name; or a document without a number. */
export type Naming = { readonly id: string; readonly kind: 'agency' | 'document' };

type Props = { readonly naming: Naming; readonly change: ReturnType<typeof useChange> };

export const MendNames = ({ naming, change }: Props) =>
  naming.kind === 'agency' ? <Body id={naming.id} change={change} /> : <Numbered id={naming.id} change={change} />;

type OneProps = { readonly id: string; readonly change: Props['change'] };

const saySame = ({ id, change }: OneProps, other: string): void =>
  void change.run(async () => {
    const input = { a: id, b: other, ...change.signature };
    return made((await ask(SaySame, { input }, change.token)).stateSame.statement.id);
  });

/** What is said of keys takes effect wherever they stand. */
const made = (id: string) => ({ id, state: 'ATTACHED', places: [] }) as const;

const Body = ({ id, change }: OneProps) => {
  const words = useWords();
  const [name, setName] = useState('');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [other] = picked;
  const call = (): void =>
    void change.run(async () => {
      const input = { key: id, name: name.trim(), ...change.signature };
      return made((await ask(SayName, { input }, change.token)).stateName.statement.id);
    });
  return (
    <div className="mend-fields">
      <label className="field">
        <span>{words.mend.name}</span>
        <input value={name} lang="zh-CN" maxLength={100} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="button" disabled={!change.isReady || name.trim() === ''} onClick={call}>
        {words.mend.call}
      </button>
      <EntityPicker
        kind="agency"
        label={words.mend.sameAs}
        chosen={picked}
        onChange={(ids) => setPicked(ids.slice(-1))}
      />
      <button
        type="button"
        disabled={!change.isReady || other === undefined}
        onClick={() => other !== undefined && saySame({ id, change }, other)}
      >
        {words.doubts.same}
      </button>
    </div>
  );
};

const Numbered = ({ id, change }: OneProps) => {
  const words = useWords();
  const [number, setNumber] = useState('');
  const said = parseDocNumber(number);
  return (
    <div className="mend-fields">
      <label className="field">
        <span>{words.mend.number}</span>
        <input value={number} lang="zh-CN" maxLength={100} onChange={(event) => setNumber(event.target.value)} />
      </label>
      <button
        type="button"
        disabled={!change.isReady || said === null}
        onClick={() => said !== null && saySame({ id, change }, `文号:${said}`)}
      >
        {words.mend.giveNumber}
      </button>
      <p role="status" className="facts">
        {number.trim() !== '' && said === null && words.mend.noNumber}
      </p>
    </div>
  );
};
