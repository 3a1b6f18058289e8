import type { GraphReader, TimelineEvent } from '../../graph/index.ts';
import { CetuError, type Key, listedTitle, timelineEventKinds } from '../../model/index.ts';
import { keysCalled } from '../called.ts';
import { defineCommand, numberOption } from '../command.ts';
import { dayOption } from '../day-option.ts';
import { sentence } from '../funding-csv.ts';
import { oneOf } from '../one-of.ts';
import { count, faint, print, printJson, say } from '../output.ts';
import { withGraph } from '../stores.ts';

const mostEvents = 10_000;

export const command = defineCommand({
  name: 'timeline',
  synopsis: '[DOCUMENT]',
  words: { least: 0, most: 1 },
  about: `
Lists what happened to a document, or with --region to all documents of a place, by day: issued, effective, amended, ends,
replaced, repealed; each with the document that says so and its words.`,
  options: {
    region: { type: 'string', value: 'NAME', help: 'all documents that govern a place, with all that lies in it' },
    alone: { type: 'boolean', help: 'the place alone, without what lies in it' },
    from: { type: 'string', value: 'DAY', help: 'from this day on: 2024-05-01, or TODAY' },
    to: { type: 'string', value: 'DAY', help: 'through this day' },
    kind: { type: 'string', value: 'KIND', help: timelineEventKinds.join(', ') },
    limit: { type: 'string', short: 'n', value: 'N', help: 'how many events (100)' },
    json: { type: 'boolean', help: 'print the events as JSON' },
  },
  examples: [
    ['cetu timeline 武新管〔2023〕4号', 'the life of a document'],
    ['cetu timeline --region 武汉市 --from TODAY --kind ends', 'what ends in a city from today on'],
  ],
  run: async ([document], options, { config }) => {
    const first = numberOption('limit', options.limit, { least: 1, most: mostEvents, fallback: 100 });
    const [from, to] = [dayOption('from', options.from), dayOption('to', options.to)];
    const kind = options.kind === null ? null : oneOf('kind', options.kind, timelineEventKinds);
    if ((document === undefined) === (options.region === null))
      throw new CetuError('INPUT', 'cetu timeline takes a document, by number, title or key, or --region NAME.');
    return withGraph(config, async (graph) => {
      const keys = await keysOf(graph, document ?? null, options.region);
      const filter = {
        ...(from === null ? {} : { from }),
        ...(to === null ? {} : { to }),
        ...(kind === null ? {} : { kinds: [kind] }),
        ...(options.alone ? { within: false } : {}),
      };
      const all = await Promise.all(keys.map((key) => graph.timeline(key, filter)));
      const events = all.flat().sort((x, y) => (x.day < y.day ? -1 : x.day > y.day ? 1 : 0));
      const shown = events.slice(0, first);
      if (options.json) printJson(shown);
      else await printEvents(graph, shown);
      if (!options.json && events.length > shown.length)
        say(`${count(events.length, 'event')} in all; ${shown.length} shown.`);
      return 0;
    });
  },
});

const keysOf = (graph: GraphReader, document: string | null, region: string | null): Promise<readonly Key[]> =>
  document === null ? keysCalled(graph, 'Region', region ?? '') : keysCalled(graph, 'Document', document);

const printEvents = async (graph: GraphReader, events: readonly TimelineEvent[]): Promise<void> => {
  const ids = [...new Set(events.flatMap(({ document, by }) => [document, by]))];
  const nodes = await graph.nodes(ids);
  const names = new Map(ids.map((id, at) => [id, nameOf(nodes[at] ?? null) ?? id]));
  for (const { day, kind, document, by, provenance } of events) {
    print(`${day.padEnd(10)}  ${kind.padEnd(9)}  ${names.get(document) ?? document}`);
    const who = by === document ? '' : `${names.get(by) ?? by}: `;
    print(`                       ${faint(`${who}${sentence(provenance.quote)}`)}`);
  }
  if (events.length === 0) say('Nothing found.');
};

const nameOf = (node: Awaited<ReturnType<GraphReader['nodes']>>[number]): string | null => {
  if (node?.kind !== 'Document') return null;
  const { title = null, subject, docNumber } = node.document ?? {};
  const named = listedTitle({ title, name: node.name, ...(subject === undefined ? {} : { subject }) });
  return `${named}${docNumber ? `（${docNumber}）` : ''}`;
};
