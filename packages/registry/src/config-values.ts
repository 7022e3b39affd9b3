import { isPrivateAddress } from './http/address.js';
import type { CiIssuer, CiKind } from './trusted-publishing/ci-issuer.js';
import { parseNetwork } from './webhooks/reachable-address.js';

/** Reads one configuration value from its text; a problem is told as the end of a sentence: "must be a number". */
export type Parse<T> = (text: string) => T | { readonly problem: string };

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

export function parseText(maxLength: number): Parse<string> {
  return (text) => {
    if (/[\u0000-\u001f\u007f]/.test(text)) return { problem: 'must not hold control characters' };
    if (text.trim() === '') return { problem: 'must not be empty' };
    return text.length <= maxLength ? text : { problem: `must be at most ${maxLength} characters` };
  };
}

export function parseCount(min: number, max: number): Parse<number> {
  return (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : { problem: `must be a whole number from ${min} to ${max}` };
  };
}

/** Words of a fixed set, joined by commas, each once. */
export function parseWords<Word extends string>(known: readonly Word[]): Parse<readonly Word[]> {
  return (text) => {
    const words = text.split(',').map((word) => word.trim());
    const chosen = known.filter((word) => words.includes(word));
    return chosen.length === words.length
      ? chosen
      : { problem: `must be some of ${known.join(', ')}, joined by commas` };
  };
}

/** Bytes, as a number or with K, M or G for powers of 1024. */
export function parseBytes(max: number): Parse<number> {
  return (text) => {
    const match = /^(\d{1,15})([KMG]?)$/.exec(text);
    const value = match === null ? Number.NaN : Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1);
    return value >= 1 && value <= max
      ? value
      : { problem: `must be bytes from 1 to ${max}, such as 104857600 or 100M` };
  };
}

export const parseHost: Parse<string> = (text) => {
  return /^[0-9A-Za-z.:_-]{1,253}$/.test(text) ? text : { problem: 'must be an address or a host name' };
};

/** An http(s) address without query, fragment or credentials; given back without a trailing slash. */
export const parsePublicUrl: Parse<string> = (text) => {
  const problem = { problem: 'must be an http or https address without user, query or fragment' };
  if (!URL.canParse(text)) return problem;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return problem;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '' || text.length > 1000)
    return problem;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
};

/** The message never repeats the text: it holds a password. */
export const parseDatabaseUrl: Parse<string> = (text) => {
  const problem = { problem: 'must be a postgres:// address with a database name' };
  // As libpq writes a socket: postgres://user@/name?host=/folder. A URL with a user must have a host.
  const isSocket = !URL.canParse(text);
  const readable = isSocket ? text.replace('@/', '@socket/') : text;
  if (!URL.canParse(readable)) return problem;
  const url = new URL(readable);
  if (isSocket && url.searchParams.get('host')?.startsWith('/') !== true) return problem;
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') return problem;
  return url.pathname.length > 1 ? text : problem;
};

const CI_ISSUER = /^(github|gitlab|generic)=(\S{1,1000})$/;

/** `github=https://... generic=https://...`, or `none`. Plain http is taken from this machine only. */
export const parseCiIssuers: Parse<readonly CiIssuer[]> = (text) => {
  if (text.trim() === 'none') return [];
  const found: CiIssuer[] = [];
  for (const word of text.trim().split(/[\s,]+/)) {
    const [, kind, issuer = ''] = CI_ISSUER.exec(word) ?? [];
    const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
    const isPlain =
      url !== undefined && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
    if (kind === undefined || url === undefined || !isPlain || !isPrivateAddress(issuer)) {
      return { problem: 'must be words like github=https://token.actions.githubusercontent.com, or none' };
    }
    if (found.some((one) => one.issuer === issuer)) return { problem: 'must name each issuer once' };
    found.push({ kind: kind as CiKind, issuer });
  }
  return found;
};

/** Networks in CIDR form, separated by commas. */
export const parseNetworks: Parse<readonly string[]> = (text) => {
  const networks = text.split(',').map((one) => one.trim());
  const wrong = networks.find((one) => parseNetwork(one) === undefined);
  if (wrong === undefined && networks.length <= 100) return networks;
  return { problem: 'must be at most 100 networks such as 10.0.0.0/8, separated by commas' };
};

export const parseSwitch: Parse<boolean> = (text) => {
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : { problem: 'must be true or false' };
};

export const parseYesNo: Parse<boolean> = (text) => {
  if (text === 'true' || text === 'false') return text === 'true';
  return { problem: 'must be true or false' };
};

/** An http(s) address of a host and nothing more; given back without a slash at its end. */
export const parseOrigin: Parse<string> = (text) => {
  const address = parsePublicUrl(text);
  if (typeof address !== 'string' || new URL(address).origin !== address) {
    return { problem: 'must be an http or https address without user, path, query or fragment' };
  }
  return address;
};

/** The message never repeats the text. */
export const parseSecret: Parse<string> = (text) =>
  /^[!-~]{32,500}$/.test(text) ? text : { problem: 'must have 32 to 500 visible ASCII characters' };
