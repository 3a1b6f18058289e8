// The titles, names and words that complete what is typed (completions.ts): titles by how many sources have them,
// words by passages.
import { compareText } from '../../model/index.ts';
import { foldForSearch } from '../../text/index.ts';
import { completionsOf, mostNames, namesSounding, readTyped, withNames } from '../completions.ts';
import type { CompletingName } from '../port.ts';
import { parseQuery } from '../query.ts';
import { maySound, wordsSounding } from '../sounding.ts';
import { countComplete, demandsOf } from './complete.ts';
import { allOf, quoted } from './filter.ts';
import type { Server } from './server.ts';

/** Returns at most `limit` completions. */
export const suggestFrom = async (
  server: Server,
  prefix: string,
  { limit, names: given }: { readonly limit: number; readonly names: readonly CompletingName[] },
): Promise<readonly string[]> => {
  const typed = readTyped(prefix);
  if (typed === null || prefix.includes('\\')) return [];
  const [titles, words, names, held, frequent] = await Promise.all([
    titlesFrom(server, typed.folded),
    typed.last === '' ? [] : wordsFrom(server, typed.last),
    namesHeld(
      server,
      namesSounding(typed).map((text) => ({ text })),
    ),
    namesHeld(server, given.slice(0, mostNames)),
    maySound(typed) ? frequentWords(server) : [],
  ]);
  const completed = [...names, ...words, ...wordsSounding(typed, frequent, names)];
  return withNames(limit, held, completionsOf(typed, limit, titles, completed));
};

type Kept = { readonly version: string; readonly words: Promise<readonly string[]> };

const kept = new WeakMap<Server, Kept>();

/** The words of most passages, at most so many as a facet lists; kept until the index changes. */
const frequentWords = async (server: Server): Promise<readonly string[]> => {
  const version = await server.version();
  const before = kept.get(server);
  if (before?.version === version) return before.words;
  const words = server
    .query([{ filter: 'kind = passage', limit: 0, facets: ['words'] }])
    .then(([answer]) => ordered(Object.entries(answer?.facets['words'] ?? {})));
  kept.set(server, { version, words });
  return words;
};

/** The names of which some passage has one that means the same. */
const namesHeld = async (server: Server, names: readonly CompletingName[]): Promise<readonly string[]> => {
  const counts = await Promise.all(
    names.map((name) => {
      const query = parseQuery(name.text, name);
      return countComplete(server, query, demandsOf(query, {}, []));
    }),
  );
  return names.flatMap(({ text }, i) => ((counts[i]?.total ?? 0) > 0 ? [text] : []));
};

// The server trims what it compares, and changes more than we fold: what it finds is looked at again.

const titlesFrom = async (server: Server, prefix: string): Promise<readonly string[]> => {
  const filter = allOf(['kind = title', `folded STARTS WITH ${quoted(prefix)}`]);
  const [answer] = await server.query([{ filter, limit: 0, facets: ['title'] }]);
  const counted = Object.entries(answer?.facets['title'] ?? {});
  return ordered(counted.filter(([title]) => goesOn(foldForSearch(title), prefix)));
};

const wordsFrom = async (server: Server, prefix: string): Promise<readonly string[]> => {
  const counted = await server.wordsFrom(prefix);
  return ordered(counted.map(({ value, count }) => [value, count] as const).filter(([word]) => goesOn(word, prefix)));
};

const ordered = (counted: readonly (readonly [text: string, count: number])[]): readonly string[] =>
  counted.toSorted(([a, ofA], [b, ofB]) => ofB - ofA || compareText(a, b)).map(([text]) => text);

const goesOn = (text: string, prefix: string): boolean => text.length > prefix.length && text.startsWith(prefix);
