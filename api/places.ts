// Where a fact stands: in which documents, and under which headings.
import type { EntityNode } from '../graph/index.ts';
import { contains, listedTitle, type SourceId, type SourceRecord, type Span } from '../model/index.ts';
import type { Loaders } from './loaders.ts';
import { asFact, entitiesAmong } from './narrow.ts';
import type { SectionParent } from './parents.ts';

/** The documents in whose text a span stands: the narrowest part first, the whole document last. */
export const documentsAt = async (loaders: Loaders, source: SourceId, span: Span): Promise<EntityNode[]> => {
  const wholes = entitiesAmong(await loaders.allNeighbours(source, ['TEXT_OF'], 'out'), 'Document');
  const parts = await Promise.all(wholes.map(({ id }) => loaders.allNeighbours(id, ['ANNEXES'], 'out')));
  const documents = new Map([...wholes, ...entitiesAmong(parts.flat(), 'Document')].map((each) => [each.id, each]));
  return [...documents.values()]
    .flatMap((document) => {
      const extents = document.document?.sources.filter((place) => place.id === source && contains(place.span, span));
      return extents?.[0] ? [{ document, length: extents[0].span.end - extents[0].span.start }] : [];
    })
    .sort((a, b) => a.length - b.length)
    .map(({ document }) => document);
};

/** The documents that a source is a text of, the whole one first. */
export const documentsOf = async (loaders: Loaders, source: SourceId): Promise<EntityNode[]> =>
  entitiesAmong(await loaders.allNeighbours(source, ['TEXT_OF'], 'out'), 'Document').sort(
    (a, b) => Number(b.document?.whole) - Number(a.document?.whole),
  );

/** What a list calls a source: the title of its document from the subject on; its own where it has none. */
export const listedSource = async (
  loaders: Loaders,
  { id, title }: Pick<SourceRecord, 'id' | 'title'>,
): Promise<string> => {
  const [whole] = await documentsOf(loaders, id);
  return listedTitle({ title, name: title, ...whole?.document });
};

/** The section in which a fact is stated, where the source links one. */
export const sectionOf = async (loaders: Loaders, factId: string): Promise<SectionParent | null> => {
  const [statedIn] = await loaders.allNeighbours(factId, ['STATED_IN'], 'out');
  return asFact(statedIn?.node ?? null, 'Section');
};

/** The section right above a section; null for an outermost one. */
export const sectionAbove = async (loaders: Loaders, sectionId: string): Promise<SectionParent | null> => {
  const holders = await loaders.allNeighbours(sectionId, ['HAS_PART'], 'in');
  return holders.map(({ node }) => asFact(node, 'Section')).find((section) => section !== null) ?? null;
};

/** The section in which a fact is stated and all above it, innermost first. */
export const sectionsAround = async (loaders: Loaders, factId: string): Promise<SectionParent[]> => {
  const sections: SectionParent[] = [];
  let section = await sectionOf(loaders, factId);
  while (section && !sections.some(({ id }) => id === section?.id)) {
    sections.push(section);
    section = await sectionAbove(loaders, section.id);
  }
  return sections;
};
