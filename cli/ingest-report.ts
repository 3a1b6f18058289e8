// What a run of `cetu ingest` says in the end: how many files went which way, and every one that needs a look, with
// the reason.
import { type Diagnostic, sortedBy } from '../model/index.ts';
import type { Remark } from './documents.ts';
import type { IngestOutcome } from './ingest-files.ts';
import { type Asked, sayRemark } from './items.ts';
import { count, oneLine } from './output.ts';
import { clock } from './progress.ts';

export type IngestReport = {
  readonly stored: number;
  /** Of those stored: unchanged files that other rules had read. */
  readonly again: number;
  readonly unchanged: number;
  /** Stored, but something in them could not be read. */
  readonly partial: readonly { readonly path: string; readonly diagnostics: number; readonly errors: number }[];
  readonly failed: readonly (Remark & { readonly keptFormer: boolean })[];
  readonly skipped: readonly Remark[];
  readonly passedOver: Readonly<Record<string, number>>;
  /** Files that were not come to, because the run was stopped. */
  readonly left: number;
  readonly seconds: number;
};

export const makeReport = (
  found: Omit<Asked, 'items'>,
  { results, of, ...inArchives }: Omit<IngestOutcome, 'broken'>,
  seconds: number,
): IngestReport => {
  const byPath = [...results].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    stored: byPath.filter(({ outcome }) => outcome === 'stored' || outcome === 'partial').length,
    again: byPath.filter((result) => 'again' in result && result.again).length,
    unchanged: byPath.filter(({ outcome }) => outcome === 'unchanged').length,
    partial: byPath.flatMap((result) =>
      result.outcome === 'partial'
        ? [{ path: result.path, diagnostics: result.diagnostics.length, errors: errorsAmong(result.diagnostics) }]
        : [],
    ),
    failed: [
      ...found.failed.map((remark) => ({ ...remark, keptFormer: false })),
      ...byPath.flatMap((result) =>
        result.outcome === 'failed'
          ? [{ path: result.path, reason: result.reason, keptFormer: result.keptFormer }]
          : [],
      ),
    ],
    skipped: sortedBy([...found.skipped, ...inArchives.skipped], ({ path }) => path),
    passedOver: counted(found.passedOver, inArchives.passedOver),
    left: of - results.length,
    seconds: Math.round(seconds * 10) / 10,
  };
};

export const reportText = (report: IngestReport): string => {
  const { stored, again, unchanged, partial, failed, skipped, left } = report;
  const counts = [
    `${stored} stored${again ? ` (${again} read again, by new rules)` : ''}`,
    ...(unchanged ? [`${unchanged} unchanged`] : []),
    ...(failed.length ? [`${failed.length} failed`] : []),
    ...(skipped.length ? [`${skipped.length} skipped`] : []),
    ...(left ? [`${left} not come to`] : []),
  ];
  const others = Object.entries(report.passedOver).map(([ending, number]) => `${number} ${oneLine(ending)}`);
  return [
    `${counts.join(', ')}, in ${clock(report.seconds)}.`,
    ...list(
      'Stored in part; cetu extract FILE --diagnostics tells what could not be read',
      partial.map(
        ({ path, diagnostics, errors }) =>
          `${oneLine(path)}: ${count(diagnostics, 'diagnostic')}, ${count(errors, 'error')}`,
      ),
    ),
    ...list('Skipped', skipped.map(sayRemark)),
    ...list(
      'Failed',
      failed.map((one) => sayRemark(one) + (one.keptFormer ? ' Its former text stays.' : '')),
    ),
    ...(others.length ? [`Files that are no documents: ${others.join(', ')}.`] : []),
  ].join('\n');
};

const counted = (found: ReadonlyMap<string, number>, more: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map(found);
  for (const ending of more) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return Object.fromEntries(sortedBy(counts, ([ending]) => ending));
};

const list = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`${title}:`, ...lines.map((line) => `  ${line}`)] : [];

const errorsAmong = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length;
