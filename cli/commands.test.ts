import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands, findCommand, help } from './commands.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const printed = [...readme.matchAll(/(?:^ {4}|`)npx cetu ([a-z].*?)(?:`| {2,}#|$)/gm)].map(([, words = '']) => words);

describe('the commands', () => {
  test.each(printed)('take what README prints: %s', async (words) => {
    const [name = '', ...typed] = (words.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
    const command = await findCommand(name);
    expect(() => command.prepare(typed)).not.toThrow();
  });

  test.each(Object.keys(commands))('%s teaches by examples', async (name) => {
    const command = await findCommand(name);
    expect(command.help).toMatch(new RegExp(`^cetu ${name}\\b[\\s\\S]+\nExamples\n {2}.*cetu ${name}`));
    expect(help()).toContain(`\n  ${name} `);
  });

  test.each([
    ['injest', 'There is no command "injest". Did you mean ingest?'],
    ['constructor', 'There is no command "constructor".'],
    ['--verison', 'There is no option --verison. Did you mean --version?'],
  ])('%s is none of them', async (name, sentence) => {
    await expect(findCommand(name)).rejects.toThrow(sentence);
  });

  test.each([
    ['search', [], 'search needs TEXT…'],
    ['search', ['x', '--limt', '3'], 'search has no option --limt. Did you mean --limit?'],
    ['status', ['now'], 'status does not take "now".'],
    ['ingest', [], 'ingest needs PATH|ADDRESS…'],
    ['extract', ['a.txt', 'b.txt'], 'extract does not take "b.txt".'],
    ['export', ['--out'], '--out needs a value: --out FILE.'],
  ])('%s refuses %j', async (name, typed, sentence) => {
    const command = await findCommand(name);
    expect(() => command.prepare(typed)).toThrow(sentence);
  });
});
