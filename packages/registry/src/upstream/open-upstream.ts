import { readFile } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';
import type { UpstreamSettings } from '../config-upstream.js';
import type { Metrics } from '../metrics/metrics.js';
import { createBreaker } from './breaker.js';
import { createUpstreamClient } from './client.js';
import { createLooks } from './looks.js';
import type { Upstream } from './upstream.js';

export interface UpstreamDeps {
  readonly metrics: Pick<Metrics, 'upstream'>;
  now(): Date;
}

const TOKEN = /^[!-~]{1,500}$/;

/**
 * Makes what asks another registry. Nothing is asked yet.
 * @throws OpsError config.invalid when its token cannot be read
 */
export async function openUpstream(settings: UpstreamSettings, deps: UpstreamDeps): Promise<Upstream> {
  const { registry, allowed, tokenFile } = settings;
  const breaker = createBreaker();
  deps.metrics.upstream.watch(() => breaker.read().state !== 'closed');
  const token = tokenFile === undefined ? undefined : await readToken(tokenFile);
  const client = createUpstreamClient({
    registry,
    token,
    breaker,
    onRequest: (outcome) => deps.metrics.upstream.request(outcome),
  });
  return Object.freeze({ registry, allowed, client, looks: createLooks(deps) });
}

/** The message never repeats what is in the file. */
async function readToken(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    throw new OpsError('config.invalid', `the file with the token of the other registry cannot be read (${code})`, {
      where: file,
    });
  });
  const token = text.trim();
  if (TOKEN.test(token)) return token;
  throw new OpsError('config.invalid', 'the file with the token of the other registry holds no token', { where: file });
}
