// Sections: the tree of headings as nodes.
import type { Key } from '../../model/index.ts';
import { sectionPath } from '../segment.ts';
import type { Interpreted, Section } from '../types.ts';
import { type Assertions, addEdge, addNode } from './assertions.ts';

export const sectionNodeId = (text: Interpreted, section: Section): Key =>
  `${text.id}/section/${section.span.start}-${section.span.end}`;

/** The titles of the headings above a section and its own. */
export const pathOf = (text: Interpreted, section: Section): string[] =>
  sectionPath(text, section).map((at) => at.title || (at.label ?? ''));

/** Asserts every section under the one above it, the outermost under the source. */
export const linkSections = (to: Assertions): void => {
  const { text } = to;
  for (const section of text.sections) {
    const id = sectionNodeId(text, section);
    const quoted = { span: section.span, quote: text.text.slice(section.span.start, section.span.end) };
    addNode(
      to,
      {
        kind: 'Section',
        id,
        rule: 'outline',
        words: section.title,
        properties: {
          label: section.label,
          title: section.title,
          level: section.level,
          part: text.parts[section.part]?.title ?? null,
          path: pathOf(text, section),
          extent: section.extent,
        },
      },
      quoted,
    );
    const parent = section.parent === null ? null : text.sections[section.parent];
    addEdge(
      to,
      { type: 'HAS_PART', from: parent ? sectionNodeId(text, parent) : text.id, to: id, rule: 'outline' },
      quoted,
    );
  }
};
