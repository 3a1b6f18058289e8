import type { lookup } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, publicLookup } from './public-hosts.ts';

test.each(
  '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.8.8.8 169.254.169.254 172.31.0.1 192.168.1.1 224.0.0.1 255.255.255.255 ::1 :: fe80::1 fd00::1 ::ffff:127.0.0.1 ::ffff:a00:1 64:ff9b::7f00:1 2002:7f00:1:: 2001:0:7f00:1::1 ff02::1'.split(
    ' ',
  ),
)('%s is no address of the public internet', (address) => expect(isPublicAddress(address)).toBe(false));

test.each('8.8.8.8 114.114.114.114 172.32.0.1 2400:3200::1 ::ffff:8.8.8.8'.split(' '))('%s is one', (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

describe('publicLookup', () => {
  /** What a name is resolved to by a resolver that gives these addresses. */
  const resolved = (addresses: readonly string[], all = false): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      const resolver = ((_name: string, _options: object, answer: (error: null, list: typeof found) => void) =>
        answer(null, found)) as typeof lookup;
      publicLookup(resolver)('portal.example', { all }, (error, address) => (error ? reject(error) : resolve(address)));
    });

  test('gives the addresses that were looked at, and no others', async () => {
    expect(await resolved(['8.8.8.8', '8.8.4.4'])).toBe('8.8.8.8');
    expect(await resolved(['8.8.8.8', '2400:3200::1'], true)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2400:3200::1', family: 6 },
    ]);
  });

  test('refuses a name that also stands for a private address', async () => {
    await expect(resolved(['8.8.8.8', '127.0.0.1'])).rejects.toThrow('portal.example is this machine');
    await expect(resolved(['8.8.8.8', 'fe80::1'], true)).rejects.toThrow('--allow-hosts portal.example');
  });
});
