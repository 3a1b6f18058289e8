// A filter that takes any of a few values: check boxes that look like tags, each with how many it would leave.
import { useState } from 'react';
import { useWords } from '../language.ts';
import { valuesAtFirst } from './facet-values.ts';

type Props<T extends string> = {
  readonly label: string;
  readonly values: readonly T[];
  readonly chosen: readonly T[];
  readonly name: (value: T) => string;
  /** What the value means, shown on hover and read out. */
  readonly explain?: (value: T) => string;
  readonly count?: (value: T) => number | undefined;
  readonly onChange: (chosen: readonly T[]) => void;
  /** How many are seen at first; all unless given. */
  readonly few?: number;
};

export const Choices = <T extends string>(props: Props<T>) => {
  const { label, values, chosen, name, explain, count, onChange, few = values.length } = props;
  const words = useWords();
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const atFirst = valuesAtFirst(
    values.map((value) => ({ value })),
    chosen,
    few,
  ).map(({ value }) => value);
  const others = values.length - atFirst.length;
  const shown = all ? values : atFirst;
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      {shown.map((value) => (
        <label key={value} title={explain?.(value)}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          <span>{name(value)}</span>
          {count?.(value) !== undefined && <small>{count(value)}</small>}
        </label>
      ))}
      {others > 0 && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.filter.fewer : words.filter.others(others)}
        </button>
      )}
    </fieldset>
  );
};
