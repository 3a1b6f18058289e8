// The columns of the funding table, those that stand at first, and the reader's choice of them, kept in the browser.
import { kept } from '../parts/kept.ts';

export const columns = [
  'amount',
  'recipient',
  'measure',
  'giver',
  'place',
  'until',
  'document',
  'instrument',
  'industries',
  'quote',
] as const;
export type Column = (typeof columns)[number];

const atFirst: readonly Column[] = ['amount', 'recipient', 'measure', 'giver', 'place', 'until'];

/** What always stands: a row without it says nothing. */
export const fixedColumns: ReadonlySet<Column> = new Set(['amount', 'measure']);

export const columnWidths: Readonly<Record<Column, string>> = {
  amount: 'var(--amount)',
  recipient: 'minmax(6rem, 1fr)',
  measure: 'minmax(9rem, 1.7fr)',
  giver: 'minmax(7rem, 1.1fr)',
  place: 'minmax(5rem, 0.6fr)',
  until: '7.5rem',
  document: 'minmax(8rem, 1.5fr)',
  instrument: '4.5rem',
  industries: 'minmax(5rem, 0.8fr)',
  quote: 'minmax(10rem, 2fr)',
};

export const densities = ['normal', 'compact'] as const;
export type Density = (typeof densities)[number];

/** Heights of a line in pixels. */
export const lineHeights: Readonly<Record<Density, number>> = { normal: 44, compact: 34 };

export const chosenColumns = kept<readonly Column[]>('cetu.funding.columns', atFirst, (value) => {
  const chosen = Array.isArray(value) ? columns.filter((one) => fixedColumns.has(one) || value.includes(one)) : [];
  return chosen.length > 0 ? chosen : null;
});

export const chosenDensity = kept<Density>(
  'cetu.funding.density',
  'normal',
  (value) => densities.find((one) => one === value) ?? null,
);
