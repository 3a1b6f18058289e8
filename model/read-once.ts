// What several ask for and nobody may: read when it is first asked for, and once.

/** What `read` gives, the same to all who ask. */
export const readOnce = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let reading: Promise<T> | null = null;
  return () => {
    reading ??= read();
    return reading;
  };
};
