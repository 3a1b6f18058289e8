// Which changes of a document change an award of it. Pure, the same for every adapter.
//
// A change of words reaches the awards with a figure that it puts another in place of, or whose words it takes; one
// that names an article only those of measures in that article, where measures of the document go by articles. An
// article that is put anew or taken out reaches all its awards. What is added reaches none: the figure is that of an
// award that the amending text has itself.
import type { DocumentChange, FactNodeOf, Figure } from '../model/index.ts';
import type { Amendment, FundingAmendment } from './port.ts';

/** The amendments of an award, in the order of time. A later one changes the figure that an earlier one put. */
export const amendmentsOf = (
  award: FactNodeOf<'Award'>,
  measure: FactNodeOf<'Measure'>,
  amendments: readonly Amendment[],
): FundingAmendment[] => {
  let figure: Figure = { value: award.properties.value, unit: award.properties.unit };
  return amendments.flatMap(({ by, day, change, provenance }): FundingAmendment[] => {
    if (!change || !isIn(measure, change.labels)) return [];
    const { kind, article, was, is } = change;
    const pair = change.figures.find((one) => one.was.value === figure.value && one.was.unit === figure.unit);
    const reaches = kind === 'words' ? pair || takesWords(award, change) : kind === 'anew' || kind === 'gone';
    if (!reaches || (kind !== 'words' && change.labels.length === 0)) return [];
    if (pair) figure = pair.is;
    return [{ by, day, kind, article, was, is, figure: pair?.is ?? null, provenance }];
  });
};

const takesWords = (award: FactNodeOf<'Award'>, { was, figures }: Pick<DocumentChange, 'was' | 'figures'>): boolean =>
  was !== null && figures.length === 0 && plain(award.quote).includes(plain(was));

const plain = (words: string): string => words.replace(/\s/g, '').replaceAll('，', ',');

/**
 * Whether the measure stands in the article that a change names, as far as its labels are of the same kind: 第二条 is not
 * 第三条.
 */
const isIn = (measure: FactNodeOf<'Measure'>, labels: readonly string[]): boolean => {
  const [first = ''] = labels;
  const own = measure.properties.section.map((label) => label.replace(/\s/g, ''));
  const alike = own.filter((label) => label[0] === first[0] && label.at(-1) === first.at(-1));
  return labels.length === 0 || alike.length === 0 || labels.some((label) => alike.includes(label));
};
