// Bodies as a table to take away.

import { type Table, tableOf } from '../form/take-away.ts';
import type { AgenciesQuery } from '../generated/operations.ts';
import { sharedAddress } from '../language.ts';
import { agencyHref } from '../parts/places.ts';
import type { Words } from '../words/zh.ts';

export type ListedAgency = AgenciesQuery['agencies']['nodes'][number];

export const agenciesTable = (agencies: readonly ListedAgency[], words: Words): Table =>
  tableOf(
    words.agencies.title,
    words.agencies.cells,
    agencies.map((agency) => ({
      name: agency.name,
      otherNames: agency.names.filter((name) => name !== agency.name).join('；'),
      kind: agency.generic ? words.agencies.generic : agency.kind && words.agencyKinds[agency.kind],
      region: agency.region?.name ?? null,
      mentions: agency.mentions,
      link: sharedAddress(agencyHref(agency)),
    })),
  );
