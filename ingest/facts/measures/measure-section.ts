// The ids of measures, and of what section each is: the one place that knows how the two belong together.
import type { Measure, Span } from '../../../model/index.ts';
import type { Outline, Section } from '../../types.ts';

/** The id of the measure that stands at a span: that of its heading, else of its first sentence. */
export const measureId = (text: Outline, { start, end }: Span): string => `${text.id}/measure/${start}-${end}`;

/** Tells of a measure the section whose heading it has; null of an item or a paragraph. */
export const sectionsOfMeasures = (text: Outline): ((measure: Measure) => Section | null) => {
  const sections =
    byMeasure.get(text.sections) ?? new Map(text.sections.map((one) => [measureId(text, one.span), one]));
  byMeasure.set(text.sections, sections);
  return ({ id }) => sections.get(id) ?? null;
};
const byMeasure = new WeakMap<Outline['sections'], ReadonlyMap<string, Section>>();
