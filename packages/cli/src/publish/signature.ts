import path from 'node:path';
import type { Bundle } from '@ops-center/bundle';
import {
  decodePublicKeyPem,
  encodePublicKeyPem,
  OpsError,
  readStatement,
  serialiseEnvelope,
  verifyEnvelope,
  type Envelope,
  type Manifest,
  type PublicKey,
} from '@ops-center/manifest-schema';
import type { PublisherKey } from '@ops-center/registry-client';
import { signBundle } from '../actions/sign.js';
import type { Deps } from '../deps.js';
import { keyFacts } from '../install/release.js';
import { listKeys } from '../io/keystore.js';
import { readSignatureFile } from '../io/signature-file.js';

/** A signature that the registry will take, as far as can be known here. */
export interface ReadySignature {
  /** The text of the .sig file. */
  readonly envelope: string;
  readonly keyId: string;
  /** Whether the signed statement names the organisation; only such a one registers a key. */
  readonly namesPublisher: boolean;
  /** Whether it was made just now. */
  readonly signedNow: boolean;
  /** SPKI PEM, when the key is known here: lets the registry register the first key of a publisher. */
  readonly publicKey: string | undefined;
}

type SignatureDeps = Pick<Deps, 'config' | 'credentials' | 'cwd' | 'now' | 'prompts' | 'readInput' | 'warn'>;

/**
 * Takes the .sig file beside a bundle, or signs the bundle when there is none or a key is named, and checks
 * all that would make the registry refuse it, before anything is uploaded.
 *
 * @throws OpsError signature.*, key.*
 */
export async function prepareSignature(
  deps: SignatureDeps,
  request: {
    readonly file: string;
    readonly bundle: Bundle;
    readonly manifest: Manifest;
    /** The registry's own name. */
    readonly registry: string;
    readonly publisher: string;
    readonly key: string | undefined;
    readonly registered: readonly PublisherKey[];
    /** The bundle was built just now: a signature of an older one is replaced. */
    readonly justBuilt: boolean;
  },
): Promise<ReadySignature> {
  const { file, registry, publisher, key } = request;
  const found = key === undefined ? await readExisting(`${file}.sig`) : undefined;
  const existing = found !== undefined && request.justBuilt && !isFor(found, request.bundle) ? undefined : found;
  if (existing === undefined) await signBundle(deps, { file, key, registry, publisher });
  const envelope = existing ?? (await readSignatureFile(`${file}.sig`));
  if (existing !== undefined) checkClaims(existing, request);
  const own = await listKeys(deps.config.home, (skipped, why) =>
    deps.warn(`${path.basename(skipped)} is left out: ${why}`),
  );
  const known: PublicKey[] = [
    ...request.registered.map((one) => decodePublicKeyPem(one.public_key)),
    ...own.map((stored) => stored.publicKey),
  ].filter(({ keyId }) => envelope.signatures.some(({ keyid }) => keyid === keyId));
  const [signer] = known;
  if (signer !== undefined) checkSignature(deps, envelope, request, known);
  return {
    envelope: serialiseEnvelope(envelope),
    keyId: signer?.keyId ?? envelope.signatures[0]?.keyid ?? '',
    namesPublisher: readStatement(envelope).predicate.publisher !== undefined,
    signedNow: existing === undefined,
    publicKey: signer === undefined ? undefined : encodePublicKeyPem(signer),
  };
}

async function readExisting(file: string): Promise<Envelope | undefined> {
  try {
    return await readSignatureFile(file);
  } catch (error) {
    if (error instanceof OpsError && error.code === 'signature.missing') return undefined;
    throw error;
  }
}

function isFor(envelope: Envelope, bundle: Bundle): boolean {
  return readStatement(envelope).subject[0].digest.sha256 === bundle.sha256;
}

/** What a signature claims is compared first: it gives better words than a failed verification. */
function checkClaims(
  envelope: Envelope,
  { file, bundle, manifest, registry, publisher }: Parameters<typeof prepareSignature>[1],
): void {
  const where = `${file}.sig`;
  const hint = `Remove the file and publish again to sign anew, or run \`ops-center plugin sign ${path.basename(file)}\`.`;
  const { predicate } = readStatement(envelope);
  if (!isFor(envelope, bundle)) {
    throw new OpsError('signature.digest_mismatch', 'the signature beside the bundle was made for other bytes', {
      where,
      hint,
    });
  }
  if (predicate.id !== manifest.id)
    throw new OpsError('signature.id_mismatch', `the signature is for ${predicate.id}`, { where, hint });
  if (predicate.version !== manifest.version) {
    throw new OpsError('signature.version_mismatch', `the signature is for version ${predicate.version}`, {
      where,
      hint,
    });
  }
  if (predicate.registry !== '*' && predicate.registry !== registry) {
    throw new OpsError(
      'signature.registry_mismatch',
      `the signature was made for ${predicate.registry}, and this is ${registry}`,
      { where, hint },
    );
  }
  if (predicate.publisher !== undefined && predicate.publisher !== publisher) {
    throw new OpsError(
      'signature.publisher_mismatch',
      `the signature names the publisher ${predicate.publisher}, and this is ${publisher}`,
      { where, hint },
    );
  }
}

function checkSignature(
  deps: Pick<Deps, 'now'>,
  envelope: Envelope,
  { bundle, manifest, registry, publisher, registered }: Parameters<typeof prepareSignature>[1],
  known: readonly PublicKey[],
): void {
  const { sha256, size, treeDigest } = bundle;
  const { id, version } = manifest;
  const trusted = known.map((key) => {
    const facts = registered.find((one) => one.key_id === key.keyId);
    return facts === undefined ? { key } : { key, ...keyFacts(facts) };
  });
  verifyEnvelope(
    envelope,
    { id, version, sha256, size, treeDigest, registry, publisher, at: deps.now().toISOString() },
    trusted,
  );
}
