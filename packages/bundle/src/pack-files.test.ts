import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { FileSource } from './file-source.js';
import { openBundle } from './open-bundle.js';
import { packFiles } from './pack-files.js';
import { memoryFiles } from './testing/memory-source.js';
import { buildStandalone, hasSmallDisks, runOnSmallDisk, runStandalone } from './testing/standalone.js';
import { listWithYauzl } from './testing/yauzl-oracle.js';

const canFillDisk = await hasSmallDisks();

let shared: string;
let module: string;
let folder: string;

beforeAll(async () => {
  shared = await mkdtemp(join(tmpdir(), 'pack-'));
  module = await buildStandalone(shared);
});

beforeEach(async () => {
  folder = await mkdtemp(join(shared, 'test-'));
});

afterAll(() => rm(shared, { recursive: true }));

const SAMPLE = {
  'z.txt': 'last',
  'backend/main.py': 'print(1)\n'.repeat(100),
  'plugin.yaml': 'id: sample\n',
  'A.txt': 'capital',
  'backend/run.sh': { contents: '#!/bin/sh\n', executable: true },
  empty: '',
  '\u00e9.txt': 'accent',
};

async function failureOf(action: Promise<unknown>): Promise<OpsError> {
  const error = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OpsError)) throw new Error('no named failure', { cause: error });
  return error;
}

test('what is packed opens, with the same facts', async () => {
  const packed = await packFiles(memoryFiles(SAMPLE), join(folder, 'out.zip'));
  const bundle = await openBundle(packed.path);
  expect(bundle).toMatchObject({ sha256: packed.sha256, size: packed.size, treeDigest: packed.treeDigest });
  expect(bundle.entries).toEqual(packed.entries);
  expect(packed.path).toBe(join(folder, 'out.zip'));
  expect(packed.unpackedSize).toBe(900 + 4 + 11 + 7 + 10 + 6);
  expect((await stat(packed.path)).size).toBe(packed.size);
  expect(await listWithYauzl(await readFile(packed.path))).toHaveLength(7);
  await bundle.close();
  expect(await readdir(folder)).toEqual(['out.zip']);
});

test('plugin.yaml comes first, then the names by their bytes; dates, modes and attributes are always the same', async () => {
  const { path } = await packFiles(memoryFiles(SAMPLE), join(folder, 'out.zip'));
  const listing = execFileSync('python3', [
    '-c',
    'import sys, zipfile\nfor i in zipfile.ZipFile(sys.argv[1]).infolist():\n' +
      '  print(i.filename, i.date_time, oct(i.external_attr >> 16), i.external_attr & 0xffff, len(i.extra), len(i.comment), i.compress_type)',
    path,
  ]);
  const date = '(1980, 1, 1, 0, 0, 0)';
  expect(listing.toString().trimEnd().split('\n')).toEqual([
    `plugin.yaml ${date} 0o100644 32 0 0 8`,
    `A.txt ${date} 0o100644 32 0 0 8`,
    `backend/main.py ${date} 0o100644 32 0 0 8`,
    `backend/run.sh ${date} 0o100755 32 0 0 8`,
    `empty ${date} 0o100644 32 0 0 0`,
    `z.txt ${date} 0o100644 32 0 0 8`,
    `\u00e9.txt ${date} 0o100644 32 0 0 8`,
  ]);
});

/** Writes the sample in a folder of its own, with its own times and modes, and packs it in its own order. */
const BUILD = `async (bundle, folder, seed) => {
  const { mkdirSync, writeFileSync, utimesSync, readFileSync, statSync, chmodSync } = require('node:fs');
  const { dirname, join } = require('node:path');
  const files = Object.entries(JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')));
  const shas = [];
  for (let round = 0; round < 5; round++) {
    process.umask([0o022, 0o077, 0o000, 0o027, 0o002][round]);
    const root = join(folder, 'copy ' + seed + ' ' + round);
    const shuffled = files.map((file) => [Math.random(), file]).sort((a, b) => a[0] - b[0]).map((pair) => pair[1]);
    for (const [name, file] of shuffled) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), file.contents ?? file);
      if (file.executable) chmodSync(join(root, name), 0o700);
      utimesSync(join(root, name), Math.random() * 2e9, Math.random() * 2e9);
    }
    const source = {
      files: shuffled.map(([name]) => {
        const { size, mode } = statSync(join(root, name));
        return { name, size, executable: (mode & 0o100) !== 0 };
      }),
      read: async (name) => readFileSync(join(root, name)),
    };
    shas.push((await bundle.packFiles(source, join(root, '..', 'out' + seed + round + '.zip'))).sha256);
  }
  return shas;
}`;

