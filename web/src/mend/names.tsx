// What a body is: what to call it, and that it is the same as another.
import { useState } from 'react';
import { ask } from '../ask.ts';
import { SayName, SaySame } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { EntityPicker } from '../parts/entity-picker.tsx';
import type { useChange } from './use-change.ts';

/** What is said of keys takes effect wherever they stand. */
const made = (id: string) => ({ id, state: 'ATTACHED', places: [] }) as const;

/** A body by one of its keys. */
type Props = { readonly id: string; readonly change: ReturnType<typeof useChange> };

export const MendNames = ({ id, change }: Props) => {
  const words = useWords();
  const [name, setName] = useState('');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [other] = picked;
  // What was said is not to be said once more.
  const call = async (): Promise<void> => {
    const isSaid = await change.run(async () => {
      const input = { key: id, name: name.trim(), ...change.signature };
      return made((await ask(SayName, { input }, change.token)).stateName.statement.id);
    });
    if (isSaid) setName('');
  };
  const saySame = async (same: string): Promise<void> => {
    const isSaid = await change.run(async () => {
      const input = { a: id, b: same, ...change.signature };
      return made((await ask(SaySame, { input }, change.token)).stateSame.statement.id);
    });
    if (isSaid) setPicked([]);
  };
  return (
    <div className="mend-fields">
      <label className="field">
        <span>{words.mend.name}</span>
        <input value={name} lang="zh-CN" maxLength={100} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="button" disabled={!change.isReady || name.trim() === ''} onClick={() => void call()}>
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
        onClick={() => other !== undefined && void saySame(other)}
      >
        {words.doubts.same}
      </button>
    </div>
  );
};
