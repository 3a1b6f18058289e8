// The name of a list to put something in; those that are there are offered.
import { useId } from 'react';
import { useWords } from '../language.ts';
import { saved } from './saved.ts';

type Props = { readonly value: string; readonly onChange: (list: string) => void };

export const ListField = ({ value, onChange }: Props) => {
  const words = useWords();
  const id = useId();
  const lists = [...new Set(saved.use().flatMap(({ list }) => (list ? [list] : [])))];
  return (
    <label className="field">
      <span>{words.saved.list}</span>
      <input value={value} list={id} maxLength={60} onChange={(event) => onChange(event.target.value)} />
      <datalist id={id}>
        {lists.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </label>
  );
};
