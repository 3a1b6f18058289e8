import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { asksForUs } from './hosts.ts';

const asked = (host: string, localAddress: string, names: readonly string[] = []): boolean =>
  asksForUs({ headers: { host }, socket: { localAddress } } as unknown as IncomingMessage, names);

describe('the server is asked by its name', () => {
  test.each([
    ['192.168.1.5:4000', '::ffff:192.168.1.5', []],
    ['192.168.1.5', '192.168.1.5', []],
    ['[fd00::5]:4000', 'fd00::5', []],
    ['[fd00::7]', '10.0.0.1', ['fd00::7']],
    ['cetu.local:4000', '10.0.0.1', ['Cetu.local']],
  ])('%s, on a connection to %s', (host, address, names) => {
    expect(asked(host, address, names)).toBe(true);
  });

  test.each(['evil.test', '10.0.0.2', '', ':', '[', '127.0.0.1.evil.test', '127.1.evil'])('and not %s', (host) => {
    expect(asked(host, '10.0.0.1', ['cetu.local'])).toBe(false);
  });
});
