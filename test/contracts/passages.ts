// Builds sources for the search suite: a text, its passages with true spans, and what a passage tells of its document.
import type { Passage, PassageDocument } from '../../model/index.ts';
import type { IndexedSource } from '../../search/index.ts';

export type MadeSource = {
  readonly source: IndexedSource;
  /** The source's text: all spans count in it. */
  readonly text: string;
  readonly passages: readonly Passage[];
};

export type Paragraph =
  | string
  | {
      /** As it stands in the source; a line break in it is a hard wrap, which the passage mends. */
      readonly text: string;
      readonly section?: readonly string[];
      readonly sums?: readonly number[];
      readonly document?: Partial<PassageDocument>;
    };

const plainDocument: PassageDocument = {
  title: '关于印发若干措施的通知',
  type: 'policy-notice',
  docNumber: null,
  region: null,
  date: null,
};

/** A source of these paragraphs, one passage each, all of one document unless they say otherwise. */
export const makeSource = (
  id: string,
  paragraphs: readonly Paragraph[],
  document: Partial<PassageDocument> = {},
): MadeSource => {
  const passages: Passage[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const { text: written, ...given } = typeof paragraph === 'string' ? { text: paragraph } : paragraph;
    const start = text.length;
    const kept = Array.from({ length: written.length }, (_, i) => i).filter((i) => written[i] !== '\n');
    text += `${written}\n\n`;
    passages.push({
      id: `${id}/passage/${start}-${start + written.length}`,
      source: id,
      span: { start, end: start + written.length },
      kind: 'paragraph',
      text: kept.map((i) => written.charAt(i)).join(''),
      offsets: kept.length === written.length ? null : kept.map((i) => start + i),
      section: [],
      sectionId: null,
      part: null,
      page: null,
      ...given,
      document: { ...plainDocument, ...document, ...given.document },
    });
  }
  return { source: { id, passagesHash: `hash of ${text}` }, text, passages };
};
