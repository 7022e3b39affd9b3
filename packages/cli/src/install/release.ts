import { inspectFiles, type Bundle } from '@ops-center/bundle';
import {
  hasErrors,
  listPermissions,
  listPluginDependencies,
  OpsError,
  sortFindings,
  verifyEnvelope,
  type Envelope,
  type Manifest,
  type PublicKey,
  type TrustedKey,
} from '@ops-center/manifest-schema';
import type { PublisherKey } from '@ops-center/registry-client';
import type { Dependency } from './candidate.js';

/** What a bundle must be, by what was asked and by what the registry's index says. */
export interface ExpectedPlugin {
  readonly slug: string;
  readonly version: string;
  /** The registry's own name; undefined for a file, which is not bound to one. */
  readonly registry: string | undefined;
  readonly publisher: string | undefined;
  /** RFC 3339: when the registry accepted it, or now. */
  readonly at: string;
}

export interface VerifiedPlugin {
  readonly manifest: Manifest;
  readonly keyId: string;
}

/**
 * Checks that a bundle is whole, sound and signed by a trusted key as this very plugin and version.
 * Nothing of it is unpacked or run.
 *
 * @throws OpsError signature.*, bundle.invalid
 */
export async function verifyPlugin(
  bundle: Bundle,
  envelope: Envelope,
  expected: ExpectedPlugin,
  trusted: readonly TrustedKey[],
): Promise<VerifiedPlugin> {
  const { slug: id, version, registry, publisher, at } = expected;
  const { sha256, size, treeDigest } = bundle;
  const facts = { id, version, sha256, size, treeDigest, at };
  const { keyId } = verifyEnvelope(
    envelope,
    { ...facts, ...(registry === undefined ? {} : { registry }), ...(publisher === undefined ? {} : { publisher }) },
    trusted,
  );
  const { manifest, findings } = await inspectFiles(bundle);
  if (manifest === undefined || hasErrors(findings)) {
    throw new OpsError('bundle.invalid', `the bundle of ${id} ${version} has errors`, {
      findings: sortFindings(findings),
    });
  }
  if (manifest.id !== id) throw new OpsError('signature.id_mismatch', `the bundle of ${id} holds ${manifest.id}`);
  if (manifest.version !== version) {
    throw new OpsError(
      'signature.version_mismatch',
      `the bundle of ${id} ${version} holds version ${manifest.version}`,
    );
  }
  return { manifest, keyId };
}

/** A publisher's key as the index gives it, decoded; `registry.bad_answer` when its id is not its own. */
export function trustedKey(source: PublisherKey, publisher: string, decode: (pem: string) => PublicKey): TrustedKey {
  const key = decode(source.public_key);
  if (key.keyId !== source.key_id) {
    throw new OpsError('registry.bad_answer', 'the registry gives a key another id than its own', {
      details: { given: source.key_id, actual: key.keyId },
    });
  }
  return { key, publisher, ...keyFacts(source) };
}

/** What a registry says of a key, as the verifier takes it. */
export function keyFacts(source: PublisherKey): Omit<TrustedKey, 'key' | 'publisher'> {
  return {
    notBefore: source.not_before,
    ...(source.expires_at === undefined ? {} : { expiresAt: source.expires_at }),
    ...(source.revoked_at === undefined ? {} : { revokedAt: source.revoked_at }),
    ...(source.revoked_reason === undefined ? {} : { revokedReason: source.revoked_reason }),
    ...(source.compromised_since === undefined ? {} : { compromisedSince: source.compromised_since }),
    ...(source.plugins === undefined ? {} : { plugins: source.plugins }),
  };
}

/** The dependencies of a manifest in the resolver's form. */
export function dependenciesOf(manifest: Manifest): Dependency[] {
  return listPluginDependencies(manifest).map(({ slug, version, optional }) => ({ slug, range: version, optional }));
}

export function permissionsOf(manifest: Manifest): string[] {
  return listPermissions(manifest).map(({ permission }) => permission);
}

/**
 * The plan was made from the registry's index; the signed manifest must agree with it in all that it was
 * made from, or what people chose is not what they get.
 */
export function requireSamePlan(
  manifest: Manifest,
  planned: {
    readonly dependencies: readonly Dependency[];
    readonly minPlatform?: string | undefined;
    readonly maxPlatform?: string | undefined;
  },
): void {
  const text = (dependencies: readonly Dependency[]): string =>
    dependencies
      .map(({ slug, range, optional }) => `${slug} ${range} ${String(optional)}`)
      .sort()
      .join('\n');
  const differs =
    text(dependenciesOf(manifest)) !== text(planned.dependencies)
      ? 'dependencies'
      : manifest.min_platform_version !== planned.minPlatform || manifest.max_platform_version !== planned.maxPlatform
        ? 'platform range'
        : undefined;
  if (differs === undefined) return;
  throw new OpsError(
    'install.digest_mismatch',
    `the registry's index and the signed manifest of ${manifest.id} differ in their ${differs}`,
    {
      hint: 'Do not install it; tell the operator of the registry.',
    },
  );
}
