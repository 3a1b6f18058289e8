// Documents, their relations to one another, and their sections.
import { CetuError, dateKinds, type EdgeType, stateOn } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { dayAsked } from '../days.ts';
import { refusal } from '../errors.ts';
import { documentFilter, filterAsked, listFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { entityCalled } from '../lookup.ts';
import { asEntity, entitiesAmong, factsAmong, oneOf, present } from '../narrow.ts';
import { connectionOf, type PageArguments, pageOf } from '../page.ts';
import type { RelationValue } from '../parents.ts';
import { sectionAbove } from '../places.ts';
import { documentNamed, entitiesPage, factsPage, timelinePage } from './lists.ts';
import { factFields } from './node.ts';

const relations: readonly RelationValue[] = [
  'CITES',
  'IMPLEMENTS',
  'BASED_ON',
  'REPEALS',
  'AMENDS',
  'REPLACES',
  'ANNEXES',
];

export const document: Resolvers = {
  Query: {
    documents: async (_root, args, context) =>
      entitiesPage(
        context,
        'Document',
        documentFilter(await filterAsked(context, args), context.now),
        args.order ?? 'date',
        args,
      ),
    document: (_root, args, context) => entityCalled(context, 'Document', args),
    sections: (_root, args, context) => {
      const { document: key, source, text } = bounded(context.limits, args);
      if (key == null && source == null) throw refusal('BAD_INPUT', 'sections needs a document or a source.');
      const filter = listFilter({ text, documents: key == null ? null : [key], source });
      return factsPage(context, 'Section', filter, args);
    },
  },
  Document: {
    present: ({ document: view }) => view !== null,
    title: ({ document: view }) => view?.title ?? null,
    docNumber: ({ document: view }) => view?.docNumber ?? null,
    type: ({ document: view }) => view?.type ?? null,
    whole: ({ document: view }) => view?.whole ?? null,
    regionName: ({ document: view }) => view?.region ?? null,
    date: ({ document: view }) => view?.date ?? null,
    dates: ({ document: view }) =>
      (view?.dates ?? []).flatMap((date) => {
        const kind = oneOf(dateKinds, date.kind);
        return kind ? [{ ...date, kind }] : [];
      }),
    force: ({ document: view }) => view?.force ?? null,
    state: ({ document: view }, { asOf }, { now }) => stateOn(view?.force ?? null, dayAsked(asOf, now)),
    repealedBy: async ({ document: view }, _args, { loaders }) =>
      view?.repealedBy ? asEntity(await loaders.node(view.repealedBy), 'Document') : null,
    replacedBy: async ({ document: view }, _args, { loaders }) =>
      view?.replacedBy ? asEntity(await loaders.node(view.replacedBy), 'Document') : null,
    replaces: ({ document: view }, _args, context) =>
      Promise.all((view?.replaces ?? []).map((id) => documentNamed(context, id))),
    endings: ({ document: view }) => view?.endings ?? [],
    amendments: ({ document: view }) => view?.amendments ?? [],
    corrected: ({ document: view }) => view?.corrected ?? [],
    timeline: ({ id }, args, context) => timelinePage(context, id, args),
    abstracts: ({ document: view }) => view?.abstracts ?? [],
    keywords: ({ document: view }) => view?.keywords ?? [],
    sources: ({ document: view }) => view?.sources ?? [],
    region: async ({ id }, _args, { loaders }) =>
      entitiesAmong(await loaders.allNeighbours(id, ['GOVERNS'], 'out'), 'Region')[0] ?? null,
    issuers: async ({ id }, _args, { loaders }) =>
      entitiesAmong(await loaders.allNeighbours(id, ['ISSUED_BY'], 'out'), 'Agency'),
    authors: async ({ id }, _args, { loaders }) =>
      entitiesAmong(await loaders.allNeighbours(id, ['AUTHORED'], 'in'), 'Person'),
    conditions: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['REQUIRES'], 'out'), 'Condition'),
    references: ({ id }, args, context) => referencePage(context, id, 'out', args),
    referencedBy: ({ id }, args, context) => referencePage(context, id, 'in', args),
  },
  Ending: { by: ({ by }, _args, context) => documentNamed(context, by) },
  Amendment: {
    by: ({ by }, _args, context) => documentNamed(context, by),
    kind: ({ change }) => change?.kind ?? 'unread',
    article: ({ change }) => change?.article ?? null,
    was: ({ change }) => change?.was ?? null,
    is: ({ change }) => change?.is ?? null,
    figures: ({ change }) => change?.figures ?? [],
  },
  TimelineEvent: {
    document: ({ document: id }, _args, context) => documentNamed(context, id),
    by: ({ by }, _args, context) => documentNamed(context, by),
  },
  DocumentSource: { source: ({ id }) => ({ kind: 'Source', id }) },
  Section: {
    ...factFields,
    section: (section) => section,
    label: ({ properties }) => properties.label,
    title: ({ properties }) => properties.title,
    level: ({ properties }) => properties.level,
    part: ({ properties }) => properties.part,
    path: ({ properties }) => properties.path,
    extent: ({ properties }) => properties.extent,
    parent: ({ id }, _args, { loaders }) => sectionAbove(loaders, id),
    sections: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['HAS_PART'], 'out'), 'Section'),
    measures: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['STATED_IN'], 'in'), 'Measure'),
    conditions: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['REQUIRES'], 'out'), 'Condition'),
  },
};

type ReferenceArguments = PageArguments & { readonly relations?: readonly RelationValue[] | null | undefined };

const referencePage = async (
  { loaders, limits }: Context,
  id: string,
  direction: 'out' | 'in',
  args: ReferenceArguments,
) => {
  const via = relations.filter((relation) => args.relations?.includes(relation) ?? true);
  const page = await loaders.neighbours(id, via, direction, pageOf(limits, args));
  return connectionOf(
    page,
    args,
    ({ node }) => present(asEntity(node, 'Document'), id),
    ({ type, provenance }, cursor, node) => ({ cursor, node, relation: relationOf(type), provenance }),
  );
};

const relationOf = (type: EdgeType): RelationValue => {
  const relation = relations.find((known) => known === type);
  if (relation === undefined) throw new CetuError('INTERNAL', `${type} is no relation of documents.`);
  return relation;
};
