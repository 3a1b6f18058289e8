// What the readers of kinds read, and how they write its lines.
import type { TextLanguage } from '../../../model/index.ts';
import type { Interpreted } from '../../types.ts';

export type CaseReading = {
  readonly text: string;
  /** What the case says of its document: null and none where it says nothing. */
  readonly title: string | null;
  readonly region: string | null;
  readonly issuers: readonly string[];
  readonly document: Interpreted;
};

/** The lines of a kind; parts of facts that the lines expected leave out are left out. */
export type Reader = (reading: CaseReading, expected: readonly string[]) => readonly string[];

export type Readers = Readonly<Record<string, Reader>>;

type Field = readonly (string | number | null | undefined | false)[];

/** Fields of a line; what is null is –. */
export const fields = (...values: Field): string => values.map((value) => value ?? '–').join(' | ');

/** Fields of a line without those that are empty. */
export const given = (...values: Field): string =>
  values.filter((value) => value !== null && value !== undefined && value !== '' && value !== false).join(' | ');

/** A line, or none. */
export const one = (found: string | null | undefined): readonly string[] =>
  found === null || found === undefined ? [] : [found];

export const ofLanguage = (language: TextLanguage, words: string): string => `${language} ${words}`;

/** Brackets in the width in which labels are written. */
export const wideBrackets = (words: string): string => words.replaceAll('(', '（').replaceAll(')', '）');
