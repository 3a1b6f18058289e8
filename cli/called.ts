// Entities by what somebody types after an option (api/called.ts): an option takes all that are called so.
import { entitiesCalled, openNameBook } from '../api/index.ts';
import type { EntityNodeKind, GraphReader } from '../graph/index.ts';
import { CetuError, type Key } from '../model/index.ts';

/**
 * The keys of those that are called so, else of those whose name holds it. Rejects with NOT_FOUND where there is none,
 * and names those that a short name may mean.
 */
export const keysCalled = async (graph: GraphReader, kind: EntityNodeKind, name: string): Promise<readonly Key[]> => {
  const node = async (id: string) => (await graph.nodes([id]))[0] ?? null;
  const called = await entitiesCalled({ graph, node, names: openNameBook(graph) }, { kind, name });
  if (called !== null && called.by !== 'short') return called.found.map(({ id }) => id);
  const told = (called?.found ?? []).slice(0, mostTold).map(({ name: full }) => full);
  const meant = told.length > 0 ? ` Is it ${told.join(' or ')}?` : '';
  throw new CetuError('NOT_FOUND', `No ${words[kind]} here is called "${name}".${meant}`);
};

const mostTold = 3;

const words: Readonly<Record<EntityNodeKind, string>> = {
  Region: 'place',
  Industry: 'industry',
  Person: 'person',
  Agency: 'body',
  Document: 'document',
};
