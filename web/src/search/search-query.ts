// What is searched, as it stands in the address.
import type { DocumentType, SearchFilter } from '../generated/operations.ts';
import { isAlone } from '../parts/is-alone.ts';
import { states } from '../parts/states.ts';
import { known } from '../route.ts';

export const documentTypes: readonly DocumentType[] = [
  'POLICY_NOTICE',
  'POLICY_MEASURES',
  'PLAN',
  'REGULATION',
  'GUIDE',
  'RESEARCH_PAPER',
  'ESSAY',
  'OP_ED_COLLECTION',
];

/** The conditions of a search; those without a value are left out. */
export const readSearchFilter = (query: URLSearchParams): SearchFilter => {
  const types = known(query, 'type', documentTypes);
  const regions = query.getAll('region');
  const industries = query.getAll('industry');
  const inStates = known(query, 'state', states);
  const documents = query.getAll('document');
  const agencies = query.getAll('agency');
  const from = readYear(query.get('from'));
  const to = readYear(query.get('to'));
  return {
    ...(types.length > 0 && { documentTypes: types }),
    ...(regions.length > 0 && { regions }),
    ...(industries.length > 0 && { industries }),
    ...(inStates.length > 0 && { asOf: 'TODAY', states: inStates }),
    ...(isAlone(query) && { within: false }),
    ...(documents.length > 0 && { documents }),
    ...(agencies.length > 0 && { agencies }),
    ...(from !== null && { yearFrom: from }),
    ...(to !== null && { yearTo: to }),
  };
};

const readYear = (text: string | null): number | null => (/^\d{4}$/u.test(text ?? '') ? Number(text) : null);
