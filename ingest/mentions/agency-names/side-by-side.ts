// Names of a plain ending that stand in one list with a sure one: 市教育局、前海管理局.
import { nameWords } from '../../vocabulary/agency-names.ts';
import { regionWords } from '../../vocabulary/divisions.ts';
import { isClass } from './classes.ts';
import { cutBefore, mayEnd, type Scene } from './scene.ts';
import type { AgencyName } from './types.ts';

/** The names beside sure ones. */
export const besideSure = (scene: Scene, sure: readonly AgencyName[]): AgencyName[] => {
  if (sure.length === 0) return [];
  const { text } = scene;
  const { listJoints, bareEndings, otherBureaux } = nameWords();
  const ends = new Set(sure.map((agency) => agency.end));
  const starts = new Set(sure.map((agency) => agency.start));
  const found: AgencyName[] = [];
  for (const { start, end, value } of scene.hits) {
    const kind =
      value.type === 'open' ? value.kind : value.type === 'bureau' || value.type === 'zone' ? 'government' : null;
    if (kind === null || !mayEnd(text, start, end)) continue;
    const from = cutBefore(scene, start);
    if (start - from < 2 || start - from > 8 || isClass(scene, text.slice(from, start), text.slice(start, end), from))
      continue;
    const behind = listJoints.includes(text[from - 1] ?? ' ') && ends.has(from - 1);
    const ahead = listJoints.includes(text[end] ?? ' ') && starts.has(end + 1) && kind !== 'company';
    // 县财政局、绩效办、招商局: 办 and 委 end much else, so a name must stand before and a list go on behind
    const isBare = bareEndings.includes(text.slice(start, end));
    const between =
      behind && otherBureaux.behind.test(text.slice(end)) && !otherBureaux.notNames.test(text.slice(from, end));
    if (isBare ? !between : !behind && !ahead) continue;
    if (sure.some((agency) => agency.start < end && from < agency.end)) continue;
    found.push({ start: from, end, kind, form: value.type === 'open' ? 'open' : 'bureau' });
    ends.add(end);
  }
  return [...found, ...zonesBetween(text, [...sure, ...found])];
};

/** 高新区管委会、经开区、江临街道办事处: a zone's word alone between two names. */
const zonesBetween = (text: string, names: readonly AgencyName[]): AgencyName[] => {
  const starts = new Set(names.map(({ start }) => start));
  return names.flatMap(({ end }) => {
    if (text[end] !== '、') return [];
    const next = text.indexOf('、', end + 1);
    return starts.has(next + 1) && regionWords().zoneWords.has(text.slice(end + 1, next))
      ? [{ start: end + 1, end: next, kind: 'government', form: 'zone' }]
      : [];
  });
};
