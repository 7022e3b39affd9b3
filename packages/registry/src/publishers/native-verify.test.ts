import { generateKeyPairSync, sign } from 'node:crypto';
import { verifyBytes } from '@ops-center/manifest-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyNatively } from './native-verify.js';

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const Y8 = 2707385501144840649318225287225658788936804267575313519463743609750303402022n;
const MESSAGE = Buffer.from('a statement');
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const KEY = rawKey(publicKey.export({ format: 'der', type: 'spki' }));
const SIGNATURE = sign(null, MESSAGE, privateKey);

function rawKey(spki: Buffer): Uint8Array {
  return Uint8Array.from(spki.subarray(-32));
}

function littleEndian(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_one, at) => Number((value >> BigInt(8 * at)) & 255n));
}

function toBigInt(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

test('takes a good signature, and no other whatever bit is changed of key, signature or message', () => {
  expect(verifyNatively(MESSAGE, SIGNATURE, KEY)).toBe(true);
  const flip = (bytes: Uint8Array, bit: number): Uint8Array =>
    bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
  fc.assert(
    fc.property(fc.nat(511), fc.nat(255), fc.nat(MESSAGE.length * 8 - 1), (ofSignature, ofKey, ofMessage) => {
      expect(verifyNatively(MESSAGE, flip(SIGNATURE, ofSignature), KEY)).toBe(false);
      expect(verifyNatively(MESSAGE, SIGNATURE, flip(KEY, ofKey))).toBe(false);
      expect(verifyNatively(flip(MESSAGE, ofMessage), SIGNATURE, KEY)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('refuses the forms that the strict verifier refuses: S + L, keys of small order or in a second spelling', () => {
  const identity = Uint8Array.of(...littleEndian(1n), ...new Uint8Array(32));
  const spellings = [0n, 1n, P - 1n, P, P + 1n, P + 3n, Y8, P - Y8, 2n ** 255n - 1n].flatMap((y) => [
    y,
    y | (1n << 255n),
  ]);
  const moved = littleEndian(toBigInt(SIGNATURE.subarray(32)) + L);
  const cases: [Uint8Array, Uint8Array][] = [
    [Uint8Array.of(...SIGNATURE.subarray(0, 32), ...moved), KEY],
    [SIGNATURE.subarray(0, 63), KEY],
    [SIGNATURE, KEY.subarray(0, 31)],
    [SIGNATURE, littleEndian(2n)],
    ...spellings.map((y): [Uint8Array, Uint8Array] => [identity, littleEndian(y)]),
  ];
  for (const [signature, key] of cases) {
    for (let at = 0; at < 16; at += 1) {
      const message = Buffer.from(`never signed by anybody ${at}`);
      expect([verifyNatively(message, signature, key), verifyBytes(message, signature, key)]).toEqual([false, false]);
    }
  }
});
