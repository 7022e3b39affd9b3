import { openSession } from '../identity/sign-in.js';
import { formToken, visitCookie } from '../pages/visit-cookie.js';
import type { TestApp } from './app.js';

/** A browser as far as the pages need one: keeps the cookie, follows no redirect by itself, sends forms. */
export interface TestBrowser {
  open(path: string): Promise<Response>;
  /** Sends a form as the page before would; `csrf` is added unless the fields have one. */
  send(path: string, fields: Readonly<Record<string, string>>, headers?: Record<string, string>): Promise<Response>;
  cookie(): string;
}

/** @param secret of a session; without one nobody is signed in */
export function openBrowser(app: TestApp, secret?: string): TestBrowser {
  const jar = visitCookie(app.deps.config.publicUrl);
  let cookie = secret === undefined ? '' : (jar.write(secret).split(';')[0] ?? '');
  const visit = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { accept: 'text/html', ...(cookie === '' ? {} : { cookie }), ...init.headers };
    const answer = await app.request(path, { ...init, headers, redirect: 'manual' });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return answer;
  };
  return {
    open: (path) => visit(path),
    send: (path, fields, headers = {}) => {
      const csrf = formToken(jar.read(cookie) ?? '');
      const body = new URLSearchParams({ csrf, ...fields });
      return visit(path, { method: 'POST', body, headers: { origin: app.origin, ...headers } });
    },
    cookie: () => cookie,
  };
}

/** A browser in which this user is signed in. */
export async function signedInBrowser(app: TestApp, userId: string): Promise<TestBrowser> {
  const { secret } = await openSession(app.deps.db, app.deps, userId);
  return openBrowser(app, secret);
}
