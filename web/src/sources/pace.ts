// How far the intake is: what is done of what was asked for since it last had nothing to do, how fast, and how long
// the rest takes.

type Timed = { readonly queuedAt: string; readonly startedAt: string | null; readonly endedAt: string | null };

export type Pace = {
  readonly done: number;
  readonly of: number;
  /** A minute; null where too little is done to tell. */
  readonly rate: number | null;
  readonly secondsLeft: number | null;
};

/** The pace of the jobs, the newest first; null where nothing is under way. */
export const paceOf = (jobs: readonly Timed[], now: number): Pace | null => {
  const run = jobs.slice(0, idleAt(jobs));
  const done = run.filter(({ endedAt }) => endedAt !== null);
  const began = Math.min(...run.flatMap(({ startedAt }) => (startedAt === null ? [] : Date.parse(startedAt))));
  if (done.length === run.length) return null;
  const minutes = (now - began) / 60_000;
  const rate = done.length === 0 || minutes <= 0 ? null : done.length / minutes;
  return {
    done: done.length,
    of: run.length,
    rate,
    secondsLeft: rate === null ? null : ((run.length - done.length) / rate) * 60,
  };
};

/** Where in the list the jobs begin that had ended before the next was asked for. */
const idleAt = (jobs: readonly Timed[]): number => {
  for (const [at, job] of jobs.entries()) {
    const earlier = jobs[at + 1];
    if (earlier && earlier.endedAt !== null && earlier.endedAt < job.queuedAt) return at + 1;
  }
  return jobs.length;
};
