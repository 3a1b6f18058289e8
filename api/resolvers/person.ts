// People who wrote documents.
import type { Resolvers } from '../generated/resolvers.ts';
import { linkedDocuments } from './lists.ts';

export const person: Resolvers = {
  Person: {
    affiliation: ({ id }) => affiliationIn(id),
    documents: ({ id }, args, context) => linkedDocuments(context, { id, via: 'AUTHORED', direction: 'out' }, args),
  },
};

/** The affiliation in a person's key, `person:AFFILIATION/NAME`; null where the key names a source instead. */
const affiliationIn = (key: string): string | null => {
  const affiliation = key.slice(key.indexOf(':') + 1, key.lastIndexOf('/'));
  return affiliation === '' || affiliation.startsWith('@') ? null : affiliation;
};
