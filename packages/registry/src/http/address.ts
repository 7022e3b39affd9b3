import { isIP } from 'node:net';
import { OpsError } from '@ops-center/manifest-schema';

const TOKEN_NAMES = new Set(['token', 'access_token']);
const TOKEN_TEXT = /ocp_[0-9A-Za-z]{6,}/;
const MAX_SHOWN = 500;

/**
 * Refuses an address with a token in it: addresses stay in the logs of proxies, browsers and shells.
 * @throws OpsError request.token_in_url
 */
export function refuseTokenInAddress(path: string, search: string): void {
  const found =
    TOKEN_TEXT.test(decoded(path)) ||
    (search !== '' &&
      [...new URLSearchParams(search)].some(
        ([name, value]) => TOKEN_NAMES.has(name.toLowerCase()) || TOKEN_TEXT.test(name) || TOKEN_TEXT.test(value),
      ));
  if (found) throw new OpsError('request.token_in_url', 'the address of this request carries a token');
}

/** The path as logs and problem documents may show it: without the query, without tokens, of bounded length. */
export function shownPath(path: string): string {
  return (TOKEN_TEXT.test(decoded(path)) ? '/(withheld)' : path).slice(0, MAX_SHOWN);
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  return path.replaceAll(/%([0-7][0-9a-f])/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * Who sent a request: the other end of the socket, or what the outermost of our own proxies saw.
 * @param hops proxies of the operator between clients and this server; each adds one address at the right end of
 * `X-Forwarded-For`, and everything further left is the client's own word
 */
export function clientAddress(socket: string | undefined, forwarded: string | undefined, hops: number): string {
  const own = socket ?? 'unknown';
  if (hops === 0 || forwarded === undefined) return own;
  const seen = forwarded.split(',').at(-hops)?.trim() ?? '';
  return isIP(seen) === 0 ? own : seen;
}

/**
 * What limits count by: an IPv4 address, or the /64 network of an IPv6 one. Whoever has one IPv6 address has the 2^64 of its
 * network, too.
 */
export function networkOf(address: string): string {
  const [text = ''] = address.split('%');
  if (isIP(text) !== 6) return address;
  const groups = groupsOf(text);
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  const network = groups.slice(0, 4).map((group) => group.toString(16));
  return `${network.join(':')}::/64`;
}

/** The eight numbers of an IPv6 address. */
function groupsOf(text: string): number[] {
  // The last two may be written as IPv4.
  const hex = text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_match, ...parts: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [before = '', after] = hex.split('::');
  const read = (part = ''): number[] => (part === '' ? [] : part.split(':').map((one) => Number.parseInt(one, 16)));
  const [left, right] = [read(before), read(after)];
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

/** Whether nobody on the network between can read or change what is sent to this address. */
export function isPrivateAddress(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return (
    protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}
