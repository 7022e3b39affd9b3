import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodePublicKeyPem } from '@ops-center/manifest-schema';
import { describe, expect, it } from 'vitest';
import { changeTrust, type TrustRequest } from '../actions/trust.js';
import { verifyBundle } from '../actions/verify.js';
import { readLockFile } from '../io/lock-file.js';
import { codeOf, installScene } from '../testing/install-scene.js';
import { makeRelease, testKey } from '../testing/test-release.js';
import { readTrust, writeTrust, type TrustPin } from './trust.js';

function pin(number: number, change: Partial<TrustPin> = {}): TrustPin {
  const key = testKey(number).publicKey;
  const base = { registry: null, publisher: 'acme', plugin: null };
  return { keyId: key.keyId, publicKey: encodePublicKeyPem(key), ...base, ...change };
}

async function scene() {
  const one = await installScene();
  const run = async (action: TrustRequest['action'], key?: string, more: Partial<TrustRequest> = {}) =>
    changeTrust(one.deps, { action, key, anyRegistry: false, ...more });
  const keyFile = async (number: number): Promise<string> => {
    const file = path.join(one.folder, `${number}.pub`);
    await writeFile(file, encodePublicKeyPem(testKey(number).publicKey));
    return file;
  };
  const trustFile = async (pins: readonly TrustPin[]): Promise<string> => {
    const file = path.join(one.folder, 'trust.json');
    await writeFile(file, writeTrust(pins), { mode: 0o644 });
    return file;
  };
  return { ...one, run, keyFile, trustFile };
}

