// Writes that readers see whole. The server applies a transaction bit by bit as it commits it, and a statement
// meanwhile sees rows that are half there and ends that are gone. So a writer announces its commit before, and
// concludes it after, each in a transaction of its own; a reader who meets an announced commit, or finds that one was
// concluded since it began, asks again.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { CetuError } from '../../model/index.ts';
import type { Connection, Run } from './connection.ts';

/** Runs the work in one transaction whose commit is announced; nothing of it stays if it throws. */
export const writeWhole = async <T>(connection: Connection, work: (run: Run) => Promise<T>): Promise<T> => {
  const token = randomUUID(); // of two writers one may conclude while the other's commit is announced
  try {
    return await connection.write(async (run) => {
      const result = await work(run);
      await connection.alone(announce, { token });
      return result;
    });
  } finally {
    await connection.alone(conclude, { token });
  }
};

const announce = "MATCH (c:Cetu {name: 'commit'}) SET c.token = $token, c.announced = timestamp()";
const conclude = `MATCH (c:Cetu {name: 'commit'}) SET c.concluded = c.concluded + 1,
  c.announced = CASE WHEN c.token = $token THEN NULL ELSE c.announced END`;

// Milliseconds: a source of some hundred facts is committed in ten to twenty. Who asks long while others write without
// rest would never come to an end, and takes what it meets.
const shortestPause = 5;
const longestWait = 500;

/**
 * What the work answers from a graph that stands still; where writers give it no rest, after half a second from what
 * it meets.
 */
export const readWhole = async <T>(connection: Connection, work: (run: Run) => Promise<T>): Promise<T> => {
  const start = performance.now();
  for (let wait = shortestPause; performance.now() - start < longestWait; wait *= 2) {
    const answer = await connection.read((run) => besideCommits(run, work)).catch(passOverHalves);
    if (answer?.still) return answer.value;
    await pause(wait);
  }
  return connection.read(work);
};

type Answer<T> = { readonly value: T; readonly still: boolean };

const besideCommits = async <T>(run: Run, work: (run: Run) => Promise<T>): Promise<Answer<T>> => {
  const before = readCommits(run); // on its way together with the first statement of the work
  const [value, { busy, concluded }] = await Promise.all([work(run), before]);
  const after = await readCommits(run);
  return { value, still: !busy && !after.busy && concluded === after.concluded };
};

type Commits = { readonly busy: boolean; readonly concluded: number };

// A writer that was killed between the two leaves its announcement behind: it is passed over after ten seconds.
const readCommits = async (run: Run): Promise<Commits> => {
  const [row] = await run<Commits>(
    `MATCH (c:Cetu {name: 'commit'})
     RETURN coalesce(timestamp() - c.announced < 10000, false) AS busy, c.concluded AS concluded`,
  );
  return row ?? { busy: false, concluded: 0 };
};

/** Null for an error that may come of what is half there; others are thrown on. */
const passOverHalves = (error: unknown): null => {
  if (error instanceof CetuError && (error.code === 'INTERNAL' || error.code === 'STORE_DAMAGED')) return null;
  throw error;
};
