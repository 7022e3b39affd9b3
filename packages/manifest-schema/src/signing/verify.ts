import type { ErrorCode } from '../errors/error-codes.js';
import { OpsError } from '../errors/ops-error.js';
import { verifyBytes, type VerifyBytes } from './ed25519-strict.js';
import { checkEnvelope, decodeField, preAuthEncoding, type Envelope } from './envelope.js';
import { readInstant } from './instant.js';
import { keyIdOf, type PublicKey } from './keys.js';
import { decodeStatement, type Statement } from './statement.js';

/** A key that the caller trusts, from configuration, a lock file or the registry; never from beside the bundle. */
export interface TrustedKey {
  readonly key: PublicKey;
  /** RFC 3339 in UTC, like all times here. */
  readonly notBefore?: string;
  readonly expiresAt?: string;
  readonly revokedAt?: string;
  /** `superseded` keeps signatures good that were accepted before; anything else, or nothing, does not. */
  readonly revokedReason?: 'superseded' | 'compromised';
  /** Of a compromised key: what was accepted before stays good. Without it nothing does. */
  readonly compromisedSince?: string;
  /** Ids of the only plugins that the key may sign; undefined for all of its owner's. */
  readonly plugins?: readonly string[];
  /** Slug of the organisation that owns the key, when that is known. */
  readonly publisher?: string;
}

/** What the caller has in hand, measured or decided by itself. */
export interface ExpectedRelease {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly size: number;
  readonly treeDigest: string;
  /** Undefined binds no registry: offline, with a pinned key. */
  readonly registry?: string;
  readonly publisher?: string;
  /** When the registry accepted the release; without one, now. */
  readonly at: string;
}

export interface VerifiedRelease {
  readonly statement: Statement;
  /** The trusted key whose signature counted. */
  readonly keyId: string;
}

/**
 * Verifies a release: pure, fetches nothing. The order is fixed, and each step has its own signature.* code:
 * envelope form, a known key, Ed25519, canonical statement, its fields, digest, size, tree, id, version,
 * registry, publisher, validity and revocation of the key. Signatures by unknown keys are ignored; a bad
 * signature by a known key fails the whole, even beside a good one.
 * @param verify another Ed25519, which must be as strict as ours: see `hasStrictForm`
 */
export function verifyEnvelope(
  envelope: Envelope,
  expected: ExpectedRelease,
  trusted: readonly TrustedKey[],
  verify: VerifyBytes = verifyBytes,
): VerifiedRelease {
  const { payload, signatures } = checkEnvelope(envelope);
  const bytes = decodeField(payload);
  const signers = verifySignatures(bytes, signatures, trusted, verify);
  const statement = decodeStatement(bytes);
  compareRelease(statement, expected);
  const signer = requireUsableSigner(statement, expected, signers);
  return { statement, keyId: keyIdOf(signer.key.bytes) };
}

function verifySignatures(
  payload: Uint8Array,
  signatures: Envelope['signatures'],
  trusted: readonly TrustedKey[],
  verify: VerifyBytes,
): readonly TrustedKey[] {
  // The id is computed from the key's own bytes: a wrong label must not stand in for another key.
  const known = trusted.map((entry) => ({ entry, keyId: keyIdOf(entry.key.bytes) }));
  const message = preAuthEncoding(payload);
  const signers: TrustedKey[] = [];
  for (const { keyid, sig } of signatures) {
    const owners = known.filter(({ keyId }) => keyId === keyid).map(({ entry }) => entry);
    const [first] = owners;
    if (first === undefined) continue;
    if (!verify(message, decodeField(sig), first.key.bytes)) {
      throw new OpsError('signature.invalid', `the signature by ${keyid} does not match`, {
        details: { key_id: keyid },
      });
    }
    signers.push(...owners);
  }
  if (signers.length > 0) return signers;
  const claimed = signatures.map(({ keyid }) => JSON.stringify(keyid.slice(0, 100))).join(', ');
  throw new OpsError('signature.untrusted_key', `no signature is by a trusted key; it claims ${claimed}`);
}

