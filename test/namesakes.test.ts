// Which names of bodies mean one body, over texts: pairs of names, each in the document in which it stands
// (namesakes.yml).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ingest } from '../ingest/index.ts';
import { deriveEntities, type Key, type SourceGraph } from '../model/index.ts';

const side = z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), z.string()])]);
const pairs = z.array(z.tuple([side, side]));
type Side = z.infer<typeof side>;

const suite = z
  .strictObject({ frame: z.string(), same: pairs, different: pairs })
  .parse(parse(readFileSync(new URL('./namesakes.yml', import.meta.url), 'utf8')));

const graphs = new Map<string, Promise<SourceGraph>>();

const graphOf = async ([document, name, sentence]: Side): Promise<SourceGraph> => {
  const title = document.endsWith('通知') ? document : `${document}产业扶持办法`;
  const text = `${title}\n\n第一条 ${sentence ?? suite.frame.replace('名', name)}\n`;
  const known = graphs.get(text) ?? ingested(text);
  graphs.set(text, known);
  return known;
};

const ingested = async (text: string): Promise<SourceGraph> => {
  const found = await ingest({ path: 'made-up.txt', bytes: new TextEncoder().encode(text) });
  if (found.status === 'failed') throw new TypeError('a made-up text must be readable');
  return found.graph;
};

/** The body that a document means by a name; null where it finds none. */
const keyIn = (graph: SourceGraph, name: string): Key | null =>
  graph.keys.find((one) => one.key.startsWith('agency:') && one.name === name)?.key ?? null;

const say = ([document, name, sentence]: Side): string => `${name} in ${sentence ?? document}`;

/** What is said of each pair: one body, two bodies, or a name that is not found. */
const outcomes = async (given: readonly (readonly [Side, Side])[]) =>
  await Promise.all(
    given.map(async ([one, other]) => {
      const [a, b] = [await graphOf(one), await graphOf(other)];
      const [x, y] = [keyIn(a, one[1]), keyIn(b, other[1])];
      const both = a.id === b.id ? [a] : [a, b];
      const { entities } = deriveEntities({
        keys: both.flatMap((graph) => graph.keys.map(({ key }) => key)),
        equivalences: both.flatMap((graph) => graph.equivalences),
        distinctions: [],
      });
      const found = x === null || y === null ? 'not found' : 'two bodies';
      const isOne = x !== null && y !== null && entities.some(({ keys }) => keys.includes(x) && keys.includes(y));
      return { pair: `${say(one)} | ${say(other)}`, keys: `${x} ${y}`, outcome: isOne ? 'one body' : found };
    }),
  );

describe('namesakes', { timeout: 120_000 }, () => {
  test('no two bodies are taken for one, and every name is found', async () => {
    const wrong = (await outcomes(suite.different)).filter(({ outcome }) => outcome !== 'two bodies');
    expect(wrong).toEqual([]);
  });

  test('nine names of ten meet the other name of their body', async () => {
    const all = await outcomes(suite.same);
    const missed = all.filter(({ outcome }) => outcome !== 'one body');
    if (missed.length > 0) console.log(`${missed.length} of ${all.length} missed`, missed);
    expect(1 - missed.length / all.length).toBeGreaterThanOrEqual(0.9);
  });

  test('the suite holds 120 pairs and more', () => {
    expect(suite.same.length + suite.different.length).toBeGreaterThanOrEqual(120);
  });
});
