import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take most of a minute and more, the longest first. */
const long = [
  'test/contracts/graph-store.neo4j',
  'test/neo4j',
  'test/faults',
  'test/cli.',
  'test/web',
  'test/migrate',
  'test/combinations',
  'test/cli-',
  'ingest/mutations',
];

/** Begins with the files that take long, so that none of them runs alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = long.findIndex((name) => moduleId.includes(`/${name}`));
      return place < 0 ? long.length : place;
    };
    return (await super.sort(files)).sort((x, y) => rank(x) - rank(y));
  }
}

export default defineConfig({
  // The one of graphql's two builds that its users under node_modules load; two in one process refuse each other's
  // schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{model,text,ingest,graph,search,eligibility,api,cli,web,test}/**/*.test.ts'],
    globalSetup: ['./test/run-folder.ts'],
    setupFiles: ['./test/fixed-seed.ts'],
    reporters: ['default', './test/tally.ts'],
    pool: 'forks', // nodejieba takes 250 MB a thread, and a terminated thread never gives them back
    isolate: false, // modules, vocabularies and jieba's words are loaded once a process, not once a file: half the time
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    expect: { poll: { timeout: 30_000 } }, // a browser on a busy machine
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
