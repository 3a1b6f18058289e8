// Who says so, why, and the server's token: what every correction needs.
import { useWords } from '../language.ts';
import { keptName, keptToken } from './author.ts';

type Props = { readonly reason: string; readonly onReason: (reason: string) => void };

export const SignatureFields = ({ reason, onReason }: Props) => {
  const words = useWords();
  const name = keptName.use();
  const token = keptToken.use();
  return (
    <div className="mend-fields">
      <label className="field wide">
        <span>{words.mend.reason}</span>
        <input required value={reason} maxLength={500} onChange={(event) => onReason(event.target.value)} />
      </label>
      <label className="field">
        <span>{words.mend.by}</span>
        <input
          required
          value={name}
          maxLength={100}
          autoComplete="name"
          onChange={(event) => keptName.set(event.target.value)}
        />
      </label>
      <label className="field">
        <span>{words.mend.token}</span>
        <input
          required
          type="password"
          value={token}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => keptToken.set(event.target.value)}
        />
      </label>
    </div>
  );
};
