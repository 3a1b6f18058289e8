import { CetuError, everyFact } from '../../model/index.ts';
import { defineCommand } from '../command.ts';
import { explainFact, explainPlace, type Findings, nearestTo } from '../explain.ts';
import { suggestion } from '../nearest.ts';
import { interpretDocument, ocrOption } from '../one-document.ts';
import { count, print } from '../output.ts';

export const command = defineCommand({
  name: 'explain',
  synopsis: 'FILE',
  words: { least: 1, most: 1 },
  about: `
Says in plain words why a fact was found: the rule that won, the words that made it speak, and the rules that said something
else and lost. Of an amount that ended in no fact it says what was ruled on it. LINE and COLUMN count from 1 in the text as
"cetu text FILE" prints it; an ID is that of "cetu extract FILE", with or without the source before it.`,
  options: {
    at: { type: 'string', value: 'LINE:COLUMN', help: 'what stands at this place' },
    fact: { type: 'string', value: 'ID', help: 'the fact of this id' },
    ocr: ocrOption,
  },
  examples: [
    ['cetu explain notice.txt --at 12:8', 'the facts at the eighth character of line 12'],
    ['cetu explain notice.txt --fact award/310-315', 'one fact'],
  ],
  run: async ([path = ''], { at, fact, ocr }, context) => {
    if ((at === null) === (fact === null))
      throw new CetuError('INPUT', 'explain needs either --at LINE:COLUMN or --fact ID.');
    const ingested = await interpretDocument(path, context, ocr);
    const found = { text: ingested.graph.text, facts: ingested.facts, rulings: ingested.rulings };
    print(at === null ? byId(path, found, fact ?? '') : byPlace(path, found, at));
    return 0;
  },
});

const byId = (path: string, found: Findings, id: string): string => {
  const explained = explainFact(found, id);
  if (explained !== null) return explained;
  const ids = everyFact(found.facts).map((one) => one.fact.id.slice(one.fact.id.indexOf('/') + 1));
  throw new CetuError(
    'INPUT',
    `${path} has no fact "${id}".${suggestion(id, ids)} "cetu extract" prints the ids of all.`,
  );
};

const byPlace = (path: string, found: Findings, place: string): string => {
  const at = offsetOf(path, found.text, place);
  const explained = explainPlace(found, at);
  if (explained.length > 0) return explained.join('\n\n');
  const near = nearestTo(found, at, 3).map((line) => `\n  ${line}`);
  const nearest = near.length > 0 ? ` The nearest:${near.join('')}` : ' It has no facts at all.';
  throw new CetuError('INPUT', `Nothing is stated at ${place} of ${path}.${nearest}`);
};

/** The place in the text of LINE:COLUMN. Throws INPUT where there is no such place. */
const offsetOf = (path: string, text: string, place: string): number => {
  const [, line = '', column = ''] = /^(\d{1,9}):(\d{1,9})$/.exec(place) ?? [];
  if (line === '') throw new CetuError('INPUT', `--at takes LINE:COLUMN, 12:8, not "${place}".`);
  const lines = text.split('\n');
  const words = lines[Number(line) - 1];
  if (words === undefined)
    throw new CetuError('INPUT', `${path} has no line ${line}: it has ${count(lines.length, 'line')}.`);
  if (words.length === 0) throw new CetuError('INPUT', `Line ${line} of ${path} is empty.`);
  if (Number(column) < 1 || Number(column) > words.length)
    throw new CetuError(
      'INPUT',
      `Line ${line} of ${path} has no column ${column}: it has ${count(words.length, 'character')}.`,
    );
  return lines.slice(0, Number(line) - 1).reduce((sum, { length }) => sum + length + 1, 0) + Number(column) - 1;
};