test('20 builds that differ in time zone, language, umask, file times, order and place give the same bytes', async () => {
  const zones = [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' },
    { TZ: 'Asia/Kathmandu', LANG: 'ja_JP.UTF-8' },
  ];
  const sample = { ...SAMPLE, 'large.txt': 'some words '.repeat(50_000) };
  await writeFile(join(folder, 'sample.json'), JSON.stringify(sample));
  const shas: unknown[] = [];
  for (const [index, env] of zones.entries()) {
    const result = await runStandalone(module, BUILD, { args: [folder, String(index)], env });
    shas.push(...(result as unknown[]));
  }
  expect(shas).toHaveLength(20);
  expect(new Set(shas).size).toBe(1);
});

test('another date can be given, and changes the archive only, not what is in it', async () => {
  const date = new Date(Date.UTC(2026, 6, 1, 12, 30, 44));
  const source = memoryFiles({ 'plugin.yaml': 'id: x\n', 'a.txt': 'a' });
  const folder = await mkdtemp(join(tmpdir(), 'dated-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const plain = await packFiles(source, join(folder, 'plain.zip'));
  const dated = await packFiles(source, join(folder, 'dated.zip'), { date });
  expect(dated.treeDigest).toBe(plain.treeDigest);
  expect(dated.sha256).not.toBe(plain.sha256);
  // MS-DOS form: hour 11-15, minute 5-10, two seconds 0-4; year since 1980 9-15, month 5-8, day 0-4.
  const bytes = await readFile(dated.path);
  expect(bytes.readUInt16LE(10)).toBe((12 << 11) | (30 << 5) | (44 / 2));
  expect(bytes.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (7 << 5) | 1);
});

test('names are brought into one Unicode form', async () => {
  const packed = await packFiles(
    memoryFiles({ 'plugin.yaml': 'id: x', 'cafe\u0301.txt': 'x' }),
    join(folder, 'out.zip'),
  );
  expect(packed.entries.map((entry) => entry.name)).toContain('caf\u00e9.txt');
});

test.each([
  ['archive.name_twin', { 'plugin.yaml': 'id: x', README: '1', readme: '2' }],
  ['archive.name_duplicate', { 'plugin.yaml': 'id: x', 'caf\u00e9': '1', 'cafe\u0301': '2' }],
  ['archive.name_traversal', { 'plugin.yaml': 'id: x', '../x': '1' }],
  ['archive.name_absolute', { 'plugin.yaml': 'id: x', '/x': '1' }],
  ['archive.name_reserved', { 'plugin.yaml': 'id: x', 'aux.py': '1' }],
  ['archive.name_backslash', { 'plugin.yaml': 'id: x', 'a\\b': '1' }],
  ['archive.name_component', { 'plugin.yaml': 'id: x', 'a//b': '1' }],
  ['archive.manifest_missing', { a: '1' }],
  ['archive.manifest_nested', { 'plugin.yaml': 'id: x', 'a/plugin.yaml': '1' }],
  ['archive.manifest_too_large', { 'plugin.yaml': '#'.repeat(262_145) }],
  ['archive.ratio', { 'plugin.yaml': 'id: x', zeros: Buffer.alloc(17 * 1024 * 1024) }],
])('nothing is packed that the reader would refuse: %s', async (code, files) => {
  const out = join(folder, 'out.zip');
  const failure = await failureOf(packFiles(memoryFiles(files), out));
  expect(failure.findings.map((finding) => finding.code)).toEqual([code]);
  expect(await readdir(folder)).toEqual([]);
});

test('an older archive is replaced when the new one is ready, and not before', async () => {
  const out = join(folder, 'out.zip');
  await writeFile(out, 'older');
  await failureOf(packFiles(memoryFiles({ a: 'no manifest' }), out));
  expect((await readFile(out)).toString()).toBe('older');
  const { size } = await packFiles(memoryFiles(SAMPLE), out);
  expect((await readFile(out)).length).toBe(size);
});

test('a place that cannot be written to is told by name', async () => {
  expect((await failureOf(packFiles(memoryFiles(SAMPLE), join(folder, 'no/out.zip')))).code).toBe('file.not_found');
  await mkdir(join(folder, 'folder.zip'));
  expect((await failureOf(packFiles(memoryFiles(SAMPLE), join(folder, 'folder.zip')))).code).toBe('file.io');
  expect(await readdir(folder)).toEqual(['folder.zip']);
});

test('a file that cannot be read stops the packing with its own error and leaves nothing', async () => {
  const files = memoryFiles(SAMPLE);
  const broken: FileSource = {
    files: files.files,
    read: (name) => (name === 'z.txt' ? Promise.reject(new OpsError('file.denied', 'z.txt')) : files.read(name)),
  };
  expect((await failureOf(packFiles(broken, join(folder, 'out.zip')))).code).toBe('file.denied');
  expect(await readdir(folder)).toEqual([]);
});

test('an interruption leaves nothing', async () => {
  const stop = new AbortController();
  const files = memoryFiles(SAMPLE);
  const stopping: FileSource = {
    files: files.files,
    read: (name) => {
      if (name === 'backend/run.sh') stop.abort();
      return files.read(name);
    },
  };
  const failure = await failureOf(packFiles(stopping, join(folder, 'out.zip'), { signal: stop.signal }));
  expect(failure.code).toBe('interrupted');
  expect(await readdir(folder)).toEqual([]);
});

test.skipIf(!canFillDisk)('a full disk is told by name, leaves nothing, and keeps the older archive', async () => {
  const program = `async (bundle, folder) => {
    const fs = require('node:fs');
    fs.writeFileSync(folder + '/out.zip', 'older');
    const data = require('node:crypto').randomBytes(1_000_000);
    const files = { files: [
      { name: 'plugin.yaml', size: 1, executable: false }, { name: 'a', size: data.length, executable: false },
      { name: 'b', size: data.length, executable: false },
    ], read: async (name) => name === 'plugin.yaml' ? Buffer.from('x') : data };
    const code = await bundle.packFiles(files, folder + '/out.zip').catch((error) => error.code);
    return { code, left: fs.readdirSync(folder), older: fs.readFileSync(folder + '/out.zip', 'utf8') };
  }`;
  const result = await runOnSmallDisk(module, folder, 500, program, [folder]);
  expect(result).toEqual({ code: 'file.disk_full', left: ['out.zip'], older: 'older' });
});

test('any files that may have their names come back as they were', async () => {
  const part = fc
    .stringMatching(/^[a-z0-9_-]{1,8}(?:\.[a-z]{1,3})?$/)
    .filter((name) => !/^(?:con|prn|aux|nul)(?:\.|$)/.test(name));
  const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `d${parts.length}/${parts.join('/')}`);
  const files = fc.dictionary(name, fc.uint8Array({ maxLength: 3000 }), { maxKeys: 8, noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(files, async (contents) => {
      const source = memoryFiles({ ...contents, 'plugin.yaml': 'id: x' });
      const packed = await packFiles(source, join(folder, 'any.zip')).catch((error: unknown) => error);
      if (packed instanceof OpsError) {
        expect(packed.findings[0]?.code).toMatch(/^archive\.(?:name_file_and_folder|name_reserved|manifest_nested)$/);
        return;
      }
      const bundle = await openBundle(join(folder, 'any.zip'));
      for (const [path, bytes] of Object.entries(contents)) {
        expect(Buffer.compare(Buffer.from(await bundle.read(path)), Buffer.from(bytes))).toBe(0);
      }
      expect(bundle.files).toHaveLength(Object.keys(contents).length + 1);
      await bundle.close();
    }),
    { numRuns: 100, seed: 11 },
  );
});

test('random bytes of some megabytes come through', async () => {
  const data = randomBytes(3_000_000);
  const { path } = await packFiles(memoryFiles({ 'plugin.yaml': 'id: x', data }), join(folder, 'out.zip'));
  const bundle = await openBundle(path);
  expect(Buffer.compare(Buffer.from(await bundle.read('data')), data)).toBe(0);
  await bundle.close();
});
