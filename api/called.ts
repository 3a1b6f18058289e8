// Entities by what a person would type: a key, a document's number in any brackets, a plain name. Decided once for the
// API and the command line: what each does with several, or with those that are only meant perhaps, is its own affair.
//
//   文号:武新管〔2023〕4号 · 武新管[2023]4号         key
//   科创局                                         name, of all that go by it; else part, of all whose name holds it
//   光谷科创局, where 光谷 is a place of the graph   place, of the bodies that are called so there
//   经信委, which no text says                       short, of the bodies that it may be short for
import type { EntityNode, EntityNodeKind, GraphNode, GraphReader, ListFilter } from '../graph/index.ts';
import { maxPageSize, numberKey, parseKey } from '../model/index.ts';
import { docNumberForm, foldKey } from '../text/index.ts';
import type { ReadNames } from './name-book.ts';
import { asEntity } from './narrow.ts';

/** How things are called so: by key, name and place surely, by a part of their name or a short form perhaps. */
export type Called = {
  readonly by: 'key' | 'name' | 'part' | 'place' | 'short';
  readonly found: readonly EntityNode[];
  /** How many there are, those beyond `most` too. */
  readonly total: number;
};

export type AskedName = {
  readonly kind: EntityNodeKind;
  readonly name: string;
  /** How many of those whose name holds it are read. */
  readonly most?: number;
};

type Asking = {
  readonly graph: Pick<GraphReader, 'list'>;
  /** The node with an id or key. */
  readonly node: (id: string) => Promise<GraphNode | null>;
  readonly names: ReadNames;
};

/** The things of a kind that are called so, those of most mentions first; null where there are none. */
export const entitiesCalled = async (
  { graph, node, names }: Asking,
  { kind, name, most = Number.POSITIVE_INFINITY }: AskedName,
): Promise<Called | null> => {
  const known = asEntity(await node(name), kind);
  if (known) return sure('key', [known]);
  const wanted = foldKey(name);
  if (parseKey(name) || wanted === '') return null;
  const numbered = kind === 'Document' ? asEntity(await node(numberKey(docNumberForm(name))), kind) : null;
  if (numbered) return sure('key', [numbered]);
  const { items, total } = await listed(graph, kind, { text: wanted }, most);
  const written = [...new Set([name, name.trim(), wanted])];
  // Those whose name it is may stand behind the many others that hold it.
  const beyond = items.length < total ? (await listed(graph, kind, { names: written }, most)).items : [];
  const all = new Map([...items, ...beyond].map((entity) => [entity.id, entity]));
  const exact = [...all.values()].filter((entity) => isCalled(entity, wanted));
  if (exact.length > 0) return sure('name', exact);
  if (items.length > 0) return { by: 'part', found: items, total };
  if (kind !== 'Agency') return null;
  const book = await names();
  const there = book.inPlace(name);
  if (there.length > 0) return sure('place', there);
  const meant = book.shortFor(name);
  return meant.length > 0 ? sure('short', meant) : null;
};

const sure = (by: Called['by'], found: readonly EntityNode[]): Called => ({ by, found, total: found.length });

const listed = async (
  graph: Asking['graph'],
  kind: EntityNodeKind,
  filter: ListFilter,
  most: number,
): Promise<{ readonly items: readonly EntityNode[]; readonly total: number }> => {
  const items: EntityNode[] = [];
  for (let after: string | null = null; ; ) {
    const page = await graph.list(kind, filter, 'mentions', { first: maxPageSize, after });
    items.push(...page.items.flatMap((each) => asEntity(each, kind) ?? []));
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNext || items.length >= most) return { items, total: page.total };
  }
};

const isCalled = ({ name: called, keys, names, document }: EntityNode, name: string): boolean =>
  [
    called,
    ...names,
    ...keys.map((key) => parseKey(key)?.name ?? ''),
    document?.title ?? '',
    document?.docNumber ?? '',
  ].some((one) => foldKey(one) === name);
