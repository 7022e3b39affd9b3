import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEnvelope, preAuthEncoding, signStatement } from './envelope.js';
import { decodePrivateKeyPem, decodePublicKeyPem, encodePrivateKeyPem, encodePublicKeyPem } from './key-pem.js';
import { statementFor } from './statement.js';
import { aKey, expectedRelease, releaseFacts, signPayload } from './testing/release.js';
import { verifyEnvelope } from './verify.js';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!hasOpenssl)('openssl', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): string =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ops-center-openssl-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads both forms of our keys', () => {
    const key = aKey();
    writeFileSync(at('key.pem'), encodePrivateKeyPem(key));
    writeFileSync(at('key.pub'), encodePublicKeyPem(key.publicKey));
    expect(openssl('pkey', '-in', 'key.pem', '-text', '-noout')).toContain('ED25519 Private-Key');
    expect(openssl('pkey', '-in', 'key.pem', '-pubout')).toBe(encodePublicKeyPem(key.publicKey));
    expect(openssl('pkey', '-pubin', '-in', 'key.pub')).toBe(encodePublicKeyPem(key.publicKey));
    expect(openssl('pkey', '-in', 'key.pem')).toBe(encodePrivateKeyPem(key));
  });

  it('verifies our signature, and refuses it over a changed statement', () => {
    const key = aKey();
    const envelope = signStatement(statementFor(releaseFacts()), key);
    const message = Buffer.from(preAuthEncoding(Buffer.from(envelope.payload, 'base64')));
    writeFileSync(at('key.pub'), encodePublicKeyPem(key.publicKey));
    writeFileSync(at('message'), message);
    writeFileSync(at('signature'), Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64'));
    const verify = [
      'pkeyutl',
      '-verify',
      '-rawin',
      '-pubin',
      '-inkey',
      'key.pub',
      '-sigfile',
      'signature',
      '-in',
      'message',
    ];
    expect(openssl(...verify)).toContain('Signature Verified Successfully');

    writeFileSync(at('message'), Buffer.concat([message, Buffer.from(' ')]));
    expect(() => openssl(...verify)).toThrow(/Command failed/);
  });

  it('makes keys that sign here, and signatures that are good here', () => {
    openssl('genpkey', '-algorithm', 'ed25519', '-out', 'theirs.pem');
    openssl('pkey', '-in', 'theirs.pem', '-pubout', '-out', 'theirs.pub');
    const key = decodePrivateKeyPem(readFileSync(at('theirs.pem'), 'utf8'));
    const publicKey = decodePublicKeyPem(readFileSync(at('theirs.pub'), 'utf8'));
    expect(key.publicKey).toEqual(publicKey);

    const ours = signStatement(statementFor(releaseFacts()), key);
    expect(verifyEnvelope(ours, expectedRelease(), [{ key: publicKey }]).keyId).toBe(publicKey.keyId);

    const payload = Buffer.from(ours.payload, 'base64');
    writeFileSync(at('message'), preAuthEncoding(payload));
    openssl('pkeyutl', '-sign', '-rawin', '-inkey', 'theirs.pem', '-in', 'message', '-out', 'signature');
    const sig = readFileSync(at('signature')).toString('base64');
    const theirs = { ...signPayload(payload, [key]), signatures: [{ keyid: publicKey.keyId, sig }] };
    expect(verifyEnvelope(parseEnvelope(JSON.stringify(theirs)), expectedRelease(), [{ key: publicKey }]).keyId).toBe(
      publicKey.keyId,
    );
  });
});
