import { parseEnvelope } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { trustedKeyOf } from '../publishers/read-keys.js';
import { findSigningKeys } from '../publishers/store.js';
import { verifyClaim } from './candidate.js';
import type { StoredVersion } from './store.js';

/**
 * Verifies the signature of a stored version as it would be verified if it came now.
 * @throws OpsError publish.key_not_registered, signature.*
 */
export async function verifyStored(
  tx: Database,
  { config, now }: Pick<Deps, 'config' | 'now'>,
  version: StoredVersion,
): Promise<void> {
  const keys = await findSigningKeys(tx, version.organisationId);
  verifyClaim(
    parseEnvelope(version.envelope),
    {
      id: version.slug,
      version: version.version,
      sha256: version.checksum,
      size: version.fileSize,
      treeDigest: version.treeDigest,
      registry: config.publicUrl,
      publisher: version.publisher,
      at: now(),
    },
    keys.map(trustedKeyOf),
  );
}
