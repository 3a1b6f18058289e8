import { CetuError } from '../../model/index.ts';
import { originsInArchives } from '../archives.ts';
import { defineCommand } from '../command.ts';
import { originOf } from '../documents.ts';
import { dropOrigin, removeSource } from '../origins.ts';
import { print } from '../output.ts';
import { filesSeenFrom } from '../paths-of-origins.ts';
import { isAddress, parseAddress } from '../remote/addresses.ts';
import { type Stores, withStores } from '../stores.ts';

export const command = defineCommand({
  name: 'remove',
  synopsis: 'SOURCE|PATH|ADDRESS…',
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  about: `
Takes documents out of the graph and the index. A SOURCE is an id as cetu status lists them; a PATH is that of a file as
it was read, whether it still exists or not; that of an archive stands for all files in it. A text that was read from several paths stays until the last one is removed.
What other documents mention stays. No file is touched.`,
  options: {},
  examples: [
    ['cetu remove policies/notice.txt', 'by path'],
    ['cetu remove 3f9c0a4be1d25c7788aa0b16', 'by id, whatever its paths'],
  ],
  run: async (words, _, { config, cwd }) =>
    withStores(config, async (stores) => {
      const unknown: string[] = [];
      const originsWithin = await originsInArchives(stores.graph, filesSeenFrom(cwd));
      for (const word of words) {
        const origin = isAddress(word) ? parseAddress(word).href : originOf(word, cwd);
        const done = [await remove(stores, word, origin)];
        for (const path of originsWithin(origin)) done.push(await remove(stores, path, path));
        if (done.every((one) => one === null)) unknown.push(word);
        for (const one of done) if (one !== null) print(one);
      }
      if (unknown.length === 0) return 0;
      const all = unknown.map((word) => `"${word}"`).join(', ');
      throw new CetuError('NOT_FOUND', `Cetu holds nothing by the name of ${all}. "cetu status" lists what it holds.`);
    }),
});

/** What was done, in words; null where there is nothing by that name. */
const remove = async (stores: Stores, word: string, path: string): Promise<string | null> => {
  for (const origin of new Set([path, word])) {
    const held = await stores.graph.byOrigin(origin);
    if (!held) continue;
    const left = await dropOrigin(stores, held.id, origin);
    if (!left) return `Removed ${origin}.`;
    return `Removed ${origin}; its text stays, read from ${left.origins.map(({ path }) => path).join(', ')}.`;
  }
  const source = await stores.graph.source(word);
  if (!source) return null;
  await removeSource(stores, source.id);
  return `Removed ${source.origins.map(({ path }) => path).join(', ')}.`;
};
