// Rulings that were contested: another rule said something else by the words of the text, and lost. They are listed so
// that a reader can look whether the order of a table is right; most are.
import { type Diagnostic, everyFact, type Facts, type Span } from '../model/index.ts';
import type { AmountRuling } from './types.ts';

/** A remark for each contested ruling, on amounts first; once for several facts of one ruling. */
export const contestedRulings = (facts: Facts, rulings: readonly AmountRuling[]): readonly Diagnostic[] => {
  const onAmounts = new Set(rulings.map(({ rule }) => rule));
  const onOthers = everyFact(facts).flatMap(({ fact }) => (onAmounts.has(fact.rule) ? [] : [fact]));
  const remarks = new Map<string, Diagnostic>();
  for (const { rule, rivals, span, quote } of [...rulings, ...onOthers]) {
    if (rule === null || !rivals) continue;
    const message = `${rule} won over ${rivals.join(', ')}: ${quote.replace(/\s+/g, ' ')}`;
    remarks.set(`${span.start} ${message}`, remarkOn(span, message));
  }
  return [...remarks.values()];
};

const remarkOn = (span: Span, message: string): Diagnostic => ({
  severity: 'info',
  stage: 'interpret',
  rule: 'contested',
  message,
  span,
});
