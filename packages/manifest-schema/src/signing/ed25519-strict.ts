import nacl from 'tweetnacl';

/** The field: 2^255 - 19. */
const P = 2n ** 255n - 19n;
/** The order of the base point: 2^252 + 27742317777372353535851937790883648493. */
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
/** The curve's constant: -121665 / 121666. */
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
/** y of the points of order 8; with 0, 1 and -1 these are all y of small-order points. */
const Y8 = 2707385501144840649318225287225658788936804267575313519463743609750303402022n;
const SMALL_ORDER_Y: ReadonlySet<bigint> = new Set([0n, 1n, P - 1n, Y8, P - Y8]);

/** Why 32 bytes are not a public key that may be trusted; undefined when they may. */
export type KeyFault = 'length' | 'not_canonical' | 'small_order' | 'not_on_curve';

/**
 * Checks a public key before any use (RFC 8032, 5.1.3; "Taming the many EdDSAs").
 * A small-order key verifies signatures that nobody made; a second spelling of a key gives it a second key id.
 */
export function findKeyFault(publicKey: Uint8Array): KeyFault | undefined {
  return findFormFault(publicKey) ?? (isOnCurve(yOf(publicKey)) ? undefined : 'not_on_curve');
}

/** Signs with a 64-byte tweetnacl secret key. */
export function signBytes(message: Uint8Array, secretKey: Uint8Array): Uint8Array {
  return nacl.sign.detached(message, secretKey);
}

/** Says whether a 64-byte signature of a message is by a raw public key. */
export type VerifyBytes = (message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array) => boolean;

/**
 * Verifies as strictly as node:crypto does and more: tweetnacl alone takes S + L (a second signature for
 * the same message) and small-order keys.
 */
export function verifyBytes(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  if (!hasStrictForm(signature, publicKey) || findKeyFault(publicKey) !== undefined) return false;
  return nacl.sign.detached.verify(message, signature, publicKey);
}

/**
 * What must hold of signature and key before anybody computes with them, whoever that is: lengths, `S < L`, a canonical
 * key, and none of small order. That the key is a point at all is left to the computation.
 */
export function hasStrictForm(signature: Uint8Array, publicKey: Uint8Array): boolean {
  return signature.length === 64 && littleEndian(signature.subarray(32)) < L && findFormFault(publicKey) === undefined;
}

/** The 64-byte tweetnacl secret key of a 32-byte seed: the seed, then the public key. */
export function secretKeyFromSeed(seed: Uint8Array): Uint8Array {
  return nacl.sign.keyPair.fromSeed(seed).secretKey;
}

function findFormFault(publicKey: Uint8Array): Exclude<KeyFault, 'not_on_curve'> | undefined {
  if (publicKey.length !== 32) return 'length';
  const y = yOf(publicKey);
  if (y >= P) return 'not_canonical';
  return SMALL_ORDER_Y.has(y) ? 'small_order' : undefined;
}

function yOf(publicKey: Uint8Array): bigint {
  return littleEndian(publicKey) & (2n ** 255n - 1n);
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** x^2 = (y^2 - 1) / (d y^2 + 1) must be a square; multiplying by the square of the divisor keeps that. */
function isOnCurve(y: bigint): boolean {
  const ySquared = (y * y) % P;
  const square = ((((ySquared - 1n) * (D * ySquared + 1n)) % P) + P) % P;
  return square === 0n || power(square, (P - 1n) / 2n) === 1n;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = base, left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}
