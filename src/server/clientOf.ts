/** Who asks, as far as limits go: an address, or the network that one household or server gets of IPv6. */
import type { IncomingMessage } from 'node:http';
import { isIP, type Socket } from 'node:net';

/**
 * @param proxies how many proxies stand before this server; each adds to `X-Forwarded-For` whom it was asked by
 * @returns tells the client of a request; what a client itself writes into the header never counts
 */
export function createClientOf(proxies: number): (request: IncomingMessage) => string {
  const ofSockets = new WeakMap<Socket, string>();
  const ofSocket = (socket: Socket): string => {
    const known = ofSockets.get(socket);
    if (known !== undefined) return known;
    const client = networkOf(socket.remoteAddress ?? '');
    ofSockets.set(socket, client);
    return client;
  };
  if (proxies === 0) return ({ socket }) => ofSocket(socket);
  return ({ headers, socket }) => {
    const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
    const address = addressIn(forwarded.at(-proxies)?.trim() ?? '');
    return address === null ? ofSocket(socket) : networkOf(address);
  };
}

/** The address in an entry of `X-Forwarded-For`, to which some proxies add the port; null where it is none. */
function addressIn(entry: string): string | null {
  const address = /^\[([^\]]*)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry;
  return isIP(address) === 0 ? null : address;
}

/** An IPv4 address as it is; of an IPv6 address the first 64 bits, which are one client's to choose from. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [before = '', after = ''] = address.toLowerCase().split('::', 2);
  const left = before === '' ? [] : before.split(':');
  const right = after === '' ? [] : after.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}
