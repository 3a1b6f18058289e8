// Lists behind a label: 责任单位：甲、乙；配合单位：丙; 【落实单位】甲、乙. Each goes up to the next label, a stop or the closing bracket.
import { matchesOf } from '../../../text/index.ts';
import type { Stretch } from '../../rules/stretch.ts';
import type { Listed } from '../../types.ts';
import { listLabels } from '../../vocabulary/agency-lists.ts';
import { findAgencyNames } from '../agency-names/find-names.ts';
import type { AgencyName } from '../agency-names/types.ts';
import { findRegions } from '../regions.ts';
import { type ListedName, listedNames } from './listed.ts';

export const labelledNames = (line: Stretch, agencies: readonly AgencyName[]): ListedName[] => {
  const { text } = line.cues;
  const labels = matchesOf(text, listLabels().pattern);
  return labels.flatMap((label, i) => {
    const from = label.index + label[0].length;
    const to = Math.min(endOfList(text, from), labels[i + 1]?.index ?? text.length);
    const listed: Listed = { as: listLabels().roleOf(label[0]), in: 'list' };
    const list = line.from(from).upTo(to);
    if (/[:：】\]〕]$/.test(label[0])) return listedNames(list, agencies, listed);
    // 责任单位 市科技局: without a sign it is a label only where a name follows at once
    const named = findAgencyNames(list.text, findRegions(list.text)).map((agency) => shifted(agency, from));
    return named[0]?.start === from ? listedNames(list, named, listed) : [];
  });
};

const shifted = (agency: AgencyName, by: number): AgencyName => ({
  ...agency,
  start: agency.start + by,
  end: agency.end + by,
});

/** A list ends at a closing bracket or a stop. */
const endOfList = (text: string, from: number): number => {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (/[(（〔［[]/.test(sign)) depth++;
    else if (/[)）\]】〕］]/.test(sign)) {
      if (depth === 0) return i;
      depth--;
    } else if (/[。;；]/.test(sign) && depth === 0) return i;
  }
  return text.length;
};
