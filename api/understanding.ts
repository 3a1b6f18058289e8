// What a query speaks of: names that the graph knows, with the other names to look for, and after the search what of
// it was understood.
//
// A name is taken for a thing where only one goes by it. Of a place or body its other names are looked for, each of
// which means nothing else; of an industry only on demand, with those of the fields in it: its names in texts are
// often narrower ones.
import type { EntityNode, GraphReader } from '../graph/index.ts';
import { maxPageSize } from '../model/index.ts';
import type { KnownName, Understood } from '../search/index.ts';
import { foldForSearch } from '../text/index.ts';
import type { NameBook } from './name-book.ts';
import { entitiesAmong } from './narrow.ts';

export type UnderstoodKind = 'AGENCY' | 'REGION' | 'INDUSTRY' | 'NAME' | 'NUMBER';

/** The names of the text, with those to look for beside them. */
export const namesIn = async (
  graph: GraphReader,
  book: NameBook,
  text: string,
  narrower: readonly string[],
): Promise<readonly KnownName[]> => {
  const asked = new Set(narrower.map(foldForSearch));
  const found = book.within(text).map(async (name): Promise<KnownName> => {
    const [entity, ...more] = book.called(name);
    if (entity === undefined || more.length > 0) return { text: name, names: [] };
    if (entity.kind !== 'Industry') return { text: name, names: othersOf(book, entity, name) };
    return { text: name, names: asked.has(name) ? beside(name, await narrowerNames(graph, entity)) : [] };
  });
  return Promise.all(found);
};

/** What the index understood, with what the graph knows of it. */
export const understoodOf = (book: NameBook, { kind, text, names }: Understood): UnderstoodParent => {
  if (kind === 'number') return { kind: 'NUMBER', text, names, entity: null };
  const called = [text, ...names].map(book.called).find((entities) => entities.length > 0) ?? [];
  const [entity, ...more] = called;
  return {
    kind: entity === undefined ? 'NAME' : (kinds[entity.kind] ?? 'NAME'),
    text,
    names,
    entity: entity !== undefined && more.length === 0 ? entity : null,
  };
};

export type UnderstoodParent = {
  readonly kind: UnderstoodKind;
  readonly text: string;
  readonly names: readonly string[];
  readonly entity: EntityNode | null;
};

const kinds: Readonly<Partial<Record<EntityNode['kind'], UnderstoodKind>>> = {
  Agency: 'AGENCY',
  Region: 'REGION',
  Industry: 'INDUSTRY',
};

// 我委 and 市委 are other bodies in each text; two characters are a whole name of a place only.
const shortestOfBody = 3;

const othersOf = (book: NameBook, entity: EntityNode, name: string): readonly string[] => {
  const others = [entity.name, ...entity.names].map(foldForSearch);
  return beside(
    name,
    others.filter(
      (other) => book.called(other).length === 1 && (entity.kind === 'Region' || other.length >= shortestOfBody),
    ),
  );
};

/** Those that a passage may have without the name itself. */
const beside = (name: string, others: readonly string[]): readonly string[] => [
  ...new Set(others.filter((other) => !other.includes(name))),
];

const mostNames = 40;
const deepest = 3;

/** The names of a field and of those in it, the nearest first. */
const narrowerNames = async (graph: GraphReader, field: EntityNode): Promise<readonly string[]> => {
  const seen = new Map([[field.id, field]]);
  let level: readonly EntityNode[] = [field];
  for (let depth = 0; depth < deepest && level.length > 0 && seen.size < mostNames; depth++) {
    const pages = await graph.neighbours(
      level.map(({ id }) => id),
      ['PART_OF'],
      'in',
      { first: maxPageSize },
    );
    level = entitiesAmong(
      pages.flatMap(({ items }) => items),
      'Industry',
    ).filter(({ id }) => !seen.has(id));
    for (const entity of level) seen.set(entity.id, entity);
  }
  return [...new Set([...seen.values()].flatMap(({ name, names }) => [name, ...names]).map(foldForSearch))]
    .filter((name) => name.length >= 2)
    .slice(0, mostNames);
};
