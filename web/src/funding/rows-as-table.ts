// The rows of the funding table as a file: numbers apart from their units, and with each row what a citation needs.
import { amountWords } from '../form/amount.ts';
import { citation, oneLine } from '../form/citation.ts';
import type { Cell } from '../form/csv.ts';
import type { Table } from '../form/take-away.ts';
import type { Language } from '../language.ts';
import { titleOf } from '../parts/document-name.tsx';
import { documentHref } from '../parts/places.ts';
import { requirementWords } from '../parts/requirement.tsx';
import type { Words } from '../words/zh.ts';
import { citedRow, type Row, recipientOf } from './line.ts';

/** The rows with a head in the reader's language; `origin` makes the links to the sentences whole. */
export const fundingTable = (rows: readonly Row[], words: Words, language: Language, origin: string): Table => {
  const head = words.funding.csvColumns;
  return {
    name: words.funding.title,
    head: Object.values(head),
    rows: rows.map((row) => Object.values(cells(row, words, language, origin))),
    links: [Object.keys(head).indexOf('link')],
  };
};

const cells = (
  row: Row,
  words: Words,
  language: Language,
  origin: string,
): Record<keyof Words['funding']['csvColumns'], Cell> => ({
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
  document: titleOf(row.document),
  docNumber: row.document.docNumber,
  date: row.document.date,
  section: row.path.join(' > '),
  quote: oneLine(row.provenance.quote),
  span: `${row.provenance.span.start}-${row.provenance.span.end}`,
  citation: citation(citedRow(row)),
  link: origin + documentHref(row.document, row.provenance),
});
