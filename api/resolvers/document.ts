// Documents, their relations to one another, and their sections.

import type { DocumentView } from '../../graph/index.ts';
import { CetuError, dateKinds, type EdgeType, listedTitle, stateOn } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { dayAsked } from '../days.ts';
import { refusal } from '../errors.ts';
import { documentFilter, filterAsked, listFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { entityCalled } from '../lookup.ts';
import { asEntity, entitiesAmong, factsAmong, oneOf, present } from '../narrow.ts';
import { connectionOf, type PageArguments, pageOf } from '../page.ts';
import type { NamedDocumentParent, RelationValue } from '../parents.ts';
import { sectionAbove } from '../places.ts';
import {
  type DocumentsAsked,
  documentNamed,
  documentsAsked,
  entitiesPage,
  factsPage,
  keptEnds,
  measuresAsked,
  timelinePage,
} from './lists.ts';
import { entityFields, factFields, whole } from './node.ts';

const relations: readonly RelationValue[] = [
  'CITES',
  'IMPLEMENTS',
  'BASED_ON',
  'REPEALS',
  'AMENDS',
  'REPLACES',
  'ANNEXES',
];

/** A field of what a document's texts say of it. */
const viewed = <T>(field: (view: DocumentView | null) => T) => whole(({ document: view }) => field(view));

/** The same of a field that a row of funding tells with the document's name. */
const named =
  <Field extends 'title' | 'docNumber' | 'date'>(field: Field) =>
  (parent: NamedDocumentParent, args: unknown, context: Context) =>
    'title' in parent ? parent[field] : viewed((view) => view?.[field] ?? null)(parent, args, context);

const viewOf = (parent: NamedDocumentParent, context: Context) => viewed((view) => view)(parent, {}, context);

export const document: Resolvers = {
  Query: {
    documents: async (_root, args, context) =>
      entitiesPage(
        context,
        {
          kind: 'Document',
          filter: documentFilter(await filterAsked(context, args), context.now),
          order: args.order ?? 'date',
        },
        args,
      ),
    document: (_root, args, context) => entityCalled(context, 'Document', args),
    sections: (_root, args, context) => {
      const { document: key, source, text } = bounded(context.limits, args);
      if (key == null && source == null) throw refusal('BAD_INPUT', 'sections needs a document or a source.');
      const filter = listFilter({ text, documents: key == null ? null : [key], source });
      return factsPage(context, { kind: 'Section', filter }, args);
    },
  },
  Document: {
    ...entityFields,
    present: viewed((view) => view !== null),
    title: named('title'),
    subject: (parent, args, context) =>
      'title' in parent
        ? listedTitle(parent)
        : whole(({ document, name }) => listedTitle({ title: null, ...document, name }))(parent, args, context),
    docNumber: named('docNumber'),
    type: viewed((view) => view?.type ?? null),
    whole: viewed((view) => view?.whole ?? null),
    regionName: viewed((view) => view?.region ?? null),
    date: named('date'),
    dates: viewed((view) =>
      (view?.dates ?? []).flatMap((date) => {
        const kind = oneOf(dateKinds, date.kind);
        return kind ? [{ ...date, kind }] : [];
      }),
    ),
    force: viewed((view) => view?.force ?? null),
    state: async (parent, { asOf }, context) =>
      stateOn((await viewOf(parent, context))?.force ?? null, dayAsked(asOf, context.now)),
    repealedBy: async (parent, _args, context) => {
      const by = (await viewOf(parent, context))?.repealedBy;
      return by ? asEntity(await context.loaders.node(by), 'Document') : null;
    },
    replacedBy: async (parent, _args, context) => {
      const by = (await viewOf(parent, context))?.replacedBy;
      return by ? asEntity(await context.loaders.node(by), 'Document') : null;
    },
    replaces: async (parent, _args, context) =>
      Promise.all(((await viewOf(parent, context))?.replaces ?? []).map((id) => documentNamed(context, id))),
    endings: viewed((view) => view?.endings ?? []),
    amendments: viewed((view) => view?.amendments ?? []),
    corrected: viewed((view) => view?.corrected ?? []),
    timeline: ({ id }, args, context) => timelinePage(context, id, args),
    abstracts: viewed((view) => view?.abstracts ?? []),
    keywords: viewed((view) => view?.keywords ?? []),
    sources: viewed((view) => view?.sources ?? []),
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
    measures: async ({ id }, args, context) => {
      const { ends } = keptEnds({}, 'Measure', await measuresAsked(context, args));
      return factsAmong(await context.loaders.allNeighbours(id, ['STATED_IN'], 'in', ends), 'Measure');
    },
    conditions: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['REQUIRES'], 'out'), 'Condition'),
  },
};

type ReferenceArguments = PageArguments &
  DocumentsAsked & { readonly relations?: readonly RelationValue[] | null | undefined };

const referencePage = async (context: Context, id: string, direction: 'out' | 'in', args: ReferenceArguments) => {
  const via = relations.filter((relation) => args.relations?.includes(relation) ?? true);
  const request = keptEnds(pageOf(context.limits, args), 'Document', await documentsAsked(context, args));
  const page = await context.loaders.neighbours(id, via, direction, request);
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
