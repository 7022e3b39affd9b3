import { keyStatus, OpsError } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { keyTermsOf } from './read-keys.js';
import { holdSigningKey } from './store.js';

/**
 * Makes sure, inside the transaction that writes a version, that its key may sign at this moment: it may have been
 * revoked since its signature was verified. From here on a revocation waits for the transaction.
 * @throws OpsError signature.key_revoked, signature.key_expired
 */
export async function holdValidKey(tx: Database, keyId: string, now: Date): Promise<void> {
  const row = await holdSigningKey(tx, keyId);
  const status = row === undefined ? 'compromised' : keyStatus(keyTermsOf(row), now.toISOString());
  if (status === 'valid') return;
  const code = status === 'expired' ? 'signature.key_expired' : 'signature.key_revoked';
  throw new OpsError(code, `the key ${keyId} is ${status} since a moment ago`, { details: { status } });
}
