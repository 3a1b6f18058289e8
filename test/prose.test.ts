// What the linter does not look at: how long a line of a comment is.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const most = 120;
const isComment = (line: string): boolean => /^\s*(?:\/\/|\/\*|\*)/.test(line);
/** What a program reads cannot be broken. */
const isDirective = (line: string): boolean =>
  /^\s*\/\/ (?:biome-ignore|@ts-|prettier-)|^\s*(?:\/\/|\*) \S+$/.test(line);

const tooLong = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) =>
      line.length >= most && isComment(line) && !isDirective(line) ? [`${path}:${i + 1} has ${line.length}`] : [],
    );

test('lines of comments are shorter than 120 characters', () => {
  const files = globSync('**/*.{ts,tsx,js,mjs}', {
    exclude: (path) => /(?:^|\/)(?:node_modules|dist|generated)$/.test(path),
  });
  expect(files.length).toBeGreaterThan(1000);
  expect(files.flatMap(tooLong)).toEqual([]);
});
