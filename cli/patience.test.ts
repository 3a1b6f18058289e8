import { describe, expect, test } from 'vitest';
import { CetuError } from '../model/index.ts';
import { patiently } from './patience.ts';

const away = new CetuError('UNAVAILABLE', 'The server does not answer.');

/** Fails so many times before it succeeds. */
const failing = (times: number, error: CetuError = away) => {
  let tried = 0;
  const work = async (): Promise<number> => {
    tried++;
    if (tried <= times) throw error;
    return tried;
  };
  return { work, tried: () => tried };
};

describe('patience', () => {
  const running = new AbortController().signal;

  test('tries again what a server that went away kept from being done', async () => {
    expect(await patiently(failing(2).work, running, [0, 0, 0])).toBe(3);
  });

  test('has an end, and then says why', async () => {
    const { work, tried } = failing(9);
    await expect(patiently(work, running, [0, 0])).rejects.toBe(away);
    expect(tried()).toBe(3);
  });

  test('is not for other errors', async () => {
    const { work, tried } = failing(1, new CetuError('INPUT', 'That is no address.'));
    await expect(patiently(work, running, [0, 0])).rejects.toMatchObject({ code: 'INPUT' });
    expect(tried()).toBe(1);
  });

  test('ends when the command is stopped, also in a pause', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    const start = performance.now();
    await expect(patiently(failing(9).work, stop.signal, [60])).rejects.toBe(away);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
