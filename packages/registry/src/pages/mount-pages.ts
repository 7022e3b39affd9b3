import { OpsError } from '@ops-center/manifest-schema';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Deps } from '../deps.js';
import { isPrivateAddress } from '../http/address.js';
import {
  answerRequest,
  problemDocument,
  type Exchange,
  type FailureView,
  type NodeBindings,
} from '../http/exchange.js';
import { readFormBody } from '../http/form-body.js';
import { rateExceeded } from '../http/rate-limit.js';
import type { Answer } from '../http/route.js';
import { requireWritable } from '../maintenance/read-only.js';
import { createSharedLimiter } from '../rates/shared-limiter.js';
import { newSecret } from '../identity/secret.js';
import { findSession, type Session } from '../identity/sign-in.js';
import { renderPage } from './layout.js';
import { goTo, type PageRoute, type Visit } from './page-route.js';
import { formToken, isForeign, isFormToken, visitCookie, type VisitCookie } from './visit-cookie.js';

/** Puts the pages on the app. Failures are pages, too, for whoever asks for HTML. */
export function mountPages(app: Hono<NodeBindings>, deps: Deps, base: string, pages: readonly PageRoute[]): void {
  const cookie = visitCookie(deps.config.publicUrl);
  const view = failurePage(deps);
  for (const one of pages) {
    const run = compilePage(deps, cookie, base, one);
    app.on(one.method, base + one.path, (context) => answerRequest(deps, context, one.operation, run, view));
  }
  for (const path of new Set(pages.map((one) => one.path))) {
    const allow = pages
      .filter((one) => one.path === path)
      .map(({ method }) => (method === 'GET' ? 'GET, HEAD' : method));
    app.all(base + path, (context) =>
      answerRequest(
        deps,
        context,
        'method_not_allowed',
        async (exchange) => {
          exchange.headers['Allow'] = allow.join(', ');
          throw new OpsError('request.method_not_allowed', `this address takes ${allow.join(', ')}`);
        },
        view,
      ),
    );
  }
}

function compilePage(
  deps: Deps,
  cookie: VisitCookie,
  base: string,
  one: PageRoute,
): (exchange: Exchange) => Promise<Answer> {
  const limits = (one.limits ?? []).map((limit, at) => ({
    ...limit,
    count: createSharedLimiter(deps, `page ${one.operation} ${at}`, { limit: limit.perMinute, windowSeconds: 60 }),
  }));
  return async (exchange) => {
    const { req } = exchange.context;
    if (!isPrivateAddress(deps.config.publicUrl)) throw insecure();
    const known = cookie.read(req.header('cookie'));
    const secret = known ?? newSecret();
    const fields = one.method === 'POST' ? await readForm(exchange, deps.config.publicUrl, known) : {};
    if (one.method === 'POST' && one.whenReadOnly !== true) await requireWritable(deps);
    const session = await findSession(deps, known);
    const visit: Visit<Session | undefined> = {
      session,
      csrf: formToken(secret),
      base,
      query: Object.fromEntries(new URLSearchParams(exchange.search)),
      fields,
      requestId: exchange.requestId,
      address: exchange.address,
    };
    for (const limit of limits) {
      const key = limit.key(visit, deps);
      const state = key === undefined ? undefined : await limit.count.take(key);
      if (state?.exceeded === true) throw rateExceeded(state, limit.what);
    }
    if (one.access === 'session' && session === undefined) return goTo(signInAddress(base, one, exchange));
    const answer = await one.handle(deps, visit);
    if (known !== undefined || answer.kind === 'sent' || 'Set-Cookie' in answer.headers) return answer;
    return { ...answer, headers: { ...answer.headers, 'Set-Cookie': cookie.write(secret) } };
  };
}

async function readForm(
  { context }: Exchange,
  publicUrl: string,
  secret: string | undefined,
): Promise<Readonly<Record<string, string>>> {
  if (isForeign(publicUrl, (name) => context.req.header(name))) {
    throw new OpsError('auth.forbidden', 'this form was not sent from a page of this registry', {
      hint: `Open ${publicUrl} in your browser and start there.`,
    });
  }
  const { csrf = '', ...fields } = await readFormBody(context.req.raw);
  if (secret === undefined || !isFormToken(secret, csrf)) {
    throw new OpsError('auth.forbidden', 'this form is too old, or the browser does not keep cookies', {
      hint: 'Go back, load the page again and send it once more.',
    });
  }
  return fields;
}

function signInAddress(base: string, one: PageRoute, { search }: Exchange): string {
  const next = one.method === 'GET' ? `${one.path}${search}` : one.path;
  return `${base}/sign-in?next=${encodeURIComponent(next)}`;
}

function insecure(): OpsError {
  return new OpsError('auth.insecure_transport', 'this registry is not reached by https, so nobody can sign in to it', {
    hint: 'Its operator puts it behind https and tells it so by --public-url.',
  });
}

function failurePage(deps: Deps): FailureView {
  return (failure, exchange) => {
    if (exchange.context.req.header('accept')?.includes('text/html') !== true) return problemDocument(failure);
    const { problem, status, headers } = failure;
    return renderPage({
      title: problem.title,
      registry: deps.config.name,
      status,
      headers,
      body: html`<section class="card">
        <h1>That did not work</h1>
        <p class="problem" role="alert">${problem.detail}</p>
        <p>${problem.hint ?? ''}</p>
        <p class="hint">Request <code>${problem.request_id}</code>, code <code>${problem.code}</code></p>
      </section>`,
    });
  };
}
