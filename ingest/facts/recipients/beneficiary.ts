// Whom a measure is for: the first 对… that ends in a recipient (企业, 项目, 人才), in the measure's own words.
import type { Sentence } from '../../types.ts';
import { leadingRecipient } from './recipient-noun.ts';

/** The beneficiary that the sentences name first, or null. */
export const beneficiaryOf = (sentences: readonly Sentence[]): string | null => {
  for (const sentence of sentences) {
    const lead = leadingRecipient(sentence.text);
    if (lead) return lead;
  }
  return null;
};
