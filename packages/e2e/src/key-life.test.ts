import { chmod, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodePrivateKeyPem, type SigningKey } from '@ops-center/manifest-schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectOk, newDeveloper, type Developer } from './testing/developer.js';
import { makeRelease, newKey, type ReleaseOptions } from './testing/release.js';
import { createUser } from './testing/served-registry.js';
import { logIn, newWorld, type World } from './testing/world.js';

// The life of a publisher's keys, each step with the exit code that scripts see.

let world: World;
let dev: Developer;
let host: Developer;
const laptop = newKey();
const server = newKey();

beforeAll(async () => {
  world = await newWorld();
  dev = world.developer;
  host = await newDeveloper();
  expectOk(await host.ops('config', 'set', 'registry', world.registry.address));
  await keyFile('laptop', laptop);
  await keyFile('server', server);
  expect(await publish('one', '1.0.0', laptop)).toBe(0);
});
afterAll(async () => {
  await host.leave();
  await world.end();
});

async function keyFile(name: string, key: SigningKey): Promise<string> {
  const file = path.join(dev.folder, `${name}.pem`);
  await writeFile(file, encodePrivateKeyPem(key), { mode: 0o600 });
  await chmod(file, 0o600);
  return file;
}

/** Signs a release and publishes it; the exit code. */
async function publish(id: string, version: string, key: SigningKey): Promise<number | null> {
  const release: ReleaseOptions = { folder: dev.folder, id, version, key, registry: world.registry.address };
  const made = await makeRelease(release);
  const zip = `${id}-${version}.zip`;
  await writeFile(path.join(dev.folder, zip), made.bundle);
  await writeFile(path.join(dev.folder, `${zip}.sig`), made.envelope);
  // The first key of a publisher is sent along from here.
  await writeFile(path.join(dev.home, '.ops-center', 'signer.pub'), made.publicKey);
  return (await dev.ops('plugin', 'publish', zip, '--yes')).code;
}

const codeOf = async (who: Developer, ...words: string[]): Promise<number | null> => (await who.ops(...words)).code;
const install = (...words: string[]): Promise<number | null> => codeOf(host, 'plugin', 'install', ...words, '--yes');
const idOf = (key: SigningKey): string => key.publicKey.keyId;

test('1: a key that is not registered publishes nothing (exit 4), and tells how to register it', async () => {
  expect(await publish('one', '1.1.0', server)).toBe(4);
});

test('2: it is registered by proof that one has it (exit 0), and then publishes (exit 0)', async () => {
  const { data } = await dev.json(
    'keys',
    'register',
    '--key',
    'server.pem',
    '--label',
    'build server',
    '--plugins',
    'one,two',
    '--expires',
    '90d',
  );
  expect(data).toMatchObject({
    keyId: idOf(server),
    label: 'build server',
    plugins: ['one', 'two'],
    waits: false,
    cosigned: false,
  });
  expect(await publish('one', '1.1.0', server)).toBe(0);
  expect(await install('one@1.1.0')).toBe(0);
});

test('3: registering it again otherwise is a conflict (exit 6)', async () => {
  expect(await codeOf(dev, 'keys', 'register', '--key', 'server.pem', '--label', 'other')).toBe(6);
});

test('4: a key for certain plugins signs no others (exit 8)', async () => {
  expect(await publish('three', '1.0.0', server)).toBe(8);
});

test('5: nor does it vouch for a key that signs all (exit 8); a key for all does (exit 0)', async () => {
  await keyFile('spare', newKey());
  expect(await codeOf(dev, 'keys', 'register', '--key', 'spare.pem', '--co-sign', 'server.pem')).toBe(8);
  const { data } = await dev.json('keys', 'register', '--key', 'spare.pem', '--co-sign', 'laptop.pem');
  expect(data).toMatchObject({ cosigned: true, label: 'spare' });
});

test('6: a key that begins later signs nothing yet (exit 8)', async () => {
  const later = newKey();
  await keyFile('later', later);
  expect(await codeOf(dev, 'keys', 'register', '--key', 'later.pem', '--not-before', '30d')).toBe(0);
  expect(await publish('one', '1.2.0', later)).toBe(8);
});

