import { execFileSync, spawnSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  OpsError,
  encodePrivateKeyPem,
  encodePublicKeyPem,
  readPem,
  signingKeyFromSeed,
  writePem,
} from '@ops-center/manifest-schema';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decryptPrivateKeyPem, encryptPrivateKeyPem, isEncryptedPrivateKeyPem } from './encrypted-key.js';

const key = signingKeyFromSeed(new Uint8Array(32).fill(9));
const plain = encodePrivateKeyPem(key);
const PASSPHRASE = 'correct horse \u{1f434} battery';
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof OpsError) return error.code;
    throw error;
  }
  return 'no error';
}

/** What node:crypto writes: PBES2 with 2,048 rounds, which makes the tests fast. */
function nodeEncrypted(passphrase = PASSPHRASE, cipher = 'aes-256-cbc'): string {
  return createPrivateKey(plain).export({ type: 'pkcs8', format: 'pem', cipher, passphrase }).toString();
}

describe('an encrypted key', () => {
  const encrypted = encryptPrivateKeyPem(key, PASSPHRASE);

  it('comes back with its passphrase only', () => {
    expect(isEncryptedPrivateKeyPem(encrypted)).toBe(true);
    expect(isEncryptedPrivateKeyPem(plain)).toBe(false);
    expect(decryptPrivateKeyPem(encrypted, PASSPHRASE)).toEqual(key);
    expect(codeOf(() => decryptPrivateKeyPem(encrypted, 'correct horse'))).toBe('key.passphrase');
    expect(codeOf(() => decryptPrivateKeyPem(encrypted, ''))).toBe('key.passphrase');
  });

  it('is read by node:crypto', () => {
    const read = createPrivateKey({ key: encrypted, passphrase: PASSPHRASE });
    expect(read.export({ type: 'pkcs8', format: 'pem' })).toBe(plain);
    expect(() => createPrivateKey({ key: encrypted, passphrase: 'wrong' })).toThrow(/./);
  });

  it('differs on every run, and shows neither key nor passphrase', () => {
    const again = encryptPrivateKeyPem(key, PASSPHRASE);
    expect(again).not.toBe(encrypted);
    const bytes = Buffer.from(readPem(again).bytes);
    expect(bytes.includes(Buffer.from(key.secretKey.subarray(0, 32)))).toBe(false);
    expect(bytes.includes(PASSPHRASE)).toBe(false);
  });

  it('is not made without a passphrase', () => {
    expect(codeOf(() => encryptPrivateKeyPem(key, ''))).toBe('key.passphrase');
  });

  it.each(['aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc'])('by node:crypto with %s is read', (cipher) => {
    expect(decryptPrivateKeyPem(nodeEncrypted(PASSPHRASE, cipher), PASSPHRASE)).toEqual(key);
  });

  it('never opens with one of 600 wrong passphrases, some of which end in good padding', () => {
    const pem = nodeEncrypted();
    for (let attempt = 0; attempt < 600; attempt++) {
      expect(codeOf(() => decryptPrivateKeyPem(pem, `wrong ${attempt}`))).toBe('key.passphrase');
    }
  });

  it.each([
    ['a plain key', plain],
    ['another label', nodeEncrypted().replaceAll('ENCRYPTED PRIVATE', 'RSA PRIVATE')],
    ['another cipher', nodeEncrypted(PASSPHRASE, 'des-ede3-cbc')],
    ['nothing inside', writePem('ENCRYPTED PRIVATE KEY', new Uint8Array(0))],
    [
      'something behind it',
      writePem('ENCRYPTED PRIVATE KEY', Buffer.concat([readPem(nodeEncrypted()).bytes, Buffer.of(5, 0)])),
    ],
    ['no rounds', rounds('0000')],
    ['a negative number of rounds', rounds('8000')],
  ])('is refused: %s', (_what, pem) => {
    expect(codeOf(() => decryptPrivateKeyPem(pem, PASSPHRASE))).toBe('key.unusable');
  });

  it('cannot ask for so many rounds that the command hangs', () => {
    // The limit and one, and the most that three bytes can say.
    for (const count of ['02034c4b41', '02037fffff']) {
      const hex = Buffer.from(readPem(encrypted).bytes).toString('hex').replace('02030927c0', count);
      const pem = writePem('ENCRYPTED PRIVATE KEY', Buffer.from(hex, 'hex'));
      expect(codeOf(() => decryptPrivateKeyPem(pem, PASSPHRASE))).toBe('key.unusable');
    }
  });

  it('with another kind of key inside is refused', () => {
    const x25519 = `302e020100300506032b656e04220420${'11'.repeat(32)}`;
    const pem = createPrivateKey({ key: Buffer.from(x25519, 'hex'), format: 'der', type: 'pkcs8' })
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSPHRASE })
      .toString();
    expect(codeOf(() => decryptPrivateKeyPem(pem, PASSPHRASE))).toBe('key.unusable');
  });

  it('is read or refused by a name after any change of its bytes', () => {
    const der = readPem(nodeEncrypted()).bytes;
    // Where the number of rounds stands: more of them are legal, and slow.
    const count = Buffer.from(der).indexOf(Buffer.from('02020800', 'hex'));
    fc.assert(
      fc.property(fc.nat(der.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        fc.pre(at < count || at >= count + 4);
        const changed = Uint8Array.from(der);
        changed[at] = (changed[at] ?? 0) ^ change;
        const code = codeOf(() => decryptPrivateKeyPem(writePem('ENCRYPTED PRIVATE KEY', changed), PASSPHRASE));
        expect(['key.unusable', 'key.passphrase', 'no error']).toContain(code);
      }),
      { numRuns: 300 },
    );
  });
});

