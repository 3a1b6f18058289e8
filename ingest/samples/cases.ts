// All cases of the subjects, and each read as a document while the tables are watched.
import { foldWidths } from '../../text/index.ts';
import type { Trial } from '../rules/analysis.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { type Case, caseFiles, readCases } from './case-files.ts';
import { readCase } from './read-case.ts';

export const allCases = (): readonly Case[] => caseFiles().flatMap(readCases);

/** Every case read as a document while the tables are watched. */
export const tryCases = (): readonly Trial[] =>
  allCases().map((one) => ({
    name: one.name,
    kinds: stretchOf({ text: foldWidths(one.text) }).cues.kinds,
    decisions: readCase(one).decisions,
  }));
