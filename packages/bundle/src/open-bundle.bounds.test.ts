import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { OpsError } from '@ops-center/manifest-schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_LIMITS, type ArchiveLimits } from './limits.js';
import { openBundle } from './open-bundle.js';
import { DEFLATED, rawZip, type RawEntry } from './testing/raw-zip.js';
import { buildStandalone, runStandalone } from './testing/standalone.js';

const MIB = 1024 * 1024;
const MANIFEST: RawEntry = { name: 'plugin.yaml', data: 'id: sample\n' };

let folder: string;
let module: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bounds-'));
  module = await buildStandalone(folder);
});

afterAll(() => rm(folder, { recursive: true }));

async function save(name: string, archive: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, archive);
  return path;
}

async function codesOf(action: Promise<unknown>): Promise<string[]> {
  const error = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OpsError)) throw new Error('no named failure', { cause: error });
  return [error.code, ...error.findings.map((finding) => finding.code)];
}

const SMALL = rawZip({ entries: [MANIFEST, { name: 'a', data: 'x'.repeat(1000), method: DEFLATED }] });

test.each<[keyof ArchiveLimits, number, string]>([
  ['archiveBytes', SMALL.length - 1, 'archive.too_large'],
  ['entries', 1, 'archive.too_many_entries'],
  ['entryBytes', 999, 'archive.entry_too_large'],
  ['totalBytes', 1000, 'archive.total_too_large'],
  ['pathBytes', 10, 'archive.name_too_long'],
  ['componentBytes', 10, 'archive.name_too_long'],
  ['manifestBytes', 10, 'archive.manifest_too_large'],
])('the limit %s of %d is kept: %s', async (limit, value, code) => {
  expect(await codesOf(openBundle(SMALL, { ...DEFAULT_LIMITS, [limit]: value }))).toEqual(['bundle.refused', code]);
  const enough = await openBundle(SMALL, { ...DEFAULT_LIMITS, [limit]: value + 11 });
  expect(enough.entries).toHaveLength(2);
});

test('the ratio counts once the floor is passed', async () => {
  const archive = rawZip({ entries: [MANIFEST, { name: 'a', data: 'x'.repeat(100_000), method: DEFLATED }] });
  const strict = { ...DEFAULT_LIMITS, ratio: 10, ratioFloor: 99_999 };
  expect(await codesOf(openBundle(archive, strict))).toEqual(['bundle.refused', 'archive.ratio']);
  expect((await openBundle(archive, { ...strict, ratioFloor: 200_000 })).entries).toHaveLength(2);
});

test('an archive over the limit is refused by its size alone, before any of it is read', async () => {
  const path = await save('sparse.zip', Buffer.alloc(0));
  await truncate(path, 64 * 1024 * MIB);
  expect(await codesOf(openBundle(path))).toEqual(['bundle.refused', 'archive.too_large']);
});

test('10,000 entries are read, and one more is not', async () => {
  const entries = Array.from({ length: 9_999 }, (_, index) => ({ name: `d${index % 100}/${index}`, data: `${index}` }));
  const bundle = await openBundle(rawZip({ entries: [MANIFEST, ...entries] }));
  expect(bundle.files).toHaveLength(10_000);
  const more = rawZip({ entries: [MANIFEST, ...entries, { name: 'one-more', data: '' }] });
  expect(await codesOf(openBundle(more))).toEqual(['bundle.refused', 'archive.too_many_entries']);
});

test('names that are all folders do not fill the memory', async () => {
  const entries = Array.from({ length: 9_000 }, (_, index) => ({ name: `${index}/${'a/'.repeat(500)}b`, data: '' }));
  expect(await codesOf(openBundle(rawZip({ entries: [MANIFEST, ...entries] })))).toEqual([
    'bundle.refused',
    'archive.too_many_entries',
  ]);
});

