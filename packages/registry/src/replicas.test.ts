import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Blobs } from './blobs/blobs.js';
import { openS3Blobs } from './blobs/s3.js';
import { checkRegistry, type Problem } from './fsck/check-registry.js';
import { createUser } from './identity/create-user.js';
import { makeBucket, openCeph, type Ceph } from './testing/ceph.js';
import { type Running, startCommand } from './testing/command.js';
import { createTestDeps, type TestDeps } from './testing/deps.js';
import { makeRelease, newKey, uploadBody, type TestRelease } from './testing/release.js';

const PUBLIC = 'http://registry.test';
const BUCKET = 'replicas';
const PUBLISHERS = 8;
const ROUNDS = 6;
const BAD_TOKENS = 20;
const key = newKey();

interface Replica {
  readonly process: Running;
  readonly origin: string;
}

/** Replicas have nothing in common but the database, the store and the key that seals secrets; without a store, one folder. */
const ceph = await openCeph();
const folder = await mkdtemp(path.join(tmpdir(), 'replicas-'));
const [keyFile, secretFile] = [path.join(folder, 'encryption.key'), path.join(folder, 's3-secret')];
let shared: TestDeps;
let token: string;
let one: Replica;
let other: Replica;
const started: Replica[] = [];

beforeAll(async () => {
  const options = { config: { publicUrl: PUBLIC } };
  shared = await createTestDeps(ceph === undefined ? options : { ...options, blobs: await openStore(ceph) });
  await writeFile(keyFile, randomBytes(32).toString('base64'), { mode: 0o600 });
  await writeFile(secretFile, ceph?.secret ?? '', { mode: 0o600 });
  token = (await createUser(shared, { email: 'ada@example.test', organisation: 'acme', isAdmin: false })).token;
  [one, other] = await Promise.all([start(), start()]);
});
afterAll(async () => {
  for (const { process } of started) process.child.kill('SIGKILL');
  await Promise.all(started.map(({ process }) => process.ended));
  await shared.close();
  await ceph?.close();
  await rm(folder, { recursive: true, force: true });
});

async function openStore({ endpoint, keyId, secret }: Ceph): Promise<Blobs> {
  const settings = {
    ...{ endpoint, keyId, secret, bucket: BUCKET, region: 'us-east-1', pathStyle: true, prefix: '', idleMs: 5000 },
    ...{ stagingDirectory: path.join(folder, 'staging'), linkDownloads: false, now: () => new Date() },
  };
  await makeBucket(settings);
  return await openS3Blobs(settings);
}

async function start(): Promise<Replica> {
  const { host = '', port, user, database = '' } = shared.testDatabase.connection;
  const store = ceph && {
    OPS_CENTER_REGISTRY_S3_BUCKET: BUCKET,
    OPS_CENTER_REGISTRY_S3_ENDPOINT: ceph.endpoint,
    OPS_CENTER_REGISTRY_S3_KEY_ID: ceph.keyId,
    OPS_CENTER_REGISTRY_S3_SECRET_FILE: secretFile,
    OPS_CENTER_REGISTRY_S3_PATH_STYLE: 'true',
  };
  const data = ceph === undefined ? shared.folder : path.join(folder, String(started.length));
  const process = startCommand(['serve', '--port', '0', '--data', data], {
    ...store,
    OPS_CENTER_REGISTRY_ENCRYPTION_KEY_FILE: keyFile,
    DATABASE_URL: `postgres://${user as string}@/${database}?host=${host}&port=${port}`,
    OPS_CENTER_REGISTRY_PUBLIC_URL: PUBLIC,
    OPS_CENTER_REGISTRY_BAD_TOKENS_PER_MINUTE: String(BAD_TOKENS),
    OPS_CENTER_REGISTRY_STOP_DELAY_SECONDS: '1',
    OPS_CENTER_REGISTRY_LOG_LEVEL: 'warn',
  });
  const [, origin = ''] = await process.line(/^ready (http:\/\/\S+)\n/);
  const replica = { process, origin };
  started.push(replica);
  return replica;
}

