import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { OpsError } from '../errors/ops-error.js';
import { parseEnvelope, serialiseEnvelope, signStatement } from './envelope.js';
import { decodePublicKeyPem, encodePublicKeyPem } from './key-pem.js';
import { statementFor } from './statement.js';
import { aKey, expectedRelease, releaseFacts } from './testing/release.js';
import { verifyEnvelope } from './verify.js';

const bundle = createHash('sha512').update('the bytes of a bundle').digest();
const key = aKey();

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Takes the three things as files, as a user would have them. */
function verdict(bundleBytes: Uint8Array, envelopeBytes: Uint8Array, keyPem: Uint8Array): string {
  try {
    const expected = expectedRelease({ sha256: sha256(bundleBytes), size: bundleBytes.length });
    const trusted = [{ key: decodePublicKeyPem(Buffer.from(keyPem).toString('latin1')) }];
    verifyEnvelope(parseEnvelope(envelopeBytes), expected, trusted);
    return 'verified';
  } catch (error) {
    if (error instanceof OpsError) return error.code;
    throw error;
  }
}

it('verifies nothing after any of 1,200 single-bit flips in bundle, signature file or key', () => {
  const statement = statementFor(releaseFacts({ sha256: sha256(bundle), size: bundle.length }));
  const envelope = Buffer.from(serialiseEnvelope(signStatement(statement, key)));
  const pem = Buffer.from(encodePublicKeyPem(key.publicKey));
  expect(verdict(bundle, envelope, pem)).toBe('verified');

  const tally = new Map<string, number>();
  const flipAll = (bytes: Uint8Array, flips: number, judge: (flipped: Uint8Array) => string): void => {
    for (let flip = 0; flip < flips; flip++) {
      const bit = Math.floor((flip * bytes.length * 8) / flips);
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const code = judge(flipped);
      tally.set(code, (tally.get(code) ?? 0) + 1);
    }
  };
  flipAll(bundle, 300, (flipped) => verdict(flipped, envelope, pem));
  flipAll(envelope, 600, (flipped) => verdict(bundle, flipped, pem));
  flipAll(pem, 300, (flipped) => verdict(bundle, envelope, flipped));

  expect(tally.get('verified')).toBeUndefined();
  expect([...tally.values()].reduce((sum, count) => sum + count, 0)).toBe(1200);
  // The flips must reach all of the verifier, not die in one early check.
  for (const code of ['signature.digest_mismatch', 'signature.invalid', 'signature.untrusted_key', 'key.unusable']) {
    expect(tally.get(code), code).toBeGreaterThan(10);
  }
});
