// Who gets an award: 对新认定的国家级、省级孵化器，分别给予200万元、100万元 → two recipients, paired by position.
//
// A list of amounts takes as many thresholds, levels (国家、省、市级) or names before it, in order; else one phrase gets all, and
// table.ts says which. Never pairs lists of different length: then each has the whole phrase.
import { choose } from '../../rules/decide.ts';
import { within } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { nounLast } from './acting-subject.ts';
import { candidatesOf, type Known } from './candidates.ts';
import { gradesBefore } from './grades.ts';
import { leadOf } from './leads.ts';
import { clausesBefore, listBefore, ownList, pairs } from './lists.ts';
import { recipientTable } from './table.ts';

/** The recipients of a group's amounts, one for each; null where nobody is named. */
export const recipientsOf = (
  group: AmountGroup,
  thresholds: readonly string[],
  known: Known,
  place: { readonly index: number; readonly count: number },
): readonly (string | null)[] => {
  const { list, reading } = group;
  if (reading.as === 'award' && reading.role === 'pool') return list.map(() => poolName(group));
  if (place.count > 1) {
    const paired =
      gradesBefore(group, place.count) ??
      pairs(ownList(group), thresholds, place.count) ??
      listBefore(group, place.count) ??
      pairs(leadOf(group)?.words ?? null, [], place.count) ??
      clausesBefore(group, place.count) ??
      pairs(known.lead, [], place.count);
    if (paired) return paired.slice(place.index, place.index + list.length).map(nounLast);
  }
  const chosen = choose(recipientTable, candidatesOf(group, thresholds[0] ?? null, known));
  return list.map(() => chosen?.candidate.words ?? null);
};

/** 组建20亿元规模的文旅产业基金 → 文旅产业基金. */
const poolName = ({ sentence, list, clause }: AmountGroup): string | null => {
  const last = list.at(-1);
  const after = stretchOf(sentence, Math.max(last?.at.end ?? 0, last?.number.end ?? 0), clause.end);
  const found = after.begins('size?', 'of');
  const behind = found ? after.from(found.at(-1)?.end ?? after.start) : null;
  const [fund] = behind?.begins(within(24, 2), 'fund-name') ?? [];
  return behind && fund ? behind.upTo(fund.end).text : null;
};
