import { OpsError } from '../errors/ops-error.js';
import { encodeBase64 } from './base64.js';
import { sha256Bytes } from './digest.js';
import { findKeyFault, secretKeyFromSeed, type KeyFault } from './ed25519-strict.js';

/** An Ed25519 public key that passed all checks of `publicKeyFromBytes`. */
export interface PublicKey {
  /** `SHA256:` and the unpadded base64 of the SHA-256 of the SPKI DER: the fingerprint people compare. */
  readonly keyId: string;
  /** 32 bytes. */
  readonly bytes: Uint8Array;
}

export interface SigningKey {
  readonly publicKey: PublicKey;
  /** 64 bytes as tweetnacl has them: the seed, then the public key. */
  readonly secretKey: Uint8Array;
}

const SPKI_PREFIX = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

const FAULTS: Readonly<Record<KeyFault, string>> = {
  length: 'an Ed25519 public key has 32 bytes',
  not_canonical: 'the public key is not in its canonical encoding',
  small_order: 'the public key has a small order: anybody can make signatures that it accepts',
  not_on_curve: 'the public key is not a point of the curve',
};

/** Takes 32 raw bytes; throws key.unusable when they are no key that may be trusted. */
export function publicKeyFromBytes(bytes: Uint8Array): PublicKey {
  const fault = findKeyFault(bytes);
  if (fault !== undefined) throw new OpsError('key.unusable', FAULTS[fault]);
  return { keyId: keyIdOf(bytes), bytes: Uint8Array.from(bytes) };
}

/** Takes 32 secret bytes (RFC 8032 calls them the private key); throws key.unusable for another length. */
export function signingKeyFromSeed(seed: Uint8Array): SigningKey {
  if (seed.length !== 32) throw new OpsError('key.unusable', 'an Ed25519 private key has 32 bytes');
  const secretKey = secretKeyFromSeed(Uint8Array.from(seed));
  return { publicKey: publicKeyFromBytes(secretKey.subarray(32)), secretKey };
}

/** The SPKI DER (RFC 8410) of a raw public key. */
export function spkiOf(bytes: Uint8Array): Uint8Array {
  return Uint8Array.of(...SPKI_PREFIX, ...bytes);
}

/** The raw public key in an SPKI DER, or undefined when it is not exactly that. */
export function bytesOfSpki(der: Uint8Array): Uint8Array | undefined {
  const isSpki = der.length === SPKI_PREFIX.length + 32 && SPKI_PREFIX.every((byte, at) => der[at] === byte);
  return isSpki ? der.slice(SPKI_PREFIX.length) : undefined;
}

/** The key id of a raw public key. */
export function keyIdOf(bytes: Uint8Array): string {
  return `SHA256:${encodeBase64(sha256Bytes(spkiOf(bytes))).replace(/=+$/, '')}`;
}
