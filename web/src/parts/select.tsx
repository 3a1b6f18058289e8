// A labelled choice of one value.
type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly name: (value: T) => string;
  readonly onChange: (value: T) => void;
};

export const Select = <T extends string>({ label, value, values, name, onChange }: Props<T>) => (
  <label className="field">
    <span>{label}</span>
    <select
      value={value}
      onChange={(event) => {
        const chosen = values.find((one) => one === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {name(one)}
        </option>
      ))}
    </select>
  </label>
);
