// Which awards of its measure a condition binds: some, all, or none of them.
import { useState } from 'react';
import { ask } from '../ask.ts';
import { oneLine } from '../form/citation.ts';
import { CorrectFact } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import type { Bound } from './bound.ts';
import type { useChange } from './use-change.ts';

type Props = { readonly condition: string; readonly bound: Bound; readonly change: ReturnType<typeof useChange> };

export const MendBinds = ({ condition, bound, change }: Props) => {
  const words = useWords();
  const [chosen, setChosen] = useState<readonly string[]>(bound.of);
  const isOtherwise = chosen.length !== bound.of.length || chosen.some((id) => !bound.of.includes(id));
  const bind = (): void => {
    const all = chosen.length === bound.awards.length;
    const input = { id: condition, fields: [], of: all ? [bound.id] : chosen, ...change.signature };
    void change.run(async () => (await ask(CorrectFact, { input }, change.token)).correctFact.correction);
  };
  const turn = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className="mend-more">
      <legend>{words.mend.binds}</legend>
      <ul className="items dense">
        {bound.awards.map(({ id, provenance }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} />{' '}
              <span lang="zh-CN">{oneLine(provenance.quote)}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" disabled={!change.isReady || !isOtherwise} onClick={bind}>
        {words.mend.bind}
      </button>
    </fieldset>
  );
};
