// The rows of the funding table as a file: numbers apart from their units, and with each row what a citation needs.
import { amountWords } from '../form/amount.ts';
import type { Cell } from '../form/csv.ts';
import { type Table, tableOf } from '../form/take-away.ts';
import type { Language } from '../language.ts';
import { titleOf } from '../parts/document-name.tsx';
import { placedCells } from '../parts/placed.ts';
import { requirementWords } from '../parts/requirement.tsx';
import type { Words } from '../words/zh.ts';
import { type Row, recipientOf } from './line.ts';

/** The rows with a head in the reader's language. */
export const fundingTable = (rows: readonly Row[], words: Words, language: Language): Table =>
  tableOf(
    words.funding.title,
    words.funding.csvColumns,
    rows.map((row) => cells(row, words, language)),
  );

const cells = (row: Row, words: Words, language: Language): Record<keyof Words['funding']['csvColumns'], Cell> => ({
  role: words.roles[row.award.role],
  amount: amountWords(row.award, language),
  value: row.award.value,
  unit: row.award.unit,
  per: row.award.per,
  qualifier: words.qualifiers[row.award.qualifier],
  base: row.award.base,
  measure: row.measure.title,
  instrument: words.instruments[row.measure.instrument],
  beneficiary: recipientOf(row),
  agencies: row.agencies.map(({ agency }) => agency.name).join('；'),
  issuers: row.issuers.map(({ name }) => name).join('；'),
  industries: row.industries.map(({ name }) => name).join('；'),
  conditions: row.conditions.map((one) => requirementWords(one, words, language)).join('；'),
  inherited: row.inheritedConditions.map(({ condition }) => requirementWords(condition, words, language)).join('；'),
  from: row.force.from,
  through: row.force.through,
  state: row.state && words.states[row.state],
  repeats: row.repeats && words.repeats[row.repeats],
  statedBy: row.statedBy.map(({ document }) => titleOf(document)).join('；'),
  ...placedCells(row),
});
