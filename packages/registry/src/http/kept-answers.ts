import { createHash } from 'node:crypto';
import type { KeptAnswer } from '../catalogue/kept-answer.js';
import { KEYS, LISTS, type Kept } from '../catalogue/public-cache.js';
import { databaseTrouble } from '../database.js';
import type { Deps } from '../deps.js';
import { matchesEtag } from './range.js';
import { empty, type Answer, type FileAnswer, type Keeping } from './route.js';

export interface KeptRequest {
  /** Path and query. */
  readonly key: string;
  readonly keeping: Keeping;
  /** `{slug}` of the address. */
  readonly slug: string | undefined;
  /** Whether it came without a token. */
  readonly isAnonymous: boolean;
}

/** How long the database may take when it seems to be away and an old answer is there. */
const PATIENCE_MS = 1000;
/** How long nobody asks again after the database was found away. */
const REST_MS = 1000;
/** What an entry takes beside its text. */
const OVERHEAD = 1000;

export interface AnswerKeeper {
  /**
   * Answers from memory when that is fresh, otherwise by `read`; from memory again, and says so, when the database is
   * away. A token makes no difference then: what is kept everybody may have.
   */
  answer(request: KeptRequest, read: () => Promise<Answer | FileAnswer>): Promise<Answer | FileAnswer>;
}

/** Makes the keeper of an app's public answers. */
export function createAnswerKeeper({ catalogue }: Pick<Deps, 'catalogue'>): AnswerKeeper {
  const { cache } = catalogue;
  let restsUntil = Number.NEGATIVE_INFINITY;

  async function readAgain(
    request: KeptRequest,
    old: Kept<KeptAnswer> | undefined,
    read: () => Promise<Answer | FileAnswer>,
  ): Promise<Answer | FileAnswer> {
    const changesBefore = cache.changes;
    const reading = read();
    const answer = old === undefined || !cache.mayBeAway ? await reading : await withPatience(reading);
    const kept = keepable(answer);
    if (kept === undefined) return answer;
    if (request.isAnonymous) {
      const about = aboutOf(request);
      const size = OVERHEAD + 2 * request.key.length + (kept.kind === 'full' ? 2 * kept.body.length : 0);
      cache.keep({ key: request.key, about, value: kept, size, changesBefore });
    }
    return answerOf(kept);
  }

  return {
    async answer(request, read) {
      const fresh = request.isAnonymous ? cache.fresh(request.key) : undefined;
      if (fresh !== undefined) return answerOf(fresh.value);
      const old = cache.old(request.key);
      if (old !== undefined && performance.now() < restsUntil) return oldAnswer(old);
      try {
        return await readAgain(request, old, read);
      } catch (error) {
        if (databaseTrouble(error) !== 'away' && error !== TOO_LONG) {
          // Not for everybody any more: what is kept of it must not come back when the database goes away.
          if (old !== undefined && request.isAnonymous) cache.forget(aboutOf(request));
          throw error;
        }
        if (old === undefined) throw error;
        restsUntil = performance.now() + REST_MS;
        return oldAnswer(old);
      }
    },
  };
}

function aboutOf({ keeping, slug }: KeptRequest): string {
  if (keeping === 'plugin') return slug ?? LISTS;
  return keeping === 'list' ? LISTS : KEYS;
}

/** 304 when the client has it already. */
export function conditional(answer: Answer, ifNoneMatch: string | undefined): Answer {
  if (answer.kind !== 'full' || answer.status !== 200) return answer;
  const etag = answer.headers['ETag'];
  if (etag === undefined || !matchesEtag(ifNoneMatch, etag)) return answer;
  const { 'Content-Type': _type, ...headers } = answer.headers;
  return empty(304, headers);
}

/** Only what everybody may have, and what the route itself lets caches keep. */
function keepable(answer: Answer | FileAnswer): KeptAnswer | undefined {
  if (answer.kind === 'file') return isPublic(answer.file.headers) ? answer : undefined;
  if (answer.kind !== 'full' || answer.status !== 200 || answer.body === null) return undefined;
  const { headers, body } = answer;
  if (!isPublic(headers) || 'Set-Cookie' in headers) return undefined;
  const etag = headers['ETag'] ?? `"${createHash('sha256').update(body).digest('base64url')}"`;
  return { kind: 'full', headers: { ...headers, ETag: etag }, body, etag };
}

function isPublic(headers: Readonly<Record<string, string>>): boolean {
  return headers['Cache-Control']?.startsWith('public') === true;
}

function answerOf(kept: KeptAnswer, more: Readonly<Record<string, string>> = {}): Answer | FileAnswer {
  if (kept.kind === 'file') return { kind: 'file', file: { ...kept.file, headers: { ...kept.file.headers, ...more } } };
  return { kind: 'full', status: 200, headers: { ...kept.headers, ...more }, body: kept.body };
}

/** Says how old it is (RFC 9111) and that it is given out past its time (RFC 9211), and lets nobody keep it longer. */
function oldAnswer({ value, ageMs }: Kept<KeptAnswer>): Answer | FileAnswer {
  const age = String(Math.floor(ageMs / 1000));
  return answerOf(value, {
    Age: age,
    'Cache-Control': 'no-store',
    'Cache-Status': `ops-center-registry; hit; ttl=-${age}; detail=database-away`,
  });
}

const TOO_LONG = new Error('the database did not answer in time');

async function withPatience<T>(reading: Promise<T>): Promise<T> {
  // Whoever does not wait for it does not hear of its failure either.
  reading.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(TOO_LONG), PATIENCE_MS);
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}
