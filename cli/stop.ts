// How a long command is stopped: the first SIGINT or SIGTERM asks it to finish what it is writing, the second ends it.

export type Stop = {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** The exit code of a command that was stopped: 130 after SIGINT, 143 after SIGTERM; null where it was not. */
  exitCode(): number | null;
  /** Gives the signals back to the system. */
  release(): void;
};

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

export const listenForStop = (): Stop => {
  const controller = new AbortController();
  let code: number | null = null;
  const onSignal = (name: keyof typeof codes): void => {
    if (code !== null) process.exit(code);
    code = codes[name];
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, onSignal);
  return {
    signal: controller.signal,
    exitCode: () => code,
    release: () => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, onSignal);
    },
  };
};
