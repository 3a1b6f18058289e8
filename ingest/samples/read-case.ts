// A case read as a document, with every decision of a table on the way.
import { type Decision, watched } from '../rules/trace.ts';
import type { Case } from './case-files.ts';
import { type CaseKind, type CaseReading, linesOf } from './case-kinds.ts';
import { factsOf } from './made-up.ts';

/**
 * The reading of a case: its document, the lines of the kinds that it lists, and what was decided while they were
 * found.
 */
export const readCase = (
  one: Case,
): CaseReading & {
  readonly lines: ReadonlyMap<CaseKind, readonly string[]>;
  readonly decisions: readonly Decision[];
} => {
  const { text, title, region, issuers } = one;
  const { found, decisions } = watched(() => {
    const reading = { text, title, region, issuers, document: factsOf(documentOf(one)) };
    const lines = [...one.facts].map(([kind, expected]) => [kind, linesOf(kind, reading, expected)] as const);
    return { ...reading, lines: new Map(lines) };
  });
  return { ...found, decisions };
};

/** The text of the document that a case stands in. */
export const documentOf = ({ text, before, frame, title, issuers }: Case): string => {
  const words = before === null ? text : `${before}\n\n${text}`;
  const signed = issuers.length === 0 ? words : `${words}\n\n${issuers.join('\n')}\n`;
  if (frame === 'whole') return signed;
  if (frame === 'section') return `一、正文\n\n${signed}\n`;
  const head = title ?? '某市促进产业发展若干措施';
  return text.includes('\n') ? `${head}\n${signed}` : `${head}\n一、资金条款\n${signed}\n`;
};
