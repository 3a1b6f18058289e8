// A folder for what several test files need and one of them makes: there from the first test of a run to its last.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    runFolder: string;
  }
}

export default ({ provide }: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'cetu-tests-'));
  provide('runFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
};
