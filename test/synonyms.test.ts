// The short forms that search knows of bodies' functions are those by which ingest reads their names: two files, for
// the folders do not know one another, and one truth.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const functionsOf = (path: string): Readonly<Record<string, readonly string[]>> =>
  z
    .looseObject({ functions: z.record(z.string(), z.array(z.string())) })
    .parse(parse(readFileSync(new URL(path, import.meta.url), 'utf8'))).functions;

const sought = Object.entries(functionsOf('../search/synonyms.yml'));
const read = functionsOf('../ingest/vocabulary/agency-names.yml');

test('search knows some functions', () => expect(sought.length).toBeGreaterThan(15));

test.each(sought)('%s has in search no short form that ingest reads otherwise', (full, short) => {
  expect(Object.keys(read)).toContain(full);
  expect(read[full]).toEqual(expect.arrayContaining([...short]));
});
