import { BlockList, isIP, isIPv4 } from 'node:net';

/** Blocks of IPv4 that are not the public internet (IANA's registry of special-purpose addresses), and multicast. */
const SPECIAL_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;
/** Within 2000::/3, which is all of IPv6 that is public: tunnels that lead to other addresses, and special blocks. */
const SPECIAL_6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;
/** Where clouds serve the credentials of their machines: never, whatever the operator allows, or how public it looks. */
const FORBIDDEN_4 = [
  ['169.254.0.0', 16],
  // Azure, Alibaba, Oracle.
  ['168.63.129.16', 32],
  ['100.100.100.200', 32],
  ['192.0.0.192', 32],
  ['0.0.0.0', 8],
  ['224.0.0.0', 3],
] as const;
const FORBIDDEN_6 = [
  ['fe80::', 10],
  ['ff00::', 8],
  // Amazon, Google.
  ['fd00:ec2::', 32],
  ['fd20:ce::', 32],
] as const;

type Blocks = readonly (readonly [string, number])[];

const listOf = (four: Blocks, six: Blocks): BlockList => {
  const list = new BlockList();
  for (const [address, prefix] of four) list.addSubnet(address, prefix, 'ipv4');
  for (const [address, prefix] of six) list.addSubnet(address, prefix, 'ipv6');
  return list;
};

const special = listOf(SPECIAL_4, SPECIAL_6);
const forbidden = listOf(FORBIDDEN_4, FORBIDDEN_6);
const public6 = listOf([], [['2000::', 3]]);

/** Decides to which addresses the registry may connect because a user said so. */
export interface ReachRule {
  /** `public`: the internet. `allowed`: a network that the operator named. */
  kindOf(address: string): 'public' | 'allowed' | 'refused';
}

/** @param networks what the operator allows beside the public internet, as `10.0.0.0/8` */
export function createReachRule(networks: readonly string[]): ReachRule {
  const allowed = new BlockList();
  for (const network of networks) {
    const { address, prefix, family } = parseNetwork(network) ?? fail(network);
    allowed.addSubnet(address, prefix, family);
  }
  return {
    kindOf(text) {
      const address = plainAddress(text);
      if (address === undefined) return 'refused';
      const family = isIPv4(address) ? 'ipv4' : 'ipv6';
      if (forbidden.check(address, family)) return 'refused';
      const within = embedded(address);
      if (within !== undefined && forbidden.check(within, 'ipv4')) return 'refused';
      if (allowed.check(address, family)) return 'allowed';
      const isPublic = !special.check(address, family) && (family === 'ipv4' || public6.check(address, 'ipv6'));
      return isPublic ? 'public' : 'refused';
    },
  };
}

/** A network in CIDR form; undefined when the text is none. */
export function parseNetwork(
  text: string,
): { readonly address: string; readonly prefix: number; readonly family: 'ipv4' | 'ipv6' } | undefined {
  const match = /^([0-9a-fA-F.:]+)\/(\d{1,3})$/.exec(text.trim());
  const [address, prefix] = [match?.[1] ?? '', Number(match?.[2] ?? Number.NaN)];
  const version = isIP(address);
  if (version === 0 || !(prefix >= 0 && prefix <= (version === 4 ? 32 : 128))) return undefined;
  return { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** Without zone; an IPv4 address in the clothes of an IPv6 one as what it is. */
function plainAddress(text: string): string | undefined {
  const address = text.toLowerCase();
  if (isIP(address) === 0 || address.includes('%')) return undefined;
  if (isIPv4(address)) return address;
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
  if (mapped === null) return canonical;
  return dotted(mapped[1], mapped[2]);
}

/** The IPv4 address that an IPv6 address leads to by translation (NAT64) or a tunnel (6to4). */
function embedded(address: string): string | undefined {
  const translated = /^64:ff9b::(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/.exec(address);
  if (translated !== null) return dotted(translated[1] ?? '0', translated[2]);
  const tunnelled = /^2002:([0-9a-f]{1,4}):([0-9a-f]{1,4})(?::|$)/.exec(address);
  return tunnelled === null ? undefined : dotted(tunnelled[1], tunnelled[2]);
}

function dotted(high = '0', low = '0'): string {
  const bits = Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.');
}

function fail(network: string): never {
  throw new TypeError(`${network} is not a network in CIDR form`);
}
