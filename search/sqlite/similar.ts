// Passages like one (similar.ts). It runs inside a transaction of its caller.
import type { Hit, SearchFilter } from '../port.ts';
import { likeQuery, rankLike, saysTheSame, wordsToCount } from '../similar.ts';
import type { Database } from './database.ts';
import { conditionOf } from './filter.ts';
import { findLike, statisticsOf } from './first-stage.ts';
import { hitOf } from './reader.ts';

/** Returns at most `limit` of them, null where there is no such passage. */
export const findSimilar = (
  database: Database,
  passage: string,
  limit: number,
  filter: SearchFilter,
): readonly Hit[] | null => {
  const [like] = database.all<{ form: string }>('select form from search_passage where id = ?', passage);
  if (like === undefined) return null;
  const statistics = statisticsOf(database, wordsToCount(like.form));
  const query = likeQuery(like.form, statistics);
  const isRepost = saysTheSame(like.form);
  const among = { condition: conditionOf(filter), admits: (form: string) => !isRepost(form) };
  const candidates = findLike(database, query, statistics, among);
  return rankLike(like.form, candidates, query, statistics)
    .slice(0, limit)
    .map((ranked) => hitOf(database, query, ranked));
};
