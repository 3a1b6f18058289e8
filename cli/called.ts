// Entities by what somebody types after an option: a key, a document's number, or a name.
import type { EntityNodeKind, GraphNode, GraphReader } from '../graph/index.ts';
import { CetuError, isKey, type Key, numberKey } from '../model/index.ts';
import { docNumberForm, foldKey, isShortFor } from '../text/index.ts';
import { allItems } from './pages.ts';

/**
 * The keys of those that are called so, else of those whose name holds it. Rejects with NOT_FOUND where there is none.
 */
export const keysCalled = async (graph: GraphReader, kind: EntityNodeKind, name: string): Promise<readonly Key[]> => {
  const [known] = await graph.nodes([kind === 'Document' && !isKey(name) ? numberKey(docNumberForm(name)) : name]);
  if (known?.kind === kind) return [known.id];
  const wanted = foldKey(name);
  const named =
    isKey(name) || wanted === '' ? [] : await allItems((page) => graph.list(kind, { text: wanted }, 'name', page));
  const exact = named.filter((node) => namesOf(node).some((one) => foldKey(one) === wanted));
  const found = (exact.length > 0 ? exact : named).map(({ id }) => id);
  if (found.length > 0) return found;
  const meant = kind === 'Agency' ? await bodiesShortened(graph, wanted) : '';
  throw new CetuError('NOT_FOUND', `No ${words[kind]} here is called "${name}".${meant}`);
};

/**
 * A sentence with the bodies that a name may be short for, those of most mentions first; empty where there are none.
 */
const bodiesShortened = async (graph: GraphReader, name: string): Promise<string> => {
  const bodies = await allItems((page) => graph.list('Agency', {}, 'mentions', page));
  const meant = bodies.filter((node) => namesOf(node).some((full) => isShortFor(name, foldKey(full))));
  const told = meant.slice(0, mostTold).flatMap((node) => ('keys' in node ? [node.name] : []));
  return told.length > 0 ? ` Is it ${told.join(' or ')}?` : '';
};

const mostTold = 3;

const words: Readonly<Record<EntityNodeKind, string>> = {
  Region: 'place',
  Industry: 'industry',
  Person: 'person',
  Agency: 'body',
  Document: 'document',
};

const namesOf = (node: GraphNode): readonly string[] =>
  'keys' in node ? [node.name, ...node.names, ...(node.document?.title ? [node.document.title] : [])] : [];
