import { OpsError } from '../errors/ops-error.js';
import {
  bytesOfSpki,
  publicKeyFromBytes,
  signingKeyFromSeed,
  spkiOf,
  type PublicKey,
  type SigningKey,
} from './keys.js';
import { readPem, writePem } from './pem.js';

/** RFC 8410, version 1: exactly what `openssl genpkey -algorithm ed25519` and node:crypto write. */
const PKCS8_PREFIX = Uint8Array.of(
  0x30,
  0x2e,
  0x02,
  0x01,
  0x00,
  0x30,
  0x05,
  0x06,
  0x03,
  0x2b,
  0x65,
  0x70,
  0x04,
  0x22,
  0x04,
  0x20,
);

/** PKCS#8 PEM, not encrypted. */
export function encodePrivateKeyPem(key: SigningKey): string {
  return writePem('PRIVATE KEY', Uint8Array.of(...PKCS8_PREFIX, ...key.secretKey.subarray(0, 32)));
}

/**
 * Reads an unencrypted PKCS#8 PEM. Throws key.unusable when it is anything but one Ed25519 private key,
 * key.passphrase when it is encrypted.
 */
export function decodePrivateKeyPem(pem: string): SigningKey {
  const { label, bytes } = readPem(pem);
  if (label === 'ENCRYPTED PRIVATE KEY') throw new OpsError('key.passphrase', 'the private key is encrypted');
  if (label === 'PUBLIC KEY') throw new OpsError('key.unusable', 'this is a public key; the private key is needed');
  const isEd25519 =
    label === 'PRIVATE KEY' &&
    bytes.length === PKCS8_PREFIX.length + 32 &&
    PKCS8_PREFIX.every((byte, at) => bytes[at] === byte);
  if (!isEd25519) throw new OpsError('key.unusable', 'this is not an Ed25519 private key in PKCS#8 form');
  return signingKeyFromSeed(bytes.subarray(PKCS8_PREFIX.length));
}

/** SPKI PEM. */
export function encodePublicKeyPem(key: PublicKey): string {
  return writePem('PUBLIC KEY', spkiOf(key.bytes));
}

/**
 * Reads an SPKI PEM. Throws key.unusable when it is anything but one Ed25519 public key,
 * and for keys of small order, in a second encoding or off the curve.
 */
export function decodePublicKeyPem(pem: string): PublicKey {
  const { label, bytes } = readPem(pem);
  if (label.endsWith('PRIVATE KEY')) {
    throw new OpsError('key.unusable', 'this is a private key; the public key is needed', {
      hint: 'Never pass a private key on. `ops-center keys export` writes the public one.',
    });
  }
  const raw = label === 'PUBLIC KEY' ? bytesOfSpki(bytes) : undefined;
  if (raw === undefined) throw new OpsError('key.unusable', 'this is not an Ed25519 public key in SPKI form');
  return publicKeyFromBytes(raw);
}
