// How many sums there are of each size, on a scale of powers of ten, and two handles that say which sizes are kept:
// those between them.
import { useState } from 'react';
import { boundsOf, stepCount, touched } from '../form/powers.ts';
import { useWords } from '../language.ts';

type Props = {
  /** Rows by step; undefined until they are known. */
  readonly steps: readonly number[] | undefined;
  /** What is kept now, in yuan. */
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly onChange: (bounds: ReturnType<typeof boundsOf>) => void;
};

export const AmountSlider = ({ steps, least, most, onChange }: Props) => {
  const words = useWords();
  const [held, setHeld] = useState<readonly [number, number] | null>(null);
  const [first, last] = held ?? touched(least, most);
  const highest = Math.max(1, ...(steps ?? []));
  const release = (): void => {
    if (held) onChange(boundsOf(...held));
    setHeld(null);
  };
  const handle = (value: number, label: string, move: (to: number) => readonly [number, number]) => (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={words.pictures.steps[value]}
      min={0}
      max={stepCount - 1}
      value={value}
      onChange={(event) => setHeld(move(Number(event.target.value)))}
      onPointerUp={release}
      onKeyUp={release}
      onBlur={release}
    />
  );
  return (
    <div className="amount-slider">
      <div className="amount-bars" aria-hidden="true">
        {Array.from({ length: stepCount }, (_, at) => (
          <i
            key={words.pictures.steps[at]}
            title={`${words.pictures.steps[at]}${words.list.colon}${steps?.[at] ?? ''}`}
            data-kept={at >= first && at <= last}
            style={{ height: `${((steps?.[at] ?? 0) / highest) * 100}%` }}
          />
        ))}
      </div>
      <div className="amount-handles">
        {handle(first, words.funding.least, (to) => [Math.min(to, last), last])}
        {handle(last, words.funding.most, (to) => [first, Math.max(to, first)])}
      </div>
      <p className="facts" aria-hidden="true">
        {words.pictures.steps[first]}
        {last > first && ` – ${words.pictures.steps[last]}`}
      </p>
    </div>
  );
};
