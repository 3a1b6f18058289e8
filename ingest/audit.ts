// What a text says that ended in no fact: every number with a unit, every 文号 and every 《title》 outside the words of all
// facts. It measures recall without gold; much of it is rightly left out (counts of tasks, meetings), so it is a list to read.
import type { Facts, Quoted, Span } from '../model/index.ts';
import type { Interpreted, Mention } from './types.ts';

export type AuditEntry = Quoted & { readonly kind: 'quantity' | 'doc-number' | 'title' };

/** The entries in the order of the text. */
export const auditRecall = (interpreted: Interpreted): AuditEntry[] => {
  const covered = coverOf(interpreted.facts);
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

/** Whether one fact's words hold a span. Headings, bodies and a measure's whole sentence say nothing of numbers in them. */
const coverOf = (facts: Facts): ((span: Span) => boolean) => {
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
  const spans = said.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const ends: number[] = []; // the furthest end of the spans up to each
  for (const span of spans) ends.push(Math.max(span.end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] ?? 0) >= end;
  };
};
