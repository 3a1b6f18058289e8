// What texts of Word have in common, whether they come as docx or as doc.
import { parseLabel } from '../labels.ts';
import type { CellWords, TextBuilder } from './text-builder.ts';

/**
 * The level that a style's name, in lower case, gives its paragraphs: 1 for a title, 2 for heading 1 (标题 1); 0 for
 * none.
 */
export const headingOfStyle = (name: string): number => {
  if (/^(?:title|标题|文档标题)$/.test(name)) return 1;
  const level = /^(?:heading|标题) ?([1-9])$/.exec(name)?.[1];
  return level ? Number(level) + 1 : 0;
};

/** A heading on one line: a line break within it is for the eye. */
export const headingWords = (words: string): string =>
  words
    .trim()
    .replace(/(?<=[\u2e80-\uffee])\s*\n\s*(?=[\u2e80-\uffee])/g, '')
    .replace(/\s*\n\s*/g, ' ');

/**
 * Where nothing has the style of a title, and 一、 is a heading 2 below a heading 1 without a number, heading 1 is the
 * title's.
 */
export const raiseTitles = ({ marks, text }: TextBuilder): void => {
  const isLabelled = (level: number): boolean[] =>
    marks.flatMap((mark) =>
      mark.kind === 'heading' && mark.level === level
        ? [parseLabel(text.slice(mark.span.start, mark.span.end)) !== null]
        : [],
    );
  if (isLabelled(1).length > 0 || isLabelled(2).includes(true) || !isLabelled(3).includes(true)) return;
  marks.forEach((mark, i) => {
    if (mark.kind === 'heading') marks[i] = { ...mark, level: mark.level - 1 };
  });
};

/** Whether a table is a frame around a paragraph, or arranges a page. */
export const isArranged = (rows: readonly (readonly CellWords[])[]): boolean =>
  rows.every((row) => row.length <= 1) || rows.some((row) => row.some((cell) => cell.words.length > 3000));

/** The sign of a footnote in the text: ①. */
export const noteSign = (number: number): string =>
  number <= 20 ? String.fromCharCode(0x245f + number) : `(${number})`;
