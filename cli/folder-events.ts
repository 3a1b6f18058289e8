// Tells when something may have changed in a folder: the system says so, and now and then without it, for network
// disks and lost events. What has changed is for the caller to find out.
import { type FSWatcher, watch } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export interface FolderEvents {
  /** Waits for an event, at most so long; returns at once once the signal came. */
  wait(mostMilliseconds: number): Promise<void>;
  close(): void;
}

export const openFolderEvents = (folder: string, signal: AbortSignal): FolderEvents => {
  let isDue = false;
  let wake = (): void => {};
  const ring = (): void => {
    isDue = true;
    wake();
  };
  const watcher = watchBelow(folder, ring);
  signal.addEventListener('abort', ring);
  return {
    wait: async (mostMilliseconds) => {
      if (!isDue && !signal.aborted) {
        const timer = setTimeout(ring, mostMilliseconds);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        clearTimeout(timer);
      }
      await sleep(100, null, { signal }).catch(() => {}); // events come in swarms
      isDue = false;
    },
    close: () => watcher?.close(),
  };
};

/** Null where the system does not watch this folder: then the time alone tells. */
const watchBelow = (folder: string, ring: () => void): FSWatcher | null => {
  try {
    return watch(folder, { recursive: true }, ring).on('error', ring);
  } catch {
    return null;
  }
};
