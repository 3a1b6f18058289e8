// Sends a correction, signed by whom with what reason; afterwards whatever is shown is asked for anew.
import { useState } from 'react';
import { forgetAnswers } from '../answers.ts';
import { ask, type Refusal, toRefusal } from '../ask.ts';
import { type MadeFragment, Revoke } from '../generated/operations.ts';
import { keptName, keptToken } from './author.ts';

type State = {
  readonly working: boolean;
  readonly refusal: Refusal | null;
  readonly made: MadeFragment['correction'] | null;
};

export const useChange = () => {
  const token = keptToken.use();
  const name = keptName.use();
  const [reason, setReason] = useState('');
  const [state, setState] = useState<State>({ working: false, refusal: null, made: null });
  /** Whether the work was done; where it was not, `before` is what was made last. */
  const run = async (work: () => Promise<State['made']>, before: State['made'] = null): Promise<boolean> => {
    setState({ working: true, refusal: null, made: before });
    try {
      const made = await work();
      setState({ working: false, refusal: null, made });
      forgetAnswers();
      return true;
    } catch (error) {
      setState({ working: false, refusal: toRefusal(error), made: before });
      return false;
    }
  };
  return {
    ...state,
    token,
    reason,
    setReason,
    signature: { by: name, reason },
    /** Whether who, why and the token are told, and nothing else is under way. */
    isReady: !state.working && reason.trim() !== '' && name.trim() !== '' && token !== '',
    run,
    revoke: (id: string) =>
      run(async () => {
        await ask(Revoke, { id }, token);
        return null;
      }, state.made),
  };
};
