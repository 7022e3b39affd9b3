import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodePrivateKeyPem, encodePublicKeyPem, OpsError, type ErrorCode } from '@ops-center/manifest-schema';
import { describe, expect, it } from 'vitest';
import { problem, startContractServer, TOKEN, type ContractServer } from '../testing/contract-server.js';
import { freshFolder } from '../testing/project-folder.js';
import { testDeps, type TestDeps } from '../testing/test-deps.js';
import { makeRelease, testKey } from '../testing/test-release.js';
import { registerKey } from './register-key.js';
import { rotateKey } from './rotate-key.js';

const PKCS8 = { type: 'pkcs8', format: 'pem' } as const;
const SPKI = { type: 'spki', format: 'pem' } as const;
const plain = encodePrivateKeyPem(testKey(1));

interface Scene {
  readonly server: ContractServer;
  readonly deps: TestDeps;
  /** Writes a file with this mode and returns its name. */
  file(name: string, text: string | Uint8Array, mode?: number): Promise<string>;
}

async function scene(env: Readonly<Record<string, string>> = {}, input = ''): Promise<Scene> {
  const server = await startContractServer();
  const folder = await freshFolder();
  const where = { OPS_CENTER_REGISTRY: server.url, OPS_CENTER_TOKEN: TOKEN, OPS_CENTER_RETRIES: '0' };
  return {
    server,
    deps: await testDeps(folder, { env: { ...where, ...env }, input }),
    file: async (name, text, mode = 0o600) => {
      await writeFile(path.join(folder, name), text, { mode });
      return name;
    },
  };
}

async function failureOf(work: Promise<unknown>): Promise<OpsError> {
  const outcome = await work.then(
    () => 'it succeeded',
    (error: unknown) => error,
  );
  if (outcome instanceof OpsError) return outcome;
  throw new Error('an OpsError was due', { cause: outcome });
}

describe('what is given in place of a private key', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const makes = /ops-center keys generate/;

  it.each<[string, () => string | Uint8Array | Promise<Uint8Array>, RegExp, RegExp]>([
    ['a public key', () => encodePublicKeyPem(testKey(1).publicKey), /public key; the private/, /private half.*\.pem/],
    [
      'a bundle',
      async () => (await makeRelease({ id: 'one', version: '1.0.0' }, '*')).bytes,
      /bundle/,
      /bundles are signed with/,
    ],
    ['a large bundle', () => new Uint8Array(20_000), /larger than/, /not a bundle/],
    ['a signature file', () => '{"payloadType":"application/vnd.in-toto+json"}', /signature files/, /signed with/],
    ['a public key of SSH', () => 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 ada@example.com\n', /public key of SSH/, makes],
    ['a key of SSH', () => '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n', /key of SSH/, makes],
    ['an RSA key', () => rsa.privateKey.export(PKCS8).toString(), /an RSA key/, makes],
    ['an old RSA key', () => rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(), /an RSA key/, makes],
    ['an EC key', () => ec.privateKey.export(PKCS8).toString(), /ECDSA/, makes],
    ['an old EC key', () => ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString(), /ECDSA/, makes],
    ['an RSA public key', () => rsa.publicKey.export(SPKI).toString(), /public key/, /private half/],
    ['an X25519 key', () => generateKeyPairSync('x25519').privateKey.export(PKCS8).toString(), /cannot sign/, makes],
    ['an Ed448 key', () => generateKeyPairSync('ed448').privateKey.export(PKCS8).toString(), /Ed448/, makes],
    ['a certificate', () => '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', /certificate/, makes],
    ['a key of PGP', () => '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nAAAA\n', /PGP/, makes],
    [
      'a key with its public half inside',
      () =>
        `-----BEGIN PRIVATE KEY-----\n${Buffer.from(`3053020101300506032b6570042204${'20'.padEnd(66, '1')}a123032100${'22'.repeat(32)}`, 'hex').toString('base64')}\n-----END PRIVATE KEY-----\n`,
      /second version/,
      /openssl pkey -in OLD/,
    ],
  ])('%s is named, with what to give instead', async (_what, make, message, hint) => {
    const { deps, file, server } = await scene();
    const text = await make();
    const given = await file('given', text);
    for (const work of [
      () => registerKey(deps, { key: given }),
      () => rotateKey(deps, { key: given, newKey: given, plain: true }),
    ]) {
      const failure = await failureOf(work());
      expect([failure.code, failure.hint]).toEqual(['key.unusable', expect.stringMatching(hint)]);
      expect(failure.message).toMatch(message);
    }
    expect(server.requests).toEqual([]);
  });

  it('that everybody may read is told as what it is; a private key that others may read as exposed', async () => {
    const { deps, file } = await scene();
    const publicKey = await file('dev-key.pub', encodePublicKeyPem(testKey(1).publicKey), 0o644);
    expect(await failureOf(registerKey(deps, { key: publicKey }))).toMatchObject({ code: 'key.unusable' });
    for (const secret of [plain, rsa.privateKey.export(PKCS8).toString()]) {
      const open = await file(`open-${secret.length}.pem`, secret, 0o644);
      expect(await failureOf(registerKey(deps, { key: open }))).toMatchObject({
        code: 'key.exposed',
        hint: expect.stringContaining('chmod 600') as string,
      });
    }
  });

  it('is not repeated in the message, wherever it came from', async () => {
    const secret = rsa.privateKey.export(PKCS8).toString();
    const { deps } = await scene({ SIGNING_KEY: secret }, secret);
    for (const key of ['env:SIGNING_KEY', '-']) {
      const { message, hint, where } = await failureOf(registerKey(deps, { key }));
      expect([message, where]).toEqual(['this is an RSA key', key]);
      expect(`${message} ${hint}`).not.toContain(secret.split('\n')[1]);
    }
  });

  it('can be an encrypted key: without a passphrase, with an empty one and with a wrong one', async () => {
    const encrypted = createPrivateKey(plain).export({ ...PKCS8, cipher: 'aes-256-cbc', passphrase: 'secret' });
    const silent = await scene();
    const key = await silent.file('key.pem', encrypted.toString());
    expect(await failureOf(registerKey(silent.deps, { key }))).toMatchObject({
      code: 'usage.missing_input',
      hint: expect.stringContaining('OPS_CENTER_KEY_PASSPHRASE') as string,
    });
    const wrong = await scene({ OPS_CENTER_KEY_PASSPHRASE: 'other' });
    await wrong.file('key.pem', encrypted.toString());
    expect(await failureOf(registerKey(wrong.deps, { key }))).toMatchObject({
      code: 'key.passphrase',
      message: 'the passphrase is wrong',
      where: 'key.pem',
    });
  });

  it('can be nothing at all', async () => {
    const { deps } = await scene();
    expect(await failureOf(registerKey(deps, {}))).toMatchObject({ code: 'key.not_found' });
    expect(await failureOf(registerKey(deps, { key: 'env:NOT_SET' }))).toMatchObject({ code: 'key.not_found' });
    expect(await failureOf(registerKey(deps, { key: 'no-such.pem' }))).toMatchObject({ code: 'key.not_found' });
  });
});

