// Passages like one (similar.ts).
import type { Passage } from '../../model/index.ts';
import { highlightsOf } from '../highlight.ts';
import type { Hit, SearchFilter } from '../port.ts';
import { likeQuery, rankLike, saysTheSame, wordsToCount } from '../similar.ts';
import type { PassageDocument } from './documents.ts';
import { conditionsOf, equals, isOneOf, noneOf } from './filter.ts';
import { type Found, findCandidates } from './first-stage.ts';
import type { Server } from './server.ts';
import type { Statistics } from './statistics.ts';

// A notice that hundreds have reprinted: each round finds a hundred passages without the reprints of those before.
const mostRounds = 5;

/** Returns at most `limit` of them, null where there is no such passage. */
export const findSimilar = async (
  server: Server,
  statisticsAt: Statistics,
  { passage, limit, filter }: { readonly passage: string; readonly limit: number; readonly filter: SearchFilter },
): Promise<readonly Hit[] | null> => {
  const [answer] = await server.query<Pick<PassageDocument, 'form'>>([
    { filter: equals('passage', passage), limit: 1, attributesToRetrieve: ['form'] },
  ]);
  const form = answer?.documents[0]?.form;
  if (form === undefined) return null;
  const statistics = await statisticsAt(await server.version(), wordsToCount(form));
  const query = likeQuery(form, statistics);
  const isRepost = saysTheSame(form);
  const conditions = conditionsOf(filter);
  const isFiltered = conditions.length > 0;
  const left: string[] = [];
  let candidates: readonly Found[] = [];
  for (let round = 1; candidates.length < limit && round <= mostRounds; round++) {
    const filters = [...conditions, ...(left.length === 0 ? [] : noneOf([isOneOf('passage', left)]))];
    const found = await findCandidates(server, query, { filters, admits: () => true, isFiltered }, statistics);
    const reposts = found.filter((each) => isRepost(each.form));
    candidates = found.filter((each) => !isRepost(each.form));
    if (reposts.length === 0) break;
    left.push(...reposts.map(({ id }) => id));
  }
  const contents = new Map(candidates.map(({ id, content }) => [id, content]));
  return rankLike(form, candidates, query, statistics)
    .slice(0, limit)
    .map(({ id, ...ranked }) => {
      const found: Passage = JSON.parse(contents.get(id) ?? '');
      return { ...ranked, passage: found, highlights: highlightsOf(found, query) };
    });
};