/** node's file with other rounds; 2,048 is the INTEGER 02 02 08 00. */
function rounds(hex: string): string {
  const der = Buffer.from(readPem(nodeEncrypted()).bytes).toString('hex').replace('02020800', `0202${hex}`);
  return writePem('ENCRYPTED PRIVATE KEY', Buffer.from(der, 'hex'));
}

describe.skipIf(!hasOpenssl)('openssl', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): string =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ops-center-encrypted-'));
    writeFileSync(at('plain.pem'), plain);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads what we encrypt, and sees the rounds and the cipher', () => {
    writeFileSync(at('ours.pem'), encryptPrivateKeyPem(key, PASSPHRASE));
    expect(openssl('pkey', '-in', 'ours.pem', '-passin', `pass:${PASSPHRASE}`)).toBe(plain);
    const structure = openssl('asn1parse', '-in', 'ours.pem');
    for (const part of ['PBES2', 'PBKDF2', 'INTEGER           :0927C0', 'hmacWithSHA256', 'aes-256-cbc']) {
      expect(structure).toContain(part);
    }
  });

  it.each([
    ['pkcs8 -topk8', ['pkcs8', '-topk8', '-in', 'plain.pem']],
    [
      'pkcs8 with 100,000 rounds of SHA-512',
      ['pkcs8', '-topk8', '-in', 'plain.pem', '-v2', 'aes-128-cbc', '-v2prf', 'hmacWithSHA512', '-iter', '100000'],
    ],
    [
      'pkcs8 with SHA-1, the default of old versions',
      ['pkcs8', '-topk8', '-in', 'plain.pem', '-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA1'],
    ],
  ])('encrypts by %s what we read', (_what, args) => {
    openssl(...args, '-passout', `pass:${PASSPHRASE}`, '-out', 'theirs.pem');
    expect(decryptPrivateKeyPem(readFileSync(at('theirs.pem'), 'utf8'), PASSPHRASE)).toEqual(key);
  });

  it('makes encrypted keys that we read', () => {
    openssl('genpkey', '-algorithm', 'ed25519', '-aes256', '-pass', `pass:${PASSPHRASE}`, '-out', 'new.pem');
    const publicPem = openssl('pkey', '-in', 'new.pem', '-passin', `pass:${PASSPHRASE}`, '-pubout');
    const read = decryptPrivateKeyPem(readFileSync(at('new.pem'), 'utf8'), PASSPHRASE);
    expect(encodePublicKeyPem(read.publicKey)).toBe(publicPem);
  });

  it('with scrypt is refused by name', () => {
    openssl('pkcs8', '-topk8', '-in', 'plain.pem', '-scrypt', '-passout', `pass:${PASSPHRASE}`, '-out', 'scrypt.pem');
    expect(codeOf(() => decryptPrivateKeyPem(readFileSync(at('scrypt.pem'), 'utf8'), PASSPHRASE))).toBe('key.unusable');
  });
});
