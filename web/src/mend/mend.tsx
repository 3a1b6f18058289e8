// Beside a fact: 这条不对. The form that opens is fetched when someone asks for it.
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../language.ts';
import type { Mendable } from './fields.ts';

const MendDialog = lazy(async () => ({ default: (await import('./mend-dialog.tsx')).MendDialog }));

export const Mend = ({ fact }: { readonly fact: Mendable }) => {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="quiet mend"
        aria-haspopup="dialog"
        aria-label={words.mend.about(fact.quote.slice(0, 40))}
        title={words.mend.wrong}
        onClick={() => setOpen(true)}
      />
      {open &&
        createPortal(
          <Suspense fallback={null}>
            <MendDialog fact={fact} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
};
