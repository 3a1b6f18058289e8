import { describe, expect, test, vi } from 'vitest';
import { CetuError } from '../model/index.ts';
import { type Patience, patiently } from './patience.ts';

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
  const server: Patience = { UNAVAILABLE: { pauses: [0], most: 60 } };

  test('tries again what a server that went away kept from being done', async () => {
    expect(await patiently(failing(2).work, running, server)).toBe(3);
  });

  test('has an end, and then says why', async () => {
    const { work, tried } = failing(99_999);
    await expect(patiently(work, running, { UNAVAILABLE: { pauses: [0.01, 0.02], most: 0.1 } })).rejects.toBe(away);
    expect(tried()).toBeGreaterThan(1);
    expect(tried()).toBeLessThan(8);
  });

  test('says once that another process holds the file, and goes on as soon as it is free', async () => {
    const said: unknown[] = [];
    const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(text) > 0);
    const held = new CetuError('STORE_LOCKED', 'Another process holds the store var/cetu.db');
    const waiting = { STORE_LOCKED: { pauses: [0.01], most: 60 } };
    expect(await patiently(failing(5, held).work, running, waiting)).toBe(6);
    stderr.mockRestore();
    expect(said).toEqual(['Another process holds the store var/cetu.db. Waiting for it, ten minutes at most.\n']);
  });

  test('is not for other errors', async () => {
    const { work, tried } = failing(1, new CetuError('INPUT', 'That is no address.'));
    await expect(patiently(work, running, server)).rejects.toMatchObject({ code: 'INPUT' });
    expect(tried()).toBe(1);
  });

  test('ends when the command is stopped, also in a pause', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    const start = performance.now();
    await expect(patiently(failing(9).work, stop.signal, { UNAVAILABLE: { pauses: [60], most: 600 } })).rejects.toBe(
      away,
    );
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
