// Numbers of lines in the left margin (1, 2, 3 … or 5, 10, 15 …), as drafts and files for courts have them. The first
// column of a table counts its rows, too: there the rest of the row is cells, here it is prose.
import { type PdfWord, rowsOf } from './pdf-lines.ts';

/** The words without numbers of lines, and how many of these there are. */
export const withoutLineNumbers = (
  words: readonly PdfWord[],
): { readonly words: readonly PdfWord[]; readonly numbers: number } => {
  const rows = rowsOf(words);
  const found = rows.flatMap((row): { readonly word: PdfWord; readonly rest: readonly PdfWord[] }[] => {
    const [word, ...rest] = row;
    return word && /^\d{1,4}$/.test(word.text) ? [{ word, rest }] : [];
  });
  const steps = found.slice(1).map(({ word }, i) => Number(word.text) - Number(found[i]?.word.text));
  const [step] = steps;
  const isEvery = found.length >= 20 && found.length >= rows.length * 0.8;
  const isCounted =
    found.length >= leastLines &&
    (step === 5 || step === 10 || (step === 1 && isEvery)) &&
    steps.every((one) => one === step);
  const left = found.reduce((most, { word }) => Math.max(most, endOf(word)), Number.NEGATIVE_INFINITY);
  const margin = rows
    .flat()
    .reduce((least, { text, x }) => (/^\d{1,4}$/.test(text) ? least : Math.min(least, x)), Number.POSITIVE_INFINITY);
  const prose = found.filter(({ rest }) =>
    rest.every((word, i) => i === 0 || word.x - endOf(rest[i - 1] ?? word) < word.size * 1.5),
  );
  if (!isCounted || left > margin || prose.length < found.length * 0.8) return { words, numbers: 0 };
  const numbers = new Set(found.map(({ word }) => word));
  return { words: words.filter((word) => !numbers.has(word)), numbers: numbers.size };
};

const leastLines = 8;

const endOf = (word: PdfWord): number => word.x + word.width;
