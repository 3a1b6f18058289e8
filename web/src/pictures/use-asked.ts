// Answers to several questions of one kind at once, for a drawing that needs all of them.
import { useEffect, useState } from 'react';
import { ask, type Refusal, toRefusal } from '../ask.ts';
import type { Operation } from '../generated/operations.ts';

type Asked<Answer> = { readonly answers: readonly Answer[] | null; readonly refusal: Refusal | null };

type Retried<Answer> = Asked<Answer> & { readonly retry: () => void };

const nothing = { answers: null, refusal: null };

/** The answers in the order of the questions; null until all are there. Null questions ask nothing. */
export const useAsked = <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  questions: readonly NoInfer<Variables>[] | null,
): Retried<Answer> => {
  const [times, setTimes] = useState(0);
  const key = questions && JSON.stringify([times, questions]);
  const [state, setState] = useState<Asked<Answer> & { readonly key: string | null }>({ ...nothing, key: null });
  useEffect(() => {
    if (questions === null) return;
    let left = false;
    Promise.all(questions.map((variables) => ask(operation, variables))).then(
      (answers) => left || setState({ answers, refusal: null, key }),
      (error: unknown) =>
        left ||
        setState({
          answers: null,
          refusal: toRefusal(error),
          key,
        }),
    );
    return () => {
      left = true;
    };
  }, [key]);
  return { ...(state.key === key ? state : nothing), retry: () => setTimes(times + 1) };
};
