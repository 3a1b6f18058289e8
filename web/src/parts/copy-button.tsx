// Puts a text on the clipboard and says whether that worked.
import { useEffect, useState } from 'react';
import { useWords } from '../language.ts';

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
      onClick={async () => setOutcome((await copy(text)) ? 'copied' : 'refused')}
    >
      <span aria-live="polite">{outcome ? words.copy[outcome] : label}</span>
    </button>
  );
};

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
};

/** For pages that are not served over HTTPS or from this machine: they have no clipboard of their own. */
const copyBySelection = (text: string): boolean => {
  const box = document.createElement('textarea');
  box.value = text;
  box.className = 'offscreen';
  document.body.append(box);
  box.select();
  try {
    return document.execCommand('copy');
  } finally {
    box.remove();
  }
};
