// The rows of the funding table with the heads of the groups that they stand in.
import { listedTitleOf } from '../parts/document-name.tsx';
import { documentHref } from '../parts/places.ts';
import type { Grouping } from './funding-query.ts';
import type { Line } from './line.ts';

export type Item =
  | { readonly kind: 'line'; readonly key: string; readonly line: Line; readonly number: number }
  | { readonly kind: 'head'; readonly key: string; readonly title: string; readonly note: string; readonly to: string };

/**
 * Lines in their order, `number` from 1; where they are grouped, a head before the first of each. Groups stand
 * together in the order of the text.
 */
export const itemsOf = (lines: readonly Line[], grouping: Grouping | null): readonly Item[] => {
  let former: string | null = null;
  return lines.flatMap((line, at): readonly Item[] => {
    const item: Item = { kind: 'line', key: line.id, line, number: at + 1 };
    if (grouping === null) return [item];
    const group = grouping === 'measure' ? line.measure.id : line.document.id;
    if (group === former) return [item];
    former = group;
    return [headOf(line, grouping, `${group} ${at}`), item];
  });
};

const headOf = (line: Line, grouping: Grouping, key: string): Item => {
  const { document } = line;
  return grouping === 'measure'
    ? {
        kind: 'head',
        key,
        title: line.measure.title,
        note: listedTitleOf(document),
        to: documentHref(document, line.provenance),
      }
    : {
        kind: 'head',
        key,
        title: listedTitleOf(document),
        note: [document.docNumber, document.date].filter((one) => one !== null).join(' · '),
        to: documentHref(document),
      };
};