function compareRelease(statement: Statement, expected: ExpectedRelease): void {
  const { predicate } = statement;
  const rows: readonly [ErrorCode, string, string | number, string | number][] = [
    ['signature.digest_mismatch', 'sha256', statement.subject[0].digest.sha256, expected.sha256],
    ['signature.size_mismatch', 'size', predicate.size, expected.size],
    ['signature.tree_mismatch', 'tree digest', predicate.treeDigest, expected.treeDigest],
    ['signature.id_mismatch', 'plugin', predicate.id, expected.id],
    ['signature.version_mismatch', 'version', predicate.version, expected.version],
  ];
  for (const [code, what, signed, actual] of rows) {
    if (signed !== actual) throw mismatch(code, what, signed, actual);
  }
  if (expected.registry !== undefined && predicate.registry !== '*' && predicate.registry !== expected.registry) {
    throw mismatch('signature.registry_mismatch', 'registry', predicate.registry, expected.registry);
  }
}

/** One signer that may sign this release now is enough; otherwise the first one's fault is reported. */
function requireUsableSigner(
  statement: Statement,
  expected: ExpectedRelease,
  signers: readonly TrustedKey[],
): TrustedKey {
  const faults: OpsError[] = [];
  for (const signer of signers) {
    const fault =
      findPublisherFault(statement, expected, signer) ??
      findScopeFault(expected, signer) ??
      findTimeFault(expected, signer);
    if (fault === undefined) return signer;
    faults.push(fault);
  }
  throw faults[0] ?? new TypeError('verifySignatures returns at least one signer');
}

function findPublisherFault(
  { predicate }: Statement,
  expected: ExpectedRelease,
  signer: TrustedKey,
): OpsError | undefined {
  if (
    predicate.publisher !== undefined &&
    expected.publisher !== undefined &&
    predicate.publisher !== expected.publisher
  ) {
    return mismatch('signature.publisher_mismatch', 'publisher', predicate.publisher, expected.publisher);
  }
  const publisher = expected.publisher ?? predicate.publisher;
  if (publisher !== undefined && signer.publisher !== undefined && publisher !== signer.publisher) {
    return new OpsError(
      'signature.publisher_mismatch',
      `the key belongs to ${signer.publisher}, the plugin to ${publisher}`,
      { details: { key_publisher: signer.publisher, publisher } },
    );
  }
  return undefined;
}

function findScopeFault({ id }: ExpectedRelease, signer: TrustedKey): OpsError | undefined {
  if (signer.plugins === undefined || signer.plugins.includes(id)) return undefined;
  return new OpsError('signature.key_scope', `the key ${keyIdOf(signer.key.bytes)} may not sign ${id}`, {
    details: { plugin: id },
  });
}

/** Why a key may not be used at a time, or undefined. Comparisons are written so that an unreadable time refuses. */
export function findTimeFault({ at }: Pick<ExpectedRelease, 'at'>, signer: TrustedKey): OpsError | undefined {
  const instant = readInstant(at);
  const keyId = keyIdOf(signer.key.bytes);
  if (signer.notBefore !== undefined && !(instant >= readInstant(signer.notBefore))) {
    return new OpsError('signature.key_not_yet_valid', `the key ${keyId} is not valid before ${signer.notBefore}`);
  }
  if (signer.expiresAt !== undefined && !(instant < readInstant(signer.expiresAt))) {
    return new OpsError('signature.key_expired', `the key ${keyId} expired at ${signer.expiresAt}`);
  }
  if (signer.revokedAt === undefined && signer.revokedReason === undefined) return undefined;
  const goodUntil = signer.revokedReason === 'superseded' ? signer.revokedAt : compromisedSince(signer);
  if (goodUntil !== undefined && instant < readInstant(goodUntil)) return undefined;
  return new OpsError('signature.key_revoked', `the key ${keyId} was revoked as ${signer.revokedReason ?? 'unsafe'}`, {
    details: { reason: signer.revokedReason ?? 'unstated' },
  });
}

function compromisedSince(signer: TrustedKey): string | undefined {
  return signer.revokedReason === 'compromised' ? signer.compromisedSince : undefined;
}

function mismatch(code: ErrorCode, what: string, signed: string | number, actual: string | number): OpsError {
  return new OpsError(code, `the statement was signed for ${what} ${signed}, this is ${actual}`, {
    details: { signed, actual },
  });
}
