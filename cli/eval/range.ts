// Gold may cover only a range of its document, from some first words to some last ones. What was found outside it is
// not scored.
import { given, type Loose, list, record, records } from './loose.ts';
import { squash } from './similarity.ts';

/**
 * Keeps of the facts those whose quote stands inside the annotated range; all of them where gold covers the whole
 * document or there is no text.
 */
export function within(facts: Loose, gold: Loose, text: string | undefined): Loose {
  const { range } = record(gold['document']);
  if (!given(range) || !text) return facts;
  const [first, last] = list(range).map(squash);
  const scope = between(squash(text), first ?? '', last ?? '');
  const inside = (fact: Loose): boolean => scope.includes(squash(fact['quote']));
  const measures = records(facts['measures']).flatMap((measure) => {
    const awards = records(measure['awards']).filter(inside);
    const conditions = records(measure['conditions']).filter(inside);
    return awards.length > 0 || conditions.length > 0 || inside(measure) ? [{ ...measure, awards, conditions }] : [];
  });
  return {
    ...facts,
    amounts: records(facts['amounts']).filter(inside),
    statistics: records(facts['statistics']).filter(inside),
    agencies: records(facts['agencies']).filter(({ name }) => scope.includes(squash(name))),
    measures,
  };
}

/** The text from the first words to the last ones, or nothing when it lacks either. */
function between(whole: string, first: string, last: string): string {
  const start = whole.indexOf(first);
  const end = whole.indexOf(last, start);
  return start < 0 || end < 0 ? '' : whole.slice(start, end + last.length);
}
