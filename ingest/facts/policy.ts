// The facts of a policy: measures, the conditions of the whole document, and the money that belongs to no measure.
import type { Amount, Condition, Diagnostic, DocumentType, Measure } from '../../model/index.ts';
import type { AmountRuling, Recognized } from '../types.ts';
import { interpretAmounts } from './amount-role/amounts.ts';
import { amountRulings } from './amount-role/rulings.ts';
import { readBoundClause } from './conditions/bound-clause.ts';
import { sortConditions } from './conditions/document-conditions.ts';
import { interpretMeasures } from './measures/measures.ts';
import { interpretProposals } from './measures/proposals.ts';
import { offersSupport } from './offers.ts';

export type PolicyFacts = {
  readonly measures: readonly Measure[];
  readonly conditions: readonly Condition[];
  readonly amounts: readonly Amount[];
  readonly rulings: readonly AmountRuling[];
  readonly diagnostics: readonly Diagnostic[];
};

/** What a text of a type offers and asks. Papers offer nothing; essays and columns propose. */
export const interpretPolicy = (text: Recognized, type: DocumentType, title: string | null): PolicyFacts => {
  if (
    type === 'research-paper' ||
    ((type === 'essay' || type === 'op-ed-collection') && !hasArticles(text) && !offersSupport(text))
  )
    return {
      measures: type === 'research-paper' ? [] : interpretProposals(text),
      conditions: [],
      amounts: interpretAmounts(text, new Set()),
      rulings: [],
      diagnostics: [],
    };
  const operators = readBoundClause(text);
  const { measures: found, rest, amounts, steps, diagnostics } = interpretMeasures(text, title, operators);
  const { measures, conditions } = sortConditions(text, rest, found, operators);
  const taken = new Set<number>(steps);
  for (const measure of measures)
    for (const fact of [...measure.awards, ...measure.conditions]) taken.add(fact.valueSpan.start);
  for (const condition of conditions) taken.add(condition.valueSpan.start);
  const rulings = amountRulings(text, amounts);
  return { measures, conditions, amounts: interpretAmounts(text, taken), rulings, diagnostics };
};

/** 第X条 is how rules are written, whatever the title was read as. */
const hasArticles = (text: Recognized): boolean =>
  text.sections.filter((section) => section.label?.endsWith('条')).length >= 3;
