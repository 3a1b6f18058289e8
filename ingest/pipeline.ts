// The order of the stages. The only place that composes them: the command line, tests and samples call it.
import { interpretText } from './facts/index.ts';
import { layOut } from './layout/index.ts';
import { recognizeMentions } from './mentions/index.ts';
import { outlineText } from './outline/index.ts';
import { segmentText } from './segment.ts';
import type { Interpreted, Layout, Outline, Recognized, Segmented, SourceText } from './types.ts';

/** The blocks of a text: paragraphs, table rows, page furniture. */
export const layoutOf = (source: SourceText): Layout => layOut(source);

/** With parts, zones and headings. */
export const outlineOf = (source: SourceText): Outline => outlineText(layoutOf(source));

/** With passages and sentences. */
export const segmentsOf = (source: SourceText): Segmented => segmentText(outlineOf(source));

/** With the mentions in each sentence. */
export const mentionsOf = (source: SourceText): Recognized => recognizeMentions(segmentsOf(source));

/** With the facts. */
export const factsOf = (source: SourceText): Interpreted => interpretText(mentionsOf(source));
