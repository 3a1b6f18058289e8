// Hypotheses as nodes.
import { type Assertions, addNode } from './assertions.ts';

/** Asserts all hypotheses of a paper. */
export const linkHypotheses = (to: Assertions): void => {
  for (const hypothesis of to.text.facts.hypotheses)
    addNode(to, 'Hypothesis', hypothesis.id, hypothesis.rule, hypothesis, hypothesis.statement, {
      label: hypothesis.label,
      statement: hypothesis.statement,
      cause: hypothesis.cause,
      effect: hypothesis.effect,
      direction: hypothesis.direction,
      outcome: hypothesis.outcome,
      moderator: hypothesis.moderator ?? null,
      outcomeQuote: hypothesis.outcomeQuote ?? null,
      outcomeSpan: hypothesis.outcomeSpan ?? null,
    });
};
