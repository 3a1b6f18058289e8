// The names of a paper's authors as a scan leaves them: 刘强」许玉² 周 蓉龙立荣！(甲大学…, 王宁；张敏, 牛华1.2 吴燕1,2兰州大学…摘要：….
//
// The line ends where an affiliation or the abstract begins. What parts names is anything but characters; a blank
// within a name of two joins, and names that lost what parts them are cut where a surname begins.
// Never takes a line for names that holds Latin words, or of which half begin with no surname.
import { isPersonName } from '../../names.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';

/** A name, and where it stands in the text given: half-open. */
export type BylineName = { readonly name: string; readonly at: readonly [number, number] };

const patterns = lazily(() => ({
  lead: cueShape('^(?:#{1,6} +)?(?:\\*\\*)?(?:{author-label}\\s*[:：|/]?)?\\s*'),
  affiliation: cueShape('[\\u4e00-\\u9fff]{2,20}?{affiliation-end}|[(（]|{abstract-label}|[[【]'),
}));

/** The names that a text begins with, at most twenty; null where it begins with anything else. */
export const parseByline = (text: string): readonly BylineName[] | null => {
  const start = patterns().lead.exec(text)?.[0].length ?? 0;
  const line = text.slice(start, start + longestLine).replace(/\$[^$]*\$/g, (formula) => ' '.repeat(formula.length));
  const end = patterns().affiliation.exec(line)?.index ?? line.length;
  const words = line.slice(0, end);
  if (/[A-Za-z]{2}|[。？]/.test(words)) return null;
  const names = runsOf(words).flatMap((run) => namesOf(run) ?? [{ name: '', at: run.at }]);
  const known = names.filter(({ name }) => isPersonName(name)).length;
  const isByline =
    names.length > 0 &&
    names.length <= 20 &&
    names.every(({ name }) => name !== '' && stretchOf({ text: name }).is('no-author') === null);
  if (!isByline || known < names.length / 2) return null;
  return names.map(({ name, at: [from, to] }) => ({ name, at: [start + from, start + to] }));
};

// 160 characters: twenty names of three with their marks.
const longestLine = 160;

type Run = { readonly characters: string; readonly places: readonly number[]; readonly at: readonly [number, number] };

/** Runs of characters; one alone joins its neighbour over a blank (周 蓉, 甘小乐冯 雯). */
const runsOf = (words: string): Run[] => {
  const runs: { characters: string; places: number[] }[] = [];
  let open = false;
  for (const { 0: found, index } of words.matchAll(/[\u4e00-\u9fff·]+/g)) {
    const last = runs.at(-1);
    const places = Array.from(found, (_, k) => index + k);
    const gap = last ? words.slice((last.places.at(-1) ?? 0) + 1, index) : '';
    if (last && (open || found.length === 1) && /^[ \u3000]{1,4}$/.test(gap)) {
      last.characters += found;
      last.places.push(...places);
    } else runs.push({ characters: found, places });
    open = found.length === 1;
  }
  return runs.map(({ characters, places }) => ({
    characters,
    places,
    at: [places[0] ?? 0, (places.at(-1) ?? 0) + 1],
  }));
};

/** The names of a run; null where it cannot be cut into names. */
const namesOf = ({ characters, places, at }: Run): BylineName[] | null => {
  if (/^.{2,8}·.{2,8}$/.test(characters) || /^.{2,3}$/.test(characters)) return [{ name: characters, at }];
  let from = 0;
  return (
    (cut(characters) ?? cutBehindFirst(characters))?.map((name): BylineName => {
      const start = places[from] ?? 0;
      from += name.length;
      return { name, at: [start, (places[from - 1] ?? 0) + 1] };
    }) ?? null
  );
};

/** Into as few names as can be, each with a known surname. */
const cut = (characters: string): readonly string[] | null => {
  if (characters === '') return [];
  let best: readonly string[] | null = null;
  for (const length of [3, 2, 4]) {
    const name = characters.slice(0, length);
    if (name.length < length || !isPersonName(name)) continue;
    const rest = cut(characters.slice(length));
    if (rest && (!best || rest.length + 1 < best.length)) best = [name, ...rest];
  }
  return best;
};

/** The same where the surname of the first is a rare one. */
const cutBehindFirst = (characters: string): readonly string[] | null => {
  for (const length of [2, 3]) {
    const rest = cut(characters.slice(length));
    if (rest && rest.length > 0) return [characters.slice(0, length), ...rest];
  }
  return null;
};
