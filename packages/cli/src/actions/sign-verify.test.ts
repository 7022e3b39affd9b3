import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freshFolder, SMALL_PROJECT, writeFiles } from '../testing/project-folder.js';
import { testDeps, type TestDeps, type TestDepsOptions } from '../testing/test-deps.js';
import { buildPlugin } from './build.js';
import { exportPublicKey, generateDefaultKey } from './keys.js';
import { listAllKeys } from './list-keys.js';
import { signBundle } from './sign.js';
import { verifyBundle } from './verify.js';

const ZIP = 'small-plugin-1.0.0.zip';
const REGISTRY = { OPS_CENTER_REGISTRY: 'https://registry.example' };

/** A built bundle and a plain default key, in a fresh folder. */
async function developer(options: TestDepsOptions = {}): Promise<TestDeps> {
  const folder = await freshFolder();
  await writeFiles(path.join(folder, 'small-plugin'), SMALL_PROJECT);
  const deps = await testDeps(folder, { ...options, env: { ...REGISTRY, ...options.env } });
  await buildPlugin(deps, { dryRun: false });
  await generateDefaultKey(await testDeps(folder), { plain: true });
  return deps;
}

function pem(deps: TestDeps): string {
  return path.join(deps.config.home, 'dev-key.pem');
}

describe('keys generate', () => {
  test('writes a private key for its owner alone, and never replaces one', async () => {
    const deps = await testDeps(await freshFolder());
    const made = await generateDefaultKey(deps, { plain: true });
    expect(made).toMatchObject({ keyId: expect.stringMatching(/^SHA256:[A-Za-z0-9+/]{43}$/), encrypted: false });
    expect((await stat(made.privateKey)).mode & 0o777).toBe(0o600);
    expect((await stat(deps.config.home)).mode & 0o777).toBe(0o700);
    expect(await readdir(deps.config.home)).toEqual(['dev-key.pem', 'dev-key.pub']);
    const before = await readFile(made.privateKey, 'utf8');
    await expect(generateDefaultKey(deps, { plain: true })).rejects.toMatchObject({
      code: 'file.exists',
      where: made.privateKey,
    });
    expect(await readFile(made.privateKey, 'utf8')).toBe(before);
    await rm(made.privateKey);
    await expect(generateDefaultKey(deps, { plain: true })).rejects.toMatchObject({
      code: 'file.exists',
      where: made.publicKey,
    });
  });

  test('many at once make one key', async () => {
    const deps = await testDeps(await freshFolder());
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => generateDefaultKey(deps, { plain: true })),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const [listed] = (await listAllKeys(deps, { local: true })).keys;
    expect((await exportPublicKey(deps, { key: pem(deps) })).keyId).toBe(listed?.keyId);
    expect(await readdir(deps.config.home)).toEqual(['dev-key.pem', 'dev-key.pub']);
  });

  test('encrypts with a passphrase that is typed twice', async () => {
    const folder = await freshFolder();
    const deps = await testDeps(folder, { answers: ['open sesame', 'open sesame'] });
    expect(await generateDefaultKey(deps, { plain: false })).toMatchObject({ encrypted: true });
    expect(await readFile(pem(deps), 'utf8')).toContain('BEGIN ENCRYPTED PRIVATE KEY');
    const derived = execFileSync('openssl', ['pkey', '-in', pem(deps), '-passin', 'pass:open sesame', '-pubout'], {
      encoding: 'utf8',
    });
    expect((await exportPublicKey(deps, {})).pem).toBe(derived);
  });

  test.each([
    [['one', 'two'], 'key.passphrase'],
    [[''], 'key.passphrase'],
  ])('the passphrases %j make no key', async (answers, code) => {
    const deps = await testDeps(await freshFolder(), { answers });
    await expect(generateDefaultKey(deps, { plain: false })).rejects.toMatchObject({ code });
    expect(await readdir(path.dirname(deps.config.home))).toEqual([]);
  });

  test('a key without a passphrase is never made by accident', async () => {
    const deps = await testDeps(await freshFolder());
    await expect(generateDefaultKey(deps, { plain: false })).rejects.toMatchObject({ code: 'usage.missing_input' });
  });

  test('a folder that others may write to gets no key', async () => {
    const deps = await testDeps(await freshFolder());
    await mkdir(deps.config.home);
    await chmod(deps.config.home, 0o777);
    await expect(generateDefaultKey(deps, { plain: true })).rejects.toMatchObject({ code: 'key.exposed' });
  });

  test('a public key file that is none is told, and the others are listed', async () => {
    const deps = await testDeps(await freshFolder());
    await generateDefaultKey(deps, { plain: true });
    await writeFile(path.join(deps.config.home, 'broken.pub'), 'no key');
    expect((await listAllKeys(deps, { local: true })).keys).toMatchObject([{ name: 'dev-key', privateKey: pem(deps) }]);
    expect(deps.warnings).toHaveLength(1);
  });
});

