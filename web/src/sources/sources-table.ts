// The texts that were read as a table to take away.

import { type Table, tableOf } from '../form/take-away.ts';
import type { SourcesQuery } from '../generated/operations.ts';
import { sharedAddress } from '../language.ts';
import { href } from '../route.ts';
import type { Words } from '../words/zh.ts';

export type ListedSource = SourcesQuery['sources']['nodes'][number];

export const sourcesTable = (sources: readonly ListedSource[], words: Words): Table =>
  tableOf(
    words.sources.title,
    words.sources.cells,
    sources.map(({ id, title, status, rules, length, origins, documents }) => ({
      title,
      status: words.sources.states[status],
      rules,
      length,
      origins: origins.map(({ path, url }) => url ?? path).join('；'),
      link: sharedAddress(href('/document', { id: documents[0]?.id, source: id })),
    })),
  );
