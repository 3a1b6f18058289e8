// Beside a fact: 这条不对. The form that opens is fetched when someone asks for it.
import { useEffect, useId } from 'react';
import { useWords } from '../language.ts';
import type { Mendable } from './fields.ts';
import { opened } from './opened.ts';

export const Mend = ({ fact }: { readonly fact: Mendable }) => {
  const words = useWords();
  const by = useId();
  // The form goes along with what is shown of the fact.
  useEffect(() => {
    if (opened.now()?.by === by) opened.set({ by, fact });
  });
  return (
    <button
      type="button"
      className="quiet mend"
      aria-haspopup="dialog"
      aria-label={words.mend.about(fact.quote.slice(0, 40))}
      title={words.mend.wrong}
      onClick={() => opened.set({ by, fact })}
    />
  );
};
