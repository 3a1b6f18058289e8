// A filter that takes any of a few values: check boxes that look like tags, each with how many it would leave.
type Props<T extends string> = {
  readonly label: string;
  readonly values: readonly T[];
  readonly chosen: readonly T[];
  readonly name: (value: T) => string;
  /** What the value means, shown on hover and read out. */
  readonly explain?: (value: T) => string;
  readonly count?: (value: T) => number | undefined;
  readonly onChange: (chosen: readonly T[]) => void;
};

export const Choices = <T extends string>({ label, values, chosen, name, explain, count, onChange }: Props<T>) =>
  values.length === 0 ? null : (
    <fieldset className="choices">
      <legend>{label}</legend>
      {values.map((value) => (
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
    </fieldset>
  );
