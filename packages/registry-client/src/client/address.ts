import { OpsError } from '@ops-center/manifest-schema';

export interface RegistryAddress {
  /** Ends in a slash, so that relative addresses stay below the base path. */
  readonly base: URL;
  /** Origin and base path without a trailing slash. */
  readonly name: string;
}

/**
 * Reads the configured address of a registry: http or https, an optional base path, nothing else.
 * Throws config.invalid; a password in the address is refused and never repeated.
 */
export function readRegistryAddress(text: string): RegistryAddress {
  if (!URL.canParse(text)) throw new OpsError('config.invalid', 'the registry address is not a URL');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    throw new OpsError('config.invalid', 'the registry address must not hold a user or a password', {
      hint: 'Use the bare address; `ops-center login` stores the token for it.',
    });
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new OpsError('config.invalid', `the registry address must be https, not ${url.protocol}`);
  }
  if (url.search !== '' || url.hash !== '') {
    throw new OpsError('config.invalid', 'the registry address must not hold a query or a fragment');
  }
  const name = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return { base: new URL(`${name}/`), name };
}

/** True for hosts that never leave this machine. */
export function isLoopback(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(url.hostname);
}

/** True when nobody on the network between can read or change what is sent. */
export function isPrivateTransport(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
