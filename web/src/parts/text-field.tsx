// A labelled text box of a filter. The filter changes half a second after the last key, or at once with Enter or on
// leaving.
import { type HTMLInputTypeAttribute, useEffect, useRef, useState } from 'react';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: HTMLInputTypeAttribute;
  readonly placeholder?: string;
  /** Which keys a telephone shows. */
  readonly mode?: 'text' | 'decimal' | 'numeric';
};

export const TextField = ({ label, value, onChange, type = 'text', placeholder, mode = 'text' }: Props) => {
  const [draft, setDraft] = useState(value);
  const [former, setFormer] = useState(value);
  const [composing, setComposing] = useState(false);
  if (former !== value) {
    setFormer(value);
    setDraft(value);
  }
  const commit = (): void => {
    if (draft.trim() !== value && !composing) onChange(draft.trim());
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    if (composing || draft.trim() === value) return;
    const timer = setTimeout(() => latest.current(), 500);
    return () => clearTimeout(timer);
  }, [draft, value, composing]);

  return (
    <label className="field">
      <span>{label}</span>
      <input
        type={type}
        inputMode={mode}
        value={draft}
        placeholder={placeholder}
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && commit()}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </label>
  );
};
