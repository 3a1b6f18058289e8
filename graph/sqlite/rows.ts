// The shapes in which nodes lie in their rows, and how they come back as they were.
import type { FactNode, Key, SourceId, SourceRecord, SourceStatus, Span } from '../../model/index.ts';
import type { EntityNode, EntityNodeKind, Provenance, SourceNode } from '../port.ts';

export type SourceRow = {
  readonly seq: number;
  readonly id: SourceId;
  readonly rules: string;
  readonly status: SourceStatus;
  readonly passagesHash: string;
  readonly length: number;
  readonly title: string;
  readonly origins: string;
};

export const sourceColumns =
  's.seq, s.id, s.rules, s.status, s.passages_hash AS passagesHash, s.length, s.title, s.origins';

export const sourceRecord = ({ seq: _, origins, ...record }: SourceRow): SourceRecord => ({
  ...record,
  origins: JSON.parse(origins),
});

/** What an edge's row tells of where and why it is asserted. */
export type StatedRow = Span & {
  readonly source: SourceId;
  readonly rule: string;
  readonly quote: string;
  readonly corrected: string | null;
};

export const provenanceOf = ({ start, end, quote, source, rule, corrected }: StatedRow): Provenance => ({
  span: { start, end },
  quote,
  source,
  rule,
  ...(corrected === null ? {} : { corrected: JSON.parse(corrected) }),
});

export type FactRow = { readonly body: string; readonly folded: string };

/** A fact as it was put. */
export const factNode = ({ body, folded }: FactRow): FactNode => ({
  ...JSON.parse(body),
  folded,
});

export const sourceNode = (row: SourceRow): SourceNode => ({ kind: 'Source', ...sourceRecord(row) });

export const entityColumns =
  'e.id, e.kind, e.key, e.keys, e.name, e.names, e.mentions, e.agency_kind AS agencyKind, e.generic, e.view';

export type EntityRow = {
  readonly id: number;
  readonly kind: EntityNodeKind;
  readonly key: Key;
  readonly keys: string;
  readonly name: string;
  readonly names: string;
  readonly mentions: number;
  readonly agencyKind: string | null;
  readonly generic: number;
  readonly view: string | null;
};

export const entityNode = (row: EntityRow): EntityNode => ({
  kind: row.kind,
  id: row.key,
  keys: JSON.parse(row.keys),
  name: row.name,
  names: JSON.parse(row.names),
  mentions: row.mentions,
  agencyKind: row.agencyKind,
  generic: row.generic === 1,
  document: row.view === null ? null : JSON.parse(row.view),
});
