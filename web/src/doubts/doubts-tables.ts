// What a person should look at, and what people corrected, as tables to take away.

import { oneLine } from '../form/citation.ts';
import { type Table, tableOf } from '../form/take-away.ts';
import type { CorrectionsQuery } from '../generated/operations.ts';
import { sharedAddress } from '../language.ts';
import { documentHref } from '../parts/places.ts';
import { href } from '../route.ts';
import type { SayRemark } from '../words/use-remark.ts';
import type { Words } from '../words/zh.ts';
import type { Ambiguity, Remark } from './doubt.ts';

/** `say` puts a remark into the reader's language. */
export const remarksTable = (remarks: readonly Remark[], words: Words, say: SayRemark): Table =>
  tableOf(
    words.doubts.title,
    words.doubts.cells,
    remarks.map(({ severity, rule, stage, source, span, ...remark }) => ({
      severity: words.severities[severity],
      message: say(remark),
      rule,
      stage: words.stages[stage],
      document: source.subject,
      span: span && `${span.start}-${span.end}`,
      link: sharedAddress(span ? documentHref(null, { source, span }) : href('/document', { source: source.id })),
    })),
  );

export const namesTable = (names: readonly Ambiguity[], words: Words): Table =>
  tableOf(
    words.doubts.kinds.ambiguities,
    words.doubts.nameCells,
    names.map(({ kind, a, b, entityA, entityB, provenance }) => ({
      kind: words.kinds[kind.charAt(0) + kind.slice(1).toLowerCase()] ?? kind,
      a: entityA?.name ?? null,
      keyA: a,
      b: entityB?.name ?? null,
      keyB: b,
      quote: provenance && oneLine(provenance.quote),
      link: provenance && sharedAddress(documentHref(null, provenance)),
    })),
  );

export type Correction = CorrectionsQuery['corrections']['nodes'][number];

/** What became of the fields, one after the other. */
export const changesOf = ({ fields }: Correction, words: Words): string =>
  fields
    .map(({ name, value, was }) => words.doubts.changed(words.mend.fields[name] ?? name, was, value ?? words.mend.none))
    .join(words.list.semicolon);

export const correctionsTable = (corrections: readonly Correction[], words: Words): Table =>
  tableOf(
    words.doubts.kinds.corrections,
    words.doubts.correctionCells,
    corrections.map((one) => ({
      state: words.doubts.correctionStates[one.state],
      kind: words.doubts.correctionKinds[one.kind],
      words: one.words && oneLine(one.words.words),
      changes: changesOf(one, words),
      by: one.by,
      at: one.at.slice(0, 10),
      reason: one.reason,
      document: one.places.map(({ source }) => source.subject).join('；'),
      link: one.places[0] ? sharedAddress(href('/document', { source: one.places[0].source.id })) : null,
    })),
  );
