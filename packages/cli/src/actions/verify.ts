import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { openBundle, type Bundle } from '@ops-center/bundle';
import {
  decodePublicKeyPem,
  OpsError,
  readManifest,
  readStatement,
  verifyEnvelope,
  type Envelope,
  type ExpectedRelease,
  type OpsErrorOptions,
  type PublicKey,
  type VerifiedRelease,
} from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { pinsFor } from '../install/trust.js';
import { defaultKeyFiles, readPublicKey } from '../io/keystore.js';
import { readSignatureFile } from '../io/signature-file.js';
import { readTrustPolicy } from '../io/trust-file.js';

export interface VerifyRequest {
  readonly file: string;
  /** A PEM file or an http(s) address; the own public key without it. */
  readonly publicKey?: string | undefined;
  /** A trust file that says whose signature counts for the plugin, instead of one key. */
  readonly trust?: string | undefined;
  /** The signature file; `<file>.sig` without it. */
  readonly signature?: string | undefined;
}

export interface VerifiedBundle {
  readonly bundle: string;
  readonly signature: string;
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly size: number;
  readonly treeDigest: string;
  readonly files: number;
  readonly keyId: string;
  /** Where the key came from. */
  readonly key: string;
  /** False when the key was fetched for this one check and not compared with anything. */
  readonly pinned: boolean;
  readonly registry: string;
  readonly publisher: string | null;
  readonly signedAt: string;
}

/**
 * Verifies a bundle against its signature and one trusted key; offline, unless the key is an address.
 *
 * @throws OpsError signature.* (exit code 8) naming what does not match, key.not_found, file.not_found
 */
export async function verifyBundle(
  deps: Pick<Deps, 'config' | 'connect' | 'cwd' | 'now' | 'warn'>,
  request: VerifyRequest,
): Promise<VerifiedBundle> {
  const file = path.resolve(deps.cwd, request.file);
  const at = deps.now().toISOString();
  // First of all: of a bundle that is not there, nobody needs to hear that its signature or a key is missing.
  const bundle = await openOrRefusal(file);
  try {
    const signature = path.resolve(deps.cwd, request.signature ?? `${request.file}.sig`);
    const trusted =
      request.trust === undefined
        ? await readTrustedKey(deps, request.publicKey)
        : await findInTrustFile(deps, request.trust, await readSignatureFile(signature));
    const envelope = await readSignatureFile(signature);
    if (bundle instanceof OpsError)
      throw refusedOrTampered(bundle, envelope, { ...(await measure(file)), at }, trusted.key);
    const { sha256, size, treeDigest } = bundle;
    const { manifest, findings } = readManifest(Buffer.from(await bundle.read('plugin.yaml')).toString('utf8'));
    if (manifest === undefined) {
      const broken = new OpsError('bundle.invalid', 'plugin.yaml in the bundle has errors', { where: file, findings });
      throw refusedOrTampered(broken, envelope, { sha256, size, at }, trusted.key);
    }
    const { id, version } = manifest;
    const { statement, keyId } = verify(envelope, { id, version, sha256, size, treeDigest, at }, trusted.key);
    if (!trusted.pinned) {
      deps.warn(`the key ${keyId} was fetched, not pinned: compare it with what the publisher says elsewhere`);
    }
    const { registry, publisher, signedAt } = statement.predicate;
    return {
      bundle: file,
      signature,
      id,
      version,
      sha256,
      size,
      treeDigest,
      files: bundle.entries.length,
      keyId,
      key: trusted.from,
      pinned: trusted.pinned,
      registry,
      publisher: publisher ?? null,
      signedAt,
    };
  } finally {
    if (!(bundle instanceof OpsError)) await bundle.close();
  }
}

interface TrustSource {
  readonly key: PublicKey;
  readonly from: string;
  readonly pinned: boolean;
}

async function readTrustedKey(
  deps: Pick<Deps, 'config' | 'connect' | 'cwd'>,
  source: string | undefined,
): Promise<TrustSource> {
  if (source !== undefined && /^https?:\/\//i.test(source)) {
    if (!URL.canParse(source)) throw new OpsError('usage.invalid', '--public-key is not an address');
    const { client } = await deps.connect({ registry: new URL(source).origin, anonymous: true });
    return { key: decodePublicKeyPem(await client.fetchPublicKey(source)), from: source, pinned: false };
  }
  const file = source === undefined ? defaultKeyFiles(deps.config.home).publicKey : path.resolve(deps.cwd, source);
  return { key: await readPublicKey(file), from: file, pinned: true };
}

/** What the statement claims only chooses among keys that are trusted for it; the signature by one of them proves it. */
async function findInTrustFile(
  deps: Pick<Deps, 'config' | 'cwd'>,
  file: string,
  envelope: Envelope,
): Promise<TrustSource> {
  const policy = await readTrustPolicy(deps, file);
  const { id, registry, publisher } = readStatement(envelope).predicate;
  const signed = { slug: id, registry: registry === '*' ? null : registry, publisher: publisher ?? null };
  const key = pinsFor(policy, signed).find(({ keyId }) => envelope.signatures.some(({ keyid }) => keyid === keyId));
  if (key !== undefined) return { key, from: path.resolve(deps.cwd, file), pinned: true };
  throw new OpsError('signature.untrusted_key', 'no signature is by a key that the trust file has for this plugin', {
    where: path.resolve(deps.cwd, file),
  });
}

/** The archive as it lies there, whatever it is. */
async function measure(file: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

async function openOrRefusal(file: string): Promise<Bundle | OpsError> {
  try {
    return await openBundle(file);
  } catch (error) {
    if (error instanceof OpsError && error.code === 'bundle.refused') return error;
    throw error;
  }
}

/**
 * An archive that cannot be read as a bundle: when it is not the signed one, that is what is wrong, and the refusal
 * tells where it shows. An archive that was signed as it is stays refused.
 */
function refusedOrTampered(
  refusal: OpsError,
  envelope: Envelope,
  measured: Pick<ExpectedRelease, 'sha256' | 'size' | 'at'>,
  key: PublicKey,
): OpsError {
  const { id, version, treeDigest } = readStatement(envelope).predicate;
  try {
    verifyEnvelope(envelope, { ...measured, id, version, treeDigest }, [{ key }]);
    return refusal;
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    return explained(error, 'it can no longer be read as a bundle', { findings: refusal.findings });
  }
}

function verify(envelope: Envelope, expected: ExpectedRelease, key: PublicKey): VerifiedRelease {
  try {
    return verifyEnvelope(envelope, expected, [{ key }]);
  } catch (error) {
    if (!(error instanceof OpsError) || error.code !== 'signature.digest_mismatch') throw error;
    const sameFiles = readStatement(envelope).predicate.treeDigest === expected.treeDigest;
    throw explained(
      error,
      sameFiles
        ? 'its files are the signed ones, only the archive was packed anew'
        : 'files in it were changed, added or removed',
      { details: { ...error.details, same_files: sameFiles } },
    );
  }
}

function explained(error: OpsError, what: string, more: Pick<OpsErrorOptions, 'findings' | 'details'>): OpsError {
  return new OpsError(error.code, `${error.message}; ${what}`, { details: error.details, cause: error, ...more });
}
