// The token: taken when it is whole, since a wrong one is answered late and logged; and forgotten again.
import { type FormEvent, useState } from 'react';
import { useWords } from '../language.ts';
import { keptToken } from './author.ts';

/** `why` says what it is needed for. */
export const TokenForm = ({ why }: { readonly why: string }) => {
  const words = useWords();
  const isOpen = keptToken.use() !== '';
  const [typed, setTyped] = useState('');
  const take = (event: FormEvent): void => {
    event.preventDefault();
    keptToken.set(typed.trim());
    setTyped('');
  };
  if (isOpen) {
    return (
      <p className="facts">
        {words.intake.tokenKept}
        <button type="button" className="quiet" onClick={() => keptToken.set('')}>
          {words.intake.forget}
        </button>
      </p>
    );
  }
  return (
    <form className="token-form" onSubmit={take}>
      <p className="facts">{why}</p>
      <label className="field">
        <span>{words.mend.token}</span>
        <input
          required
          type="password"
          value={typed}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit">{words.intake.use}</button>
    </form>
  );
};
