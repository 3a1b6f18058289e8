// Decides which predicted fact is which gold fact: one to one, by the rules of each family. A quote that says the
// same in other words, or that brings a page with it, is no match.
import type { Candidate, Family } from './candidate.ts';
import { amountKey, sameKey } from './keys.ts';
import { given, type Loose, records } from './loose.ts';
import {
  type Comparable,
  comparable,
  overlong,
  ratio,
  ratioBound,
  sameName,
  sameWords,
  similar,
  squash,
} from './similarity.ts';

export type Pair = { readonly gold: Candidate; readonly predicted: Candidate };

/**
 * Pairs taken greedily: required gold first, then optional, each with the most similar text that is left, the first of
 * equals.
 */
export function pair(family: Family, gold: readonly Candidate[], predicted: readonly Candidate[]): Pair[] {
  const left = new Set(predicted);
  return gold
    .toSorted((a, b) => Number(a.optional) - Number(b.optional))
    .flatMap((wanted) => {
      const best = mostSimilar(family, wanted, left);
      if (best === null) return [];
      left.delete(best);
      return [{ gold: wanted, predicted: best }];
    });
}

/** The first of the candidates with the highest ratio; the bounds spare nearly all comparisons. */
function mostSimilar(family: Family, wanted: Candidate, candidates: ReadonlySet<Candidate>): Candidate | null {
  let best: { readonly found: Candidate; readonly ratio: number } | null = null;
  for (const found of candidates) {
    if (best !== null && ratioBound(wanted.words, found.words) <= best.ratio) continue;
    if (!matches(family, wanted, found)) continue;
    const next = { found, ratio: ratio(wanted.words, found.words) };
    if (best === null || next.ratio > best.ratio) best = next;
  }
  return best?.found ?? null;
}

function matches(family: Family, gold: Candidate, predicted: Candidate): boolean {
  if (family === 'references') return sameReference(gold, predicted);
  if (!sameKey(gold.key, predicted.key)) return family === 'document' && isOtherTitle(gold, predicted);
  switch (family) {
    case 'agencies':
    case 'industries':
      return gold.names.some((name) => predicted.names.some((other) => sameName(squash(name), squash(other))));
    case 'document':
    case 'coefficients':
    case 'descriptives':
      return true;
    case 'outline':
    case 'levels':
      return gold.words.text === predicted.words.text;
    case 'hypotheses':
    case 'outcomes':
    case 'variables':
      return isAccepted(gold, predicted) && similar(gold.words, predicted.words);
    case 'measures':
      return similar(gold.words, predicted.words) || shareAward(gold.source, predicted.source);
    case 'awards':
      return rolesAgree(gold, predicted) && quotesAgree(gold, predicted);
    case 'funding':
      return rolesAgree(gold, predicted) && sameFunder(gold, predicted) && quotesAgree(gold, predicted);
    case 'ladder':
    case 'conditions':
    case 'money':
    case 'statistics':
      return quotesAgree(gold, predicted);
  }
}

const isOtherTitle = (gold: Candidate, predicted: Candidate): boolean =>
  gold.key[0] === 'title' && predicted.key[0] === 'title' && gold.names.includes(predicted.key[1]);

/** Gold that names no direction, outcome or type accepts any. */
const isAccepted = (gold: Candidate, predicted: Candidate): boolean =>
  gold.accepted.size === 0 || sharesAccepted(gold, predicted);

/** Whether the two share a direction, outcome, type or relation. */
export const sharesAccepted = (gold: Candidate, predicted: Candidate): boolean =>
  [...gold.accepted].some((value) => predicted.accepted.has(value));

/**
 * References agree by title or number; two numbers must be equal. Of relations only repeals count here: careful
 * readers agree on the others in two cases of three. A reference that goes by its label agrees with that label alone:
 * [1] is not [11].
 */
function sameReference(gold: Candidate, predicted: Candidate): boolean {
  const [number, other] = [gold.key[0], predicted.key[0]];
  if (number !== null && other !== null && number !== other) return false;
  if (gold.accepted.has('repeals') !== predicted.accepted.has('repeals')) return false;
  if (gold.text !== (gold.source['label'] ?? null)) return similar(gold.words, predicted.words);
  return gold.words.text === predicted.words.text || gold.words.text === squash(predicted.source['label']);
}

/** Two measures that give the same sum by the same words are one, whatever their titles. */
const shareAward = (gold: Loose, predicted: Loose): boolean =>
  records(gold['awards']).some((award) =>
    records(predicted['awards']).some(
      (other) =>
        sameKey(amountKey(award), amountKey(other)) &&
        sameQuote(comparable(award['quote']), comparable(other['quote'])),
    ),
  );

/**
 * A sum for each 家 or 项 is an award with per; texts and people call it a unit rate too: either will do, when it says
 * per what.
 */
function rolesAgree(gold: Candidate, predicted: Candidate): boolean {
  const roles = [gold.source['role'] ?? null, predicted.source['role'] ?? null];
  if (roles[0] === roles[1]) return true;
  return roles.includes('award') && roles.includes('unit-rate') && given(predicted.source['per']);
}

const sameFunder = (gold: Candidate, predicted: Candidate): boolean =>
  sameName(squash(gold.names[0]), squash(predicted.names[0]));

const quotesAgree = (gold: Candidate, predicted: Candidate): boolean =>
  !overlong(gold.words, predicted.words) && sameQuote(gold.words, predicted.words);

const sameQuote = (gold: Comparable, predicted: Comparable): boolean =>
  similar(gold, predicted) || sameWords(gold, predicted);
