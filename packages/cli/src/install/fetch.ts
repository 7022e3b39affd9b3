import path from 'node:path';
import { openBundle, type Bundle } from '@ops-center/bundle';
import {
  encodePublicKeyPem,
  OpsError,
  parseEnvelope,
  type Manifest,
  type TrustedKey,
} from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import type { Lock, PinnedKey } from './lock.js';
import { publisherChange } from './publisher-change.js';
import { requireSamePlan, verifyPlugin } from './release.js';
import type { FileRelease, RegistryRelease } from './releases.js';
import { chooseTrust, type TrustOrigin, type TrustPolicy } from './trust.js';

/** A bundle that is here and verified, with the keys to remember for it. */
export interface Fetched {
  readonly release: RegistryRelease | FileRelease;
  readonly bundle: Bundle;
  readonly manifest: Manifest;
  readonly keyId: string;
  /** How the key came to be trusted. */
  readonly trust: TrustOrigin | 'given';
  readonly keys: readonly PinnedKey[];
}

const AT_ONCE = 4;

/** Downloads and verifies everything that is needed; several at a time, the first failure stops the rest. */
export async function fetchReleases(
  deps: Pick<Deps, 'progress' | 'signal'>,
  options: {
    readonly releases: readonly (RegistryRelease | FileRelease)[];
    readonly lock: Lock;
    readonly policy: TrustPolicy;
    /** Keys that an index offers may be trusted and pinned: it came from the registry just now. */
    readonly mayFirstUse: boolean;
    /** A folder for the archives. */
    readonly staging: string;
  },
): Promise<readonly Fetched[]> {
  const { releases } = options;
  const remote = releases.filter((release) => release.source === 'registry');
  const sizes = new Map<string, number>();
  const progress = deps.progress.bytes(
    'downloading',
    remote.reduce((sum, { size }) => sum + size, 0),
  );
  const stop = new AbortController();
  const signal = AbortSignal.any([deps.signal, stop.signal]);
  const fetched = new Map<Fetched['release'], Fetched>();
  const queue = [...releases];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const release = next;
      signal.throwIfAborted();
      const report = (bytes: number): void => {
        sizes.set(release.slug, bytes);
        progress.at([...sizes.values()].reduce((sum, size) => sum + size, 0));
      };
      fetched.set(
        release,
        release.source === 'file'
          ? fromFile(release, options.lock)
          : await download(options, release, { signal, report }),
      );
    }
  };
  const results = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      worker().catch((error: unknown) => {
        // The others end with an abort; the reason is what people must see.
        stop.abort(error);
        throw error;
      }),
    ),
  );
  progress.done();
  if (results.some((result) => result.status === 'rejected')) {
    for (const { bundle } of fetched.values()) await bundle.close();
    throw stop.signal.reason;
  }
  return releases.flatMap((release) => fetched.get(release) ?? []);
}

function fromFile(release: FileRelease, lock: Lock): Fetched {
  const { slug, bundle, manifest, keyId, pinned, trusted } = release;
  const keys = pinsOf(keyId, trusted, lock.get(slug)?.keys);
  return { release, bundle, manifest, keyId, trust: pinned ? 'pinned' : 'given', keys };
}

async function download(
  options: Parameters<typeof fetchReleases>[1],
  release: RegistryRelease,
  { signal, report }: { readonly signal: AbortSignal; readonly report: (bytes: number) => void },
): Promise<Fetched> {
  const { slug, version, publisher, known, origin, registry } = release;
  const envelope = parseEnvelope(await origin.readEnvelope(release));
  const before = options.lock.get(slug);
  const change = publisherChange(before, release);
  const { trusted, origin: trust } = chooseTrust(
    envelope,
    { slug, registry, publisher },
    { lock: options.lock, policy: options.policy, offered: options.mayFirstUse ? known.keys : undefined, change },
    known,
  );
  const file = path.join(options.staging, `${slug}.zip`);
  await origin.fetchBundle(release, { path: file, onProgress: report, signal });
  const bundle = await openBundle(file);
  try {
    const expected = { slug, version, registry, publisher, at: release.publishedAt };
    const { manifest, keyId } = await verifyPlugin(bundle, envelope, expected, trusted);
    if (bundle.treeDigest !== release.treeDigest) {
      throw new OpsError(
        'install.digest_mismatch',
        `the files of ${slug} ${version} are not the ones that the index promises`,
      );
    }
    requireSamePlan(manifest, release);
    // Keys of an earlier publisher have no right to versions of this one.
    const keys = pinsOf(keyId, trusted, change === undefined ? before?.keys : []);
    return { release, bundle, manifest, keyId, trust, keys };
  } catch (error) {
    await bundle.close();
    throw error instanceof OpsError && error.where === undefined ? placed(error, `${slug} ${version}`) : error;
  }
}

/**
 * What was pinned for the plugin before and the key that signed: the only one that people are shown. A superseded
 * key stays, what it signed is still good; one that was revoked for another reason does not.
 */
function pinsOf(signer: string, trusted: readonly TrustedKey[], before: readonly PinnedKey[] = []): PinnedKey[] {
  const unsafe = new Set(trusted.filter(isUnsafe).map(({ key }) => key.keyId));
  const kept = before.filter(({ keyId }) => keyId !== signer && !unsafe.has(keyId));
  const signers = trusted.filter(({ key }) => key.keyId === signer).slice(0, 1);
  return [...kept, ...signers.map(({ key }) => ({ keyId: key.keyId, publicKey: encodePublicKeyPem(key) }))];
}

function isUnsafe({ revokedAt, revokedReason }: TrustedKey): boolean {
  return (revokedAt !== undefined || revokedReason !== undefined) && revokedReason !== 'superseded';
}

function placed(error: OpsError, where: string): OpsError {
  const { code, message, hint, findings, details } = error;
  return new OpsError(code, message, {
    where,
    findings,
    details,
    cause: error,
    ...(hint === undefined ? {} : { hint }),
  });
}
