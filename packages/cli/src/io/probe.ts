import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import { connect as connectTls } from 'node:tls';

export interface Place {
  /** Without the brackets of IPv6. */
  readonly host: string;
  readonly port: number;
}

export interface Certificate {
  readonly protocol: string;
  readonly issuer: string;
  readonly validTo: Date;
}

/** Addresses of a host name; the address itself when it is one. Rejects with the error of the system. */
export async function lookUp(host: string): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/** Opens a connection and closes it. Rejects with the error of the system, or when the signal aborts. */
export function knock(place: Place, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ ...place, signal });
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}

/**
 * Makes a TLS connection that must be trusted, and tells its certificate.
 * @param roots authorities in PEM; undefined for the default ones
 */
export function shakeHands(
  place: Place,
  roots: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Certificate> {
  return new Promise((resolve, reject) => {
    const socket = connectTls({
      ...place,
      ...(isIP(place.host) === 0 ? { servername: place.host } : {}),
      ...(roots === undefined ? {} : { ca: [...roots] }),
    });
    const stop = (): void => void socket.destroy(signal.reason instanceof Error ? signal.reason : undefined);
    signal.addEventListener('abort', stop, { once: true });
    socket.once('close', () => signal.removeEventListener('abort', stop));
    socket.once('error', reject);
    socket.once('secureConnect', () => {
      const { issuer, valid_to: validTo } = socket.getPeerCertificate();
      resolve({
        protocol: socket.getProtocol() ?? 'TLS',
        issuer: text(issuer?.O) ?? text(issuer?.CN) ?? 'an unnamed authority',
        validTo: new Date(validTo),
      });
      socket.destroy();
    });
  });
}

function text(name: string | readonly string[] | undefined): string | undefined {
  return typeof name === 'string' ? name : name?.[0];
}
