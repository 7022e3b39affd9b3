import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import nacl from 'tweetnacl';
import { describe, expect, it } from 'vitest';
import { findKeyFault, signBytes, verifyBytes } from './ed25519-strict.js';
import { encodePrivateKeyPem, encodePublicKeyPem } from './key-pem.js';
import { aKey } from './testing/release.js';

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

function littleEndian(value: bigint, length = 32): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));
}

function toBigInt(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** The other spelling of a signature, with S + L, that a check without S < L takes. */
function malleate(signature: Uint8Array): Uint8Array {
  const moved = littleEndian(toBigInt(signature.subarray(32)) + L);
  return Uint8Array.of(...signature.subarray(0, 32), ...moved);
}

/** All encodings of small-order points: the eight points, with and without the sign bit, and y + p. */
const SMALL_ORDER = [0n, 1n, P - 1n, P, P + 1n]
  .concat(
    [
      'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
      '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    ].map((hex) => toBigInt(Buffer.from(hex, 'hex'))),
  )
  .flatMap((y) => [y, y | (1n << 255n)])
  .map((y) => littleEndian(y));

describe('verification', () => {
  it('signs the same bytes as node:crypto and reaches the same verdict on 1,000 messages', () => {
    const keys = Array.from({ length: 10 }, (_, at) => {
      const key = aKey(`key ${at}`);
      const oracle = createPrivateKey(encodePrivateKeyPem(key));
      return { key, oracle, publicOracle: createPublicKey(encodePublicKeyPem(key.publicKey)) };
    });
    const tampering = fc.record({ at: fc.nat(63), bit: fc.nat(7), isTampered: fc.boolean() });
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.uint8Array({ maxLength: 200 }),
        tampering,
        ({ key, oracle, publicOracle }, message, { at, bit, isTampered }) => {
          const signature = signBytes(message, key.secretKey);
          expect(Buffer.from(signature)).toEqual(sign(null, message, oracle));
          if (isTampered) signature[at] = (signature[at] ?? 0) ^ (1 << bit);
          const verdict = verify(null, message, publicOracle, signature);
          expect(verifyBytes(message, signature, key.publicKey.bytes)).toBe(verdict);
          refused += verdict ? 0 : 1;
        },
      ),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('refuses S + L, which tweetnacl takes', () => {
    const { secretKey, publicKey } = aKey();
    const message = Buffer.from('a message');
    const malleated = malleate(signBytes(message, secretKey));
    expect(nacl.sign.detached.verify(message, malleated, publicKey.bytes)).toBe(true);
    expect(verifyBytes(message, malleated, publicKey.bytes)).toBe(false);
  });

  it.each(SMALL_ORDER.map((key) => [Buffer.from(key).toString('hex'), key] as const))(
    'refuses what the small-order key %s makes true without a signer',
    (_hex, key) => {
      // R = identity, S = 0 holds for each message whose hash is a multiple of the order: one in eight at least.
      const forged = Uint8Array.of(...littleEndian(1n), ...new Uint8Array(32));
      const messages = Array.from({ length: 200 }, (_, at) => Buffer.from(`never signed by anybody ${at}`));
      const message = messages.find((candidate) => nacl.sign.detached.verify(candidate, forged, key));
      if (message === undefined) throw new Error('tweetnacl took none of them: this is no small-order key');
      expect(verifyBytes(message, forged, key)).toBe(false);
    },
  );

  it.each([0, 1, 63, 65, 128])('refuses a signature of %i bytes', (length) => {
    expect(verifyBytes(Buffer.from('a message'), new Uint8Array(length), aKey().publicKey.bytes)).toBe(false);
  });
});

describe('public keys', () => {
  it.each(SMALL_ORDER.map((key) => [Buffer.from(key).toString('hex'), key] as const))('refuses %s', (_hex, key) => {
    expect(findKeyFault(key)).toMatch(/^(?:small_order|not_canonical)$/);
  });

  it.each([
    ['31 bytes', new Uint8Array(31), 'length'],
    ['33 bytes', new Uint8Array(33), 'length'],
    ['y = p + 3, a second spelling of y = 3', littleEndian(P + 3n), 'not_canonical'],
    ['y = 2^255 - 1', littleEndian(2n ** 255n - 1n), 'not_canonical'],
    ['y = 2, which no point has', littleEndian(2n), 'not_on_curve'],
  ])('refuses %s', (_what, key, fault) => {
    expect(findKeyFault(key)).toBe(fault);
  });

  it('takes every key that comes from a seed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (seed) => {
        expect(findKeyFault(nacl.sign.keyPair.fromSeed(seed).publicKey)).toBeUndefined();
      }),
    );
  });

  it('knows which y are on the curve', () => {
    const candidates = Array.from({ length: 40 }, (_, at) => at + 2);
    // Found by the square root of RFC 8032, 5.1.3, in Python.
    const onCurve = [3, 4, 5, 6, 9, 10, 14, 15, 16, 18, 19, 21, 23, 24, 25, 26, 27, 28, 29, 30, 32, 33, 35, 37, 39, 40];
    expect(candidates.filter((y) => findKeyFault(littleEndian(BigInt(y))) === undefined)).toEqual(onCurve);
  });
});
