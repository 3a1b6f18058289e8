// Which hosts may be asked for a page: those of the public internet, and private ones that were allowed by name. A
// name is resolved once, every address that it has is looked at, and the connection goes to one of these: what a
// second resolution would say cannot matter. Decides nothing about what is asked there.
import { lookup as resolveName } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { CetuError } from '../../model/index.ts';

// Special-purpose addresses of IPv4 (IANA): this machine, private and shared networks, links, documentation,
// benchmarks, multicast.
const privateV4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
// Of global IPv6 those that hold an address of IPv4 (Teredo, 6to4), documentation and benchmarks.
const privateV6 = '2001::/32 2001:2::/48 2001:db8::/32 2002::/16 3fff::/20';

const listOf = (ranges: string, family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const range of ranges.split(' ')) {
    const [address = '', bits = ''] = range.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
};

const notPublicV4 = listOf(privateV4, 'ipv4');
const notPublicV6 = listOf(privateV6, 'ipv6');
const globalV6 = listOf('2000::/3', 'ipv6');
const mappedV4 = listOf('::ffff:0:0/96', 'ipv6');

/** Whether an address, of either family, is one of the public internet. */
export const isPublicAddress = (address: string): boolean => {
  if (isIP(address) === 4) return !notPublicV4.check(address, 'ipv4');
  if (isIP(address) !== 6) return false;
  // A list of IPv4 also answers for an address of IPv4 that is written as IPv6.
  if (mappedV4.check(address, 'ipv6')) return !notPublicV4.check(address, 'ipv6');
  return globalV6.check(address, 'ipv6') && !notPublicV6.check(address, 'ipv6');
};

/** The name of an address's host as it is resolved and compared: without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').toLowerCase();

/** Throws INPUT where the host is a number that is not public. Names are looked at when they are resolved. */
export const refusePrivateNumber = (host: string): void => {
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw privateHost(host);
};

/** Resolves names for a connection; one that has any address that is not public is refused. */
export const publicLookup =
  (resolve: typeof resolveName = resolveName): LookupFunction =>
  (host, options, answer) =>
    resolve(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return answer(error ?? new Error('no address'), '');
      if (found.some(({ address }) => !isPublicAddress(address))) return answer(privateHost(host), '');
      if (options.all) return answer(null, found);
      answer(null, first.address, first.family);
    });

const privateHost = (host: string): CetuError =>
  new CetuError(
    'INPUT',
    `${host} is this machine or on a private network, which is not asked: --allow-hosts ${host} allows it.`,
  );
