// Under which names the server answers. A page of another site can have its own name point at this machine (DNS
// rebinding): the browser then takes both for one site, and only the Host header still tells the name that was asked
// for.
//
//   known:  names of loopback, the address that took the connection, the names that the server was given
import type { IncomingMessage } from 'node:http';

/**
 * Whether a request asks for the server by one of its names. Ports are not looked at: a page cannot choose another
 * name by them.
 */
export const asksForUs = ({ headers, socket }: IncomingMessage, names: readonly string[]): boolean => {
  const asked = nameOf(headers.host ?? '');
  return (
    isLoopback(asked) || asked === plainAddress(socket.localAddress) || names.some((name) => nameOf(name) === asked)
  );
};

/** Whether a name or address, without a port, means this machine alone. */
export const isLoopback = (name: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name);

/** The name before the port, in small letters and without the brackets of an address of version 6. */
const nameOf = (host: string): string => {
  const bracketed = /^\[([^\]]*)\](?::\d*)?$/.exec(host)?.[1];
  return (bracketed ?? host.replace(/^([^:]*):\d*$/, '$1')).toLowerCase().replace(/\.$/, '');
};

/** Where a socket hears both versions of addresses, one of version 4 comes as ::ffff:192.168.1.5. */
const plainAddress = (address: string | undefined): string | undefined => address?.replace(/^::ffff:(?=\d+\.)/, '');
