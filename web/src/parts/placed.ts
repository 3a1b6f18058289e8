// Where a fact stands, as the columns that every list of facts ends with when it is taken away.

import { citation, oneLine } from '../form/citation.ts';
import type { Cell } from '../form/csv.ts';
import type { DocumentNameFragment, PlaceFragment } from '../generated/operations.ts';
import { sharedAddress } from '../language.ts';
import type { Words } from '../words/zh.ts';
import { numberOf, titleOf } from './document-name.tsx';
import { documentHref } from './places.ts';

type Placed = {
  readonly document: DocumentNameFragment | null;
  readonly provenance: PlaceFragment;
  /** The headings above it, where they are known. */
  readonly path?: readonly string[];
};

export const placedCells = ({
  document,
  provenance,
  path = [],
}: Placed): Record<keyof Words['takeAway']['placed'], Cell> => {
  const { quote, span } = provenance;
  const of = { docNumber: document && numberOf(document), date: document?.date ?? null };
  return {
    document: document && titleOf(document),
    ...of,
    section: path.join(' > '),
    quote: oneLine(quote),
    span: `${span.start}-${span.end}`,
    citation: document && citation({ title: titleOf(document), ...of, path, quote }),
    link: sharedAddress(documentHref(document, provenance)),
  };
};