describe('two keys', () => {
  it('must be two', async () => {
    const { deps, file, server } = await scene();
    const [key, same] = [await file('a.pem', plain), await file('b.pem', plain)];
    expect(await failureOf(registerKey(deps, { key, coSign: same }))).toMatchObject({ code: 'usage.invalid' });
    expect(await failureOf(rotateKey(deps, { key, newKey: same, plain: true }))).toMatchObject({
      code: 'usage.invalid',
      message: 'a key cannot take its own place: --key and --new-key are the same',
    });
    expect(server.requests.filter((one) => one.startsWith('POST') && !one.endsWith('/challenges'))).toEqual([]);
  });
});

describe('what the registry refuses', () => {
  const [one, two] = [testKey(1).publicKey.keyId, testKey(2).publicKey.keyId];

  it.each<[ErrorCode, number, RegExp]>([
    ['key.exists', 409, new RegExp(`${two.slice(0, 12)}.* is a key of acme already`)],
    ['key.taken', 409, /belongs to another organisation/],
    ['key.challenge_invalid', 422, /good for five minutes/],
    ['signature.untrusted_key', 422, /not registered for acme; `ops-center keys list`/],
    ['signature.key_revoked', 422, /does not count at this moment/],
    ['signature.key_expired', 422, /does not count at this moment/],
    ['signature.key_not_yet_valid', 422, /does not count at this moment/],
    ['signature.key_scope', 422, /for certain plugins only/],
    ['signature.registry_mismatch', 422, /The registry has another name/],
    ['signature.invalid', 422, /did not arrive as it was signed/],
  ])('as %s is explained with the key, not with a bundle', async (code, status, hint) => {
    const { deps, file, server } = await scene();
    const [old, next] = [await file('a.pem', plain), await file('b.pem', encodePrivateKeyPem(testKey(2)))];
    server.intercept = (request, response, { pathname }) => {
      if (request.method !== 'POST' || !/\/keys(?:\/rotations)?$/.test(pathname)) return false;
      request.resume();
      problem(response, status, code);
      return true;
    };
    for (const work of [
      () => registerKey(deps, { key: next, coSign: old }),
      () => rotateKey(deps, { key: old, newKey: next, plain: true }),
    ]) {
      const failure = await failureOf(work());
      expect([failure.code, failure.hint]).toEqual([code, expect.stringMatching(hint)]);
      expect(failure).toMatchObject({ status, requestId: 'req-1' });
      expect(failure.hint).not.toContain('bundle');
    }
  });

  it('for another reason keeps its own words', async () => {
    const { deps, file, server } = await scene();
    const key = await file('a.pem', plain);
    server.intercept = (request, response) => {
      if (request.method !== 'POST') return false;
      request.resume();
      problem(response, 409, 'policy.limit_reached');
      return true;
    };
    const failure = await failureOf(registerKey(deps, { key }));
    expect([failure.code, failure.hint]).toEqual(['policy.limit_reached', undefined]);
    expect(one).not.toBe(two);
  });
});
