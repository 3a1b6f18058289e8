// An entity by what a person would type (called.ts): one that is so called is it; several are a refusal that names
// them, and so are those that it may mean.
import type { EntityNode, EntityNodeKind } from '../graph/index.ts';
import { maxPageSize } from '../model/index.ts';
import { type Called, entitiesCalled } from './called.ts';
import type { Context } from './context.ts';
import { refusal } from './errors.ts';
import { bounded } from './limits.ts';

const mostCandidates = 10;

/** The entity of a kind; null where none here has this key or name, or holds it in its own. */
export const entityCalled = async (
  { graph, loaders, limits, names }: Context,
  kind: EntityNodeKind,
  args: { readonly id: string },
): Promise<EntityNode | null> => {
  const { id: name } = bounded(limits, args);
  const asking = { graph, node: (id: string) => loaders.node(id), names };
  const called = await entitiesCalled(asking, { kind, name, most: maxPageSize });
  if (called === null) return null;
  const [only, ...others] = called.found;
  if (only && others.length === 0 && called.by !== 'part' && called.by !== 'short') return only;
  throw ambiguous(kind, name, called);
};

const ambiguous = (kind: EntityNodeKind, id: string, { found, total }: Called) => {
  const told = found.slice(0, mostCandidates).map(({ id: key, name }) => `${key} (${name})`);
  const rest = total > told.length ? `, and ${total - told.length} more` : '';
  const error = refusal(
    'NOT_FOUND',
    `No ${kind.toLowerCase()} is known by ${id} alone. It may be ${told.join(', ')}${rest}.`,
  );
  error.extensions['candidates'] = found.slice(0, mostCandidates).map(({ id: key }) => key);
  return error;
};
