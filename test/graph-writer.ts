// A process that puts versions of ten sources into a store until it is killed: `node test/graph-writer.ts FILE ROUND`.
import { openGraphStore } from '../graph/index.ts';
import type { SourceGraph } from '../model/index.ts';
import { sourceGraph } from './contracts/fixtures.ts';

/** A source in one of its versions, with the version in every part of it. */
export const grown = (number: number, version: number): SourceGraph =>
  sourceGraph(`s${number}`, (source) => {
    source.document(`文号:${number}`, { title: `第${version}版`, also: ['title:1/共'] });
    source.readBy(`${version}`);
    for (let i = 0; i < 20; i++) {
      const measure = source.measure(`奖励${i}版${version}`, { agencies: [[`agency:1/局${(i + version) % 7}`, '局']] });
      source.award(measure, version, `${version}元`);
      source.passage(`第${i}段，第${version}版`);
    }
  });

if (import.meta.main) {
  const [path, round] = process.argv.slice(2);
  const store = await openGraphStore(`sqlite:${path}`);
  process.stdout.write('ready');
  for (let version = Number(round) * 1000; ; version++) for (let i = 0; i < 10; i++) await store.put(grown(i, version));
}
