// Candidates of measures, and of the amounts and statistics beside them. Of conditions only numeric ones count.
import type { Add } from './candidate.ts';
import { amountKey, isMoney, labelOf } from './keys.ts';
import { given, type Loose, list, names, records, show, sixDigits } from './loose.ts';

export function addMeasure(measure: Loose, add: Add): void {
  const { title } = measure;
  const responsible = names(measure['agencies']);
  add('measures', { text: title, label: `${show(title)} ← ${responsible.map(show).join(',')}`, source: measure });
  for (const award of records(measure['awards'])) {
    const quote = show(award['quote']);
    const fact = { key: amountKey(award), text: award['quote'], source: award };
    add('awards', { ...fact, label: `${show(title)}: ${show(award['role'])} ${quote}` });
    for (const name of responsible) {
      add('funding', { ...fact, label: `${show(name)} → ${show(title)}: ${quote}`, names: [name] });
    }
    if (isMoney(award)) add('money', { ...fact, label: quote });
  }
  addLadder(measure, add);
  for (const condition of numericConditions(measure)) {
    const fact = { text: condition['quote'], label: show(condition['quote']), source: condition };
    add('conditions', { ...fact, key: [condition['op'] ?? null, ...amountKey(condition)] });
    if (isMoney(condition)) add('money', { ...fact, key: amountKey(condition) });
  }
}

export function addAmounts(facts: Loose, add: Add): void {
  for (const amount of records(facts['amounts'])) {
    add('money', { key: amountKey(amount), text: amount['quote'], label: show(amount['quote']), source: amount });
  }
  for (const statistic of records(facts['statistics'])) {
    const { indicator, quote } = statistic;
    add('statistics', { key: amountKey(statistic), text: quote, label: labelOf(indicator, quote), source: statistic });
  }
}

/**
 * Of a measure with several awards: each award with each numeric condition that binds it. A pair is optional when
 * either of the two is.
 */
function addLadder(measure: Loose, add: Add): void {
  const awards = records(measure['awards']);
  if (awards.length < 2) return;
  for (const award of awards) {
    for (const condition of numericConditions(measure)) {
      if (!binds(condition, award)) continue;
      add('ladder', {
        key: [...amountKey(award), condition['op'] ?? null, ...amountKey(condition)],
        text: award['quote'],
        label: `${show(condition['quote'])} → ${show(award['quote'])}`,
        optional: given(award['optional']) || given(condition['optional']),
      });
    }
  }
}

/** A condition binds the awards that it names, and all of its measure where it names none. */
const binds = ({ awards }: Loose, { id = null }: Loose): boolean =>
  awards === null || awards === undefined || list(awards).includes(id);

const numericConditions = (measure: Loose): readonly Loose[] =>
  records(measure['conditions']).filter(({ value }) => sixDigits(value) !== null);
