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
import type { PluginIndex } from '@ops-center/registry-client';
import type { Connection, Deps } from '../deps.js';
import { readPublicKey } from '../io/keystore.js';
import { readSignatureFile } from '../io/signature-file.js';
import { pinnedKeys, type Lock } from './lock.js';
import { chooseTrust, dependenciesOf, trustedKey, verifyPlugin } from './release.js';
import type { Candidate } from './resolve.js';

/** A version that the registry serves. */
export interface RegistryRelease extends Candidate {
  readonly source: 'registry';
  readonly sha256: string;
  /** Bytes of the bundle. */
  readonly size: number;
  readonly treeDigest: string;
  readonly publishedAt: string;
  readonly publisher: string;
  readonly offered: readonly TrustedKey[];
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

/** Opens a bundle on this machine and verifies its .sig file with a pinned key or with one that the user names. */
export async function openFileRelease(
  deps: Pick<Deps, 'cwd' | 'now'>,
  file: string,
  lock: Lock,
  publicKeyFile: string | undefined,
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
    const { trusted, pinned } = await trustForFile(deps, slug, envelope, lock, publicKeyFile);
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
      publisher: readStatement(envelope).predicate.publisher ?? null,
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
  slug: string,
  envelope: Envelope,
  lock: Lock,
  publicKeyFile: string | undefined,
): Promise<{ readonly trusted: readonly TrustedKey[]; readonly pinned: boolean }> {
  const pins = pinnedKeys(lock, { slug, registry: null, publisher: null });
  const given =
    publicKeyFile === undefined ? [] : [{ key: await readPublicKey(path.resolve(deps.cwd, publicKeyFile)) }];
  if (pins.length === 0 && given.length === 0) {
    throw new OpsError('signature.untrusted_key', `nothing says whose signature of ${slug} to trust`, {
      hint: 'Give --public-key PATH with the key of its publisher, which you got from somewhere else than the bundle.',
    });
  }
  return chooseTrust(envelope, pins, given);
}

/** All versions of a plugin as the registry's index has them; undefined when it does not have the plugin. */
export async function readRegistryReleases(
  connection: Connection,
  slug: string,
): Promise<readonly RegistryRelease[] | undefined> {
  const index = await readIndex(connection, slug);
  if (index === undefined) return undefined;
  const offered = index.keys.map((key) => trustedKey(key, index.publisher, decodePublicKeyPem));
  return index.versions.map((version) => ({
    source: 'registry',
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
    publisher: index.publisher,
    offered,
  }));
}

/** The index of a plugin, or undefined when the registry does not have it. */
export async function readIndex({ client }: Connection, slug: string): Promise<PluginIndex | undefined> {
  try {
    return await client.readIndex(slug);
  } catch (error) {
    if (error instanceof OpsError && error.code === 'plugin.not_found') return undefined;
    throw error;
  }
}
