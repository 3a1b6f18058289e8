// Which passages are worth a second look: those that the embedded index brings, by the formula of FTS5.
//
// For each token by which a query is found the server lists the passages that hold it, with their numbers of tokens,
// and those in which the number of its repetitions is made up of a power of two: so each count up to sixteen is known.
// A token that is sought alone is not listed: of the passages that hold it equally often, the shortest weigh most.
import { compareText, type Passage } from '../../model/index.ts';
import { chooseSought, halvingsFor, mostFound, type Sought } from '../choice.ts';
import { titleForm } from '../fields.ts';
import type { Query } from '../query.ts';
import { type Candidate, candidateLimit } from '../ranking.ts';
import type { Complete, Demands } from './complete.ts';
import type { PassageDocument } from './documents.ts';
import { allOf, anyOf, isOneOf } from './filter.ts';
import { listOf, listsOfTerm, mostInAll, type PostingList, shortestPostings, weighedPostings } from './postings.ts';
import type { Server } from './server.ts';
import type { ServerStatistics } from './statistics.ts';

/** A candidate with the passage itself, as JSON. */
export type Found = Candidate & { readonly content: string };

// Of what passes for a phrase, or lacks what is excluded as far as the server knows, some falls away once its text is
// read.
const mostDoubtful = 3 * candidateLimit;

/** At most a hundred passages that hold all phrases, none of the excluded and some of the words. */
export const findCandidates = async (
  server: Server,
  query: Query,
  { filters: demanded, admits, isFiltered }: Demands,
  statistics: ServerStatistics,
): Promise<readonly Found[]> => {
  const { words, phrases, excluded } = query;
  const chosen = chooseSought(query, statistics);
  if (chosen.length + phrases.length === 0) return [];
  // Where a filter leaves few of them, all are wanted.
  const filters = isFiltered ? demanded : [...demanded, ...sampleOf(mostFound(query, chosen, statistics))];
  const lists = chosen.flatMap((sought) => listsOf(sought, statistics));
  const held = phrases.flatMap((phrase) => listsOfTerm(phrase, statistics));
  // FTS5 is asked for (phrase AND (phrase OR word)), and weighs all three.
  const weighed = phrases.length === 0 ? lists : words.length === 0 ? held : [...held, ...held, ...lists];
  const sought = phrases.length === 0 ? [...filters, anyOf(lists.map(({ filter }) => filter))] : filters;
  const limit = phrases.length + excluded.length > 0 ? mostDoubtful : candidateLimit;
  const ids = mostInAll(weighed) <= candidateLimit ? null : await firstByWeight(server, filters, weighed, statistics);
  return read(server, ids?.slice(0, limit) ?? null, allOf(sought), admits);
};

/** The hundred of the complete passages that weigh most. */
export const findComplete = async (
  server: Server,
  { words, phrases }: Query,
  { filter, total, impostors }: Complete,
  statistics: ServerStatistics,
): Promise<readonly Found[]> => {
  const listed = (total + impostors.size) / 2 ** halvingsFor(total);
  const lists = [...words, ...phrases]
    .flatMap((term) => listsOfTerm(term, statistics))
    .map((list) => ({ ...list, most: Math.min(list.most, listed) }));
  const filters = [filter, ...sampleOf(total)];
  const ids = total <= candidateLimit ? null : await firstByWeight(server, filters, lists, statistics);
  const complete = ids?.filter((id) => !impostors.has(id)).slice(0, candidateLimit) ?? null;
  const found = await read(server, complete, filter, () => true);
  return found.filter(({ id }) => !impostors.has(id));
};

/** The passages of these ids that are there and meet the demands, in the order of the ids. */
export const findLikest = async (
  server: Server,
  ids: readonly string[],
  { filters }: Demands,
): Promise<readonly Found[]> => {
  if (ids.length === 0) return [];
  const [answer] = await server.query<Text>([
    {
      filter: allOf([isOneOf('passage', ids), ...filters]),
      limit: ids.length,
      attributesToRetrieve: ['passage', 'form', 'content'],
    },
  ]);
  const texts = new Map((answer?.documents ?? []).map((text) => [text.passage, text]));
  return ids.flatMap((id) => texts.get(id) ?? []).map((text) => ({ ...candidateOf(text), byMeaning: true }));
};

const sampleOf = (found: number): readonly string[] => {
  const halvings = halvingsFor(found);
  return halvings === 0 ? [] : [`samples = ${halvings}`];
};

/**
 * The texts of the passages that are admitted, a hundred at most: of these ids in their order, or of those that the
 * filter finds.
 */
const read = async (
  server: Server,
  ids: readonly string[] | null,
  filter: string,
  admits: (form: string) => boolean,
): Promise<readonly Found[]> => {
  const [answer] = await server.query<Text>([
    {
      filter: ids === null ? filter : isOneOf('passage', ids),
      limit: mostDoubtful,
      attributesToRetrieve: ['passage', 'form', 'content'],
    },
  ]);
  const texts = new Map((answer?.documents ?? []).map((text) => [text.passage, text]));
  return [...(ids ?? texts.keys())]
    .flatMap((id) => texts.get(id) ?? [])
    .filter(({ form }) => admits(form))
    .slice(0, candidateLimit)
    .map(candidateOf);
};

const candidateOf = ({ passage, form, content }: Text): Found => ({
  id: passage,
  form,
  content,
  headings: () => headingsAbove(content),
});

const headingsAbove = (content: string): readonly string[] => {
  const { document, section }: Pick<Passage, 'document' | 'section'> = JSON.parse(content);
  return [titleForm(document.title), ...section];
};

type Text = Pick<PassageDocument, 'passage' | 'form' | 'content'>;

const listsOf = ({ parts }: Sought, statistics: ServerStatistics): readonly PostingList[] =>
  parts.flatMap((part) =>
    typeof part === 'string' ? [listOf(part, statistics.frequency(part))] : listsOfTerm(part, statistics),
  );

/** The ids of the passages that pass the filters and hold something that is weighed, those that weigh most first. */
const firstByWeight = async (
  server: Server,
  filters: readonly string[],
  weighed: readonly PostingList[],
  statistics: ServerStatistics,
): Promise<readonly string[]> => {
  const isAlone = new Set(weighed.map(({ filter }) => filter)).size === 1;
  const weights = isAlone
    ? await shortestPostings(server, filters, weighed.slice(0, 1), statistics)
    : await weighedPostings(server, filters, weighed, statistics);
  return [...weights]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || compareText(a, b))
    .slice(0, mostDoubtful)
    .map(([id]) => id);
};
