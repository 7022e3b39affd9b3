import { isDeepStrictEqual } from 'node:util';
import { openBundle, type ArchiveLimits } from '@ops-center/bundle';
import {
  decodePublicKeyPem,
  OpsError,
  parseEnvelope,
  readManifest,
  sha256Hex,
  verifyEnvelope,
} from '@ops-center/manifest-schema';
import type { ReleaseRow } from './store.js';

/** What is wrong with a version. */
export interface ReleaseFault {
  readonly kind: 'bad_key' | 'bad_signature' | 'changed_facts';
  readonly message: string;
}

/** What was accepted once is read again, however the limits for uploads are set now. */
const NO_LIMITS: ArchiveLimits = {
  archiveBytes: 2 ** 40,
  entries: 1_000_000,
  entryBytes: 2 ** 40,
  totalBytes: 2 ** 40,
  ratio: 100_000,
  ratioFloor: 2 ** 40,
  pathBytes: 4096,
  componentBytes: 4096,
  manifestBytes: 2 ** 24,
};

/**
 * Verifies a row against itself: the key is the one that its id says, and it signed exactly this plugin, version, size
 * and digests. Whether the key may be used today is not asked: it counted when the version was accepted.
 */
export function findSignatureFault(row: ReleaseRow): ReleaseFault | undefined {
  try {
    const key = decodePublicKeyPem(row.publicKey);
    if (key.keyId !== row.keyId) return { kind: 'bad_key', message: `the key ${row.keyId} is stored as another key` };
    const { slug: id, version, checksum: sha256, fileSize: size, treeDigest, publisher } = row;
    const expected = { id, version, sha256, size, treeDigest, publisher, at: row.createdAt.toISOString() };
    verifyEnvelope(parseEnvelope(row.envelope), expected, [{ key, publisher }]);
    return undefined;
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    return { kind: error.code.startsWith('key.') ? 'bad_key' : 'bad_signature', message: error.message };
  }
}

/** Compares what lists and installers are told of a version with the bundle itself, whose digest was checked. */
export async function findFactsFault(row: ReleaseRow, file: string): Promise<ReleaseFault | undefined> {
  const changed = (what: string): ReleaseFault => ({
    kind: 'changed_facts',
    message: `the database has another ${what} than the bundle`,
  });
  const bundle = await openBundle(file, NO_LIMITS);
  try {
    if (bundle.treeDigest !== row.treeDigest) return changed('tree digest');
    const text = await bundle.read('plugin.yaml');
    if (sha256Hex(text) !== row.manifestSha256) return changed('digest of plugin.yaml');
    const { manifest } = readManifest(Buffer.from(text).toString('utf8'));
    const isSame = isDeepStrictEqual(JSON.parse(JSON.stringify(manifest ?? null)), row.manifest);
    return isSame ? undefined : changed('manifest');
  } finally {
    await bundle.close();
  }
}