describe('a key that is trusted beforehand', () => {
  it('is the only one at the first installation', async () => {
    const { run, keyFile, install, publish, server } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    server.trust(testKey(2).publicKey);
    await run('add', await keyFile(2), { publisher: 'acme' });
    expect(await codeOf(install(['one']))).toBe('signature.key_changed');
    await run('remove', testKey(2).publicKey.keyId);
    await run('add', await keyFile(1), { plugin: 'one' });
    expect((await install(['one'])).plugins).toMatchObject([{ trust: 'pinned' }]);
  });

  it('lets a publisher change keys, and nobody else', async () => {
    const { run, keyFile, install, publish, server, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    server.trust(testKey(2).publicKey);
    await publish({ id: 'one', version: '2.0.0' }, { key: testKey(2) });
    await run('add', await keyFile(2), { publisher: 'other' });
    expect(await codeOf(install(['one@2.0.0']))).toBe('signature.key_changed');
    await run('add', await keyFile(2), { publisher: 'acme' });
    expect((await install(['one@2.0.0'])).plugins).toMatchObject([{ action: 'update', trust: 'pinned' }]);
    expect((await readLockFile(folder)).get('one')).toMatchObject({ signedBy: testKey(2).publicKey.keyId });
  });

  it('counts for bundles on this machine when it is for every registry', async () => {
    const { run, keyFile, install, folder } = await scene();
    const release = await makeRelease({ id: 'one', version: '1.0.0' }, '*');
    const file = path.join(folder, 'one.zip');
    await writeFile(file, release.bytes);
    await writeFile(`${file}.sig`, release.envelope);
    await run('add', await keyFile(1), { publisher: 'acme' });
    expect(await codeOf(install([file]))).toBe('signature.untrusted_key');
    await run('add', await keyFile(1), { publisher: 'acme', anyRegistry: true });
    expect((await install([file])).plugins).toMatchObject([{ trust: 'pinned' }]);
  });
});

describe('--trust', () => {
  it('alone decides: neither lock file nor registry nor own pins add to it', async () => {
    const { install, publish, server, trustFile, run, keyFile } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    expect(await codeOf(install(['one'], { trust: await trustFile([pin(2)]) }))).toBe('signature.key_changed');
    const other = await trustFile([pin(1, { publisher: 'other' })]);
    expect(await codeOf(install(['one'], { trust: other }))).toBe('signature.untrusted_key');
    await install(['one'], { trust: await trustFile([pin(1, { registry: server.url })]) });
    await publish({ id: 'one', version: '2.0.0' });
    await run('add', await keyFile(1), { publisher: 'acme' });
    expect(await codeOf(install(['one@2.0.0'], { trust: await trustFile([pin(2)]) }))).toBe('signature.key_changed');
    const elsewhere = await trustFile([pin(1, { registry: 'https://elsewhere.example' })]);
    expect(await codeOf(install(['one@2.0.0'], { trust: elsewhere }))).toBe('signature.untrusted_key');
  });

  it('takes no file that others can change, and none that is not there', async () => {
    const { install, trustFile } = await scene();
    const file = await trustFile([pin(1)]);
    await chmod(file, 0o666);
    expect(await codeOf(install(['one'], { trust: file }))).toBe('file.denied');
    expect(await codeOf(install(['one'], { trust: `${file}.not` }))).toBe('file.not_found');
  });
});

it('verifies a bundle by a trust file', async () => {
  const { folder, deps, trustFile } = await scene();
  const release = await makeRelease({ id: 'one', version: '1.0.0' }, 'https://registry.example');
  const file = path.join(folder, 'one.zip');
  await writeFile(file, release.bytes);
  await writeFile(`${file}.sig`, release.envelope);
  const verify = async (...pins: TrustPin[]) => verifyBundle(deps, { file, trust: await trustFile(pins) });
  const { keyId } = testKey(1).publicKey;
  for (const good of [
    pin(1),
    pin(1, { publisher: null, plugin: 'one' }),
    pin(1, { registry: 'https://registry.example' }),
  ])
    expect(await verify(pin(2), good)).toMatchObject({ keyId, pinned: true });
  for (const bad of [pin(2), pin(1, { publisher: 'other' }), pin(1, { registry: 'https://elsewhere.example' })])
    expect(await codeOf(verify(bad))).toBe('signature.untrusted_key');
});

describe('keys trust', () => {
  it('adds once, lists, and removes', async () => {
    const { run, keyFile, folder, server } = await scene();
    expect(await run('list')).toMatchObject({ changed: false, pins: [] });
    const key = await keyFile(1);
    expect(await run('add', key, { publisher: 'acme' })).toMatchObject({
      changed: true,
      pins: [{ keyId: testKey(1).publicKey.keyId, publisher: 'acme', registry: server.url }],
    });
    expect(await run('add', key, { publisher: 'acme' })).toMatchObject({ changed: false });
    expect(await run('remove', testKey(1).publicKey.keyId, { publisher: 'acme' })).toMatchObject({ pins: [] });
    expect(await readFile(path.join(folder, 'home/.ops-center/trust.json'), 'utf8')).toContain('"keys": []');
  });

  it('says what is missing or wrong', async () => {
    const { run, keyFile } = await scene();
    const key = await keyFile(1);
    expect(await codeOf(run('add'))).toBe('usage.missing_input');
    expect(await codeOf(run('add', key))).toBe('usage.missing_input');
    expect(await codeOf(run('add', key, { publisher: 'a', plugin: 'b' }))).toBe('usage.missing_input');
    expect(await codeOf(run('add', key, { publisher: 'No!' }))).toBe('usage.invalid');
    expect(await codeOf(run('list', key))).toBe('usage.invalid');
    expect(await codeOf(run('remove', 'SHA256:none'))).toBe('key.not_found');
  });
});

describe('the text of a trust file', () => {
  it('comes back as it was, sorted', () => {
    const pins = [pin(2, { publisher: null, plugin: 'one' }), pin(1)];
    expect(readTrust(writeTrust(pins), 'trust.json')).toEqual([pins[0], pins[1]]);
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'trustVersion'],
    ['{"trustVersion":2,"keys":[]}', 'trustVersion'],
    ['{"trustVersion":1}', '"keys"'],
    ['{"trustVersion":1,"keys":[],"more":1}', 'nothing else'],
    ['{"trustVersion":1,"keys":[null]}', 'entry 1 is no object'],
    [writeTrust([{ ...pin(1), plugin: 'one' }]), 'a publisher or for a plugin'],
    [writeTrust([{ ...pin(1), keyId: testKey(2).publicKey.keyId }]), 'id of another one'],
    [writeTrust([{ ...pin(1), publicKey: 'none' }]), 'a key that is none'],
    [writeTrust([{ ...pin(1), registry: 'no address' }]), 'names no registry'],
    [writeTrust([{ ...pin(1), more: 1 } as TrustPin]), 'unknown field'],
    [writeTrust(Array.from({ length: 2001 }, () => pin(1))), 'more than 2000'],
  ])('%.60j is refused', (text, said) => {
    expect(() => readTrust(text, 'trust.json')).toThrow(said);
  });

  it('is not read from a folder that is none', async () => {
    const { folder, run } = await scene();
    await mkdir(path.join(folder, 'home/.ops-center/trust.json'), { recursive: true });
    expect(await codeOf(run('list'))).toBe('file.io');
  });
});
