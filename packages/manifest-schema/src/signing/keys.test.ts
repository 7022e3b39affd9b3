import { createHash, createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodePublicKeyPem } from './key-pem.js';
import { publicKeyFromBytes, signingKeyFromSeed } from './keys.js';
import { aKey } from './testing/release.js';

describe('keys', () => {
  it('derives the public key of RFC 8032, test 1', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    expect(Buffer.from(signingKeyFromSeed(seed).publicKey.bytes).toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
  });

  it('names a key by the SHA-256 of its SPKI DER', () => {
    const { publicKey } = aKey();
    const der = createPublicKey(encodePublicKeyPem(publicKey)).export({ type: 'spki', format: 'der' });
    const digest = createHash('sha256').update(der).digest('base64');
    expect(publicKey.keyId).toBe(`SHA256:${digest.replace('=', '')}`);
    expect(publicKey.keyId).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
  });

  it('keeps its own copy of the bytes', () => {
    const seed = new Uint8Array(32).fill(7);
    const bytes = Uint8Array.from(aKey().publicKey.bytes);
    const [signing, publicKey] = [signingKeyFromSeed(seed), publicKeyFromBytes(bytes)];
    seed.fill(0);
    bytes.fill(0);
    expect(signing.secretKey[0]).toBe(7);
    expect(publicKey.bytes).toEqual(aKey().publicKey.bytes);
  });

  it.each([0, 31, 33, 64])('refuses a seed of %i bytes', (length) => {
    expect(() => signingKeyFromSeed(new Uint8Array(length))).toThrow(expect.objectContaining({ code: 'key.unusable' }));
  });

  it('refuses a small-order public key', () => {
    expect(() => publicKeyFromBytes(new Uint8Array(32))).toThrow(expect.objectContaining({ code: 'key.unusable' }));
  });
});
