// An entity by what a person would type: a key, a document's number in any brackets, or a plain name.
//
//   文号:武新管〔2023〕4号 · 武新管[2023]4号 · 科创局      one that is so called → it; several → a refusal that names them
//   经信委, which no text says                            a refusal that names whom it may be short for
import type { EntityNode, EntityNodeKind } from '../graph/index.ts';
import { numberKey, parseKey } from '../model/index.ts';
import { docNumberForm, foldKey } from '../text/index.ts';
import type { Context } from './context.ts';
import { refusal } from './errors.ts';
import { bounded } from './limits.ts';
import { asEntity } from './narrow.ts';

const mostCandidates = 10;

/** The entity of a kind; null where none here has this key or name, or holds it in its own. */
export const entityCalled = async (
  context: Context,
  kind: EntityNodeKind,
  args: { readonly id: string },
): Promise<EntityNode | null> => {
  const { graph, loaders, limits } = context;
  const { id } = bounded(limits, args);
  const byKey = asEntity(await loaders.node(id), kind);
  const name = foldKey(id);
  if (byKey || parseKey(id) || name === '') return byKey;
  const byNumber = kind === 'Document' ? asEntity(await loaders.node(numberKey(docNumberForm(id))), kind) : null;
  if (byNumber) return byNumber;
  const { items, total } = await graph.list(kind, { text: name }, 'mentions', { first: 500 });
  const named = items.flatMap((node) => asEntity(node, kind) ?? []);
  const exact = named.filter((node) => isCalled(node, name));
  if (exact.length === 0 && named.length === 0) return kind === 'Agency' ? bodyCalled(context, id) : null;
  const [only, ...others] = exact;
  if (only && others.length === 0) return only;
  throw exact.length > 0 ? ambiguous(kind, id, exact, exact.length) : ambiguous(kind, id, named, total);
};

/** A body by its place and what it is there; a refusal that names those that a short name may mean. */
const bodyCalled = async ({ names }: Context, id: string): Promise<EntityNode | null> => {
  const book = await names();
  const found = book.inPlace(id);
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const meant = only ? found : book.shortFor(id);
  if (meant.length === 0) return null;
  throw ambiguous('Agency', id, meant, meant.length);
};

const isCalled = ({ name: called, keys, names, document }: EntityNode, name: string): boolean =>
  [
    called,
    ...names,
    ...keys.map((key) => parseKey(key)?.name ?? ''),
    document?.title ?? '',
    document?.docNumber ?? '',
  ].some((one) => foldKey(one) === name);

const ambiguous = (kind: EntityNodeKind, id: string, found: readonly EntityNode[], total: number) => {
  const told = found.slice(0, mostCandidates).map(({ id: key, name }) => `${key} (${name})`);
  const rest = total > told.length ? `, and ${total - told.length} more` : '';
  const error = refusal(
    'NOT_FOUND',
    `No ${kind.toLowerCase()} is known by ${id} alone. It may be ${told.join(', ')}${rest}.`,
  );
  error.extensions['candidates'] = found.slice(0, mostCandidates).map(({ id: key }) => key);
  return error;
};
