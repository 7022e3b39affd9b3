import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDeps, type TestDeps } from '../testing/deps.js';
import { receive } from './testing/blobs-contract.js';
import { collectOrphans } from './collect-orphans.js';
import { insertBlob } from './store.js';

let deps: TestDeps;
beforeAll(async () => {
  deps = await createTestDeps();
});
afterAll(() => deps.close());

test('only blobs without a row go, and only after a day', async () => {
  const known = await (await receive(deps.blobs, Buffer.from('a row refers to it'))).commit();
  await insertBlob(deps.db, known, deps.now());
  const orphan = await (await receive(deps.blobs, Buffer.from('nothing refers to it'))).commit();
  const stored = (await deps.blobs.stat(orphan.sha256))?.storedAt.getTime() ?? 0;
  deps.setNow(new Date(stored + 24 * 3_600_000 - 60_000));
  expect(await collectOrphans(deps)).toBe(0);
  deps.setNow(new Date(stored + 24 * 3_600_000 + 60_000));
  expect(await collectOrphans(deps)).toBe(1);
  expect(await deps.blobs.stat(orphan.sha256)).toBeUndefined();
  expect(await deps.blobs.stat(known.sha256)).toBeDefined();
});

test('what a killed upload left half-way goes too, after a day', async () => {
  const file = path.join(deps.folder, 'blobs', 'temporary', 'half');
  await writeFile(file, 'half of it');
  const made = (await stat(file)).mtime.getTime();
  deps.setNow(new Date(made + 24 * 3_600_000 - 60_000));
  await collectOrphans(deps);
  await stat(file);
  deps.setNow(new Date(made + 24 * 3_600_000 + 60_000));
  await collectOrphans(deps);
  await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('more than one batch is looked through', async () => {
  for (let index = 0; index < 520; index += 1)
    await (await receive(deps.blobs, Buffer.from(`orphan ${index}`))).commit();
  deps.setNow(new Date(Date.now() + 48 * 3_600_000));
  expect(await collectOrphans(deps)).toBe(520);
});
