// The names by which bodies, places and industries go in the graph, kept in memory: what a query speaks of, what a
// slip may have meant, what completes what is typed. Read anew, page by page, when the graph has changed; a request
// waits a tenth of a second for that, and then goes on with the names as they were.
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { EntityNode, GraphReader } from '../graph/index.ts';
import { maxPageSize, parseKey } from '../model/index.ts';
import { foldForSearch, isShortFor } from '../text/index.ts';
import { type Completing, type NameForm, nameFormOf, namesCompleting } from './completing.ts';
import { asEntity } from './narrow.ts';

export type NameBook = {
  /** The entities that go by a name, in search form. */
  readonly called: (name: string) => readonly EntityNode[];
  /** The names that stand in a text, at all places where one begins; in search form. */
  readonly within: (text: string) => readonly string[];
  /** Names that share their first or last two characters with a text. */
  readonly near: (text: string) => readonly string[];
  /**
   * The bodies of a place that are called so with its name before theirs, whichever names texts give: 光谷科创局 where both
   * are known.
   */
  readonly inPlace: (name: string) => readonly EntityNode[];
  /** The bodies that it may be short for (经信委), those of most mentions first. */
  readonly shortFor: (name: string) => readonly EntityNode[];
  /** Names of what texts name that complete what is typed (completing.ts), best first. */
  readonly completing: (typed: string, limit: number) => readonly string[];
};

/** Returns the names as they are in the graph. */
export type ReadNames = () => Promise<NameBook>;

// The most mentioned of each kind: beyond them are names that one text has.
const mostOfKind = 10_000;
const longestWait = 100;

export const openNameBook = (graph: GraphReader): ReadNames => {
  let current: { readonly version: number; readonly book: NameBook } | null = null;
  let reading: Promise<NameBook> | null = null;
  let restUntil = 0;
  let forms: Forms = new Map();
  const read = async (version: number): Promise<NameBook> => {
    const start = performance.now();
    const entries = await readEntities(graph, forms);
    forms = new Map(entries.flatMap((entry) => entry.forms.map((form) => [form.name, form])));
    const book = bookOf(entries);
    current = { version, book };
    // While documents come in all the time, a tenth of the time goes into this.
    restUntil = performance.now() + (performance.now() - start) * 10;
    return book;
  };
  return async () => {
    const version = await graph.writes();
    const known = current;
    if (known?.version === version) return known.book;
    if (known !== null && reading === null && performance.now() < restUntil) return known.book;
    reading ??= read(version).finally(() => {
      reading = null;
    });
    if (known === null) return reading;
    return Promise.race([reading, wait(longestWait, known.book, { ref: false })]);
  };
};

type Entry = Completing & { readonly entity: EntityNode };

/** By name. */
type Forms = ReadonlyMap<string, NameForm>;

/** `known`: forms that were read before. */
const readEntities = async (graph: GraphReader, known: Forms): Promise<readonly Entry[]> => {
  const found: Entry[] = [];
  for (const kind of ['Region', 'Agency', 'Industry'] as const) {
    let after: string | null = null;
    for (let read = 0; read < mostOfKind; read += maxPageSize) {
      const page = await graph.list(kind, {}, 'mentions', { first: maxPageSize, after });
      for (const node of page.items) {
        const entity = asEntity(node, kind);
        if (entity === null || !isKnownByName(entity)) continue;
        found.push({ entity, mentions: entity.mentions, forms: formsOf(entity, known) });
      }
      after = page.cursors.at(-1) ?? null;
      if (!page.hasNext) break;
      // Others get their turn.
      await turn();
    }
  }
  return found;
};

/** Of its names; none of what only holds something that texts name, which a search for it would not find. */
const formsOf = ({ name, names, mentions }: EntityNode, known: Forms): readonly NameForm[] => {
  if (mentions === 0) return [];
  const others = names.toSorted((a, b) => a.length - b.length);
  return [...new Set([name, ...others])].map((each) => known.get(each) ?? nameFormOf(each));
};

/** A class of bodies is none, and what has no key beyond its own text is known there only. */
const isKnownByName = ({ id, generic }: EntityNode): boolean => !generic && parseKey(id)?.within === null;

const shortestName = 2;
const longestName = 40;
const longestRead = 200;
const shortestNear = 4;

const bookOf = (entries: readonly Entry[]): NameBook => {
  const byName = new Map<string, EntityNode[]>();
  for (const { entity } of entries)
    for (const name of new Set([...shortOf(entity), entity.name, ...entity.names].map(foldForSearch))) {
      if (name.length < shortestName || name.length > longestName || /\s/u.test(name)) continue;
      byName.set(name, [...(byName.get(name) ?? []), entity]);
    }
  const longest = byName.keys().reduce((most, { length }) => Math.max(most, length), 0);
  const long = byName.keys().filter((name) => name.length >= shortestNear);
  const ends = [...long].flatMap((name) => [name.slice(0, 2), name.slice(-2)].map((pair) => ({ pair, name })));
  const byEnd = Map.groupBy(ends, ({ pair }) => pair);
  return {
    called: (name) => byName.get(name) ?? [],
    within: (text) => {
      const found = new Set<string>();
      for (const piece of foldForSearch(text.slice(0, longestRead)).split(/\s+/u))
        for (let start = 0; start < piece.length; start++)
          for (let end = start + shortestName; end <= Math.min(piece.length, start + longest); end++)
            if (byName.has(piece.slice(start, end))) found.add(piece.slice(start, end));
      return [...found];
    },
    near: (text) => {
      const folded = foldForSearch(text.slice(0, longestRead));
      const pairs = new Set(Array.from({ length: folded.length }, (_, at) => folded.slice(at, at + 2)));
      return [...new Set([...pairs].flatMap((pair) => (byEnd.get(pair) ?? []).map(({ name }) => name)))];
    },
    inPlace: (name) => bodiesInPlace(entries, foldForSearch(name), (place) => byName.get(place) ?? []),
    shortFor: (name) => {
      const folded = foldForSearch(name);
      const isOne = ({ name: own, names }: EntityNode): boolean =>
        [own, ...names].some((full) => isShortFor(folded, foldForSearch(full)));
      return entries.flatMap(({ entity }) => (entity.kind === 'Agency' && isOne(entity) ? [entity] : []));
    },
    completing: (typed, limit) => namesCompleting(entries, typed, limit),
  };
};

/** 湖北省 and 武汉市 are also spoken of without the last character, which says what kind of place they are. */
const shortOf = ({ id, name, kind }: EntityNode): readonly string[] =>
  kind === 'Region' && /^region:\d+$/.test(id) && name.length > shortestName ? [name.slice(0, -1)] : [];

const bodiesInPlace = (
  entries: readonly Entry[],
  name: string,
  called: (place: string) => readonly EntityNode[],
): readonly EntityNode[] => {
  const isIn = (key: string): boolean => {
    const parts = parseKey(key);
    const own = foldForSearch(parts?.name ?? '');
    if (!parts?.inner || !name.endsWith(own) || name === own) return false;
    const { inner } = parts;
    return called(name.slice(0, -own.length)).some((place) => place.kind === 'Region' && place.keys.includes(inner));
  };
  return entries.flatMap(({ entity }) => (entity.kind === 'Agency' && entity.keys.some(isIn) ? [entity] : []));
};
