// Puts a text on the clipboard and says whether that worked.
import { useEffect, useState } from 'react';
import { useWords } from '../language.ts';
import { copy } from './clipboard.ts';

export const CopyButton = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const words = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <button
      type="button"
      className="quiet copy"
      title={text}
      onClick={async () => setOutcome((await copy({ 'text/plain': text })) ? 'copied' : 'refused')}
    >
      <span aria-live="polite">{outcome ? words.copy[outcome] : label}</span>
    </button>
  );
};
