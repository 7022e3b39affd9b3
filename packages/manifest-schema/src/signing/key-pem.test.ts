import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpsError } from '../errors/ops-error.js';
import { decodePrivateKeyPem, decodePublicKeyPem, encodePrivateKeyPem, encodePublicKeyPem } from './key-pem.js';
import { signingKeyFromSeed } from './keys.js';
import { writePem } from './pem.js';
import { aKey } from './testing/release.js';

const key = aKey();
const privatePem = encodePrivateKeyPem(key);
const publicPem = encodePublicKeyPem(key.publicKey);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof OpsError) return error.code;
    throw error;
  }
  return 'no error';
}

describe('key files', () => {
  it('are byte for byte what node:crypto writes', () => {
    expect(createPrivateKey(privatePem).export({ type: 'pkcs8', format: 'pem' })).toBe(privatePem);
    expect(createPublicKey(publicPem).export({ type: 'spki', format: 'pem' })).toBe(publicPem);
  });

  it('come back as the same key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (seed) => {
        const made = signingKeyFromSeed(seed);
        expect(decodePrivateKeyPem(encodePrivateKeyPem(made))).toEqual(made);
        expect(decodePublicKeyPem(encodePublicKeyPem(made.publicKey))).toEqual(made.publicKey);
      }),
      { numRuns: 30 },
    );
  });

  it('may have Windows line ends and blank lines around', () => {
    expect(decodePrivateKeyPem(`\r\n${privatePem.replaceAll('\n', '\r\n')}\r\n`)).toEqual(key);
  });

  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const x25519 = generateKeyPairSync('x25519');
  const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
  const spki = { type: 'spki', format: 'pem' } as const;

  it.each([
    ['nothing', ''],
    ['text', 'my key'],
    ['an RSA key', rsa.privateKey.export(pkcs8).toString()],
    ['an old RSA key', rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['an EC key', ec.privateKey.export(pkcs8).toString()],
    ['an X25519 key', x25519.privateKey.export(pkcs8).toString()],
    ['a public key', publicPem],
    ['two keys', privatePem + privatePem],
    ['text before it', `# my key\n${privatePem}`],
    ['text behind it', `${privatePem}# my key`],
    ['another label at the end', privatePem.replace('END PRIVATE', 'END PUBLIC')],
    ['base64 with a space', privatePem.replace('MC4C', 'MC4 C')],
    [
      'a byte more',
      writePem('PRIVATE KEY', Buffer.concat([Buffer.from(privatePem.split('\n')[1] ?? '', 'base64'), Buffer.of(0)])),
    ],
    ['a NUL', `${privatePem}\0`],
    ['20 KB', privatePem + ' '.repeat(20_000)],
  ])('refuses as a private key: %s', (_what, pem) => {
    expect(codeOf(() => decodePrivateKeyPem(pem))).toBe('key.unusable');
  });

  it('says that an encrypted key is encrypted', () => {
    const encrypted = createPrivateKey(privatePem).export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'secret' });
    expect(codeOf(() => decodePrivateKeyPem(encrypted.toString()))).toBe('key.passphrase');
  });

  it.each([
    ['a private key', privatePem],
    ['an RSA key', rsa.publicKey.export(spki).toString()],
    ['an EC key', ec.publicKey.export(spki).toString()],
    ['an X25519 key', x25519.publicKey.export(spki).toString()],
    ['a small-order key', writePem('PUBLIC KEY', Buffer.from(`302a300506032b6570032100${'00'.repeat(32)}`, 'hex'))],
    [
      'a key in a second encoding',
      writePem('PUBLIC KEY', Buffer.from(`302a300506032b6570032100f0${'ff'.repeat(30)}7f`, 'hex')),
    ],
    ['a key off the curve', writePem('PUBLIC KEY', Buffer.from(`302a300506032b657003210002${'00'.repeat(31)}`, 'hex'))],
    [
      'DER with a long length',
      writePem(
        'PUBLIC KEY',
        Buffer.from(`30812a300506032b6570032100${Buffer.from(key.publicKey.bytes).toString('hex')}`, 'hex'),
      ),
    ],
  ])('refuses as a public key: %s', (_what, pem) => {
    expect(codeOf(() => decodePublicKeyPem(pem))).toBe('key.unusable');
  });

  it('never repeats a secret in a message', () => {
    const secret = privatePem.split('\n')[1] ?? '';
    for (const pem of [privatePem, `${privatePem}x`, privatePem.replaceAll('PRIVATE', 'SECRET')]) {
      let message = '';
      try {
        decodePublicKeyPem(pem);
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain('OpsError');
      expect(message).not.toContain(secret);
    }
  });

  it('either reads a text or refuses it with a name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...privatePem, '-----BEGIN ', 'PRIVATE KEY-----\n', '\0'), { maxLength: 200 }),
        (parts) => {
          expect(['no error', 'key.unusable', 'key.passphrase']).toContain(
            codeOf(() => decodePrivateKeyPem(parts.join(''))),
          );
        },
      ),
    );
  });
});
