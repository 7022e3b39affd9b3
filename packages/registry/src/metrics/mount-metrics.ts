import { createHash, timingSafeEqual } from 'node:crypto';
import { OpsError } from '@ops-center/manifest-schema';
import type { Hono } from 'hono';
import type { Deps } from '../deps.js';
import { answerRequest, type NodeBindings } from '../http/exchange.js';
import { text } from '../http/route.js';

/**
 * Puts `/metrics` on the app. It is no part of the API: only the operator's own token opens it, which needs no database,
 * so that figures are there when it is away. To everybody else, and without such a token, there is nothing.
 */
export function mountMetrics(app: Hono<NodeBindings>, deps: Deps, base: string): void {
  app.get(`${base}/metrics`, (context) =>
    answerRequest(deps, context, 'readMetrics', async () => {
      if (!isOperator(deps.config.metricsToken, context.req.header('authorization'))) {
        throw new OpsError('request.not_found', 'there is nothing at this address');
      }
      return text(await deps.metrics.text(), { 'Content-Type': deps.metrics.contentType });
    }),
  );
}

function isOperator(token: string | undefined, header: string | undefined): boolean {
  const given = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  if (token === undefined || given === undefined) return false;
  return timingSafeEqual(digest(token), digest(given));
}

function digest(text_: string): Buffer {
  return createHash('sha256').update(text_).digest();
}
