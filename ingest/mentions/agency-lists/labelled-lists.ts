// Lists behind a label: 责任单位：甲、乙；配合单位：丙. Each goes up to the next label, a stop or the closing bracket.
import type { Stretch } from '../../rules/stretch.ts';
import { listLabels } from '../../vocabulary/agency-lists.ts';
import type { AgencyName } from '../agency-names/types.ts';
import { type ListedName, listedNames } from './listed.ts';

export const labelledNames = (line: Stretch, agencies: readonly AgencyName[]): ListedName[] => {
  const { text } = line.cues;
  const labels = [...text.matchAll(listLabels().pattern)];
  return labels.flatMap((label, i) => {
    const from = label.index + label[0].length;
    const to = Math.min(endOfList(text, from), labels[i + 1]?.index ?? text.length);
    const as = listLabels().roleOf(label[0]);
    return listedNames(line.from(from).upTo(to), agencies, { as, in: 'list' });
  });
};

/** A list ends at a closing bracket or a stop. */
const endOfList = (text: string, from: number): number => {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (/[(（]/.test(sign)) depth++;
    else if (/[)）\]】〕]/.test(sign)) {
      if (depth === 0) return i;
      depth--;
    } else if (/[。;；]/.test(sign) && depth === 0) return i;
  }
  return text.length;
};
