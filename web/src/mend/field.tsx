// One field of a fact in a form: a choice among its values, or any text.
import { useId } from 'react';
import { sizeWords } from '../form/amount.ts';
import { useLanguage, useWords } from '../language.ts';
import type { FieldOf } from './fields.ts';
import { parseTypedSum } from './typed-sum.ts';

type FieldProps = {
  readonly field: FieldOf;
  readonly value: string;
  /** Of a sum: the unit that stands beside it, in which it is said again as a row says it. */
  readonly unit?: string | undefined;
  readonly onChange: (value: string) => void;
};

export const Field = ({ field, value, unit, onChange }: FieldProps) => {
  const words = useWords();
  const language = useLanguage();
  const id = useId();
  const number = field.parse === parseTypedSum ? parseTypedSum(value) : null;
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
      {number !== null && unit && <small>{sizeWords(Number(number), unit, language)}</small>}
    </div>
  );
};
