// Databases that a study takes its figures from: Wind 数据库, 国家知识产权局专利检索库, 中国海关企业进出口数据库.
//
// Signals: a word of the vocabulary's `databases` behind a name in Latin letters, behind a body that a few characters
// may part from it, or behind 中国, 国际 or a place at the beginning of a name.
// Never a database that is to be built (推进数据库建设), nor one without a name of its own.
import { matchesOf } from '../../text/index.ts';
import { nameWords } from '../vocabulary/agency-names.ts';
import { cueShape } from '../vocabulary/cues.ts';
import { lazily } from '../vocabulary/index.ts';
import type { AgencyName } from './agency-names/types.ts';
import type { RegionName } from './regions.ts';

/** The databases of a text by place; the bodies in their names stay bodies of their own. Widths must be folded. */
export const findDatabases = (
  text: string,
  bodies: readonly AgencyName[],
  places: readonly RegionName[],
): { readonly start: number; readonly end: number }[] => {
  return matchesOf(text, shapes().ending).flatMap((found) => {
    const start = startOf(text, found.index, bodies, places);
    return start === null ? [] : [{ start, end: found.index + found[0].length }];
  });
};

/** The word of the vocabulary under which it says what makes a database none. */
const databaseWord = '数据库';

const shapes = lazily(() => {
  const { databases, notBefore } = nameWords();
  return {
    ending: new RegExp(`(?:${databases.join('|')})(?!${(notBefore[databaseWord] ?? []).join('|')})`, 'g'),
    clause: cueShape('{of-a-clause}'),
    world: cueShape('{world-word}', 'g'),
  };
});

// 10 characters: what stands between a body and 数据库 says what it holds (专利质押保全); more is a clause.
const longestContent = 10;

const startOf = (
  text: string,
  at: number,
  bodies: readonly AgencyName[],
  places: readonly RegionName[],
): number | null => {
  const latin = /[A-Za-z][A-Za-z0-9.]{1,19}(?: [A-Za-z][A-Za-z0-9.]{1,19}){0,2} ?[\u4e00-\u9fff]{0,4}$/.exec(
    text.slice(Math.max(0, at - 50), at),
  );
  const own = /[\u4e00-\u9fff]*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  const heads = [...bodies, ...places, ...worlds(text, at)]
    .filter((head) => head.start >= at - own && head.end <= at && at - head.end <= longestContent)
    .filter((head) => !shapes().clause.test(text.slice(head.end, at)));
  const first = heads.sort((a, b) => a.start - b.start)[0];
  return latin ? at - latin[0].length : (first?.start ?? null);
};

const worlds = (text: string, at: number): { start: number; end: number }[] =>
  matchesOf(text.slice(0, at), shapes().world).map(({ index }) => ({ start: index, end: index + 2 }));
