// A filter by values with how many rows each would leave: several may be chosen, and the counts stay whatever is
// chosen here.
import { type ReactNode, useState } from 'react';
import { useWords } from '../language.ts';
import { valuesAtFirst } from './facet-values.ts';

export type FacetValue = {
  readonly value: string;
  readonly name: string;
  /** Undefined while it is not known. */
  readonly count: number | undefined;
  /** What it means, told on hover. */
  readonly meaning?: string;
};

type Props = {
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly open?: boolean;
  /** A box to find values in, where more are than are seen at a glance; `isNone` where none goes by its words. */
  readonly find?:
    | { readonly text: string; readonly onText: (text: string) => void; readonly isNone?: boolean }
    | undefined;
  /** How many values there are beyond these. */
  readonly beyond?: number;
  /** What stands below the values: a box for those that are not among them. */
  readonly children?: ReactNode;
};

export const Facet = ({ label, values, chosen, onChange, open = true, find, beyond = 0, children }: Props) => {
  const words = useWords();
  const [all, setAll] = useState(false);
  const few = find && find.text !== '' ? fewFound : fewAtOnce;
  const atFirst = valuesAtFirst(values, chosen, few);
  const others = values.length - atFirst.length;
  const shown = all ? values : atFirst;
  return (
    <FacetFrame label={label} chosen={chosen.length} open={open}>
      {find && (
        <input
          type="search"
          className="facet-find"
          aria-label={words.filter.findIn(label)}
          placeholder={words.filter.findIn(label)}
          maxLength={100}
          value={find.text}
          onChange={(event) => find.onText(event.target.value)}
        />
      )}
      <ul className="facet-values">
        {shown.map((one) => (
          <li key={one.value}>
            <FacetLine one={one} chosen={chosen} onChange={onChange} />
          </li>
        ))}
      </ul>
      {find && (
        <p role="status" className="facts">
          {find.isNone && words.filter.noneFound}
        </p>
      )}
      {others > 0 && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.filter.fewer : words.filter.others(others)}
        </button>
      )}
      {(all || others === 0) && beyond > 0 && <p className="facts">{words.filter.beyond(beyond)}</p>}
      {children}
    </FacetFrame>
  );
};

// What is seen at a glance.
const fewAtOnce = 6;
// What one looks through for what one asked for.
const fewFound = 12;

type FrameProps = {
  readonly label: string;
  readonly chosen: number;
  readonly open: boolean;
  readonly children: ReactNode;
};

/** A part of the filters that can be folded away; folded, it tells how many values are chosen. */
export const FacetFrame = ({ label, chosen, open, children }: FrameProps) => (
  <details className="facet" open={open || chosen > 0}>
    <summary>
      {label}
      {chosen > 0 && <small className="count"> {chosen}</small>}
    </summary>
    <fieldset aria-label={label}>{children}</fieldset>
  </details>
);

type LineProps = Pick<Props, 'chosen' | 'onChange'> & { readonly one: FacetValue };

export const FacetLine = ({ one, chosen, onChange }: LineProps) => (
  <label className={one.count === 0 ? 'facet-value zero' : 'facet-value'} title={one.meaning ?? one.name}>
    <input
      type="checkbox"
      checked={chosen.includes(one.value)}
      onChange={(event) =>
        onChange(event.target.checked ? [...chosen, one.value] : chosen.filter((value) => value !== one.value))
      }
    />
    <span className="facet-name">{one.name}</span>
    <small className="facet-count">{one.count?.toLocaleString('en')}</small>
  </label>
);
