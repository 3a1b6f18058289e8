// Passages of one text raise one another: of two that share as much with a query, the one is likelier meant whose text
// says more of it elsewhere. It looks at candidates alone, by their sources, and never at what they say.
import { parsePassageId } from '../model/index.ts';

// The even ones of 1,543 questions of laypeople over the articles of 1,350 laws chose both; one and three others, and
// .15 to .5 of them, give less (docs/quality.md, Search).
const mostOthers = 5;
export const othersWeight = 0.35;

type Weighed = { readonly id: string; readonly weight: number };

/**
 * Returns the candidates, each with a part of what the five heaviest others of its text weigh in the mean; those that
 * are not there weigh nothing.
 */
export const raisedByText = <T extends Weighed>(candidates: readonly T[], part = othersWeight): readonly T[] => {
  const heaviest = new Map<string, readonly number[]>();
  const texts = candidates.map(({ id }) => parsePassageId(id)?.source ?? id);
  for (const [text, places] of Map.groupBy(texts.keys(), (place) => texts[place] ?? '')) {
    const weights = places.map((place) => candidates[place]?.weight ?? 0).sort((a, b) => b - a);
    heaviest.set(text, weights.slice(0, mostOthers + 1));
  }
  return candidates.map((each, place) => {
    const ofText = heaviest.get(texts[place] ?? '') ?? [];
    const own = ofText.indexOf(each.weight);
    const others = ofText.filter((_, i) => i !== (own === -1 ? mostOthers : own));
    return { ...each, weight: each.weight + (part * sum(others)) / mostOthers };
  });
};

const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);
