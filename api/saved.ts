// Searches and lists that people keep by name. A browser keeps them in the same form (web/src/saved/saved.ts); with
// the token they are kept here, too, for whoever shows it.

export type SavedItem = {
  /** The list in which it stands; empty for searches. */
  readonly list: string;
  readonly name: string;
  /** Where it is in the page: a path with its query. */
  readonly to: string;
  /** The address of its feed, where it has one. */
  readonly feed: string | null;
};

export interface SavedItems {
  /** In the order in which they were kept. */
  all(): Promise<readonly SavedItem[]>;
  /** Keeps one, in the place of the one of this name in this list. Throws LIMIT where there are too many. */
  keep(item: SavedItem): Promise<readonly SavedItem[]>;
  /** Keeps the one of this name in this list no more. */
  forget(item: Pick<SavedItem, 'list' | 'name'>): Promise<readonly SavedItem[]>;
}
