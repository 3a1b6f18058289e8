// Candidates of research papers: hypotheses and their outcomes, variables, estimates.
import { parseNumeral } from '../../text/index.ts';
import type { Add } from './candidate.ts';
import { accepted, labelOf } from './keys.ts';
import { firstGiven, type Loose, records, showDecimal, showQuoted, sixDigits } from './loose.ts';
import { squash } from './similarity.ts';

export function addResearch(facts: Loose, add: Add): void {
  for (const hypothesis of records(facts['hypotheses'])) {
    const { statement } = hypothesis;
    const name = hypothesisName(hypothesis);
    for (const [family, field] of [
      ['hypotheses', 'direction'],
      ['outcomes', 'outcome'],
    ] as const) {
      const label = labelOf(name, hypothesis[field], statement);
      add(family, { key: [name], accepted: accepted(hypothesis, field), text: statement, label, source: hypothesis });
    }
  }
  for (const variable of records(facts['variables'])) {
    const { symbol, name, type } = variable;
    const fact = { key: [squash(symbol)], accepted: accepted(variable, 'type'), text: name, source: variable };
    add('variables', { ...fact, label: labelOf(symbol, name, type) });
  }
  for (const source of records(facts['coefficients'])) {
    const [variable, model, value] = [squash(source['variable']), squash(source['model']), sixDigits(source['value'])];
    const stars = source['stars'] ?? null;
    const label = [showQuoted(variable), showQuoted(model), showDecimal(value), showQuoted(stars)].join(', ');
    add('coefficients', { key: [variable, model, value, stars], label: `(${label})`, source });
  }
  for (const source of records(facts['descriptives'])) {
    const variable = squash(source['variable']);
    const numbers = ['n', 'min', 'max', 'mean', 'sd'].map((name) => sixDigits(source[name]));
    const label = [showQuoted(variable), ...numbers.map(showDecimal)].join(', ');
    add('descriptives', { key: [variable, ...numbers], label: `(${label})`, source });
  }
}

/** What a hypothesis goes by: H6(a) = H6a = H_6a, 假设1 = 假设一 = 研究假说1 = H1; h1 and H1 stay two. */
const hypothesisName = ({ label, labelNormalized }: Loose): string =>
  squash(firstGiven(labelNormalized, label))
    .replace(/[()_]/g, '')
    .replace(/^(?:研究)?假[设說说設]H?/, 'H')
    .replace(/^H([一二三四五六七八九十]+)/, (_, numeral: string) => `H${parseNumeral(numeral) ?? 0}`);
