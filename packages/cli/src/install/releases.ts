import path from 'node:path';
import { inspectFiles, openBundle, type Bundle } from '@ops-center/bundle';
import {
  decodePublicKeyPem,
  hasErrors,
  OpsError,
  readStatement,
  sortFindings,
  type Envelope,
  type Manifest,
  type TrustedKey,
} from '@ops-center/manifest-schema';
import type { AdvisoryNotice, IndexTransfer, IndexVersion, PluginIndex } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { readPublicKey } from '../io/keystore.js';
import { readSignatureFile } from '../io/signature-file.js';
import { pinnedKeys, type Lock } from './lock.js';
import type { Candidate } from './candidate.js';
import { dependenciesOf, trustedKey, verifyPlugin } from './release.js';
import { signedFor, type Source } from './source.js';
import { chooseTrust, pinsFor, type PublisherKeys, type SignedPlugin, type TrustPolicy } from './trust.js';

/** A version that the registry serves. */
export interface RegistryRelease extends Candidate {
  readonly source: 'registry';
  /** The registry that answers for the plugin. */
  readonly origin: Source;
  /** The registry for which it was signed: the one that answers, or the one that this one mirrors. */
  readonly registry: string;
  readonly sha256: string;
  /** Bytes of the bundle. */
  readonly size: number;
  readonly treeDigest: string;
  readonly publishedAt: string;
  /** Who published this version: another one than has the plugin now, perhaps. */
  readonly publisher: string;
  /** Id of the key that signed it, as the registry says. */
  readonly keyId: string;
  readonly known: PublisherKeys;
  /** What the registry says of the keys of one who has the plugin, or had it. */
  readonly keysOf: (publisher: string) => PublisherKeys;
  /** How the plugin changed hands, oldest first. */
  readonly transfers: readonly IndexTransfer[];
  /** Of all its versions. */
  readonly advisories: readonly AdvisoryNotice[];
}

/** A bundle that lies on this machine, verified already. */
export interface FileRelease extends Candidate {
  readonly source: 'file';
  readonly sha256: string;
  readonly size: number;
  readonly treeDigest: string;
  readonly publisher: string | null;
  readonly bundle: Bundle;
  readonly manifest: Manifest;
  readonly keyId: string;
  readonly trusted: readonly TrustedKey[];
  readonly pinned: boolean;
}

/** What is installed, when there is no registry to ask about it. */
export interface InstalledRelease extends Candidate {
  readonly source: 'installed';
}

export type Release = RegistryRelease | FileRelease | InstalledRelease;

/** Whom to trust for a file. */
export interface FileTrust {
  readonly lock: Lock;
  readonly policy: TrustPolicy;
  /** A key that the user names. */
  readonly publicKeyFile: string | undefined;
}

/** Opens a bundle on this machine and verifies its .sig file with a pinned key or with one that the user names. */
export async function openFileRelease(
  deps: Pick<Deps, 'cwd' | 'now'>,
  file: string,
  trust: FileTrust,
): Promise<FileRelease> {
  const where = path.resolve(deps.cwd, file);
  const bundle = await openBundle(where);
  try {
    const envelope = await readSignatureFile(`${where}.sig`);
    const { manifest, findings } = await inspectFiles(bundle);
    if (manifest === undefined || hasErrors(findings)) {
      throw new OpsError('bundle.invalid', 'the bundle has errors', { where, findings: sortFindings(findings) });
    }
    const { id: slug, version } = manifest;
    const publisher = readStatement(envelope).predicate.publisher ?? null;
    const signed = { slug, registry: null, publisher };
    const { trusted, pinned } = await trustForFile(deps, signed, envelope, trust);
    const at = deps.now().toISOString();
    const { keyId } = await verifyPlugin(
      bundle,
      envelope,
      { slug, version, registry: undefined, publisher: undefined, at },
      trusted,
    );
    return {
      source: 'file',
      slug,
      version,
      dependencies: dependenciesOf(manifest),
      minPlatform: manifest.min_platform_version,
      maxPlatform: manifest.max_platform_version,
      sha256: bundle.sha256,
      size: bundle.size,
      treeDigest: bundle.treeDigest,
      publisher,
      bundle,
      manifest,
      keyId,
      trusted,
      pinned,
    };
  } catch (error) {
    await bundle.close();
    throw error;
  }
}

async function trustForFile(
  deps: Pick<Deps, 'cwd'>,
  plugin: SignedPlugin,
  envelope: Envelope,
  { lock, policy, publicKeyFile }: FileTrust,
): Promise<{ readonly trusted: readonly TrustedKey[]; readonly pinned: boolean }> {
  const given =
    publicKeyFile === undefined ? undefined : [{ key: await readPublicKey(path.resolve(deps.cwd, publicKeyFile)) }];
  if (given === undefined && policy.only === undefined && !isPinned(lock, policy, plugin)) {
    throw new OpsError('signature.untrusted_key', `nothing says whose signature of ${plugin.slug} to trust`, {
      hint: 'Give --public-key PATH with the key of its publisher, which you got from somewhere else than the bundle.',
    });
  }
  const { trusted, origin } = chooseTrust(envelope, plugin, { lock, policy, offered: given });
  return { trusted, pinned: origin === 'pinned' };
}

function isPinned(lock: Lock, policy: TrustPolicy, plugin: SignedPlugin): boolean {
  return pinnedKeys(lock, plugin).length > 0 || pinsFor(policy, plugin).length > 0;
}

/** All versions of a plugin as its registry's index has them; undefined when it does not have the plugin. */
export async function readRegistryReleases(
  origin: Source,
  slug: string,
): Promise<readonly RegistryRelease[] | undefined> {
  const index = await origin.readIndex(slug);
  if (index === undefined) return undefined;
  const keysOf = readPublisherKeys(index);
  const registry = signedFor(origin.registry, index);
  return index.versions.map((version) => ({
    source: 'registry',
    origin,
    registry,
    slug,
    version: version.version,
    dependencies: version.dependencies.map((dependency) => ({
      slug: dependency.slug,
      range: dependency.version,
      optional: dependency.optional ?? false,
    })),
    minPlatform: version.min_platform_version,
    maxPlatform: version.max_platform_version,
    yanked: version.yanked,
    sha256: version.sha256,
    size: version.size,
    treeDigest: version.tree_digest,
    publishedAt: version.published_at,
    publisher: publisherOf(index, version),
    keyId: version.key_id,
    known: keysOf(publisherOf(index, version)),
    keysOf,
    transfers: index.transfers ?? [],
    advisories: index.advisories ?? [],
  }));
}

/** Who published a version. */
export function publisherOf(index: PluginIndex, version: IndexVersion): string {
  return version.publisher ?? index.publisher;
}

/** The keys of whoever has a plugin, or had it: of one that the registry says nothing of, none. */
export function readPublisherKeys(index: PluginIndex): (publisher: string) => PublisherKeys {
  const owner = { publisher: index.publisher, keys: index.keys, rotations: index.rotations ?? [] };
  const known = new Map(
    [...(index.former_publishers ?? []), owner].map(({ publisher, keys, rotations }) => [
      publisher,
      { keys: keys.map((key) => trustedKey(key, publisher, decodePublicKeyPem)), rotations },
    ]),
  );
  return (publisher) => known.get(publisher) ?? { keys: [], rotations: [] };
}
