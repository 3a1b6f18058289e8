import { describe, expect, test } from 'vitest';
import { ask, runAtOnce, runInTurn, type Soon, type Work } from './work.ts';

type Shelf = { take(name: string): Soon<number>; put(name: string, n: number): Soon<void> };

const move = function* (from: string, to: string): Work<Shelf, number> {
  const n = yield* ask((shelf) => shelf.take(from));
  if (n < 0) throw new RangeError(`nothing of ${from}`);
  yield* ask((shelf) => shelf.put(to, n));
  return n;
};

const shelf = (later: boolean): Shelf & { readonly held: Map<string, number>; readonly order: string[] } => {
  const held = new Map([['pears', 3]]);
  const order: string[] = [];
  const soon = <T>(name: string, value: T): Soon<T> => {
    order.push(name);
    return later ? Promise.resolve(value).finally(() => order.push(`${name} done`)) : value;
  };
  return {
    held,
    order,
    take: (name) => soon('take', held.get(name) ?? -1),
    put: (name, n) => soon('put', void held.set(name, n)),
  };
};

describe('one work', () => {
  test('ends in the same on a storage that answers at once and on one that answers later', async () => {
    const [file, server] = [shelf(false), shelf(true)];
    expect(runAtOnce(move('pears', 'plums'), file)).toBe(3);
    expect(await runInTurn(move('pears', 'plums'), server)).toBe(3);
    expect(file.held).toEqual(server.held);
  });

  test('takes a step only after the answer to the one before', async () => {
    const server = shelf(true);
    await runInTurn(move('pears', 'plums'), server);
    expect(server.order).toEqual(['take', 'take done', 'put', 'put done']);
  });

  test('takes no further step after it throws', async () => {
    const [file, server] = [shelf(false), shelf(true)];
    expect(() => runAtOnce(move('figs', 'plums'), file)).toThrow('nothing of figs');
    await expect(runInTurn(move('figs', 'plums'), server)).rejects.toThrow('nothing of figs');
    expect([...file.held, ...server.held]).toEqual([
      ['pears', 3],
      ['pears', 3],
    ]);
  });

  test('is refused at once by a storage that answers later', () => {
    expect(() => runAtOnce(move('pears', 'plums'), shelf(true))).toThrow(TypeError);
  });
});
