import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { OpsError, signDetached } from '@ops-center/manifest-schema';
import type { PluginIndex } from '@ops-center/registry-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeNewFile } from '../backup/new-file.js';
import { TarWriter } from '../backup/tar.js';
import { checkRegistry } from '../fsck/check-registry.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, revokeKey, rotationOf, send, verdict } from '../testing/keys.js';
import { newKey, publish, type TestRelease } from '../testing/release.js';
import { ARCHIVE_NAME, ARCHIVE_TYPE, SIGNATURE_NAME, type OfflineArchive } from './archive.js';
import { exportArchive } from './export-archive.js';
import { importArchive } from './import-archive.js';
import { openArchive } from './open-archive.js';
import type { ImportResult } from './verified-version.js';

const operator = newKey();
const first = newKey();
const second = newKey();
let origin: TestApp;
/** Without a network, under the name of the origin. */
let island: TestApp;
let token: string;
let app: TestRelease;
let base: TestRelease;
let file: string;
let count = 0;

beforeAll(async () => {
  origin = await createTestApp();
  island = await createTestApp({ config: { publicUrl: origin.origin } });
  ({ token } = await origin.createUser());
  await publish(origin, token, { id: 'base-lib', version: '1.0.0', key: first });
  base = (await publish(origin, token, { id: 'base-lib', version: '1.2.0', key: first })).release;
  later(1);
  const envelope = await rotationOf(origin, token, first, second);
  await read(await send(origin, token, 'POST', '/publishers/acme/keys/rotations', { envelope }));
  later(2);
  await publish(origin, token, { id: 'base-lib', version: '2.0.0', key: second });
  const dependencies = {
    plugins: [
      { slug: 'base-lib', version: '^1.0.0' },
      { slug: 'not-there', optional: true },
    ],
  };
  app = (await publish(origin, token, { id: 'app-one', key: second, manifest: { dependencies } })).release;
  await publish(origin, token, { id: 'stranger', key: second });
  file = await exported('app-one');
});
afterAll(async () => {
  await island.close();
  await origin.close();
});

/** A key that was rotated away is good for what was accepted before. */
function later(hours: number): void {
  origin.deps.setNow(new Date(Date.parse('2026-11-22T12:00:00Z') + hours * 3_600_000));
}

function freshFile(): string {
  count += 1;
  return path.join(origin.deps.folder, `${count}.offline`);
}

async function exported(slug: string): Promise<string> {
  const target = freshFile();
  await exportArchive(origin.deps, { plugins: [{ slug }], key: operator, file: target });
  return target;
}

async function imported(into: TestApp, from: string): Promise<ImportResult> {
  const opened = await openArchive(from, operator.publicKey);
  try {
    return await importArchive(into.deps, opened);
  } finally {
    await opened.close();
  }
}

async function indexOf(at: TestApp, slug: string): Promise<PluginIndex> {
  return await read(await at.request(`/api/v1/plugins/index/${slug}.json`));
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => 'ok',
    (error: unknown) => (error instanceof OpsError ? error.code : String(error)),
  );
}

/** An archive as the operator could have signed it, with other things in it. */
async function forged(change: (archive: OfflineArchive) => void, bundles: readonly Buffer[]): Promise<string> {
  const opened = await openArchive(file, operator.publicKey);
  const archive = structuredClone(opened.archive);
  await opened.close();
  change(archive);
  const target = freshFile();
  await writeNewFile(target, async (handle) => {
    const tar = new TarWriter(handle, new Date(0));
    const list = Buffer.from(JSON.stringify(archive));
    await tar.addBytes(SIGNATURE_NAME, Buffer.from(signDetached(list, ARCHIVE_TYPE, operator)));
    await tar.addBytes(ARCHIVE_NAME, list);
    const names = [...new Set(archive.plugins.flatMap((plugin) => plugin.versions.map((one) => one.sha256)))];
    for (const [at, name] of names.entries()) await tar.addBytes(`blobs/${name}`, bundles[at] ?? Buffer.alloc(0));
    await tar.end();
  });
  return target;
}

const bundles = (): Buffer[] => [app.bytes, base.bytes];

test('an archive has the named plugin and of what it needs the highest version that fits, and no more', async () => {
  const { archive, close } = await openArchive(file, operator.publicKey);
  await close();
  expect(archive.plugins.map(({ slug, versions }) => [slug, versions.map(({ version }) => version)])).toEqual([
    ['app-one', ['1.0.0']],
    ['base-lib', ['1.2.0']],
  ]);
  expect(archive.publishers.map(({ slug, keys, rotations }) => [slug, keys.length, rotations.length])).toEqual([
    ['acme', 2, 1],
  ]);
  expect(JSON.stringify(archive)).not.toContain('stranger');
});

