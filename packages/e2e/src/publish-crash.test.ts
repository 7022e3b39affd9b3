import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { usePreparedData } from './testing/prepared-data.js';
import { REGISTRY_BIN, run } from './testing/processes.js';
import { download, makeRelease, newKey, upload, type Release } from './testing/release.js';
import { createUser, serveRegistry, type ServedRegistry } from './testing/served-registry.js';

const MOMENTS = 50;

let folder: string;
let data: string;
let registry: ServedRegistry;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ops-center-crash-'));
  data = path.join(folder, 'data');
  await usePreparedData(data);
  registry = await serveRegistry({ data });
});
afterAll(async () => {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Absent in every view, or complete in every view. */
async function stateOf(release: Release): Promise<'absent' | 'complete'> {
  const base = `${registry.address}/api/v1/plugins`;
  const served = await download(registry.address, release.id, release.version);
  const index = await fetch(`${base}/index/${release.id}.json`);
  const detail = await fetch(`${base}/marketplace/${release.id}`);
  const signature = await fetch(`${base}/marketplace/${release.id}/versions/${release.version}/signature`);
  const statuses = [served.status, index.status, detail.status, signature.status];
  if (statuses.every((status) => status === 404)) return 'absent';
  expect(statuses).toEqual([200, 200, 200, 200]);
  const digest = createHash('sha256')
    .update(new Uint8Array(await served.arrayBuffer()))
    .digest('hex');
  expect(digest).toBe(release.sha256);
  expect(await signature.text()).toBe(release.envelope);
  return 'complete';
}

test(`kill -9 at ${MOMENTS} random moments of a publish leaves a version absent or complete, a retry succeeds, and fsck finds no fault`, async () => {
  const token = await createUser(data, { email: 'dev@example.com', org: 'acme' });
  const key = newKey();
  const port = Number(new URL(registry.address).port);
  const release = (id: string): Promise<Release> =>
    makeRelease({ folder, id, key, registry: registry.address, padding: 300_000 });

  const started = performance.now();
  expect((await upload(registry.address, token, await release('undisturbed'))).status).toBe(201);
  const span = Math.max(60, (performance.now() - started) * 1.5);

  const seen = { absent: 0, complete: 0 };
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    const one = await release(`crash-${moment}`);
    const attempt = upload(registry.address, token, one).then(
      (answer) => answer.status,
      () => 'cut' as const,
    );
    await new Promise((resolve) => setTimeout(resolve, Math.random() * span));
    await registry.kill();
    const answered = await attempt;
    if (moment % 5 === 0) await killDatabase();
    registry = await serveRegistry({ data, port });

    const state = await stateOf(one);
    seen[state] += 1;
    if (answered === 201) expect(state).toBe('complete');
    const retry = await upload(registry.address, token, one);
    expect(retry.status).toBe(state === 'complete' ? 200 : 201);
    expect(await stateOf(one)).toBe('complete');
  }
  const checked = await run(process.execPath, [REGISTRY_BIN, 'fsck', '--data', data], { cwd: folder });
  expect(checked, `${checked.stdout}\n${checked.stderr}`).toMatchObject({ code: 0 });
  // Both sides of the commit were hit, so the test has looked at what it is about.
  expect(seen.absent, JSON.stringify(seen)).toBeGreaterThan(0);
  expect(seen.complete, JSON.stringify(seen)).toBeGreaterThan(0);
});

/** The database loses power, too: its first process goes without a word. */
async function killDatabase(): Promise<void> {
  const text = await readFile(path.join(data, 'postgres', 'postmaster.pid'), 'utf8').catch(() => undefined);
  const pid = Number(text?.split('\n')[0]);
  if (Number.isSafeInteger(pid) && pid > 1) process.kill(pid, 'SIGKILL');
}
