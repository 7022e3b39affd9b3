import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { compareFiles } from './compare-files.js';
import { extractBundle } from './extract-bundle.js';
import { listFolder } from './list-folder.js';
import { openBundle, type Bundle } from './open-bundle.js';
import { rawZip } from './testing/raw-zip.js';
import { buildStandalone, hasSmallDisks, runOnSmallDisk } from './testing/standalone.js';

const canFillDisk = await hasSmallDisks();

let shared: string;
let module: string;
let folder: string;

beforeAll(async () => {
  shared = await mkdtemp(join(tmpdir(), 'extract-'));
  module = await buildStandalone(shared);
});

beforeEach(async () => {
  folder = await mkdtemp(join(shared, 'test-'));
});

afterAll(() => rm(shared, { recursive: true }));

const LARGE = randomBytes(1_700_000);
const SAMPLE = rawZip({
  entries: [
    { name: 'plugin.yaml', data: 'id: sample\n' },
    { name: 'backend/', data: '' },
    { name: 'backend/deep/er/main.py', data: 'print(1)\n', method: 8 },
    { name: 'backend/run.sh', data: '#!/bin/sh\n', mode: 0o100777 },
    { name: 'large.bin', data: LARGE, method: 8 },
    { name: 'empty', data: '' },
    { name: '__proto__', data: 'a name like any other' },
  ],
});

async function failureOf(action: Promise<unknown>): Promise<OpsError> {
  const error = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OpsError)) throw new Error('no named failure', { cause: error });
  return error;
}

test('every file is there with its contents, and its owner may execute what was marked so', async () => {
  const bundle = await openBundle(SAMPLE);
  const target = join(folder, 'a', 'b', 'plugin');
  await extractBundle(bundle, target);
  const { files, strange } = await listFolder(target);
  expect(compareFiles(bundle.entries, files)).toEqual({ changed: [], added: [], missing: [] });
  expect(files).toHaveLength(6);
  expect(strange).toEqual([]);
  expect(Buffer.compare(await readFile(join(target, 'large.bin')), LARGE)).toBe(0);
  // Nobody but the owner may write, whatever the archive says.
  expect((await stat(join(target, 'backend/run.sh'))).mode & 0o122).toBe(0o100);
  expect((await stat(join(target, 'plugin.yaml'))).mode & 0o111).toBe(0);
  expect(await readdir(join(folder, 'a', 'b'))).toEqual(['plugin']);
});

test.each<[string, (target: string) => Promise<unknown>]>([
  ['a file', (target) => writeFile(target, 'mine')],
  [
    'a folder with something in it',
    async (target) => {
      await mkdir(target);
      await writeFile(join(target, 'mine'), '');
    },
  ],
  ['an empty folder', (target) => mkdir(target)],
  ['a link to nothing', (target) => symlink('/nowhere/at/all', target)],
  ['a link to a folder', (target) => symlink(folder, target)],
])('%s at the target is left alone', async (_, make) => {
  const target = join(folder, 'target');
  await make(target);
  const before = await lstat(target);
  const failure = await failureOf(extractBundle(await openBundle(SAMPLE), target));
  expect(failure.code).toBe('file.exists');
  const after = await lstat(target);
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect(await readdir(folder)).toEqual(['target']);
});

test('a file where a folder is needed is told by name', async () => {
  await writeFile(join(folder, 'file'), '');
  const failure = await failureOf(extractBundle(await openBundle(SAMPLE), join(folder, 'file', 'target')));
  expect(['file.not_found', 'file.exists']).toContain(failure.code);
  expect(await readdir(folder)).toEqual(['file']);
});

/** A bundle whose file fails after its first piece. */
function failing(bundle: Bundle, name: string, failure: () => Promise<never>): Bundle {
  return {
    ...bundle,
    chunks: async function* (wanted) {
      for await (const piece of bundle.chunks(wanted)) {
        yield piece;
        if (wanted === name) await failure();
      }
    },
  };
}

