// The sums and shares of documents that ended in no fact and on which no rule ruled, and how many of all they are.
import { loadRuleTools } from '../../ingest/index.ts';
import type { Context } from '../command.ts';
import { openDocument, placeIn } from '../one-document.ts';
import { documentsIn } from './readings.ts';

/** A line for each, with its place and the words around it, then the shares. */
export const unexplainedLines = async (paths: readonly string[], context: Context): Promise<string[]> => {
  const { amountsIn } = await loadRuleTools();
  const lines: string[] = [];
  const counts = new Map<string, { readonly all: number; readonly unexplained: number }>();
  for (const { origin } of await documentsIn(paths, context)) {
    const found = await amountsIn(await openDocument(origin, context));
    for (const { kind, span, explained } of found?.amounts ?? []) {
      const { all, unexplained } = counts.get(kind) ?? { all: 0, unexplained: 0 };
      counts.set(kind, { all: all + 1, unexplained: unexplained + (explained ? 0 : 1) });
      if (found && !explained)
        lines.push(`${origin}${placeIn(found.text, span.start)} ${kind}: ${around(found.text, span.start, span.end)}`);
    }
  }
  const shares = [...counts].map(([kind, { all, unexplained }]) => {
    const share = ((100 * unexplained) / all).toFixed(1);
    return `${unexplained} of ${all} (${share}%) unexplained: ${kind}`;
  });
  return [...lines, ...shares];
};

const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 16), start)}〔${text.slice(start, end)}〕${text.slice(end, end + 12)}`.replace(
    /\s+/g,
    ' ',
  );
