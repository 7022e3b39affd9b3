import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programFile, startProgram } from '../testing/command.js';
import { digest, readAll, receive, testBlobs } from './testing/blobs-contract.js';
import { openDiskBlobs } from './disk.js';

let root: string;
let count = 0;
const now = (): Date => new Date();

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'blobs-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

function freshFolder(): string {
  count += 1;
  return path.join(root, String(count));
}

testBlobs('disk', () => openDiskBlobs({ directory: freshFolder(), now }));

test('blobs and folders are closed to other users', async () => {
  const directory = freshFolder();
  const blobs = await openDiskBlobs({ directory, now });
  const { sha256 } = await (await receive(blobs, Buffer.from('private'))).commit();
  const modes = await Promise.all(
    ['sha256', 'temporary', `sha256/${sha256.slice(0, 2)}`, `sha256/${sha256.slice(0, 2)}/${sha256}`].map(
      async (name) => (await stat(path.join(directory, name))).mode & 0o077,
    ),
  );
  expect(modes).toEqual([0, 0, 0, 0]);
});

test('a process killed at any moment leaves whole blobs or none', async () => {
  const directory = freshFolder();
  let survived = 0;
  for (let round = 0; round < 6; round += 1) {
    const storer = startProgram('store-blobs', [directory, String(round)]);
    // It says a line for each stored blob; it is killed in the middle of a later one.
    await storer.line(new RegExp(`stored ${round * 7 + 3}\\n`));
    storer.child.kill('SIGKILL');
    const { stdout } = await storer.ended;
    const blobs = await openDiskBlobs({ directory, now });
    for (const match of stdout.matchAll(/^digest ([0-9a-f]{64})$/gm)) {
      // What was said to be stored is there.
      expect(digest(await readAll(blobs, match[1] ?? ''))).toBe(match[1]);
    }
    for await (const blob of blobs.list()) {
      expect(digest(await readAll(blobs, blob.sha256))).toBe(blob.sha256);
      survived += 1;
    }
  }
  expect(survived).toBeGreaterThan(20);
});

test('temporary files are removed at the next start when they are a day old', async () => {
  const directory = freshFolder();
  const temporary = path.join(directory, 'temporary');
  await mkdir(temporary, { recursive: true });
  const old = new Date(Date.now() - 25 * 3_600_000);
  await writeFile(path.join(temporary, 'old'), 'x');
  await utimes(path.join(temporary, 'old'), old, old);
  await writeFile(path.join(temporary, 'fresh'), 'x');
  await openDiskBlobs({ directory, now });
  expect(await readdir(temporary)).toEqual(['fresh']);
});

test('a delete and an upload of the same bytes at once never lose the upload', async () => {
  const directory = freshFolder();
  const blobs = await openDiskBlobs({ directory, now });
  const bytes = Buffer.from('contested');
  const file = path.join(directory, 'sha256', digest(bytes).slice(0, 2), digest(bytes));
  const old = new Date(Date.now() - 48 * 3_600_000);
  const cutoff = new Date(Date.now() - 24 * 3_600_000);
  for (let round = 0; round < 100; round += 1) {
    await (await receive(blobs, bytes)).commit();
    await utimes(file, old, old);
    const again = await receive(blobs, bytes);
    await Promise.all([blobs.deleteIfOlder(digest(bytes), cutoff), again.commit()]);
    expect(await readAll(blobs, digest(bytes))).toEqual(bytes);
  }
});

test('a folder that cannot be made is told with its name', async () => {
  const file = path.join(root, 'a-file');
  await writeFile(file, '');
  await expect(openDiskBlobs({ directory: path.join(file, 'blobs'), now })).rejects.toMatchObject({
    code: 'registry.unavailable',
    where: path.join(file, 'blobs'),
  });
});

const SMALL_DISK = ['--user', '--map-root-user', '--mount', 'sh', '-c'];
const canMount = ((): boolean => {
  try {
    execFileSync('unshare', [...SMALL_DISK, 'mount -t tmpfs -o size=64k none /mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!canMount)('a full disk is registry.storage_full and leaves nothing', async () => {
  const directory = freshFolder();
  await mkdir(directory);
  const node = [process.execPath, programFile('fill-disk'), directory];
  const output = path.join(root, 'full.json');
  execFileSync('unshare', [
    ...SMALL_DISK,
    `mount -t tmpfs -o size=400k none ${directory} && ${node.map((word) => `'${word}'`).join(' ')} > ${output}`,
  ]);
  expect(JSON.parse(await readFile(output, 'utf8'))).toEqual({
    refused: 'registry.storage_full',
    probe: 'registry.storage_full',
    temporary: 1,
    blobs: 1,
    afterRoomWasMade: 'stored',
  });
});
