// Filters beside a list; where there is no room for both, behind a button that says how many are set. The keyboard can
// pass them by: the list stands in a section with the id `list`.
import { type ReactNode, useState } from 'react';
import { useWords } from '../language.ts';

type Props = { readonly used: number; readonly children: ReactNode };

export const SidePanel = ({ used, children }: Props) => {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <aside aria-label={words.filter.label}>
      <button type="button" className="side-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.filter.label}
        {used > 0 && ` (${used})`}
      </button>
      <div className={open ? 'side open' : 'side'}>
        <a className="skip" href={`#${listId}`}>
          {words.filter.skip}
        </a>
        {children}
      </div>
    </aside>
  );
};

const listId = 'list';

/** What the section beside the filters says of itself, so that it can be gone to. */
export const besideFilters = { id: listId, tabIndex: -1 } as const;