describe('plugin sign and verify', () => {
  test('names the only organisation of the login for the registry', async () => {
    const token = `ocp_${'a'.repeat(36)}`;
    for (const [organisations, publisher] of [
      [['acme'], 'acme'],
      [['acme', 'beta'], null],
      [[], null],
      [['not a slug\n'], null],
    ] as const) {
      const deps = await developer();
      await deps.credentials.save('https://registry.example', token, organisations);
      expect(await signBundle(deps, { file: ZIP })).toMatchObject({ publisher });
      expect(await signBundle(deps, { file: ZIP, publisher: 'beta' })).toMatchObject({ publisher: 'beta' });
      expect(await signBundle(deps, { file: ZIP, registry: '*' })).toMatchObject({ publisher: null });
    }
    const elsewhere = await developer();
    await elsewhere.credentials.save('https://elsewhere.example', token, ['acme']);
    expect(await signBundle(elsewhere, { file: ZIP })).toMatchObject({ publisher: null });
  });

  test('a bundle that is not there, or is a folder, is told before anything else', async () => {
    const deps = await testDeps(await freshFolder());
    await expect(verifyBundle(deps, { file: 'typo.zip' })).rejects.toMatchObject({ code: 'file.not_found' });
    await mkdir(path.join(deps.cwd, 'folder'));
    await expect(verifyBundle(deps, { file: 'folder' })).rejects.toMatchObject({ code: 'file.io' });
  });

  test('what stands after env: is not repeated unless it is a name', async () => {
    const deps = await developer();
    const secret = '-----BEGIN PRIVATE KEY----- MC4CAQ';
    const failure = await signBundle(deps, { file: ZIP, key: `env:${secret}` }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'usage.invalid' });
    expect(JSON.stringify(failure) + String(failure)).not.toContain('MC4CAQ');
    await expect(signBundle(deps, { file: ZIP, key: 'env:NOT_SET' })).rejects.toMatchObject({ code: 'key.not_found' });
  });

  test('what is signed verifies, offline, with the own key', async () => {
    const deps = await developer();
    const signed = await signBundle(deps, { file: ZIP });
    expect(signed).toMatchObject({
      id: 'small-plugin',
      version: '1.0.0',
      registry: 'https://registry.example',
      publisher: null,
    });
    const verified = await verifyBundle(deps, { file: ZIP });
    expect(verified).toMatchObject({
      keyId: signed.keyId,
      sha256: signed.sha256,
      pinned: true,
      registry: 'https://registry.example',
    });
    expect(deps.warnings).toEqual([]);
  });

  test('a signature for every registry is made only when asked for', async () => {
    const deps = await developer({ env: { OPS_CENTER_REGISTRY: '' } });
    await expect(signBundle(deps, { file: ZIP })).rejects.toMatchObject({
      code: 'config.invalid',
      hint: expect.stringMatching(/--registry.*--any-registry/),
    });
    expect(await signBundle(deps, { file: ZIP, registry: '*', publisher: 'acme' })).toMatchObject({
      registry: '*',
      publisher: 'acme',
    });
  });

  test.each([0o644, 0o640, 0o604, 0o620])('a key with mode %o is refused', async (mode) => {
    const deps = await developer();
    await chmod(pem(deps), mode);
    await expect(signBundle(deps, { file: ZIP })).rejects.toMatchObject({ code: 'key.exposed', where: pem(deps) });
    expect(await readdir(deps.cwd)).not.toContain(`${ZIP}.sig`);
  });

  test('the key may come from the environment, from standard input or from a file that openssl made', async () => {
    const folder = await freshFolder();
    const file = path.join(folder, 'own.pem');
    execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', file]);
    const text = await readFile(file, 'utf8');
    const deps = await developer({ env: { SIGNING_KEY: text }, input: text });
    const ids = [
      (await signBundle(deps, { file: ZIP, key: file })).keyId,
      (await signBundle(deps, { file: ZIP, key: 'env:SIGNING_KEY' })).keyId,
      (await signBundle(deps, { file: ZIP, key: '-' })).keyId,
    ];
    expect(new Set(ids).size).toBe(1);
    await expect(signBundle(deps, { file: ZIP, key: 'env:ABSENT' })).rejects.toMatchObject({ code: 'key.not_found' });
    await expect(signBundle(deps, { file: ZIP, key: 'absent.pem' })).rejects.toMatchObject({ code: 'key.not_found' });
    await expect(verifyBundle(deps, { file: ZIP })).rejects.toMatchObject({ code: 'signature.untrusted_key' });
    execFileSync('openssl', ['pkey', '-in', file, '-pubout', '-out', path.join(folder, 'own.pub')]);
    expect(await verifyBundle(deps, { file: ZIP, publicKey: path.join(folder, 'own.pub') })).toMatchObject({
      keyId: ids[0],
    });
  });

  test('an encrypted key wants its passphrase, and only the right one', async () => {
    const folder = await freshFolder();
    await writeFiles(path.join(folder, 'small-plugin'), SMALL_PROJECT);
    const withPassphrase = (text: string): Promise<TestDeps> =>
      testDeps(folder, { env: { ...REGISTRY, ...(text === '' ? {} : { OPS_CENTER_KEY_PASSPHRASE: text }) } });
    const right = await withPassphrase(' with blanks ');
    await buildPlugin(right, { dryRun: false });
    expect(await generateDefaultKey(right, { plain: true })).toMatchObject({ encrypted: true });
    expect(await signBundle(right, { file: ZIP })).toMatchObject({ id: 'small-plugin' });
    await expect(signBundle(await withPassphrase('wrong'), { file: ZIP })).rejects.toMatchObject({
      code: 'key.passphrase',
    });
    await expect(signBundle(await withPassphrase(''), { file: ZIP })).rejects.toMatchObject({
      code: 'usage.missing_input',
    });
  });

  test('what is no key is said without repeating it', async () => {
    const deps = await developer();
    await writeFile(path.join(deps.cwd, 'odd.pem'), 'my secret text', { mode: 0o600 });
    const failure = await signBundle(deps, { file: ZIP, key: 'odd.pem' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'key.unusable', where: 'odd.pem' });
    expect(JSON.stringify([failure, String(failure)])).not.toContain('secret text');
  });

  test('a changed byte is told, and where it shows', async () => {
    const deps = await developer();
    await signBundle(deps, { file: ZIP });
    const file = path.join(deps.cwd, ZIP);
    const bytes = await readFile(file);
    const at = bytes.indexOf('backend/main.py') + 'backend/main.py'.length + 3;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(file, bytes);
    await expect(verifyBundle(deps, { file: ZIP })).rejects.toMatchObject({
      code: 'signature.digest_mismatch',
      message: expect.stringContaining('no longer be read'),
      findings: [{ code: expect.stringMatching(/^archive\./), file: 'backend/main.py' }],
    });
  });

  test('a bundle that was built anew from other files is told as such', async () => {
    const deps = await developer();
    await signBundle(deps, { file: ZIP });
    await writeFiles(deps.cwd, { 'small-plugin/backend/main.py': 'app = object()  # changed\n' });
    await buildPlugin(deps, { dryRun: false });
    await expect(verifyBundle(deps, { file: ZIP })).rejects.toMatchObject({
      code: 'signature.digest_mismatch',
      message: expect.stringContaining('files in it were changed'),
      details: { same_files: false },
    });
  });

  test('a bundle whose plugin.yaml was broken afterwards does not match its signature', async () => {
    const deps = await developer();
    await signBundle(deps, { file: ZIP });
    const { packFiles } = await import('@ops-center/bundle');
    const text = Buffer.from('id: [');
    const files = [{ name: 'plugin.yaml', size: text.length, executable: false }];
    await packFiles({ files, read: () => Promise.resolve(text) }, path.join(deps.cwd, ZIP));
    await expect(verifyBundle(deps, { file: ZIP })).rejects.toMatchObject({ code: 'signature.digest_mismatch' });
  });

  test('a missing, huge or broken signature each has its code', async () => {
    const deps = await developer();
    await expect(verifyBundle(deps, { file: ZIP })).rejects.toMatchObject({ code: 'signature.missing' });
    const file = path.join(deps.cwd, `${ZIP}.sig`);
    await writeFile(file, ' '.repeat(70_000));
    await expect(verifyBundle(deps, { file: ZIP })).rejects.toMatchObject({ code: 'signature.too_large' });
    await writeFile(file, '{}');
    await expect(verifyBundle(deps, { file: ZIP })).rejects.toMatchObject({ code: 'signature.malformed' });
    await rm(path.join(deps.config.home, 'dev-key.pub'));
    await expect(verifyBundle(deps, { file: ZIP })).rejects.toMatchObject({ code: 'key.not_found' });
  });

  test('a hostile archive and a bundle with errors are not signed', async () => {
    const deps = await developer();
    await writeFile(path.join(deps.cwd, 'no.zip'), 'not a zip');
    await expect(signBundle(deps, { file: 'no.zip' })).rejects.toMatchObject({ code: 'bundle.refused' });
    const { packFiles } = await import('@ops-center/bundle');
    const text = Buffer.from('id: Not A Slug\n');
    const files = [{ name: 'plugin.yaml', size: text.length, executable: false }];
    await packFiles({ files, read: () => Promise.resolve(text) }, path.join(deps.cwd, 'bad.zip'));
    const failure = await signBundle(deps, { file: 'bad.zip' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'bundle.invalid' });
    expect((failure as { findings: unknown[] }).findings.length).toBeGreaterThan(1);
    expect((await readdir(deps.cwd)).filter((name) => name.endsWith('.sig'))).toEqual([]);
  });

  test('a key from an address is used and called fetched, not pinned', async () => {
    const deps = await developer();
    await signBundle(deps, { file: ZIP });
    const { pem: publicPem } = await exportPublicKey(deps, {});
    const server = createServer((_, answer) =>
      answer.setHeader('content-type', 'application/x-pem-file').end(publicPem),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys/dev123.pub`;
    expect(await verifyBundle(deps, { file: ZIP, publicKey: url })).toMatchObject({ pinned: false, key: url });
    expect(deps.warnings).toEqual([expect.stringContaining('fetched, not pinned')]);
  });
});
