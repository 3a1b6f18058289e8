// One field of a fact in a form: a choice among its values, or any text.
import { useId } from 'react';
import { useWords } from '../language.ts';
import type { FieldOf } from './fields.ts';

type FieldProps = {
  readonly field: FieldOf;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export const Field = ({ field, value, onChange }: FieldProps) => {
  const words = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.mend.fields[field.name] ?? field.name}</label>
      {field.choices ? (
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {field.value === '' && <option value="" />}
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {(words[choice.of] as Readonly<Record<string, string>>)[choice.name]}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} value={value} lang="zh-CN" maxLength={500} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
};
