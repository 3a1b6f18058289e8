// Puts and removes the passages of a source. What a put changes goes to the server as one task, which readers see
// whole or not at all; documents that the source had and has no more are emptied by it and deleted by the next.
import type { Passage } from '../../model/index.ts';
import type { IndexedSource } from '../port.ts';
import { documentsOf, type StoredDocument } from './documents.ts';
import { equals } from './filter.ts';
import type { Server } from './server.ts';

const all = 1_000_000;

export const putSource = async (server: Server, source: IndexedSource, passages: readonly Passage[]): Promise<void> => {
  const documents = documentsOf(source, passages);
  const kept = new Set(documents.map(({ id }) => id));
  const [held] = await server.query<Pick<StoredDocument, 'id'>>([
    { filter: equals('source', source.id), limit: all, attributesToRetrieve: ['id'] },
  ]);
  const gone = (held?.documents ?? [])
    .filter(({ id }) => !kept.has(id))
    .map(({ id }): StoredDocument => ({ id, kind: 'gone' }));
  await server.replace([...documents, ...gone]);
  if (gone.length > 0) await server.remove('kind = gone');
};

export const removeSource = (server: Server, source: string): Promise<void> => server.remove(equals('source', source));
