// Where and why a fact is asserted, as rows of funding tell it.
import type { FactNode } from '../model/index.ts';
import type { Provenance } from './port.ts';

/** The provenance that a fact carries itself. */
export const factProvenance = ({ span, quote, source, rule, evidence, rivals, corrected }: FactNode): Provenance => ({
  span,
  quote,
  source,
  rule,
  ...(evidence ? { evidence } : {}),
  ...(rivals ? { rivals } : {}),
  ...(corrected ? { corrected } : {}),
});