test("7: another organisation's key cannot be registered (exit 6), nor keys by a member who may not (exit 4)", async () => {
  const token = await createUser(world.registry.data, { email: 'eve@example.com', org: 'eve-inc' });
  const eve = await newDeveloper();
  try {
    await logIn(eve, world.registry.address, token);
    await writeFile(path.join(eve.folder, 'found.pem'), encodePrivateKeyPem(laptop), { mode: 0o600 });
    expect(await codeOf(eve, 'keys', 'register', '--key', 'found.pem')).toBe(6);
    expect(await codeOf(eve, 'keys', 'register', '--key', 'found.pem', '--publisher', 'acme')).toBe(4);
  } finally {
    await eve.leave();
  }
});

test('8: a rotated key signs nothing new (exit 8), its successor does (exit 0), and what it signed installs (exit 0)', async () => {
  const next = newKey();
  await keyFile('next', next);
  const rotated = await dev.json('keys', 'rotate', '--key', 'server.pem', '--new-key', 'next.pem');
  expect(rotated.data).toMatchObject({ oldKeyId: idOf(server), newKeyId: idOf(next), privateKey: null });
  expect(await publish('one', '1.3.0', server)).toBe(8);
  expect(await publish('one', '1.3.0', next)).toBe(0);
  expect(await publish('three', '1.0.0', next)).toBe(8);
  expect(await codeOf(dev, 'keys', 'rotate', '--key', 'server.pem', '--new-key', 'spare.pem')).toBe(6);
});

test('9: a key superseded by hand leaves what it signed installable (exit 0), for ever revoked (exit 6)', async () => {
  expect(await codeOf(dev, 'keys', 'revoke', idOf(laptop), '--reason', 'superseded')).toBe(0);
  expect(await publish('one', '1.4.0', laptop)).toBe(8);
  const other = await newDeveloper();
  try {
    expectOk(await other.ops('config', 'set', 'registry', world.registry.address));
    expect(await codeOf(other, 'plugin', 'install', 'one@1.0.0', '--yes')).toBe(0);
    expect(await codeOf(dev, 'keys', 'revoke', idOf(laptop), '--reason', 'compromised', '--since', '2020-01-01')).toBe(
      0,
    );
    expect(await codeOf(dev, 'keys', 'revoke', idOf(laptop), '--reason', 'superseded')).toBe(6);
  } finally {
    await other.leave();
  }
});

test('10: what a compromised key signed since it was lost is not installed (exit 8)', async () => {
  const other = await newDeveloper();
  try {
    expectOk(await other.ops('config', 'set', 'registry', world.registry.address));
    const refused = await other.json('plugin', 'install', 'one@1.0.0', '--yes');
    expect(refused).toMatchObject({ exitCode: 8, error: { code: 'signature.key_revoked' } });
    // Taken before the key was lost, by the time of the registry: the successor of the other key.
    expect(await codeOf(other, 'plugin', 'install', 'one@1.3.0', '--yes')).toBe(0);
  } finally {
    await other.leave();
  }
});

test('11: an unknown key, one too short to be sure, and a time that is none are exits 5, 2 and 2', async () => {
  expect(await codeOf(dev, 'keys', 'revoke', idOf(newKey()), '--reason', 'superseded')).toBe(5);
  expect(await codeOf(dev, 'keys', 'revoke', 'abc', '--reason', 'superseded')).toBe(2);
  expect(await codeOf(dev, 'keys', 'revoke', idOf(laptop), '--reason', 'compromised', '--since', '2026-02-30')).toBe(2);
});

