// Whether the page is on its way to paper: what is drawn only in sight is then drawn as a whole.
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;

const subscribe = (listener: () => void): (() => void) => {
  const tell = (now: boolean) => (): void => {
    printing = now;
    flushSync(listener); // the browser takes its picture right after
  };
  const [begin, end] = [tell(true), tell(false)];
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
};

export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
