import { OpsError } from '../errors/ops-error.js';
import { encodeBase64 } from './base64.js';
import { signBytes, verifyBytes } from './ed25519-strict.js';
import { checkEnvelope, decodeField, parseEnvelope, preAuthEncoding, type Envelope } from './envelope.js';
import { keyIdOf, type PublicKey, type SigningKey } from './keys.js';
import {
  decodeKeyRegistration,
  decodeKeyRotation,
  encodeKeyStatement,
  KEY_PAYLOAD_TYPE,
  keyOfStatement,
  type KeyRegistration,
  type KeyRotation,
  type Stated,
} from './key-statement.js';
import { findTimeFault, type TrustedKey } from './verify.js';

/** For whom and where a key statement must have been made. */
export interface KeyContext {
  /** Slug of the organisation. */
  readonly publisher: string;
  /** The registry's own name. */
  readonly registry: string;
}

export interface VerifiedRegistration {
  readonly statement: KeyRegistration;
  readonly key: PublicKey;
  /** Id of the older key that agreed. */
  readonly cosignedBy?: string;
}

export interface VerifiedRotation {
  readonly statement: KeyRotation;
  readonly oldKey: TrustedKey;
  readonly newKey: PublicKey;
}

/** Signs a key statement with one key, or with two. */
export function signKeyStatement<Statement extends Stated>(
  statement: Statement,
  keys: readonly SigningKey[],
): Envelope {
  const payload = encodeKeyStatement(statement);
  const message = preAuthEncoding(payload, KEY_PAYLOAD_TYPE);
  return {
    payloadType: KEY_PAYLOAD_TYPE,
    payload: encodeBase64(payload),
    signatures: keys.map(({ publicKey, secretKey }) => ({
      keyid: publicKey.keyId,
      sig: encodeBase64(signBytes(message, secretKey)),
    })),
  };
}

/** `parseEnvelope` for key statements. */
export function parseKeyEnvelope(source: Uint8Array | string): Envelope {
  return parseEnvelope(source, KEY_PAYLOAD_TYPE);
}

/**
 * Verifies the registration of a key: pure. The key itself must have signed, which proves possession; a second
 * signature must be by one of the publisher's `known` keys that may be used at `at` and may sign no fewer plugins.
 * Throws signature.* with one code for each fault, key.unusable for a key that nobody may trust.
 */
export function verifyKeyRegistration(
  envelope: Envelope,
  context: KeyContext,
  known: readonly TrustedKey[],
  at: string,
): VerifiedRegistration {
  const { payload, signatures } = checkEnvelope(envelope, KEY_PAYLOAD_TYPE);
  const bytes = decodeField(payload);
  const statement = decodeKeyRegistration(bytes);
  const key = keyOfStatement(statement.key);
  requireContext(statement, context);
  const others = known.filter((one) => keyIdOf(one.key.bytes) !== key.keyId);
  const signers = verifyAll(bytes, signatures, [key, ...others.map((one) => one.key)]);
  if (!signers.has(key.keyId)) throw notSigned(key.keyId, 'the key that is to be registered');
  const cosigner = others.find((one) => signers.has(keyIdOf(one.key.bytes)));
  if (cosigner === undefined) return { statement, key };
  requireUsable(cosigner, at);
  requireNoWider(cosigner, statement);
  return { statement, key, cosignedBy: keyIdOf(cosigner.key.bytes) };
}

/**
 * Verifies that a key takes the place of another: signed by exactly both, the old one being `known`.
 * Whether the old one may still be used is for the caller: at the registry now, at a client when it was accepted.
 */
export function verifyKeyRotation(
  envelope: Envelope,
  context: KeyContext,
  known: readonly TrustedKey[],
): VerifiedRotation {
  const { payload, signatures } = checkEnvelope(envelope, KEY_PAYLOAD_TYPE);
  const bytes = decodeField(payload);
  const statement = decodeKeyRotation(bytes);
  const newKey = keyOfStatement(statement.newKey);
  requireContext(statement, context);
  if (newKey.keyId === statement.oldKey) {
    throw new OpsError('signature.statement_malformed', 'a key cannot take its own place');
  }
  const oldKey = known.find((one) => keyIdOf(one.key.bytes) === statement.oldKey);
  if (oldKey === undefined) throw notSigned(statement.oldKey, 'a key that is known here');
  const signers = verifyAll(bytes, signatures, [oldKey.key, newKey]);
  if (!signers.has(statement.oldKey)) throw notSigned(statement.oldKey, 'the key that goes');
  if (!signers.has(newKey.keyId)) throw notSigned(newKey.keyId, 'the key that comes');
  return { statement, oldKey, newKey };
}

/** Every signature must be by one of the keys, no key twice, and all good: nothing in here is there by accident. */
export function verifyAll(
  payload: Uint8Array,
  signatures: Envelope['signatures'],
  keys: readonly PublicKey[],
): ReadonlySet<string> {
  const message = preAuthEncoding(payload, KEY_PAYLOAD_TYPE);
  const byId = new Map(keys.map((key) => [keyIdOf(key.bytes), key]));
  const signers = new Set<string>();
  for (const { keyid, sig } of signatures) {
    const key = byId.get(keyid);
    if (key === undefined) {
      throw new OpsError(
        'signature.untrusted_key',
        `a signature is by an unknown key, ${JSON.stringify(keyid.slice(0, 100))}`,
        {
          hint: 'Sign with the key itself, and at most one key that is registered for the publisher.',
        },
      );
    }
    if (signers.has(keyid)) throw new OpsError('signature.count', `the key ${keyid} has signed twice`);
    if (!verifyBytes(message, decodeField(sig), key.bytes)) {
      throw new OpsError('signature.invalid', `the signature by ${keyid} does not match`, {
        details: { key_id: keyid },
      });
    }
    signers.add(keyid);
  }
  if (signers.size > 2) throw new OpsError('signature.count', 'a key statement has at most two signatures');
  return signers;
}

export function requireContext({ publisher, registry }: Stated, expected: KeyContext): void {
  if (publisher !== expected.publisher) {
    throw new OpsError(
      'signature.publisher_mismatch',
      `the key statement is for ${publisher}, not ${expected.publisher}`,
    );
  }
  if (registry !== expected.registry) {
    throw new OpsError('signature.registry_mismatch', `the key statement is for ${registry}, not ${expected.registry}`);
  }
}

function requireUsable(key: TrustedKey, at: string): void {
  const fault = findTimeFault({ at }, key);
  if (fault !== undefined) throw fault;
}

/** A key that may sign some plugins must not let another one in that may sign more. */
function requireNoWider({ plugins: own, key }: TrustedKey, { plugins: wanted }: KeyRegistration): void {
  if (own === undefined || wanted?.every((slug) => own.includes(slug)) === true) return;
  throw new OpsError(
    'signature.key_scope',
    `the key ${keyIdOf(key.bytes)} may not vouch for a key that signs more plugins`,
  );
}

export function notSigned(keyId: string, what: string): OpsError {
  return new OpsError('signature.untrusted_key', `the key statement is not signed by ${what}, ${keyId}`);
}
