// How far a long command is: one line that is written over on a terminal, else a plain line every few seconds. On
// stderr.
import { count } from './output.ts';

export interface Progress {
  /** Tells how many are done, of how many; `failed` among them. */
  at(done: number, of: number, failed?: number): void;
  /** Clears the line. */
  end(): void;
}

type Screen = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };

/** Progress that counts `unit`s; `now` gives milliseconds. */
export const startProgress = (
  unit: string,
  screen: Screen = process.stderr,
  now: () => number = () => performance.now(),
): Progress => {
  const pause = screen.isTTY ? 100 : 5000;
  let last = screen.isTTY ? Number.NEGATIVE_INFINITY : now();
  let first: { readonly done: number; readonly time: number } | null = null;
  let shown = false;
  return {
    at: (done, of, failed = 0) => {
      const time = now();
      first ??= { done, time }; // what came before is starting up and says nothing about the rate
      if (time - last < pause) return;
      last = time;
      const rate = time > first.time ? ((done - first.done) * 1000) / (time - first.time) : 0;
      const line = describeProgress(unit, { done, of, failed, rate });
      screen.write(screen.isTTY ? `\r${line.slice(0, (screen.columns || 80) - 1)}\u001b[K` : `${line}\n`);
      shown = true;
    },
    end: () => {
      if (screen.isTTY && shown) screen.write('\r\u001b[K');
      shown = false;
    },
  };
};

/** `120 of 1,000 files, 45.0 a second, 0:20 left, 1 failed`. */
export const describeProgress = (
  unit: string,
  { done, of, failed, rate }: Record<'done' | 'of' | 'failed' | 'rate', number>,
): string =>
  [
    `${done.toLocaleString('en-US')} of ${count(of, unit)}`,
    ...(rate > 0 ? [`${rate.toFixed(1)} a second`, `${clock((of - done) / rate)} left`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(', ');

/** `0:07`, `12:30`, `1:02:03`. */
export const clock = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [first, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
};