test('12: the default key is replaced as a whole, here and there (exit 0), and the list tells the state of each', async () => {
  expect(await codeOf(dev, 'keys', 'register')).toBe(0);
  const rotated = await dev.json('keys', 'rotate', '--no-input');
  const { data } = await dev.json('keys', 'list');
  const own = data.keys.find(({ name }: { name: string | null }) => name === 'dev-key');
  expect(own).toMatchObject({ keyId: rotated.data.newKeyId, registered: [{ publisher: 'acme', status: 'valid' }] });
  const statuses = data.keys.flatMap((key: { keyId: string; registered: { status: string }[] }) =>
    key.registered.map(({ status }) => status),
  );
  expect(statuses.sort()).toEqual(['compromised', 'superseded', 'superseded', 'valid', 'valid', 'valid', 'waiting']);
  const files = (await readdir(path.join(dev.home, '.ops-center'))).filter((name) => name.startsWith('dev-key'));
  expect(files.sort()).toEqual(
    [
      'dev-key.pem',
      'dev-key.pub',
      path.basename(rotated.data.oldPrivateKey),
      path.basename(rotated.data.oldPrivateKey).replace('.pem', '.pub'),
    ].sort(),
  );
});

test('13: a plugin changes hands: what its old key signed is followed (exit 0), what nobody signed is asked about (exit 8)', async () => {
  const [giver, taker] = [newKey(), newKey()];
  await keyFile('giver', giver);
  expectOk(await dev.ops('keys', 'register', '--key', 'giver.pem'));
  expect([await publish('four', '1.0.0', giver), await publish('five', '1.0.0', giver)]).toEqual([0, 0]);
  const grace = await newDeveloper();
  const other = await newDeveloper();
  try {
    const token = await createUser(world.registry.data, { email: 'grace@example.com', org: 'globex' });
    await logIn(grace, world.registry.address, token);
    await writeFile(path.join(grace.folder, 'taker.pem'), encodePrivateKeyPem(taker), { mode: 0o600 });
    expectOk(await grace.ops('keys', 'register', '--key', 'taker.pem'));
    expectOk(await other.ops('config', 'set', 'registry', world.registry.address));
    expectOk(await other.ops('plugin', 'install', 'four', 'five', '--yes'));

    const offer = ['plugin', 'transfer', 'offer'];
    const offered = await dev.json(...offer, 'four', '--to', 'globex', '--key', 'giver.pem', '--yes');
    expect(offered.data.change).toMatchObject({ became: 'offered', offer: { from: 'acme', signed: true } });
    expectOk(await dev.ops(...offer, 'five', '--to', 'globex', '--unsigned', '--yes'));
    const { data } = await grace.json('plugin', 'transfer', 'list');
    expect(data.offers.map(({ plugin, signed }: { plugin: string; signed: boolean }) => [plugin, signed])).toEqual([
      ['five', false],
      ['four', true],
    ]);
    for (const id of ['four', 'five']) {
      expectOk(await grace.ops('plugin', 'transfer', 'accept', id));
      const made = await makeRelease({
        ...{ folder: grace.folder, id, version: '2.0.0', key: taker, publisher: 'globex' },
        registry: world.registry.address,
      });
      await writeFile(path.join(grace.folder, `${id}.zip`), made.bundle);
      await writeFile(path.join(grace.folder, `${id}.zip.sig`), made.envelope);
      expectOk(await grace.ops('plugin', 'publish', `${id}.zip`, '--yes'));
    }

    const followed = await other.json('plugin', 'update', 'four', '--yes');
    expect(followed.data.plugins).toMatchObject([
      { version: '2.0.0', publisher: 'globex', previousPublisher: 'acme', trust: 'transferred', keyId: idOf(taker) },
    ]);
    const asked = await other.json('plugin', 'update', 'five', '--yes');
    expect(asked).toMatchObject({ exitCode: 8, error: { code: 'signature.publisher_changed' } });
    expect(await codeOf(other, 'plugin', 'update', 'five', '--yes', '--accept-publisher-change')).toBe(0);
    // Who comes new can still have the old version, by the key of those who signed it.
    const old = await grace.json('plugin', 'install', 'four@1.0.0', '--yes');
    expect(old.data.plugins).toMatchObject([{ publisher: 'acme', keyId: idOf(giver) }]);
  } finally {
    await grace.leave();
    await other.leave();
  }
});