test('what cannot be imported changes nothing: each with its own code', async () => {
  const before = await island.deps.db.execute(sql`SELECT count(*)::int AS n FROM audit_events`);
  const change = async (edit: (archive: OfflineArchive) => void, files = bundles()): Promise<string> =>
    await codeOf(imported(island, await forged(edit, files)));
  const one = (archive: OfflineArchive) => archive.plugins[0]?.versions[0] ?? expect.fail('no version');
  const publisher = (archive: OfflineArchive) => archive.publishers[0] ?? expect.fail('no publisher');
  const otherEnvelope = async (): Promise<string> => {
    const opened = await openArchive(file, operator.publicKey);
    await opened.close();
    return opened.archive.plugins[1]?.versions[0]?.envelope ?? '';
  };
  const borrowed = await otherEnvelope();
  const codes = {
    'another key signed the archive': await codeOf(openArchive(file, newKey().publicKey)),
    'a bundle of other bytes': await change(() => undefined, [base.bytes, app.bytes]),
    'the envelope of another plugin': await change((archive) => void (one(archive).envelope = borrowed)),
    'no keys': await change((archive) => void (publisher(archive).keys = [])),
    'a key under the id of another': await change((archive) => {
      for (const key of publisher(archive).keys) key.key_id = second.publicKey.keyId;
    }),
    'a rotation that was not signed': await change((archive) => {
      for (const rotation of publisher(archive).rotations) rotation.envelope = app.envelope;
    }),
    'another publisher': await change((archive) => {
      publisher(archive).slug = 'evil';
      for (const plugin of archive.plugins) plugin.publisher = 'evil';
    }),
    'a name that the bundle does not have': await change((archive) => {
      for (const plugin of archive.plugins) plugin.slug = `x-${plugin.slug}`;
    }),
    'a day that no calendar has': await change((archive) => void (one(archive).published_at = '2026-13-01T00:00:00Z')),
    'a registry of another name': await codeOf(
      (async () => {
        const opened = await openArchive(file, operator.publicKey);
        const config = { ...island.deps.config, publicUrl: 'https://elsewhere.test' };
        return await importArchive({ ...island.deps, config }, opened).finally(() => void opened.close());
      })(),
    ),
  };
  expect(codes).toEqual({
    'another key signed the archive': 'signature.untrusted_key',
    'a bundle of other bytes': 'backup.damaged',
    'the envelope of another plugin': 'signature.digest_mismatch',
    'no keys': 'signature.untrusted_key',
    'a key under the id of another': 'backup.damaged',
    'a rotation that was not signed': 'signature.payload_type',
    'another publisher': 'signature.publisher_mismatch',
    'a name that the bundle does not have': 'backup.damaged',
    'a day that no calendar has': 'backup.damaged',
    'a registry of another name': 'signature.registry_mismatch',
  });
  expect((await island.deps.db.execute(sql`SELECT count(*)::int AS n FROM audit_events`)).rows).toEqual(before.rows);
  expect((await island.request('/api/v1/plugins/index/app-one.json')).status).toBe(404);
});

test('any bit that is flipped makes an archive unusable', async () => {
  const whole = await readFile(file);
  const broken = freshFile();
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
      const bytes = Buffer.from(whole);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await writeFile(broken, bytes);
      expect(await codeOf(openArchive(broken, operator.publicKey))).toMatch(/^(backup\.damaged|signature\.\w+)$/);
    }),
    { numRuns: 60 },
  );
});

test('what was imported is offered as the origin offers it, is whole, and is imported again without a change', async () => {
  expect(await imported(island, file)).toEqual({ added: 2, wereThere: 0 });
  const [there, here] = [await indexOf(origin, 'app-one'), await indexOf(island, 'app-one')];
  expect(here).toEqual(there);
  const download = await island.request('/api/v1/plugins/marketplace/app-one/versions/1.0.0/download');
  expect(Buffer.from(await download.arrayBuffer())).toEqual(app.bytes);
  const signature = await island.request('/api/v1/plugins/marketplace/app-one/versions/1.0.0/signature');
  expect(await signature.text()).toBe(app.envelope);
  for await (const problem of checkRegistry(island.deps, { repair: false })) expect.fail(JSON.stringify(problem));
  expect(await imported(island, file)).toEqual({ added: 0, wereThere: 2 });
});

test('what was withdrawn or revoked at the origin since then follows', async () => {
  later(3);
  await read(await send(origin, token, 'POST', '/plugins/app-one/versions/1.0.0/yank', { reason: 'broken' }));
  expect(await verdict(await revokeKey(origin, token, second, { reason: 'superseded' }))).toMatch(/^200/);
  expect(await imported(island, await exported('app-one'))).toEqual({ added: 0, wereThere: 2 });
  const index = await indexOf(island, 'app-one');
  expect(index.versions[0]?.yanked).toBe('broken');
  expect(index.keys).toEqual((await indexOf(origin, 'app-one')).keys);
});

test('a key that turns out compromised is known here from then on, and an older archive brings nothing by it', async () => {
  const older = await exported('stranger');
  const compromised_since = '2026-11-22T12:30:00.000Z';
  const revoked = await revokeKey(origin, token, second, { reason: 'compromised', compromised_since });
  expect(await verdict(revoked)).toMatch(/^200/);
  expect(await imported(island, await exported('app-one'))).toEqual({ added: 0, wereThere: 2 });
  const { keys } = await indexOf(island, 'app-one');
  expect(keys).toEqual((await indexOf(origin, 'app-one')).keys);
  expect(keys?.map((key) => key.compromised_since)).toContain(compromised_since);
  expect(await codeOf(imported(island, older))).toBe('signature.key_revoked');
  expect(await codeOf(imported(island, await exported('stranger')))).toBe('signature.key_revoked');
  expect((await island.request('/api/v1/plugins/index/stranger.json')).status).toBe(404);
});

test('an organisation that people act for here gets no key from an archive', async () => {
  const local = await createTestApp({ config: { publicUrl: origin.origin } });
  try {
    const own = await local.createUser();
    expect(await codeOf(imported(local, file))).toBe('publish.key_not_registered');
    await publish(local, own.token, { id: 'own-plugin', signed: { registry: origin.origin } });
    expect(await codeOf(imported(local, file))).toBe('publish.key_not_registered');
    expect((await local.request('/api/v1/plugins/index/app-one.json')).status).toBe(404);
  } finally {
    await local.close();
  }
});
