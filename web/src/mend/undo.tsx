// Takes a correction back where it shows, for whoever has the token in this browser.
import { useWords } from '../language.ts';
import { keptToken } from './author.ts';
import { useChange } from './use-change.ts';

export const Undo = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const change = useChange();
  if (keptToken.use() === '') return null;
  return (
    <>
      {' '}
      <button type="button" className="quiet" disabled={change.working} onClick={() => void change.revoke(id)}>
        {words.mend.undo}
      </button>
      {change.refusal && <small role="alert">{words.refusals[change.refusal.code] ?? change.refusal.message}</small>}
    </>
  );
};
