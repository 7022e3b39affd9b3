import { readInstant } from './instant.js';
import type { TrustedKey } from './verify.js';

/** What may be done with a key now: only a `valid` one may sign something new. */
export type KeyStatus = 'valid' | 'waiting' | 'expired' | 'superseded' | 'compromised';

/** The state of a key at a time (RFC 3339 in UTC). */
export function keyStatus(
  { notBefore, expiresAt, revokedAt, revokedReason }: Omit<TrustedKey, 'key'>,
  at: string,
): KeyStatus {
  const instant = readInstant(at);
  if (revokedReason !== undefined || revokedAt !== undefined) return revokedReason ?? 'compromised';
  if (expiresAt !== undefined && !(instant < readInstant(expiresAt))) return 'expired';
  if (notBefore !== undefined && !(instant >= readInstant(notBefore))) return 'waiting';
  return 'valid';
}
