// The page's questions against the schema that the server answers: when the schema changes, this fails before a reader
// sees it.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generate } from './generate.ts';

it('every question of the page is one that the schema answers, and its types are up to date', async () => {
  const written = readFileSync(new URL('src/generated/operations.ts', import.meta.url), 'utf8');
  expect(await generate(), 'run `npm run generate`').toBe(written);
});
