// What a reader keeps in this browser: searches by name, and lists of documents, measures and other things. The server
// keeps the same form for those who have the token (SavedItem).
import type { Language } from '../language.ts';
import { kept } from '../parts/kept.ts';

export type Saved = {
  /** The list in which it stands; empty for searches. */
  readonly list: string;
  readonly name: string;
  /** Where it is in the page: a path with its query. */
  readonly to: string;
  /** The address of its feed, where it has one. */
  readonly feed: string | null;
  /** Whether the server keeps it, too. */
  readonly onServer: boolean;
};

/** What was kept, if it is of this form and leads nowhere but into the page. */
export const readSaved = (value: unknown): Saved | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { list, name, to, feed, onServer } = value as Readonly<Record<string, unknown>>;
  if (typeof list !== 'string' || typeof name !== 'string' || typeof to !== 'string') return null;
  if (!isOwn(to)) return null;
  return { list, name, to, feed: typeof feed === 'string' && isOwn(feed) ? feed : null, onServer: onServer === true };
};

/** A path of this page: neither another server nor another scheme. */
const isOwn = (address: string): boolean => /^\/(?![/\\])\P{Cc}*$/u.test(address);

export const saved = kept<readonly Saved[]>('cetu.saved', [], (value) =>
  Array.isArray(value) ? value.flatMap((one) => readSaved(one) ?? []) : null,
);

/** With one more; the same name in the same list is replaced. */
export const withSaved = (all: readonly Saved[], one: Saved): readonly Saved[] => [
  ...all.filter(({ list, name }) => list !== one.list || name !== one.name),
  one,
];

/** As many characters as the server takes for a name. */
export const longestName = 100;

/** One under a name that nothing else has in its list, cut where it is too long: «name (2)» beside another «name». */
export const withFreeName = <Item extends Pick<Saved, 'list' | 'name' | 'to'>>(
  all: readonly Saved[],
  one: Item,
): Item => {
  const taken = new Set(all.flatMap(({ list, name, to }) => (list === one.list && to !== one.to ? [name] : [])));
  for (let times = 1; ; times++) {
    const end = times === 1 ? '' : ` (${times})`;
    const name = cutTo(one.name, longestName - end.length) + end;
    if (!taken.has(name)) return { ...one, name };
  }
};

const cutTo = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;

/** What a search in a list is called until somebody calls it otherwise. */
export const searchName = (title: string, text: string): string => (text ? `${title} · ${text}` : title);

/** The feed of a filter, and of searched words, whose links open in a language. */
export const feedAddress = (filter: object, language: Language, text?: string): string => {
  const query = new URLSearchParams({ ...(text && { text }), filter: JSON.stringify(filter), language });
  return `/feed.atom?${query}`;
};
