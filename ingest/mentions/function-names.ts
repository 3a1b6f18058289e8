// Functions that stand for their agencies: 民政、财政、教育等部门, 市审计部门.
//
// Several functions before 部门 name an agency each; one does so behind a level, or where the department is charged with something.
// Agencies in full among them are found as such.
// Never 区农业农村局等部门, which names the bureau itself, nor 科技部门 alone.
import type { Stretch } from '../rules/stretch.ts';
import { findNameWords, nameWords } from '../vocabulary/agency-names.ts';
import type { AgencyName } from './agency-names/types.ts';

type Place = { readonly start: number; readonly end: number };

export const findFunctionNames = (line: Stretch, agencies: readonly AgencyName[]): Place[] => {
  const { text } = line.cues;
  if (!line.has('department')) return [];
  const functions = new Map<number, number>();
  for (const { start, end, value } of findNameWords(text))
    if (value.type === 'function') functions.set(start, Math.max(end, functions.get(start) ?? 0));
  const found: Place[] = [];
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
    if (!tail || (items.length === 1 && !functions.has(at))) continue;
    const end = tail.at(-1)?.end ?? last.end;
    const level = nameWords().levels.main.includes(text[at - 1] ?? ' ');
    if (items.length > 1) found.push(...items.filter(({ start, end: to }) => functions.get(start) === to));
    else if (level || line.from(end).begins('charged-department')) found.push({ start: level ? at - 1 : at, end });
    at = last.end;
  }
  return found;
};

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
