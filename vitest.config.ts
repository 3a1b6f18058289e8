import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{model,text,ingest,graph,search,api,cli,web,test}/**/*.test.ts'],
    reporters: ['default', './test/tally.ts'],
    pool: 'forks', // nodejieba takes 250 MB a thread, and a terminated thread never gives them back
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
