// 按博士6万元、硕士4万元、本科2万元的标准补贴: sums that have one verb before the first and one noun behind the last. Each alone
// does not tell that it is given, or of what; the words of each are those of the whole list.
import type { Span } from '../../../model/index.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { tailEnd, trimmed } from './award-quotes.ts';

// Four entries, each with who gets it.
const longestList = 90;

/** The words of the list that a term is in; null where its own words tell what it is. */
export const listOfOneVerb = (terms: readonly AmountGroup[], k: number): Span | null => {
  const [first, ...others] = listAround(terms, k);
  const last = others.at(-1);
  if (!first || !last) return null;
  const { sentence, clause } = first;
  const verb = wordsBefore(first).all('by|give|draw').at(-1);
  const tail = stretchOf(sentence, endOf(last), clause.end);
  if (!verb || tail.has('gift|support|standard') === null) return null;
  if (others.some((term) => wordsBefore(term).has(ownVerb))) return null;
  const end = tailEnd(sentence, { start: verb.start, from: endOf(last), end: clause.end }, false);
  return end - verb.start > longestList ? null : trimmed(sentence, verb.start, end);
};

const ownVerb = 'by|give|gift|draw|pay|support|hand|at-most-word';

/** The terms of one sum that follow each other behind 、 alone. */
const listAround = (terms: readonly AmountGroup[], k: number): readonly AmountGroup[] => {
  let from = k;
  while (follows(terms[from - 1], terms[from])) from--;
  let to = k;
  while (follows(terms[to], terms[to + 1])) to++;
  return terms.slice(from, to + 1);
};

const follows = (before: AmountGroup | undefined, next: AmountGroup | undefined): boolean =>
  before !== undefined &&
  next !== undefined &&
  before.sentence === next.sentence &&
  before.clause.start === next.clause.start &&
  [before, next].every(({ list, reading }) => list.length === 1 && reading.as === 'award') &&
  before.list[0]?.unit === next.list[0]?.unit &&
  /^[^、,;。]{0,3}、[^、,;。\d]/.test(next.sentence.text.slice(endOf(before)));

const wordsBefore = ({ sentence, clause, from, list }: AmountGroup) =>
  stretchOf(sentence, Math.max(clause.start, from), list[0]?.number.start ?? from);

const endOf = ({ list, to }: AmountGroup): number => {
  const last = list.at(-1);
  return last ? Math.max(last.at.end, last.number.end) : to;
};
