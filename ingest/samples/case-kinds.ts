// What a case can show of its text, by kind: the facts of the document that the text stands in (kinds/document,
// measures, studies), and what single finders find in the text alone (kinds/finders). Each kind has a reader that
// gives its lines.
import { documentKinds } from './kinds/document.ts';
import { finderKinds } from './kinds/finders.ts';
import { measureKinds } from './kinds/measures.ts';
import type { CaseReading, Reader } from './kinds/reading.ts';
import { studyKinds } from './kinds/studies.ts';

export type { CaseReading } from './kinds/reading.ts';

const kinds = { ...documentKinds, ...measureKinds, ...studyKinds, ...finderKinds };

export type CaseKind = keyof typeof kinds;

export const isCaseKind = (kind: string): kind is CaseKind => Object.hasOwn(kinds, kind);

/** The lines of a kind; parts of facts that the lines expected leave out are left out. */
export const linesOf = (kind: CaseKind, reading: CaseReading, expected: readonly string[]): readonly string[] => {
  const reader: Reader = kinds[kind];
  return reader(reading, expected);
};
