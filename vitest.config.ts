import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The one of graphql's two builds that its users under node_modules load; two in one process refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{model,text,ingest,graph,search,eligibility,api,cli,web,test}/**/*.test.ts'],
    setupFiles: ['./test/fixed-seed.ts'],
    reporters: ['default', './test/tally.ts'],
    pool: 'forks', // nodejieba takes 250 MB a thread, and a terminated thread never gives them back
    maxWorkers: 2,
    expect: { poll: { timeout: 30_000 } }, // a browser on a busy machine
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
