// Rows of funding as a table for a spreadsheet, each with its citation.
import type { FundingRow } from '../graph/index.ts';
import type { Condition } from '../model/index.ts';
import { correctedLine } from './corrections.ts';
import { type Cell, toCsv } from './csv.ts';
import { documentTitle } from './document-title.ts';

type Stated = Pick<Condition, 'metric' | 'op' | 'value' | 'unit'>;

/** The table; `shared` are the conditions stated for what a row stands in, by its id. */
export const fundingCsv = (
  rows: readonly FundingRow[],
  shared: ReadonlyMap<string, readonly { readonly properties: Stated }[]>,
): string =>
  toCsv([
    head,
    ...rows.map((row) =>
      cellsOf(
        row,
        (shared.get(row.id) ?? []).map(({ properties }) => properties),
      ),
    ),
  ]);

const head: readonly Cell[] = [
  'role',
  'value',
  'unit',
  'per',
  'qualifier',
  'recipient',
  'measure',
  'instrument',
  'agencies',
  'issuers',
  'industries',
  'conditions',
  'shared conditions',
  'from',
  'through',
  'state',
  'amended',
  'amendments',
  'corrected',
  'repeats',
  'stated by',
  'document',
  'number',
  'section',
  'quote',
  'citation',
];

const cellsOf = (row: FundingRow, shared: readonly Stated[]): readonly Cell[] => {
  const { award, measure, agencies, issuers, industries, conditions, document, provenance, force, state } = row;
  const amended = row.amendments.findLast(({ figure }) => figure !== null)?.figure ?? null;
  const section = measure.path.join(' > ');
  const number = document.docNumber === null ? '' : `（${document.docNumber}）`;
  return [
    award.role,
    award.value,
    award.unit,
    award.per,
    award.qualifier,
    award.recipient,
    measure.title,
    measure.instrument,
    namesOf(agencies),
    namesOf(issuers),
    namesOf(industries),
    conditions.map(conditionWords).join('；'),
    shared.map(conditionWords).join('；'),
    force.from,
    force.through,
    state,
    row.amended?.value ?? amended?.value ?? null,
    row.amendments
      .map(({ by, day, provenance: said }) => `${day ?? ''} ${by}：${sentence(said.quote)}`.trim())
      .join('；'),
    row.corrected.map(({ of, ...each }) => `${of}: ${correctedLine(each)}`).join('；'),
    row.repeats,
    row.statedBy.join('；'),
    documentTitle(document),
    document.docNumber,
    section,
    sentence(provenance.quote),
    `《${documentTitle(document)}》${number}${section === '' ? '' : `，${section}`}：“${sentence(provenance.quote)}”`,
  ];
};

const namesOf = (things: readonly { readonly name: string }[]): string => things.map(({ name }) => name).join('；');

const conditionWords = ({ metric, op, value, unit }: Stated): string => `${metric} ${op} ${value}${unit ?? ''}`;

/** Words on one line. */
export const sentence = (quote: string): string => quote.replace(/\s+/g, ' ').trim();
