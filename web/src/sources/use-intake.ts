// What the server takes in, as a view uses it: files and addresses are handed over, and the jobs are looked at while
// any is under way.
import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetAnswers } from '../answers.ts';
import { ask, handOver, type Refusal, toRefusal } from '../ask.ts';
import {
  IntakeJobs,
  type JobFragment,
  ReadAddress,
  ReadAgain,
  RemoveSource,
  RestoreSource,
} from '../generated/operations.ts';
import { keptToken } from '../mend/author.ts';

/** How many files of those chosen have been handed over. */
export type Sending = { readonly done: number; readonly of: number };

export type Refused = { readonly refusal: Refusal; readonly name: string | null };

export type UsedIntake = {
  readonly jobs: readonly JobFragment[];
  readonly sending: Sending | null;
  /** Why something of what was asked last was refused, with the name of the file where it was one. */
  readonly refused: readonly Refused[];
  /** Whether there is a token to show. */
  readonly isOpen: boolean;
  readonly sendFiles: (files: readonly File[]) => Promise<void>;
  readonly readAddress: (address: string) => Promise<boolean>;
  /** The id of the job; null where it was refused. */
  readonly readAgain: (source: string) => Promise<string | null>;
  readonly remove: (source: string) => Promise<boolean>;
  /** Puts back what a removal took out. */
  readonly restore: (job: string) => Promise<boolean>;
};

const lookMilliseconds = 1_000;

export const useIntake = (): UsedIntake => {
  const token = keptToken.use();
  const { jobs, look, refusal: lookRefusal } = useJobs(token);
  const [sending, setSending] = useState<Sending | null>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const attempt = async (work: () => Promise<unknown>, name: string | null = null): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      setRefused((former) => [...former, { refusal: toRefusal(error), name }]);
      return false;
    }
  };
  const change = async (work: () => Promise<unknown>): Promise<boolean> => {
    setRefused([]);
    const isDone = await attempt(work);
    look();
    return isDone;
  };
  return {
    jobs,
    sending,
    refused: refused.length > 0 || lookRefusal === null ? refused : [{ refusal: lookRefusal, name: null }],
    isOpen: token !== '',
    sendFiles: async (files) => {
      setRefused([]);
      for (const [done, file] of files.entries()) {
        setSending({ done, of: files.length });
        await attempt(() => handOver(file, file.name, token), file.name);
        if (done % 20 === 0) look();
      }
      setSending(null);
      look();
    },
    readAddress: (address) => change(() => ask(ReadAddress, { address }, token)),
    readAgain: async (source) => {
      let job: string | null = null;
      await change(async () => {
        job = (await ask(ReadAgain, { source }, token)).readAgain.id;
      });
      return job;
    },
    remove: (source) => change(() => ask(RemoveSource, { source }, token)),
    restore: (job) => change(() => ask(RestoreSource, { job }, token)),
  };
};

/**
 * The jobs, looked at once for a token and then as long as any is under way. What one of them changed is asked for
 * anew.
 */
const useJobs = (token: string) => {
  const [jobs, setJobs] = useState<readonly JobFragment[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [turn, setTurn] = useState(0);
  const ended = useRef<number | null>(null);
  const look = useCallback((): void => setTurn((former) => former + 1), []);
  useEffect(() => {
    if (token === '') return;
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    ask(IntakeJobs, {}, token).then(
      ({ intake }) => {
        if (left) return;
        setJobs(intake);
        setRefusal(null);
        const count = intake.filter(({ endedAt }) => endedAt !== null).length;
        if (ended.current !== null && count !== ended.current) forgetAnswers();
        ended.current = count;
        if (count < intake.length) timer = setTimeout(look, lookMilliseconds);
      },
      (error: unknown) => left || setRefusal(toRefusal(error)),
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [token, turn]);
  return { jobs, refusal, look };
};