test('a failure in the middle leaves nothing, not even the folders above the target', async () => {
  const broken = failing(await openBundle(SAMPLE), 'large.bin', () =>
    Promise.reject(new OpsError('bundle.refused', 'changed')),
  );
  const failure = await failureOf(extractBundle(broken, join(folder, 'new', 'er', 'target')));
  expect(failure.code).toBe('bundle.refused');
  expect(await readdir(folder)).toEqual([]);
});

test('folders above the target that were there, or that others use by now, stay', async () => {
  await mkdir(join(folder, 'old'));
  const broken = failing(await openBundle(SAMPLE), 'large.bin', async () => {
    await writeFile(join(folder, 'old', 'new', 'of-another'), '');
    throw new OpsError('bundle.refused', 'changed');
  });
  await failureOf(extractBundle(broken, join(folder, 'old', 'new', 'target')));
  expect(await readdir(join(folder, 'old', 'new'))).toEqual(['of-another']);
});

test('an interruption leaves nothing', async () => {
  const stop = new AbortController();
  const bundle = await openBundle(SAMPLE);
  const stopping: Bundle = {
    ...bundle,
    chunks: async function* (name) {
      if (name === 'large.bin') stop.abort();
      yield* bundle.chunks(name);
    },
  };
  const failure = await failureOf(extractBundle(stopping, join(folder, 'target'), { signal: stop.signal }));
  expect(failure.code).toBe('interrupted');
  expect(await readdir(folder)).toEqual([]);
});

test('an archive that changed since it was opened is not unpacked', async () => {
  const path = join(folder, 'bundle.zip');
  await writeFile(path, SAMPLE);
  const bundle = await openBundle(path);
  const changed = Buffer.from(SAMPLE);
  changed.fill(0, 400_000, 400_100);
  await writeFile(path, changed);
  expect((await failureOf(extractBundle(bundle, join(folder, 'target')))).code).toBe('bundle.refused');
  await bundle.close();
  expect(await readdir(folder)).toEqual(['bundle.zip']);
});

test('of ten that unpack to the same target at once, one wins and the others are told', async () => {
  const bundle = await openBundle(SAMPLE);
  const target = join(folder, 'target');
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => extractBundle(bundle, target)));
  const codes = results.map((result) => (result.status === 'rejected' ? (result.reason as OpsError).code : 'won'));
  expect(codes.filter((code) => code === 'won')).toHaveLength(1);
  expect(codes.filter((code) => code === 'file.exists')).toHaveLength(9);
  expect(compareFiles(bundle.entries, (await listFolder(target)).files)).toEqual({
    changed: [],
    added: [],
    missing: [],
  });
  expect(await readdir(folder)).toEqual(['target']);
});

test('a process that is killed in the middle leaves no target', async () => {
  const path = join(folder, 'bundle.zip');
  await writeFile(path, SAMPLE);
  const program = `
    const [module, path, target] = process.argv.slice(1);
    const { openBundle, extractBundle } = require(module);
    openBundle(path).then((bundle) => extractBundle({
      ...bundle,
      chunks: async function* (name) {
        for await (const piece of bundle.chunks(name)) {
          yield piece;
          if (name === 'large.bin') { process.stdout.write('x'); await new Promise(() => setInterval(() => {}, 1000)); }
        }
      },
    }, target));`;
  const child = spawn(process.execPath, ['-e', program, module, path, join(folder, 'target')]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const left = await readdir(folder);
  expect(left).toContain('bundle.zip');
  expect(left).not.toContain('target');
});

test.skipIf(!canFillDisk)('a full disk is told by name and leaves nothing', async () => {
  const path = join(folder, 'bundle.zip');
  await writeFile(path, SAMPLE);
  await mkdir(join(folder, 'disk'));
  const program = `async (bundle, path, disk) => {
    const opened = await bundle.openBundle(path);
    const failure = await bundle.extractBundle(opened, disk + '/new/target').catch((error) => error);
    return { code: failure.code, left: require('node:fs').readdirSync(disk) };
  }`;
  const result = await runOnSmallDisk(module, join(folder, 'disk'), 300, program, [path, join(folder, 'disk')]);
  expect(result).toEqual({ code: 'file.disk_full', left: [] });
});
