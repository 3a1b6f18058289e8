import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { exportLines, type GraphReader } from '../../graph/index.ts';
import { CetuError } from '../../model/index.ts';
import { defineCommand } from '../command.ts';
import { say, shown } from '../output.ts';
import { toFileError } from '../read-file.ts';
import { listenForStop } from '../stop.ts';
import { withGraph } from '../stores.ts';

export const command = defineCommand({
  name: 'export',
  synopsis: '',
  words: { least: 0, most: 0 },
  about: `
Prints the whole graph, one JSON object a line, sorted: first what the sources and people assert, then the entities that
follow from it. The same content gives the same bytes, in whatever order and on whatever machine it came in.`,
  options: {
    format: { type: 'string', value: 'FORMAT', help: 'jsonl, the only one so far' },
    out: { type: 'string', short: 'o', value: 'FILE', help: 'write to FILE, which appears whole or not at all' },
  },
  examples: [
    ['cetu export --out graph.jsonl', 'into a file'],
    ['cetu export | sha256sum', 'to compare two stores'],
  ],
  run: async (_, { format, out }, { config, cwd }) => {
    if (format !== null && format !== 'jsonl')
      throw new CetuError('INPUT', `There is no format "${format}", only jsonl.`);
    const stop = listenForStop();
    try {
      await withGraph(config, (graph) =>
        out === null
          ? pipeline(shownLines(graph), process.stdout, { signal: stop.signal, end: false })
          : writeWhole(resolve(cwd, out), out, linesOf(graph), stop.signal),
      );
      if (out !== null) say(`The graph is in ${out}.`);
      return 0;
    } catch (error) {
      const code = stop.exitCode();
      if (code !== null) return code;
      throw error;
    } finally {
      stop.release();
    }
  },
});

/** For a terminal without control characters, which JSON may hold behind DEL. */
async function* shownLines(graph: GraphReader): AsyncGenerator<string> {
  for await (const line of linesOf(graph)) yield process.stdout.isTTY ? shown(line) : line;
}

async function* linesOf(graph: GraphReader): AsyncGenerator<string> {
  for await (const line of exportLines(graph)) yield `${line}\n`;
}

/** Writes beside the file and renames at the end; what breaks off leaves the former file as it was. */
const writeWhole = async (
  path: string,
  shownAs: string,
  lines: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> => {
  const beside = `${path}.${process.pid}.part`;
  try {
    await pipeline(lines, createWriteStream(beside, { flush: true }), { signal });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    if (signal.aborted || error instanceof CetuError) throw error;
    throw new CetuError('INPUT', `${shownAs}: ${toFileError(error).message}`, { cause: error });
  }
};
