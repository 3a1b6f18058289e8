// Hits of a search as a table to take away: the whole passages, each with where it stands.

import { citation, oneLine } from '../form/citation.ts';
import { type Table, tableOf } from '../form/take-away.ts';
import type { HitFragment } from '../generated/operations.ts';
import { sharedAddress } from '../language.ts';
import { documentHref } from '../parts/places.ts';
import type { Words } from '../words/zh.ts';

export const hitsTable = (hits: readonly HitFragment[], words: Words): Table =>
  tableOf(
    words.ways.search,
    words.search.cells,
    hits.map(({ complete, passage }) => {
      const title = passage.documentTitle || passage.source.title;
      const { docNumber, date, path } = passage;
      return {
        complete: complete ? words.takeAway.yes : null,
        title,
        docNumber,
        type: words.documentTypes[passage.documentType],
        region: passage.regionName,
        date,
        section: path.join(' > '),
        passage: oneLine(passage.text),
        page: passage.page,
        citation: citation({ title, docNumber, date, path, quote: passage.text }),
        link: sharedAddress(documentHref(passage.document, passage)),
      };
    }),
  );
