import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { OpsError } from '@ops-center/manifest-schema';

/** OWASP's second choice of scrypt parameters: 32 MiB, three passes. About 0.3 s on one core. */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const MAX_MEMORY = 64 * 1024 * 1024;
const HASH = /^scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$([A-Za-z0-9_-]{22})\$([A-Za-z0-9_-]{43})$/;

export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

/** Computations at once, and those that may wait: each takes 32 MiB and a thread that files need, too. */
const AT_ONCE = 2;
const MAY_WAIT = 50;

/** Refuses a password that cannot be taken; the sentence is for the person who chose it. */
export function passwordProblem(password: string, email: string): string | undefined {
  const length = [...password.normalize('NFKC')].length;
  if (length < PASSWORD_LENGTH.least) return `The password needs at least ${PASSWORD_LENGTH.least} characters.`;
  if (length > PASSWORD_LENGTH.most) return `The password can have at most ${PASSWORD_LENGTH.most} characters.`;
  const [name = ''] = email.toLowerCase().split('@');
  const isGuess = new Set(password).size < 5 || (name.length > 3 && password.toLowerCase().startsWith(name));
  return isGuess ? 'That password is too easy to guess.' : undefined;
}

/** `scrypt$N$r$p$salt$key`, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether this is the password. Without a stored hash it takes as long and says no, so that the time does not tell
 * which accounts exist.
 */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = HASH.exec(stored ?? '') ?? [];
  if (N === undefined) {
    await derive(password, Buffer.alloc(SALT_BYTES), COST);
    return false;
  }
  const expected = Buffer.from(key, 'base64url');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64url'), cost), expected);
}

let running = 0;
const waiting: (() => void)[] = [];

/** @throws OpsError registry.unavailable when too many wait already */
async function derive(password: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MAY_WAIT) {
      throw new OpsError('registry.unavailable', 'too many people sign in at this moment', { retryAfter: 5 });
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await new Promise((resolve, reject) => {
      scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { ...cost, maxmem: MAX_MEMORY }, (error, key) =>
        error === null ? resolve(key) : reject(error),
      );
    });
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}
