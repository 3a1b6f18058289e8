// Grades and degrees that stand right at their amount: 按照博士10万元、硕士5万元; 3万元（博士）; 高级工补贴标准为120元;
// 按照博士、硕士8万元、5万元 where the clause lists as many of them as amounts.
// Never a grade that only tells part of who is meant (引进博士的企业).
import { type Stretch, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { headOf } from '../amount-role/group-words.ts';
import { splitNames } from './levels.ts';
import { behindLabel, withoutEnd, withoutStart } from './phrase.ts';

const other = 'give|gift|support|pay|hand|whole|each|by|yearly|monthly';

/** The grade right before the amount; `head` is the clause before it. */
export const gradeBefore = (head: Stretch): string | null => {
  const own = withoutEnd(behindBy(head), 'most|not-over');
  const [scale] = own.ends('gift|support', 'scale-noun', 'is?') ?? own.ends('scale-noun', 'is') ?? own.ends('is') ?? [];
  const name = scale ? own.upTo(scale.start) : own;
  const [given] = name.begins('respectively|apiece', 'give|gift')?.slice(-1) ?? [];
  const grade = withoutStart(given ? name.from(given.end) : name, 'draw|comes-by');
  return isGrade(grade) ? grade.text : null;
};

/** The grade in the bracket right behind the amount. */
export const gradeBehind = (after: Stretch): string | null => {
  const inside = /^\(([^()]{2,16})\)/.exec(after.text)?.[1];
  return inside !== undefined && stretchOf({ text: inside }).is('degree|rank', 'rank-tail?') ? inside : null;
};

/** The grades that stand before a list of as many amounts; null where there are not as many. */
export const gradesBefore = (group: AmountGroup, count: number): readonly string[] | null => {
  const head = headOf(group);
  if (!head.has('by')) return null;
  const own = behindBy(head);
  const [verb] = own.all('yearly|monthly|give|each|respectively');
  const listed = verb ? own.upTo(verb.start) : own;
  const [number] = listed.ends('some-number', 'kind-counter') ?? [];
  const names = (number ? listed.upTo(number.start) : listed).text.split('、');
  if (names.length !== count) return null;
  if (names.every((name) => isGrade(stretchOf({ text: name })))) return names;
  const isCounted = verb?.kind === 'each' && names.every((name) => isPlainName(stretchOf({ text: name })));
  return isCounted ? splitNames(listed.text, /、/) : null;
};

/** 自理, 失能老人 of 按照自理、半自理、失能老人每人每年…: a name that says nothing of what it is given. */
const isPlainName = (name: Stretch): boolean =>
  name.is(words(12, 2, ':的对')) !== null && !name.has(`${other}|scale-noun|cost|metric|rule-word`);

/** A clause behind its last 按 and the signs of a list. */
const behindBy = (head: Stretch): Stretch => {
  const by = head.last('by');
  const own = by ? head.from(by.end) : head;
  return behindLabel(own.from(own.start + (/^[、,;:\s]*/.exec(own.text)?.[0].length ?? 0)));
};

const isGrade = (name: Stretch): boolean => {
  const bare = name.upTo(name.start + name.text.replace(/\([^()]*\)$/, '').length);
  if (bare.is('count-word', 'tier')) return true;
  return bare.is(words(36, 2, ':的对')) !== null && !bare.has(other) && bare.ends('degree|rank', 'rank-tail?') !== null;
};
