// What the index knows of its passages as a whole, counted by the server and kept until the index changes.
import { charactersOf, type IndexStatistics } from '../rescore.ts';
import { characterFilter, tokenFilter } from './filter.ts';
import type { Query, Server } from './server.ts';

/** With what the first stage weighs by. */
export type ServerStatistics = IndexStatistics & { readonly averageTokens: number };

/** Returns the statistics of the index at a version, for a query's tokens. */
export type Statistics = (version: string, tokens: readonly string[]) => Promise<ServerStatistics>;

type Size = { readonly passages: number; readonly averageLength: number; readonly averageTokens: number };
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
    held.size ??= sizeOf(answers.at(-1)?.facets ?? {});
    return { ...held.size, frequency: (token) => frequencies.get(keyOf(token)) ?? 0 };
  };
};

/** A lone character is found wherever it stands: its token counts as the character. */
const keyOf = (token: string): string => (token.startsWith('c') ? token.slice(1) : token);

const countQuery = (key: string): Query => ({
  filter: /^\p{Script=Han}$/u.test(key) ? characterFilter(key) : tokenFilter(key),
  limit: 0,
});

const sizeQuery: Query = { filter: 'kind = passage', limit: 0, facets: ['length', 'tokens'] };

const sizeOf = (facets: Readonly<Record<string, Readonly<Record<string, number>>>>): Size => {
  const [passages, averageLength] = meanOf(facets['length'] ?? {});
  const [, averageTokens] = meanOf(facets['tokens'] ?? {});
  return { passages, averageLength, averageTokens };
};

/** From how many passages have each number; beyond 3,000 different ones the greatest go uncounted. */
const meanOf = (counts: Readonly<Record<string, number>>): readonly [passages: number, mean: number] => {
  let passages = 0;
  let sum = 0;
  for (const [value, count] of Object.entries(counts)) {
    passages += count;
    sum += Number(value) * count;
  }
  return [passages, Math.max(1, sum / Math.max(1, passages))];
};
