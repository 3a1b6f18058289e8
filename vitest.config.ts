import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begins with the files that take minutes, so that none of them runs alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      /graph-store\.neo4j|test\/cli\.test|test\/faults/.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  // The one of graphql's two builds that its users under node_modules load; two in one process refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{model,text,ingest,graph,search,eligibility,api,cli,web,test}/**/*.test.ts'],
    setupFiles: ['./test/fixed-seed.ts'],
    reporters: ['default', './test/tally.ts'],
    pool: 'forks', // nodejieba takes 250 MB a thread, and a terminated thread never gives them back
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    expect: { poll: { timeout: 30_000 } }, // a browser on a busy machine
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