test.each([
  ['nothing', 'file.not_found', () => join(folder, 'nothing.zip')],
  ['a file taken for a folder', 'file.not_found', async () => join(await save('file.zip', SMALL), 'x.zip')],
  [
    'a folder',
    'file.io',
    async () => {
      await mkdir(join(folder, 'folder.zip'));
      return join(folder, 'folder.zip');
    },
  ],
  [
    'a named pipe that nobody writes to',
    'file.io',
    () => {
      execFileSync('mkfifo', [join(folder, 'pipe.zip')]);
      return join(folder, 'pipe.zip');
    },
  ],
  ['a device', 'file.io', () => '/dev/zero'],
])('%s at the path is told by name: %s', async (_, code, makePath) => {
  expect(await codesOf(openBundle(await makePath()))).toEqual([code]);
});

test('a link to an archive is opened, once: what the link points at later does not matter', async () => {
  const [path, link] = [await save('first.zip', SMALL), join(folder, 'link.zip')];
  await symlink(path, link);
  const bundle = await openBundle(link);
  await rm(link);
  await symlink(await save('second.zip', rawZip({ entries: [MANIFEST, { name: 'a', data: 'y'.repeat(1000) }] })), link);
  expect(Buffer.from(await bundle.read('a')).toString()).toBe('x'.repeat(1000));
  await bundle.close();
});

test('an archive that is replaced while it is open goes on being read as it was', async () => {
  const path = await save('replaced.zip', SMALL);
  const bundle = await openBundle(path);
  await rename(await save('other.zip', rawZip({ entries: [MANIFEST, { name: 'a', data: 'z' }] })), path);
  expect(Buffer.from(await bundle.read('a')).toString()).toBe('x'.repeat(1000));
  await bundle.close();
});

test('an archive that is written to while it is open is not believed any more', async () => {
  const data = randomBytes(1_300_000);
  const archive = rawZip({ entries: [MANIFEST, { name: 'a', data }] });
  const path = await save('changed.zip', archive);
  const bundle = await openBundle(path);
  archive.fill(0, 900_000, 901_000);
  await writeFile(path, archive);
  expect(await codesOf(bundle.read('a'))).toEqual(['bundle.refused', 'archive.data_crc']);
  await bundle.close();
});

test('a change that keeps the checksum is noticed by the digest', async () => {
  const data = randomBytes(1_300_000);
  // What follows keeps the end of the first out of the last piece that was read.
  const rest = { name: 'b', data: randomBytes(100_000) };
  const path = await save('forged.zip', rawZip({ entries: [MANIFEST, { name: 'a', data }, rest] }));
  const bundle = await openBundle(path);
  const forged = withChecksum(randomBytes(1_300_000), crc32(data));
  await writeFile(path, rawZip({ entries: [MANIFEST, { name: 'a', data: forged }, rest] }));
  expect(await codesOf(bundle.read('a'))).toEqual(['bundle.refused', 'archive.changed']);
  await bundle.close();
});

/** Changes the last four bytes so that the whole has the wanted checksum: CRC-32 is linear, one bit at a time. */
function withChecksum(bytes: Buffer, wanted: number): Buffer {
  const body = Buffer.concat([bytes.subarray(0, -4), Buffer.alloc(4)]);
  const base = crc32(body);
  const rows = Array.from({ length: 32 }, (_, bit) => {
    const flipped = Buffer.from(body);
    flipped.writeUInt32LE((1 << bit) >>> 0, body.length - 4);
    return { effect: (crc32(flipped) ^ base) >>> 0, bits: (1 << bit) >>> 0 };
  });
  let [missing, solution] = [(wanted ^ base) >>> 0, 0];
  for (let column = 0; column < 32; column++) {
    const at = rows.findIndex((row, index) => index >= column && ((row.effect >>> column) & 1) === 1);
    const pivot = rows[at];
    if (pivot === undefined) throw new Error('the effects of the bits are not independent');
    rows.splice(at, 1);
    for (const row of rows) {
      if (((row.effect >>> column) & 1) === 0) continue;
      row.effect = (row.effect ^ pivot.effect) >>> 0;
      row.bits = (row.bits ^ pivot.bits) >>> 0;
    }
    rows.splice(column, 0, pivot);
    if (((missing >>> column) & 1) === 0) continue;
    missing = (missing ^ pivot.effect) >>> 0;
    solution = (solution ^ pivot.bits) >>> 0;
  }
  body.writeUInt32LE(solution, body.length - 4);
  return body;
}