function releaseOf(id: string, version: string, text: string): Promise<TestRelease> {
  return makeRelease({ id, version, key, registry: PUBLIC, files: { 'NEWS.md': text } });
}

async function upload(
  { origin }: Replica,
  release: TestRelease,
): Promise<{ status: number; sha256?: string; code?: string }> {
  const answer = await fetch(`${origin}/api/v1/plugins/${release.id}/versions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: uploadBody(release),
  });
  return { ...((await answer.json()) as { sha256?: string; code?: string }), status: answer.status };
}

async function servedDigest({ origin }: Replica, id: string, version: string): Promise<string> {
  const answer = await fetch(`${origin}/api/v1/plugins/marketplace/${id}/versions/${version}/download`);
  if (answer.status === 404) return 'absent';
  return createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex');
}

/** What `fsck` finds, but for bytes without a row, which it collects. */
async function faultsOfStorage(): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for await (const problem of checkRegistry(shared, { repair: false })) problems.push(problem);
  return problems.filter(({ isHarmless }) => !isHarmless);
}

test('of eight publishers of one version at two replicas one wins, and both serve its bytes', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const version = `1.0.${round}`;
    const releases = await Promise.all(
      Array.from({ length: PUBLISHERS }, (_one, at) => releaseOf('contested', version, `by ${at}`)),
    );
    const answers = await Promise.all(releases.map((release, at) => upload(at % 2 === 0 ? one : other, release)));
    // In the first round they also race to register their key.
    expect(answers.map(({ status, code }) => code ?? status).sort()).toEqual([
      201,
      ...Array<string>(PUBLISHERS - 1).fill('version.exists'),
    ]);
    const winner = answers.find(({ status }) => status === 201)?.sha256;
    expect([await servedDigest(one, 'contested', version), await servedDigest(other, 'contested', version)]).toEqual([
      winner,
      winner,
    ]);
  }
});

test('a limit holds for both together', async () => {
  const statuses: number[] = [];
  for (let at = 0; at < BAD_TOKENS + 10; at += 1) {
    const { origin } = at % 2 === 0 ? one : other;
    const answer = await fetch(`${origin}/api/v1/whoami`, {
      headers: { authorization: `Bearer ocp_${'A'.repeat(36)}` },
    });
    await answer.text();
    statuses.push(answer.status);
  }
  expect(statuses).toEqual([...Array<number>(BAD_TOKENS).fill(401), ...Array<number>(10).fill(429)]);
});

test('what one yanks the other shows', async () => {
  const index = '/api/v1/plugins/index/contested.json';
  const yanked = async (): Promise<unknown> => {
    const { versions } = (await (await fetch(`${other.origin}${index}`)).json()) as {
      versions: { version: string; yanked?: string }[];
    };
    return versions.find(({ version }) => version === '1.0.0')?.yanked;
  };
  expect(await yanked()).toBeUndefined();
  const answer = await fetch(`${one.origin}/api/v1/plugins/contested/versions/1.0.0/yank`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'broken' }),
  });
  expect(answer.status).toBe(200);
  await expect.poll(yanked, { interval: 1, timeout: 10_000 }).toBe('broken');
});

test('a replica that is killed while it publishes leaves each version whole or not at all; the other takes them again', async () => {
  const releases = await Promise.all(
    Array.from({ length: 12 }, (_one, at) => releaseOf('crashed', `1.0.${at}`, 'x'.repeat(at * 1000))),
  );
  let kill = (): void => undefined;
  const first = new Promise<void>((resolve) => (kill = resolve));
  const sent = releases.map((release) =>
    upload(one, release).then(
      ({ status }) => (kill(), status),
      () => 'cut',
    ),
  );
  await first;
  one.process.child.kill('SIGKILL');
  const outcomes = await Promise.all(sent);
  expect(outcomes).toContain(201);
  for (const [at, release] of releases.entries()) {
    const served = await servedDigest(other, 'crashed', release.version);
    // What was answered is there; what was cut off may be.
    expect(outcomes[at] === 201 ? [release.sha256] : [release.sha256, 'absent']).toContain(served);
    const again = await upload(other, release);
    expect([again.sha256, await servedDigest(other, 'crashed', release.version)]).toEqual([
      release.sha256,
      release.sha256,
    ]);
  }
});

/** Tables that a publish writes one after the other; whoever has locked one holds it at that point. */
const POINTS = [
  { at: 'the plugin is registered', table: 'plugins', leavesBytes: false },
  { at: 'the version is written', table: 'plugin_versions', leavesBytes: false },
  { at: 'its bytes are stored, and the audit event is written last', table: 'audit_events', leavesBytes: true },
] as const;

test.each(POINTS)('a replica that is killed when $at leaves nothing; the other takes it', async (point) => {
  const victim = await start();
  const release = await releaseOf(`killed-${point.table.replaceAll('_', '-')}`, '1.0.0', point.at);
  await shared.db.transaction(async (tx) => {
    await tx.execute(sql`LOCK TABLE ${sql.identifier(point.table)} IN EXCLUSIVE MODE`);
    const cut = expect(upload(victim, release)).rejects.toThrow();
    // Others count downloads meanwhile.
    const waits = async (): Promise<number | null> =>
      (
        await shared.db.execute(sql`
          SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
          WHERE NOT granted AND relation = ${point.table}::regclass AND query NOT ILIKE 'update %'`)
      ).rowCount;
    await expect.poll(waits, { interval: 5, timeout: 20_000 }).toBe(1);
    victim.process.child.kill('SIGKILL');
    await cut;
  });
  const isStored = await shared.blobs.stat(release.sha256).then((stat) => stat !== undefined);
  expect([await servedDigest(other, release.id, '1.0.0'), isStored]).toEqual(['absent', point.leavesBytes]);
  expect(await faultsOfStorage()).toEqual([]);
  expect(await upload(other, release)).toMatchObject({ status: 201, sha256: release.sha256 });
  expect(await servedDigest(other, release.id, '1.0.0')).toBe(release.sha256);
});

test('replicas are replaced one after the other while a client reads and publishes, and no request fails', async () => {
  const pool = new Set([other]);
  const failures: unknown[] = [];
  let requests = 0;
  const over = new AbortController();
  // As a load balancer does: it asks each replica whether it is ready, and forgets those that are not.
  const balanced = async (work: (replica: Replica) => Promise<number>): Promise<void> => {
    for (const replica of pool) {
      if ((await fetch(`${replica.origin}/readyz`)).status !== 200) {
        pool.delete(replica);
        continue;
      }
      const status = await work(replica);
      requests += 1;
      if (status >= 300) failures.push([replica.origin, status]);
    }
  };
  const client = (async () => {
    for (let at = 0; !over.signal.aborted; at += 1) {
      await balanced(async ({ origin }) => (await fetch(`${origin}/api/v1/plugins/index/contested.json`)).status);
      const release = await releaseOf('rolling', `1.0.${at}`, 'rolling');
      await balanced(async (replica) => (await upload(replica, release)).status);
    }
  })().catch((error: unknown) => failures.push(error));
  const replaced = await start();
  pool.add(replaced);
  const before = requests;
  await expect.poll(() => requests).toBeGreaterThan(before + 4);
  other.process.child.kill('SIGTERM');
  expect(await other.process.ended).toMatchObject({ code: 0 });
  expect([...pool]).toEqual([replaced]);
  const after = requests;
  await expect.poll(() => requests).toBeGreaterThan(after + 4);
  over.abort();
  await client;
  expect(failures).toEqual([]);
});
