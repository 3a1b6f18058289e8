// Above the text while searched words are marked: how many places, steps from one to the next, and a way to take the
// marks off.
import { type RefObject, useState } from 'react';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { useRoute, withValues } from '../route.ts';

type Props = { readonly text: string; readonly places: number; readonly pane: RefObject<HTMLElement | null> };

export const FoundBar = ({ text, places, pane }: Props) => {
  const words = useWords();
  const { query } = useRoute();
  const [at, setAt] = useState(-1);
  const step = (by: number): void => {
    const all = pane.current?.querySelectorAll<HTMLElement>('.found') ?? [];
    if (all.length === 0) return;
    const next = (at + by + all.length + (at < 0 && by < 0 ? 1 : 0)) % all.length;
    setAt(next);
    const element = all[next];
    element?.scrollIntoView({ block: 'center' });
    for (const one of all) one.toggleAttribute('data-now', one === element);
  };
  return (
    <search className="found-bar" aria-label={words.document.found(text, places)}>
      <span role="status">
        {words.document.found(text, places)}
        {at >= 0 && <small className="inline"> {at + 1}</small>}
      </span>
      <button type="button" className="quiet" disabled={places === 0} onClick={() => step(-1)}>
        {words.document.previous}
      </button>
      <button type="button" className="quiet" disabled={places === 0} onClick={() => step(1)}>
        {words.document.next}
      </button>
      <Link className="quiet" to={withValues(query, { q: null, plain: null, narrower: null })}>
        {words.document.unmark}
      </Link>
    </search>
  );
};
