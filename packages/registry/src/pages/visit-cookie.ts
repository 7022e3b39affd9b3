import { createHmac, timingSafeEqual } from 'node:crypto';
import { isSecret } from '../identity/secret.js';

export interface VisitCookie {
  /** The secret in the cookies of a request, if there is one. */
  read(header: string | undefined): string | undefined;
  /** `Set-Cookie`; without a time it lasts until the browser is closed. */
  write(secret: string, expiresAt?: Date): string;
}

/**
 * The one cookie of the pages. Before signing in it only ties forms to the browser; signing in replaces its secret.
 * By https its name makes browsers refuse it from a subdomain or by http; on one machine the port tells registries apart.
 */
export function visitCookie(publicUrl: string): VisitCookie {
  const url = new URL(publicUrl);
  const path = url.pathname.replace(/\/+$/, '');
  const isSecure = url.protocol === 'https:';
  const name = isSecure ? `${path === '' ? '__Host-' : '__Secure-'}ops-center` : `ops-center-${url.port || '80'}`;
  return {
    read(header = '') {
      const found = header
        .slice(0, 8192)
        .split(';')
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(`${name}=`))
        .map((pair) => pair.slice(name.length + 1));
      // Two of one name: somebody has put one there.
      return found.length === 1 && isSecret(found[0] ?? '') ? found[0] : undefined;
    },
    write(secret, expiresAt) {
      const lasts = expiresAt === undefined ? '' : `; Expires=${expiresAt.toUTCString()}`;
      return `${name}=${secret}; Path=${path || '/'}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}${lasts}`;
    },
  };
}

/** What a form must send back to show that it came from a page of ours, opened in the same browser. */
export function formToken(secret: string): string {
  return createHmac('sha256', secret).update('form').digest('base64url');
}

export function isFormToken(secret: string, given: string): boolean {
  const expected = Buffer.from(formToken(secret));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/**
 * Whether a browser says that a form came from another site. Browsers send `Origin` with every form;
 * its host is ours, or the one that the operator made public.
 */
export function isForeign(publicUrl: string, header: (name: string) => string | undefined): boolean {
  const site = header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = header('origin');
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  return origin !== new URL(publicUrl).origin && new URL(origin).host !== header('host');
}
