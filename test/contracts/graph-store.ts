// What every graph store does, whatever it keeps its graph in: each clause is a sentence and runs on every adapter.
// Where an adapter cannot keep a clause, it names it with the reason. Such a clause must fail there: it speaks up when
// the gap has closed. The clauses stand in graph-store/, by what they are about.
import { afterEach, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../graph/index.ts';
import { corrections } from './graph-store/corrections.ts';
import { details } from './graph-store/details.ts';
import { editions } from './graph-store/editions.ts';
import { factCorrections } from './graph-store/fact-corrections.ts';
import { funding } from './graph-store/funding.ts';
import { fundingCounted } from './graph-store/funding-by.ts';
import { fundingInTime } from './graph-store/funding-in-time.ts';
import { hostile } from './graph-store/hostile.ts';
import { identity } from './graph-store/identity.ts';
import { lists } from './graph-store/lists.ts';
import { neighbourhood } from './graph-store/neighbourhood.ts';
import { sources } from './graph-store/sources.ts';
import { trees } from './graph-store/trees.ts';

/** A clause: what must hold of a store that was opened empty for it. */
export type Clause = (store: GraphStore) => Promise<void>;
export type Clauses = Readonly<Record<string, Clause>>;

const parts: Readonly<Record<string, Clauses>> = {
  sources,
  identity,
  corrections,
  'corrections of facts': factCorrections,
  funding,
  'funding counted': fundingCounted,
  'funding in time': fundingInTime,
  editions,
  details,
  lists,
  trees,
  neighbourhood,
  'hostile input': hostile,
};

/**
 * Runs the suite on an adapter. `open` gives an empty store; `knownGaps` names clauses that this adapter does not
 * keep, each with the reason.
 */
export const describeGraphStore = (
  name: string,
  open: () => Promise<GraphStore>,
  knownGaps: Readonly<Record<string, string>> = {},
): void => {
  describe(name, () => {
    const opened: GraphStore[] = [];
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });
    for (const [part, clauses] of Object.entries(parts))
      describe(part, () => {
        for (const [title, clause] of Object.entries(clauses)) {
          const gap = knownGaps[title];
          const run = async (): Promise<void> => {
            const store = await open();
            opened.push(store);
            await clause(store);
          };
          if (gap === undefined) test(title, run);
          else
            test(`known gap: ${title} (${gap})`, async () => {
              await expect(run(), 'the gap has closed: take it from knownGaps').rejects.toThrow();
            });
        }
      });
    test('every known gap names a clause', () => {
      const titles = Object.values(parts).flatMap((clauses) => Object.keys(clauses));
      expect(titles).toEqual(expect.arrayContaining(Object.keys(knownGaps)));
      expect(new Set(titles).size).toBe(titles.length);
    });
  });
};
