// A case read as a document, with every decision of a table on the way.
import { type Decision, watched } from '../rules/trace.ts';
import type { Case } from './case-files.ts';
import type { CaseReading } from './case-kinds.ts';
import { factsOf } from './made-up.ts';

/** The reading of a case, and what was decided while it was read. */
export const readCase = (one: Case): CaseReading & { readonly decisions: readonly Decision[] } => {
  const { text, title, region, issuers } = one;
  const { found: document, decisions } = watched(() => factsOf(documentOf(one)));
  return { text, title, region, issuers, document, decisions };
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
