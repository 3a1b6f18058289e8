// A row of funding as the table and the files take it.

import type { Cited } from '../form/citation.ts';
import type { FundingQuery, LineFragment } from '../generated/operations.ts';
import { sharedAddress } from '../language.ts';
import { titleOf } from '../parts/document-name.tsx';
import { documentHref } from '../parts/places.ts';

export type Line = LineFragment;

/** A row with all that a file of rows holds. */
export type Row = FundingQuery['funding']['nodes'][number];

/** What a citation of the row holds. */
export const citedRow = (row: Pick<Row, 'document' | 'path' | 'provenance'>): Cited => ({
  title: titleOf(row.document),
  docNumber: row.document.docNumber,
  date: row.document.date,
  path: row.path,
  quote: row.provenance.quote,
  link: sharedAddress(documentHref(row.document, row.provenance)),
});

/** Who gets it: beside the amount where the words say so, else with the measure. */
export const recipientOf = ({ award, measure }: Pick<Line, 'award' | 'measure'>): string | null =>
  award.recipient ?? measure.beneficiary;
