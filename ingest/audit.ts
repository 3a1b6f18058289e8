// What a text says that ended in no fact: every number with a unit, every 文号 and every 《title》 outside the words of
// all facts. It measures recall without gold; much of it is rightly left out (counts of tasks, meetings), so it is a
// list to read.
import type { Facts, Quoted, Span } from '../model/index.ts';
import { coverOf } from './cover.ts';
import type { Interpreted, Mention } from './types.ts';

export type AuditEntry = Quoted & { readonly kind: 'quantity' | 'doc-number' | 'title' };

/** The entries in the order of the text. */
export const auditRecall = (interpreted: Interpreted): AuditEntry[] => {
  const covered = statedIn(interpreted.facts);
  return interpreted.mentions.flatMap((mention) => {
    const kind = kindOf(mention);
    return kind && !covered(mention.span) ? [{ kind, span: mention.span, quote: mention.quote }] : [];
  });
};

const kindOf = (mention: Mention): AuditEntry['kind'] | null => {
  if (mention.type === 'quantity') return 'quantity';
  if (mention.type !== 'document') return null;
  return mention.docNumber === null ? 'title' : 'doc-number';
};

/**
 * Whether one fact's words hold a span. Headings, bodies and a measure's whole sentence say nothing of numbers in
 * them.
 */
const statedIn = (facts: Facts): ((span: Span) => boolean) => {
  const { document } = facts;
  const said: readonly Quoted[] = [
    ...facts.measures.flatMap(({ awards, conditions, duration, applicationWindow }) => [
      ...awards,
      ...conditions,
      ...(duration ? [duration] : []),
      ...(applicationWindow ? [applicationWindow] : []),
    ]),
    ...facts.conditions,
    ...facts.amounts,
    ...facts.statistics,
    ...facts.hypotheses,
    ...facts.variables,
    ...facts.descriptives,
    ...facts.coefficients,
    ...facts.modelFit,
    ...facts.references,
    ...facts.contacts,
    ...document.dates,
    ...(document.validity ? [document.validity] : []),
  ];
  return coverOf(said.map(({ span }) => span)).holds;
};
