import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { open, readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receive } from '../blobs/testing/blobs-contract.js';
import { checkRegistry, type CheckOptions, type Problem } from '../fsck/check-registry.js';
import { findSignatureFault } from '../fsck/check-release.js';
import { findReleases } from '../fsck/store.js';
import { issueSignInLink } from '../identity/sign-in-link.js';
import { openSession } from '../identity/sign-in.js';
import { findUserByEmail } from '../identity/store.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { createTestDeps, type TestDeps } from '../testing/deps.js';
import { read, registerKey, rotationOf, send } from '../testing/keys.js';
import { newKey, publish, type TestRelease } from '../testing/release.js';
import { createBackup } from './create-backup.js';
import { nameWhole } from './new-file.js';
import { openBackup } from './open-backup.js';
import { restoreBackup } from './restore-backup.js';

let app: TestApp;
/** A registry that was restored into a database without tables; the tests damage it one after the other. */
let copy: TestDeps;
let token: string;
let releases: TestRelease[];
let file: string;
let count = 0;

beforeAll(async () => {
  app = await createTestApp();
  ({ token } = await app.createUser());
  const key = newKey();
  releases = [];
  for (const version of ['1.0.0', '1.1.0', '2.0.0-rc.1']) {
    releases.push((await publish(app, token, { version, key })).release);
  }
  releases.push((await publish(app, token, { id: 'other', key, files: { 'a.txt': 'Ä"\\\n' } })).release);
  const next = newKey();
  const envelope = await rotationOf(app, token, key, next);
  expect((await send(app, token, 'POST', '/publishers/acme/keys/rotations', { envelope })).ok).toBe(true);
  await registerKey(app, token, newKey(), {}, next);
  await app.request('/api/v1/plugins/marketplace/night-sky/versions/1.0.0/download').then((one) => one.arrayBuffer());
  await app.deps.downloads.flush();
  const user = await findUserByEmail(app.deps.db, 'ada@example.test');
  await openSession(app.deps.db, app.deps, user?.id ?? '');
  await issueSignInLink(app.deps, 'ada@example.test');
  const upload = { plugin: 'night-sky', size: 5, sha256: 'a'.repeat(64) };
  const { id } = await read<{ id: string }>(await send(app, token, 'POST', '/uploads', upload));
  await app.request(`/api/v1/uploads/${id}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/partial-upload', 'upload-offset': '0' },
    body: 'half',
  });
  file = freshFile();
  await createBackup(options(app.deps), file);
  copy = await createTestDeps({ template: 'template0' });
  const backup = await openBackup(file);
  const result = await restoreBackup(options(copy), backup);
  await backup.close();
  expect(result).toMatchObject({ blobs: 4, migrated: [] });
});
afterAll(async () => {
  await copy.close();
  await app.close();
});

function freshFile(): string {
  count += 1;
  return path.join(app.deps.folder, `${count}.backup`);
}

function options({ testDatabase, blobs, now }: TestDeps) {
  return { connection: testDatabase.connection, blobs, now, serverVersion: '0.1.0' };
}

async function check(deps: TestDeps, changes: Partial<CheckOptions> = {}): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const problem of checkRegistry(deps, { repair: false, ...changes })) problems.push(problem);
  return problems;
}

function blobFile(deps: TestDeps, { sha256 }: { sha256: string }): string {
  return path.join(deps.folder, 'blobs', 'sha256', sha256.slice(0, 2), sha256);
}

/** Every row of every table that outlives a crash of the database, as it writes them. */
async function dump(deps: TestDeps): Promise<Record<string, string[]>> {
  const tables = await deps.db.execute<{ name: string }>(
    sql`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
        AND relpersistence = 'p' AND relname <> 'schema_migrations' ORDER BY 1`,
  );
  const rows: Record<string, string[]> = {};
  for (const { name } of tables.rows) {
    const found = await deps.db.execute<{ row: string }>(
      sql`SELECT t::text AS row FROM ${sql.identifier(name)} t ORDER BY 1`,
    );
    rows[name] = found.rows.map(({ row }) => row);
  }
  return rows;
}

test('what is restored is, row for row and byte for byte, what was saved, and its rules hold again', async () => {
  const [before, after] = [await dump(app.deps), await dump(copy)];
  // Nobody is signed in again by a restore, no link comes back, and no half of an upload is kept.
  const brief = ['sessions', 'sign_in_links', 'uploads', 'upload_pieces'];
  expect(brief.map((name) => [before[name]?.length, after[name]?.length])).toEqual(brief.map(() => [1, 0]));
  for (const name of brief) after[name] = before[name] ?? [];
  expect(after).toEqual(before);
  expect(await check(copy)).toEqual([]);
  const triggers = sql`SELECT count(*)::int AS off FROM pg_trigger WHERE tgenabled <> 'O'`;
  const late = sql`SELECT count(*)::int AS off FROM pg_constraint WHERE contype = 'f' AND condeferrable`;
  expect((await copy.db.execute(triggers)).rows).toEqual([{ off: 0 }]);
  expect((await copy.db.execute(late)).rows).toEqual([{ off: 0 }]);
});

test('only its owner may read a backup, another tool can list it, and it replaces no file', async () => {
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const names = execFileSync('tar', ['tf', file], { encoding: 'utf8' }).trim().split('\n');
  expect(names).toEqual(expect.arrayContaining(releases.map(({ sha256 }) => `blobs/${sha256}`)));
  expect(names.slice(-2)).toEqual(['manifest.json', 'manifest.json.sha256']);
  await expect(createBackup(options(app.deps), file)).rejects.toMatchObject({ code: 'file.exists' });
});

test('where there are no hard links, a file gets its name all the same, and replaces none', async () => {
  const [partial, target] = [freshFile(), freshFile()];
  const noLinks = (): Promise<void> => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
  await writeFile(partial, 'whole');
  await nameWhole(partial, target, noLinks);
  expect(await readFile(target, 'utf8')).toBe('whole');
  await writeFile(partial, 'other');
  await expect(nameWhole(partial, target, noLinks)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(target, 'utf8')).toBe('whole');
});

test('a registry that is in use is not restored into', async () => {
  const before = await dump(app.deps);
  const backup = await openBackup(file);
  await expect(restoreBackup(options(app.deps), backup)).rejects.toMatchObject({ code: 'registry.not_empty' });
  await backup.close();
  expect(await dump(app.deps)).toEqual(before);
});

test('any bit that is flipped, and any end that is cut off, makes a backup unusable', async () => {
  const whole = await readFile(file);
  const broken = freshFile();
  await writeFile(broken, whole);
  const handle = await open(broken, 'r+');
  try {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
        const at = Math.floor(bit / 8);
        const byte = whole[at] ?? 0;
        await handle.write(Uint8Array.of(byte ^ (1 << (bit % 8))), 0, 1, at);
        await expect(openBackup(broken)).rejects.toMatchObject({ code: 'backup.damaged' });
        await handle.write(Uint8Array.of(byte), 0, 1, at);
      }),
      { numRuns: 100 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        await writeFile(broken, whole.subarray(0, length));
        await expect(openBackup(broken)).rejects.toMatchObject({ code: 'backup.damaged' });
      }),
      { numRuns: 50 },
    );
  } finally {
    await handle.close();
  }
});

test('fsck finds all that was planted, no backup is made of it, and another backup mends it', async () => {
  const [missing, flipped, longer] = releases as [TestRelease, TestRelease, TestRelease];
  await unlink(blobFile(copy, missing));
  const bytes = Buffer.from(flipped.bytes);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  await writeFile(blobFile(copy, flipped), bytes);
  await writeFile(blobFile(copy, longer), Buffer.concat([longer.bytes, Buffer.from('x')]));
  const old = await (await receive(copy.blobs, Buffer.from('an old orphan'))).commit();
  const fresh = await (await receive(copy.blobs, Buffer.from('a fresh orphan'))).commit();
  const now = new Date((await stat(blobFile(copy, fresh))).mtimeMs + 60_000);
  copy.setNow(now);
  const twoDays = new Date(now.getTime() - 48 * 3_600_000);
  await utimes(blobFile(copy, old), twoDays, twoDays);
  const found = [
    ['corrupt_blob', flipped.sha256],
    ['corrupt_blob', longer.sha256],
    ['missing_blob', missing.sha256],
    ['orphan_blob', fresh.sha256],
    ['orphan_blob', old.sha256],
  ];
  const seen = (problems: Problem[]) => problems.map(({ kind, subject }) => [kind, subject]).sort();
  expect(seen(await check(copy))).toEqual(found.sort());
  const target = freshFile();
  await expect(createBackup(options(copy), target)).rejects.toMatchObject({ code: 'registry.damaged' });
  await expect(stat(target)).rejects.toMatchObject({ code: 'ENOENT' });
  const backup = await openBackup(file);
  const repaired = await check(copy, { repair: true, backup });
  await backup.close();
  expect(seen(repaired.filter(({ isRepaired }) => !isRepaired))).toEqual([['orphan_blob', fresh.sha256]]);
  expect(seen(await check(copy))).toEqual([['orphan_blob', fresh.sha256]]);
});

test('fsck finds rows that were changed behind the registry', async () => {
  const change = async (statement: ReturnType<typeof sql>): Promise<void> => void (await copy.db.execute(statement));
  await change(sql`ALTER TABLE plugin_versions DISABLE TRIGGER USER`);
  await change(sql`ALTER TABLE audit_events DISABLE TRIGGER USER`);
  await change(sql`UPDATE plugin_versions SET manifest = manifest || '{"permissions": []}' WHERE version = '1.0.0'`);
  await change(sql`UPDATE plugin_versions SET version = '1.1.1' WHERE version = '1.1.0'`);
  await change(sql`UPDATE plugin_versions SET key_id = (SELECT key_id FROM signing_keys ORDER BY created_at DESC, label LIMIT 1)
                     WHERE version = '2.0.0-rc.1'`);
  await change(sql`UPDATE audit_events SET subject_id = 'x' WHERE position = 2`);
  // Signed by nobody, and no statement at all.
  const envelope = JSON.stringify({
    payloadType: 'application/vnd.ops-center.key-statement+json',
    payload: Buffer.from('null').toString('base64'),
    signatures: [{ keyid: 'SHA256:x', sig: 'AAAA' }],
  });
  await change(sql`UPDATE key_rotations SET envelope = ${envelope}`);
  const rotated = await copy.db.execute<{ key: string }>(sql`SELECT new_key_id AS key FROM key_rotations`);
  await change(sql`UPDATE blobs SET size = size + 1 WHERE sha256 = ${releases[3]?.sha256}`);
  const backup = await openBackup(file);
  const problems = (await check(copy, { repair: true, backup })).filter(({ isHarmless }) => !isHarmless);
  await backup.close();
  expect(problems.map(({ isRepaired }) => isRepaired)).not.toContain(true);
  expect(problems.map(({ kind, subject }) => `${kind}: ${subject}`).sort()).toEqual([
    `bad_key: ${rotated.rows[0]?.key}`,
    'bad_signature: night-sky 1.1.1',
    'bad_signature: night-sky 2.0.0-rc.1',
    'broken_audit: event 2',
    'changed_facts: night-sky 1.0.0',
    'changed_facts: other 1.0.0',
    `corrupt_blob: ${releases[3]?.sha256}`,
  ]);
});

test('of 1,000 flipped bits in bundle, signature, key or digest none is verified', async () => {
  const release = releases[0];
  const [row] = await findReleases(app.deps.db, release?.sha256 ?? '');
  if (release === undefined || row === undefined) throw new Error('no release');
  expect(findSignatureFault(row)).toBeUndefined();
  const fields = ['envelope', 'publicKey', 'checksum'] as const;
  const flip = (whole: Buffer, at: number): Buffer => {
    const bytes = Buffer.from(whole);
    const bit = at % (bytes.length * 8);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return bytes;
  };
  // White space of JSON and PEM means nothing: such a change leaves the same document.
  const means = (text: string): string => text.replaceAll(/\s/g, '');
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.nat(), (field, at) => {
      const changed = flip(Buffer.from(row[field]), at).toString('latin1');
      fc.pre(means(changed) !== means(row[field]));
      expect(findSignatureFault({ ...row, [field]: changed })).toBeDefined();
    }),
    { numRuns: 750 },
  );
  fc.assert(
    fc.property(fc.nat(), (at) => {
      const checksum = createHash('sha256').update(flip(release.bytes, at)).digest('hex');
      expect(findSignatureFault({ ...row, checksum })).toBeDefined();
    }),
    { numRuns: 250 },
  );
});
