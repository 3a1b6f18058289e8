// Functions that stand for their agencies: 民政、财政、教育等部门, 市审计部门.
//
// Several functions before 部门 name an agency each; one does so behind a level, or where the department is charged with something.
// Agencies in full among them are found as such.
// Never 区农业农村局等部门, which names the bureau itself, nor 科技部门 alone.
import { type Stretch, within } from '../rules/stretch.ts';
import { findNameWords, nameWords } from '../vocabulary/agency-names.ts';
import type { AgencyName } from './agency-names/types.ts';

type Place = { readonly start: number; readonly end: number };
type FunctionName = Place & { readonly stands: 'function' | 'department' };

export const findFunctionNames = (line: Stretch, agencies: readonly AgencyName[]): FunctionName[] => {
  const { text } = line.cues;
  if (!line.has('department')) return [];
  const functions = new Map<number, number>();
  for (const { start, end, value } of findNameWords(text))
    if (value.type === 'function') functions.set(start, Math.max(end, functions.get(start) ?? 0));
  const found: FunctionName[] = [];
  for (let at = 0; at < text.length; at++) {
    const items = itemsFrom(text, at, functions, agencies);
    const last = items.at(-1);
    if (!last) continue;
    const behind = line.from(last.end);
    const tail =
      items.length > 1
        ? behind.begins('such-as?', 'which*', 'department')
        : behind.begins('such-as?', 'which|administrative*', 'department');
    // 区农业农村局等部门: the bureau itself is named
    if (!tail || (items.length === 1 && functions.get(at) !== last.end)) continue;
    const end = tail.at(-1)?.end ?? last.end;
    if (items.length > 1)
      found.push(
        ...items
          .filter(({ start, end: to }) => functions.get(start) === to)
          .map((item): FunctionName => ({ ...item, stands: 'function' })),
      );
    else {
      // 市财政部门, 国务院教育行政部门
      const whose = line.upTo(at).ends('level', 'grade?')?.at(-1) ?? agencies.find((agency) => agency.end === at);
      if (whose || isCharged(line, at, end))
        found.push({ start: whose?.start ?? at, end, stands: whose ? 'function' : 'department' });
    }
    at = last.end;
  }
  return found;
};

/** Whether one department is meant, and not the trade: 由财政部门…, 民政部门负责…, 财政部门按…给予…. */
const isCharged = (line: Stretch, start: number, end: number): boolean =>
  line.upTo(start).ends('charged-by') !== null ||
  line.from(end).begins('charged-department') !== null ||
  line.from(end).begins(within(24), 'give') !== null;

/** The functions side by side from a place on, agencies in full among them. */
const itemsFrom = (
  text: string,
  at: number,
  functions: ReadonlyMap<number, number>,
  agencies: readonly AgencyName[],
): Place[] => {
  const items: Place[] = [];
  for (let from = at; ; ) {
    const end = Math.max(functions.get(from) ?? 0, agencies.find(({ start }) => start === from)?.end ?? 0);
    if (end === 0) return items;
    items.push({ start: from, end });
    if (!nameWords().listJoints.includes(text[end] ?? ' ')) return items;
    from = end + 1;
  }
};
