// Measures, what they give and what they ask.
import type { Condition } from '../../../model/index.ts';
import { applicationWindowOf } from '../../facts/measures/application-window.ts';
import { awardParts, sayAward, sayCondition, writtenAs } from '../say-facts.ts';
import { type CaseReading, type Readers, wideBrackets } from './reading.ts';

const conditionsOf = ({ document: { facts } }: CaseReading): readonly Condition[] => [
  ...facts.measures.flatMap(({ conditions }) => conditions),
  ...facts.conditions,
];

const sayConditions = (found: readonly Condition[], expected: readonly string[]): readonly string[] =>
  writtenAs(found, expected, (one, line) => sayCondition(one, line.endsWith('」')));

export const measureKinds = {
  awards: ({ document }, expected) =>
    writtenAs(
      document.facts.measures.flatMap(({ awards }) => awards),
      expected,
      (award, line) => sayAward(award, awardParts(line)),
    ),
  /** Conditions with a unit, of measures and of the document. */
  thresholds: (reading, expected) =>
    sayConditions(
      conditionsOf(reading).filter(({ unit }) => unit),
      expected,
    ),
  conditions: (reading, expected) => sayConditions(conditionsOf(reading), expected),
  /** The conditions of the whole document alone. */
  'shared conditions': ({ document }, expected) => sayConditions(document.facts.conditions, expected),
  /** Of each award its value, and the conditions that bind it. */
  tiers: ({ document }) =>
    document.facts.measures.flatMap(({ awards, conditions }) =>
      awards.map((award) => {
        const binding = conditions.filter(({ awards: bound }) => bound?.includes(award.id) ?? true);
        const said = binding.map((condition) => sayCondition(condition, false));
        return `${award.value} ← ${said.join('; ') || 'nothing'}`;
      }),
    ),
  durations: ({ document }) =>
    document.facts.measures.flatMap(({ duration }) =>
      duration ? [`${duration.value} ${duration.unit} ${duration.qualifier} 「${duration.quote}」`] : [],
    ),
  'application window': ({ document }) => {
    const found = applicationWindowOf(document, document.sentences);
    return found ? [`${found.quote} ${found.from ?? '-'} ${found.through ?? '-'}`] : [];
  },
  /** Title, labels, bodies, number of awards. */
  measures: ({ document }) =>
    document.facts.measures.map(({ title, section, agencies, awards }) => {
      const labels = wideBrackets(section.join(''));
      return `${title} ${labels} ${agencies.map(({ name }) => name).join('、') || '-'} ${awards.length}`;
    }),
  amounts: ({ document }) =>
    document.facts.amounts.map(
      ({ role, value, unit, year, subject }) => `${role} ${value} ${unit} ${year ?? '-'} ${subject ?? '-'}`,
    ),
} satisfies Readers;
