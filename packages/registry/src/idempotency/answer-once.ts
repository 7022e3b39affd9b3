import { createHash, createHmac } from 'node:crypto';
import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { openAnswer, sealAnswer, type CallerSecrets, type GivenAnswer } from './sealed-answer.js';
import { claimKey, findKey, releaseKey, writeAnswer, type KeyName } from './store.js';

export interface OnceOrder {
  readonly tokenId: string;
  readonly operation: string;
  readonly secrets: CallerSecrets;
  /** All that the caller asked for: the same key with other facts is a mistake of the caller. */
  readonly facts: string;
  /** Milliseconds after which a request that never ended no longer holds the key. */
  readonly holdMs: number;
}

export interface Once {
  readonly answer: GivenAnswer;
  /** It is the answer to an earlier request. */
  readonly isReplay: boolean;
}

export const KEPT_MS = 24 * 3_600_000;
const KEYS_OF_A_TOKEN = 10_000;
/** Longer answers are not kept: the change is asked for again then. */
const MAX_ANSWER = 64 * 1024;
const TRIES = 3;

/**
 * Makes a change once, however often it is asked for under one key, and gives every request the first answer.
 * Only what went well is kept: after a failure nothing has changed, and the key is free again.
 * @throws OpsError request.key_reused, request.key_in_use, policy.limit_reached; what `work` throws
 */
export async function answerOnce(
  deps: Pick<Deps, 'db' | 'now' | 'log'>,
  order: OnceOrder,
  work: () => Promise<GivenAnswer>,
): Promise<Once> {
  const name: KeyName = {
    tokenId: order.tokenId,
    operation: order.operation,
    keySha256: sha256(order.secrets.key),
  };
  const before = await claimOrFind(deps, order, name);
  if (before !== undefined) return { answer: before, isReplay: true };
  let answer: GivenAnswer;
  try {
    answer = await work();
  } catch (error) {
    // When the database is away, the claim runs out by itself.
    await releaseKey(deps.db, name).catch(() => undefined);
    throw error;
  }
  const isKept = answer.status < 300 && (answer.body?.length ?? 0) <= MAX_ANSWER;
  const expiresAt = new Date(deps.now().getTime() + KEPT_MS);
  const sealed = { status: answer.status, answer: sealAnswer(answer, order.secrets), expiresAt };
  // The change is made: its answer is given even when it cannot be kept.
  await (isKept ? writeAnswer(deps.db, name, sealed) : releaseKey(deps.db, name)).catch((error: unknown) =>
    deps.log.warn({ err: error, operation: order.operation }, 'an answer could not be kept for its idempotency key'),
  );
  return { answer, isReplay: false };
}

/** Undefined when the key is this request's now. */
async function claimOrFind(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { facts, holdMs, secrets }: OnceOrder,
  name: KeyName,
): Promise<GivenAnswer | undefined> {
  // Bound to the token: what was asked for may hold a secret that is easy to guess, and its plain hash would tell it.
  const requestSha256 = createHmac('sha256', secrets.token).update(facts).digest('hex');
  for (let tries = 0; tries < TRIES; tries += 1) {
    const moment = now();
    const expiresAt = new Date(moment.getTime() + holdMs);
    const claim = { ...name, requestSha256, now: moment, expiresAt, atMost: KEYS_OF_A_TOKEN };
    if (await claimKey(db, claim)) return undefined;
    const row = await findKey(db, name);
    // Freed between the two looks, unless the token has too many.
    if (row === undefined) continue;
    if (row.requestSha256 !== requestSha256 && row.requestSha256 !== sha256(facts)) {
      throw new OpsError('request.key_reused', 'this Idempotency-Key was used for another request');
    }
    if (row.answer === null) {
      throw new OpsError('request.key_in_use', 'the first request with this Idempotency-Key is still under way', {
        retryAfter: 1,
      });
    }
    return openAnswer(row.answer, secrets);
  }
  throw new OpsError('policy.limit_reached', `a token may have ${KEYS_OF_A_TOKEN} idempotency keys in a day`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
