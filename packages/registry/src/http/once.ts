import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { answerOnce } from '../idempotency/answer-once.js';
import type { Actor } from '../identity/actor.js';
import type { Exchange } from './exchange.js';
import type { Answer, FileAnswer, Route } from './route.js';

type AnyAnswer = Answer | FileAnswer;
/** Makes a change once; `facts` is what was asked for beside the address. */
export type MakeOnce = (facts: string, work: () => Promise<AnyAnswer>) => Promise<AnyAnswer>;

const KEY = /^[\x21-\x7e]{1,255}$/;
/** Longer than any change takes, but an upload. */
const HOLD_MS = 60_000;

/** Whether requests to a route may carry an `Idempotency-Key`: all changes by somebody we know, but parts of uploads. */
export function takesIdempotencyKey({ method, access, bytes }: Pick<Route, 'method' | 'access' | 'bytes'>): boolean {
  return method !== 'GET' && access !== 'public' && bytes === undefined;
}

/**
 * Honours the `Idempotency-Key` of a request; without one, changes are made as often as they are asked for.
 * @throws OpsError request.invalid
 */
export function onceByKey(deps: Deps, one: Route, exchange: Exchange, actor: Actor | undefined): MakeOnce {
  const { req } = exchange.context;
  const key = req.header('idempotency-key');
  if (key === undefined || actor === undefined || !takesIdempotencyKey(one)) return (_facts, work) => work();
  if (!KEY.test(key)) {
    throw new OpsError('request.invalid', 'Idempotency-Key must have 1 to 255 visible ASCII characters', {
      hint: 'Send a new UUID for every change, and the same one when you repeat it.',
    });
  }
  const token = (req.header('authorization') ?? '').replace(/^Bearer +/i, '');
  return async (facts, work) => {
    const { answer, isReplay } = await answerOnce(
      deps,
      {
        tokenId: actor.token.id,
        operation: one.operation,
        secrets: { token, key },
        facts: JSON.stringify([exchange.path, exchange.search, facts]),
        holdMs: one.multipart === undefined ? HOLD_MS : deps.config.limits.uploadTimeoutMs + HOLD_MS,
      },
      async () => whole(await work()),
    );
    return {
      kind: 'full',
      ...answer,
      headers: isReplay ? { ...answer.headers, 'Idempotency-Replayed': 'true' } : answer.headers,
    };
  };
}

function whole(answer: AnyAnswer): Answer & { kind: 'full' } {
  if (answer.kind !== 'full') throw new TypeError('a change is answered whole');
  return answer;
}
