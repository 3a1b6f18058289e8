// What happened to a document, and to the documents of a region, a body or an industry, in the order of time: each
// event with the document that it happened to, the one that says so, and the words. The same on every adapter.
import {
  compareText,
  everyPage,
  type Key,
  type Quoted,
  type SourceId,
  type TimelineEventKind,
} from '../model/index.ts';
import type {
  DocumentView,
  EntityNode,
  GraphNode,
  GraphReader,
  ListFilter,
  NodeKind,
  TimelineEvent,
  TimelineFilter,
} from './port.ts';
import { checkTime } from './time-filter.ts';

type Reader = Pick<GraphReader, 'nodes' | 'list' | 'neighbours'>;

/** What `timeline` of the port gives, by what the store lists. */
export const timelineOf = async (reader: Reader, id: Key, filter: TimelineFilter): Promise<TimelineEvent[]> => {
  checkBetween(filter);
  const [node = null] = await reader.nodes([id]);
  if (node?.kind === 'Document') return timelineBetween(documentTimeline(node), filter);
  const events: TimelineEvent[] = [];
  for await (const documents of node ? documentsFor(reader, node, filter) : [])
    for (const one of documents)
      if (one.kind === 'Document' && one.document?.whole)
        events.push(...timelineBetween(documentTimeline(one), filter));
  return events.sort(compareEvents);
};

/**
 * The documents that govern the region or what lies in it, that the body issued, or that support the industry or what
 * lies in it, some at a time. Titled parts among them tell what their whole tells, and are left out of a timeline.
 */
const documentsFor = (reader: Reader, { kind, id }: GraphNode, { within }: TimelineFilter) => {
  const inside = within === undefined ? {} : { within };
  if (kind === 'Region') return pagesOf(reader, 'Document', { regions: [id], present: true, ...inside });
  if (kind === 'Agency') return pagesOf(reader, 'Document', { agencies: [id], present: true });
  return kind === 'Industry' ? documentsSupporting(reader, { industries: [id], ...inside }) : [];
};

/** The documents whose texts have a measure that the filter keeps, each once. */
async function* documentsSupporting(reader: Reader, filter: ListFilter): AsyncGenerator<readonly GraphNode[]> {
  const sources = new Set<SourceId>();
  for await (const measures of pagesOf(reader, 'Measure', filter))
    for (const one of measures) if ('source' in one) sources.add(one.source);
  const told = new Set<string>();
  const ids = [...sources];
  for (let at = 0; at < ids.length; at += sourcesAtOnce) {
    const some = ids.slice(at, at + sourcesAtOnce);
    const texts = await reader.neighbours(some, ['TEXT_OF'], 'out', { first: mostTexts });
    const documents = new Map(texts.flatMap(({ items }) => items.map(({ node }) => [node.id, node])));
    yield [...documents.values()].filter(({ id }) => !told.has(id));
    for (const id of documents.keys()) told.add(id);
  }
}

const sourcesAtOnce = 100;

/** A source is a text of one document, and of its parts. */
const mostTexts = 100;

/** The events of a document by day, then in the order of a document's life. */
const documentTimeline = ({ id, document }: EntityNode): TimelineEvent[] =>
  document === null
    ? []
    : [...own(id, document), ...endings(id, document), ...amendments(id, document)].sort(compareEvents);

/** All nodes of the kind that a filter keeps, a page at a time. */
const pagesOf = (reader: Reader, kind: NodeKind, filter: ListFilter): AsyncGenerator<readonly GraphNode[]> =>
  everyPage((page) => reader.list(kind, filter, kind === 'Document' ? 'date' : 'text-order', page));

/** The events of the kinds that are asked for, on the days from the one through the other. */
const timelineBetween = (events: readonly TimelineEvent[], { from, to, kinds }: TimelineFilter): TimelineEvent[] =>
  events.filter(
    ({ day, kind }) =>
      (from === undefined || day >= from) &&
      (to === undefined || day.slice(0, to.length) <= to) &&
      (kinds?.includes(kind) ?? true),
  );

const checkBetween = ({ from, to }: TimelineFilter): void =>
  checkTime({ expiresBetween: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } });

const lifeOrder: readonly TimelineEventKind[] = ['issued', 'effective', 'amended', 'ends', 'replaced', 'repealed'];

const compareEvents = (x: TimelineEvent, y: TimelineEvent): number =>
  compareText(x.day, y.day) ||
  lifeOrder.indexOf(x.kind) - lifeOrder.indexOf(y.kind) ||
  compareText(x.document, y.document) ||
  compareText(x.by, y.by) ||
  x.provenance.span.start - y.provenance.span.start;

/** What its own texts say: when it was issued, holds from, and ends. */
const own = (id: Key, { dates, force, saidBy }: DocumentView): TimelineEvent[] => {
  const issued = (['issued', 'signed', 'published'] as const).flatMap(
    (kind) => dates.find((date) => date.kind === kind) ?? [],
  )[0];
  const said = (kind: TimelineEventKind, day: string | null, source: string | null, clause: Quoted | null) =>
    day === null || source === null || clause === null
      ? []
      : [
          {
            kind,
            day,
            document: id,
            by: id,
            provenance: { span: clause.span, quote: clause.quote, source, rule: 'front-matter' },
          },
        ];
  return [
    ...said('issued', issued?.value ?? null, saidBy.dates, issued ?? null),
    ...said('effective', force.from, saidBy.from, force.fromClause),
    ...said('ends', force.through, saidBy.through, force.throughClause),
  ];
};

/** That others repeal or replace it: on the first day on which it does not hold any more. */
const endings = (id: Key, view: DocumentView): TimelineEvent[] =>
  view.endings.flatMap(({ how, by, day, provenance }) =>
    day === null ? [] : [{ kind: how, day, document: id, by, provenance }],
  );

const amendments = (id: Key, view: DocumentView): TimelineEvent[] =>
  view.amendments.flatMap(({ by, day, provenance }) =>
    day === null ? [] : [{ kind: 'amended' as const, day, document: id, by, provenance }],
  );
