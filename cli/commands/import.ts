import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type GraphReader, tellSums } from '../../graph/index.ts';
import { rulesVersion } from '../../ingest/index.ts';
import { CetuError, compareText, type Key, type Origin, type SourceGraph, sortedBy } from '../../model/index.ts';
import { bringUpIndex } from '../catch-up.ts';
import { defineCommand } from '../command.ts';
import { readExport } from '../export-file.ts';
import { checkImported } from '../imported-source.ts';
import { count, print } from '../output.ts';
import { patiently } from '../patience.ts';
import { startProgress } from '../progress.ts';
import { listenForStop } from '../stop.ts';
import { withStores } from '../stores.ts';

type Entity = { readonly id: Key; readonly keys: readonly Key[] };

export const command = defineCommand({
  name: 'import',
  synopsis: 'FILE',
  words: { least: 1, most: 1 },
  about: `
Reads what cetu export wrote into the stores, beside what they hold: the halves of a corpus that two machines read become
one graph. A source that both hold is known by the paths of both. Where other rules had read it here than there, the reading
of this Cetu's rules is kept; where neither is of these rules, one is, the same whichever came first: versions of rules tell
that they differ, not which is newer. How many such sources there are is said; cetu ingest reads their files anew.

Every source is looked at before it is stored: its id has to be the hash of its text, quotes and values have to stand in the text, edges
may join only what their type joins, and a plain text that this Cetu's rules read is read again. A source that fails is not taken, with
the number of its line. What other rules read cannot be tried: --trust takes it as it is.

What follows from the sources is computed anew and compared with what stands in FILE.`,
  options: {
    trust: { type: 'boolean', help: 'take what other rules read as it is' },
  },
  examples: [
    ['cetu import other.jsonl', 'from another machine'],
    ['GRAPH_URL=sqlite:new.db cetu import backup.jsonl', 'into a new store'],
  ],
  run: async ([file = ''], { trust }, { config, cwd }) => {
    const stop = listenForStop();
    const progress = startProgress('line');
    try {
      return await withStores(config, async (stores) => {
        const { graph } = stores;
        const alone = await isEmpty(graph);
        const counts = { added: 0, united: 0, corrections: 0, byOtherRules: 0 };
        const entities: Entity[] = [];
        let lines = 0;
        for await (const { number, line } of readExport(resolve(cwd, file))) {
          if (stop.signal.aborted) break;
          if ('source' in line) {
            await atLine(number, () => checkImported(line.source, { trust: trust === true }));
            // What a former version wrote keeps no sums of passages.
            const source = tellSums(line.source) ?? line.source;
            const former = await patiently(() => graph.source(source.id), stop.signal);
            const whole = former ? unite(former, source) : source;
            await atLine(number, () => patiently(() => graph.put(whole), stop.signal));
            counts[former ? 'united' : 'added']++;
            if (whole.rules !== rulesVersion()) counts.byOtherRules++;
          } else if ('statement' in line) {
            const { statement } = line;
            await atLine(number, () => patiently(() => graph.state(statement), stop.signal));
            counts.corrections++;
          } else if ('entity' in line) entities.push(line.entity);
          progress.at(++lines, lines);
        }
        progress.end();
        const { added, united, corrections, byOtherRules } = counts;
        print(
          `${count(added, 'source')} added, ${count(united, 'source')} held before, ${count(corrections, 'correction')}.`,
        );
        if (byOtherRules > 0)
          print(
            `${count(byOtherRules, 'source')} had been read by other rules than this Cetu's; cetu ingest reads their files anew.`,
          );
        if (!stop.signal.aborted) await compare(graph, entities, alone);
        await bringUpIndex(stores, stop.signal);
        return stop.exitCode() ?? 0;
      });
    } catch (error) {
      if (error instanceof CetuError && ['INPUT', 'NOT_FOUND', 'STORE_VERSION'].includes(error.code))
        throw new CetuError(error.code, `${file}: ${error.message}`, { cause: error });
      throw error;
    } finally {
      progress.end();
      stop.release();
    }
  },
});

/** Names the line that a source or correction of the file could not be taken from. */
const atLine = async <T>(number: number, take: () => Promise<T>): Promise<T> => {
  try {
    return await take();
  } catch (error) {
    if (error instanceof CetuError && error.code === 'INPUT')
      throw new CetuError('INPUT', `line ${number}: ${error.message}`, { cause: error });
    throw error;
  }
};

const isEmpty = async (graph: GraphReader): Promise<boolean> => {
  const [sources, statements] = [await graph.sources({ first: 1 }), await graph.statements({}, { first: 1 })];
  return sources.total + statements.total === 0;
};

/**
 * One source of two, the same whichever was there first: with the paths of both, and the reading of this Cetu's rules
 * where one has it. Versions of rules are digests, which tell that rules differ and not which are newer, and nothing
 * that is stored tells when: between two others one is kept by its name, so that the graph does not depend on the
 * order of imports.
 */
const unite = (former: SourceGraph, fresh: SourceGraph): SourceGraph => {
  const named = (origin: Origin): string => `${origin.path}\n${origin.bytesHash}`;
  const all = sortedBy([...former.origins, ...fresh.origins], (origin) => JSON.stringify(origin));
  const origins = new Map(all.map((origin) => [named(origin), origin]));
  const [speaks] = [former, fresh].sort(
    (x, y) =>
      Number(y.rules === rulesVersion()) - Number(x.rules === rulesVersion()) ||
      compareText(x.rules, y.rules) ||
      compareText(x.origins[0]?.path ?? '', y.origins[0]?.path ?? ''),
  );
  return {
    ...(speaks ?? fresh),
    origins: sortedBy(origins.values(), named),
  };
};

/**
 * Says whether the things that follow are those of the file; more keys may have come from what the stores held before.
 */
const compare = async (graph: GraphReader, entities: readonly Entity[], alone: boolean): Promise<void> => {
  const other: Key[] = [];
  for (let at = 0; at < entities.length; at += 500) {
    const part = entities.slice(at, at + 500);
    const nodes = await graph.nodes(part.map(({ id }) => id));
    for (const [i, { id, keys }] of part.entries()) {
      const node = nodes[i];
      if (!node || !('keys' in node) || !isDeepStrictEqual(node.keys, keys)) other.push(id);
    }
  }
  if (other.length === 0) return print(`All ${count(entities.length, 'thing')} of the file are as it says.`);
  const which = other.slice(0, 5).join(', ') + (other.length > 5 ? ', …' : '');
  if (alone)
    throw new CetuError(
      'STORE_DAMAGED',
      `${count(other.length, 'thing')} of ${entities.length} came out otherwise: ${which}`,
    );
  print(
    `${count(other.length, 'thing')} of ${entities.length} go by other keys now, with what the store held: ${which}`,
  );
};
