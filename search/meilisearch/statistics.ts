// What the index knows of its passages as a whole, counted by the server and kept until the index changes.
import { charactersOf, type IndexStatistics } from '../rescore.ts';
import { characterFilter, tokenFilter } from './filter.ts';
import type { Query, Server } from './server.ts';

/** Returns the statistics of the index at a version, for a query's tokens. */
export type Statistics = (version: string, tokens: readonly string[]) => Promise<IndexStatistics>;

type Size = { readonly passages: number; readonly averageLength: number };
type Kept = { readonly version: string; size: Size | null; readonly frequencies: Map<string, number> };

const mostKept = 100_000;

export const openStatistics = (server: Server): Statistics => {
  let kept: Kept = { version: '', size: null, frequencies: new Map() };
  return async (version, tokens) => {
    if (kept.version !== version || kept.frequencies.size > mostKept)
      kept = { version, size: null, frequencies: new Map() };
    const { frequencies } = kept;
    const held = kept;
    const keys = new Set([...tokens.map(keyOf), ...charactersOf(tokens)]);
    const unknown = [...keys].filter((key) => !frequencies.has(key));
    const asked = held.size === null ? [sizeQuery] : [];
    const answers = await server.query([...unknown.map(countQuery), ...asked]);
    unknown.forEach((key, i) => {
      frequencies.set(key, answers[i]?.total ?? 0);
    });
    held.size ??= sizeOf(answers.at(-1)?.facets['length'] ?? {});
    return { ...held.size, frequency: (token) => frequencies.get(keyOf(token)) ?? 0 };
  };
};

/** A lone character is found wherever it stands: its token counts as the character. */
const keyOf = (token: string): string => (token.startsWith('c') ? token.slice(1) : token);

const countQuery = (key: string): Query => ({
  filter: /^\p{Script=Han}$/u.test(key) ? characterFilter(key) : tokenFilter(key),
  limit: 0,
});

const sizeQuery: Query = { filter: 'kind = passage', limit: 0, facets: ['length'] };

/** From how many passages have each length; beyond 3,000 different lengths the longest go uncounted. */
const sizeOf = (lengths: Readonly<Record<string, number>>): Size => {
  let passages = 0;
  let characters = 0;
  for (const [length, count] of Object.entries(lengths)) {
    passages += count;
    characters += Number(length) * count;
  }
  return { passages, averageLength: Math.max(1, characters / Math.max(1, passages)) };
};
