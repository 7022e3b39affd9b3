import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrokenAuditEvent } from '../audit/record-audit.js';
import type { OpenedBackup } from '../backup/open-backup.js';
import { storeBlob } from '../backup/restore-backup.js';
import type { BlobFacts, Blobs, StoredBlob } from '../blobs/blobs.js';
import { findKnownBlobs } from '../blobs/store.js';
import type { Deps } from '../deps.js';
import { findUnreadable } from '../sealing/reseal.js';
import { findKeyFaults } from './check-keys.js';
import { findFactsFault, findSignatureFault } from './check-release.js';
import { findReleases, readBlobRows } from './store.js';

export type ProblemKind =
  | 'missing_blob'
  | 'corrupt_blob'
  | 'orphan_blob'
  | 'bad_signature'
  | 'bad_key'
  | 'changed_facts'
  | 'broken_audit'
  | 'missing_key'
  | 'bad_secret';

/** Something that is not as it should be. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Digest of a blob, id of a key, or plugin and version. */
  readonly subject: string;
  readonly message: string;
  /** Bytes that nothing refers to harm nobody; everything else does. */
  readonly isHarmless: boolean;
  readonly isRepaired: boolean;
}

export interface CheckOptions {
  /** Removes orphans that are a day old, and takes missing and corrupt blobs from the backup. */
  readonly repair: boolean;
  readonly backup?: OpenedBackup;
}

type FsckDeps = Pick<Deps, 'db' | 'blobs' | 'now'> & { readonly secrets: Pick<Deps['secrets'], 'open'> };

const GRACE_MS = 24 * 3_600_000;
const BATCH = 500;
/** Later than any blob was stored. */
const ANY_TIME = new Date(8e15);

/**
 * Reads all that a registry stores and holds it against what was published: every blob with its digest, every version
 * with its signature, its key and its bundle, every rotation of keys, the chain of audit events, every sealed secret, and
 * what nothing refers to.
 */
export async function* checkRegistry(deps: FsckDeps, options: CheckOptions): AsyncGenerator<Problem> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fsck-'));
  try {
    for await (const row of readBlobRows(deps.db)) yield* checkBlob(deps, options, row, path.join(folder, 'bundle'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  for (const { keyId, message } of await findKeyFaults(deps.db)) yield harmful('bad_key', keyId, message);
  const position = await findBrokenAuditEvent(deps.db);
  if (position !== undefined) {
    yield harmful('broken_audit', `event ${position}`, 'it was changed, or one before it is gone');
  }
  for await (const { place, id, why } of findUnreadable(deps)) {
    const isDamaged = why === 'damage';
    yield harmful(
      isDamaged ? 'bad_secret' : 'missing_key',
      `${place} ${id}`,
      isDamaged ? 'a secret was changed or moved in the database' : 'a secret is sealed with a key that is not here',
    );
  }
  yield* checkOrphans(deps, options);
}

async function* checkBlob(
  { db, blobs }: FsckDeps,
  { repair, backup }: CheckOptions,
  row: BlobFacts,
  file: string,
): AsyncGenerator<Problem> {
  const { sha256 } = row;
  const releases = await findReleases(db, sha256);
  const of = releases.map(({ slug, version }) => `${slug} ${version}`).join(', ');
  let found = await copyOut(blobs, sha256, file);
  const isWhole = (facts: BlobFacts | undefined): boolean => facts?.sha256 === sha256 && facts.size === row.size;
  if (!isWhole(found)) {
    const kind = found === undefined ? 'missing_blob' : 'corrupt_blob';
    const what = whatIsWrong(row, found);
    const problem = harmful(kind, sha256, of === '' ? what : `${what}; it is the bundle of ${of}`);
    // Right bytes stay, whatever size the database has of them.
    if (repair && found?.sha256 !== sha256 && backup?.readBlob(sha256) !== undefined) {
      // What is there under the name must go first: storing bytes that are there already changes nothing.
      await blobs.deleteIfOlder(sha256, ANY_TIME);
      await storeBlob(blobs, backup, sha256);
      found = await copyOut(blobs, sha256, file);
    }
    yield { ...problem, isRepaired: isWhole(found) };
  }
  for (const release of releases) {
    const subject = `${release.slug} ${release.version}`;
    const isReadable = found?.sha256 === sha256 && found.size === release.fileSize;
    const fault = findSignatureFault(release) ?? (isReadable ? await findFactsFault(release, file) : undefined);
    if (fault !== undefined) yield harmful(fault.kind, subject, fault.message);
  }
}

function whatIsWrong({ sha256, size }: BlobFacts, found: BlobFacts | undefined): string {
  if (found === undefined) return 'it is missing';
  if (found.sha256 !== sha256) return 'it has other bytes than were published';
  return `it has ${found.size} bytes, and the database says ${size}`;
}

/** Copies a blob into a file, which checks can seek in; gives what it really is. */
async function copyOut(blobs: Blobs, sha256: string, file: string): Promise<BlobFacts | undefined> {
  const source = await blobs.read(sha256);
  if (source === undefined) return undefined;
  const hash = createHash('sha256');
  let size = 0;
  const handle = await open(file, 'w', 0o600);
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      size += chunk.byteLength;
      await handle.appendFile(chunk);
    }
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), size };
}

async function* checkOrphans(deps: FsckDeps, { repair }: CheckOptions): AsyncGenerator<Problem> {
  const cutoff = new Date(deps.now().getTime() - GRACE_MS);
  for await (const batch of batches(deps.blobs.list())) {
    const known = await findKnownBlobs(
      deps.db,
      batch.map(({ sha256 }) => sha256),
    );
    for (const { sha256, storedAt } of batch) {
      if (known.has(sha256)) continue;
      const isFresh = storedAt >= cutoff;
      const isRepaired = repair && !isFresh && (await deps.blobs.deleteIfOlder(sha256, cutoff));
      const message = isFresh
        ? 'nothing refers to it yet: perhaps it is being published, else it is removed when it is a day old'
        : 'nothing refers to it';
      yield { kind: 'orphan_blob', subject: sha256, message, isHarmless: true, isRepaired };
    }
  }
}

async function* batches(source: AsyncIterable<StoredBlob>): AsyncGenerator<readonly StoredBlob[]> {
  let batch: StoredBlob[] = [];
  for await (const blob of source) {
    batch.push(blob);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function harmful(kind: ProblemKind, subject: string, message: string): Problem {
  return { kind, subject, message, isHarmless: false, isRepaired: false };
}