test('an archive that shrinks while it is open is told by name', async () => {
  const path = await save('shrunk.zip', rawZip({ entries: [MANIFEST, { name: 'a', data: randomBytes(1_300_000) }] }));
  const bundle = await openBundle(path);
  await truncate(path, 1000);
  expect(await codesOf(bundle.read('a'))).toEqual(['bundle.refused', 'archive.changed']);
  await bundle.close();
});

test('a file that is not in the bundle is told by name, also one that every object has', async () => {
  const bundle = await openBundle(SMALL);
  for (const name of ['b', '__proto__', 'toString', '../plugin.yaml', '']) {
    expect(await codesOf(bundle.read(name))).toEqual(['file.not_found']);
  }
});

test('closing twice is closing once, and a large archive is not read after it', async () => {
  const large = rawZip({ entries: [MANIFEST, { name: 'a', data: randomBytes(1_300_000) }] });
  const bundle = await openBundle(await save('closed.zip', large));
  await Promise.all([bundle.close(), bundle.close()]);
  await expect(bundle.read('a')).rejects.toThrow('cannot be read');
});

test('many files are read at the same time without mixing them up', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `f${index}`);
  const entries = names.map((name, index) => ({
    name,
    data: randomBytes(index * 3000),
    method: (index % 2) * DEFLATED,
  }));
  const path = await save('many.zip', rawZip({ entries: [MANIFEST, ...entries] }));
  const bundle = await openBundle(path);
  const contents = await Promise.all(names.map((name) => bundle.read(name)));
  for (const [index, entry] of entries.entries())
    expect(Buffer.compare(contents[index] ?? Buffer.alloc(0), entry.data)).toBe(0);
  await bundle.close();
});

const PEAK = `async (bundle, path) => {
  const code = await bundle.openBundle(path).then(async (opened) => {
    let size = 0;
    for (const { name } of opened.files) for await (const piece of opened.chunks(name)) size += piece.length;
    await opened.close();
    return size;
  }, (error) => error.findings[0].code);
  // The usage that the system tells of a process starts with that of the parent; this line does not.
  const status = require('node:fs').readFileSync('/proc/self/status', 'utf8');
  return { code, peak: Number(/VmHWM:\\s*(\\d+) kB/.exec(status)[1]) / 1024 };
}`;

interface Peak {
  readonly code: number | string;
  /** MiB. */
  readonly peak: number;
}

test.skipIf(process.platform !== 'linux')('a bundle of 100 MB is read within 150 MB of memory', async () => {
  const data = randomBytes(48 * MIB);
  const packed = deflateRawSync(data, { level: 0 });
  const archive = rawZip({
    entries: [MANIFEST, { name: 'a', data, packed, method: DEFLATED }, { name: 'b', data: data.subarray(0, 46 * MIB) }],
  });
  const path = await save('large.zip', archive);
  const { code, peak } = (await runStandalone(module, PEAK, { args: [path] })) as Peak;
  expect(code).toBe(94 * MIB + 11);
  expect(peak).toBeLessThan(150);
});

test.skipIf(process.platform !== 'linux')(
  'bombs are stopped within 150 MB of memory, whatever they declare',
  async () => {
    const layer = deflateRawSync(Buffer.alloc(600 * MIB));
    const bombs: [string, number][] = [
      ['archive.entry_too_large', 600 * MIB],
      ['archive.ratio', 200 * MIB],
      ['archive.data_overrun', 16 * MIB],
      ['archive.data_overrun', 1],
      ['archive.data_overrun', 0],
    ];
    for (const [code, size] of bombs) {
      const path = await save(
        'bomb.zip',
        rawZip({ entries: [MANIFEST, { name: 'a', method: DEFLATED, packed: layer, size, crc: 0 }] }),
      );
      const result = (await runStandalone(module, PEAK, { args: [path] })) as Peak;
      expect(result.code).toBe(code);
      expect(result.peak).toBeLessThan(150);
    }
  },
);
