// Whose each figure of a list is: 铁矿石、原油产量分别为8亿吨、2亿吨 names two; 占76%(小麦)、69%(玉米) names each behind it.
// Never pairs where there are not as many names as figures.
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { trimSubject, withChange } from './statistic-words.ts';
import type { FigureAt, Reading } from './subject-window.ts';

/** The subjects of figures as read, those of lists with the names of their own; null where one names nothing. */
export const withNames = (text: string, found: readonly Reading[], figures: readonly FigureAt[]): (string | null)[] => {
  const named = found.map(({ subject }) => subject);
  let known: readonly string[] = [];
  for (let first = 0; first < found.length; first++) {
    const opening = found[first];
    let after = first + 1;
    while (found[after]?.listed) after++;
    if (after - first < 2 || !opening) continue;
    const read = namesOf(text, opening, after - first, known);
    if (read.names.length > 0) known = read.names;
    for (let k = first; k < after; k++) {
      const behind = /^ ?\(([^)\d]{1,14})\)/.exec(text.slice(figures[k]?.end ?? 0))?.[1];
      const name = read.names[k - first];
      if (name !== undefined) named[k] = `${name}${read.what}`;
      else if (behind) named[k] = `${opening.subject}(${behind})`;
    }
    first = after - 1;
  }
  return named.map(readable);
};

const shapes = lazily(() => ({
  inTurn: cueShape('{in-turn}'),
  listLead: cueShape('^.*?{lists-verb}'),
  lastJoint: cueShape('{joined}(?=(?:(?!{joined}).)*$)'),
  joints: cueShape('{joined|listed}'),
}));

/**
 * The names before a list's first figure, or in the clause before (三个行业分别是:甲业、乙业), or those of the list before; and
 * what of them.
 */
const namesOf = (
  text: string,
  { lead, subject, clause }: Reading,
  count: number,
  known: readonly string[],
): { readonly names: readonly string[]; readonly what: string } => {
  if (!shapes().inTurn.test(lead)) return { names: [], what: '' };
  const own = partsOf(trimSubject(lead), count);
  if (own.length > 0) return { names: own, what: withChange(lead, '') };
  const before =
    text
      .slice(0, clause.start)
      .replace(/[,:]$/, '')
      .split(/[,;:。]/)
      .at(-1) ?? '';
  const listed = partsOf(before.replace(shapes().listLead, ''), count);
  const own2 = withChange(lead, trimSubject(lead));
  if (listed.length > 0) return { names: listed, what: own2 };
  return known.length === count ? { names: known, what: own2 } : { names: [], what: subject };
};

// 16 characters: what is longer than the name of an industry or a region is a clause of its own.
const longestName = 16;

/** As many short names as asked for, else none. The marks of the list part them, then 和. */
const partsOf = (words: string, count: number): readonly string[] =>
  [words.split('、'), words.replace(shapes().lastJoint, '、').split('、'), words.split(shapes().joints)].find(
    (parts) =>
      parts.length === count &&
      parts.every((part) => part.length >= 1 && part.length <= longestName && !/\d{2}/.test(part)),
  ) ?? [];

/** Without the signs of formulas: $2 0 \sim 3 0$岁 → 20~30岁; null where too little is left to name anything. */
const readable = (words: string): string | null => {
  const plain = words
    .replace(/\$([^$]*)\$?/g, (_, inside: string) => inside.replace(/\\sim/g, '~').replace(/\\[a-z]+|[\\{}^_ ]/g, ''))
    .replace(/\[[\d,\s-]*\]?$/, '')
    .trim();
  return plain.length >= 2 ? plain : null;
};
