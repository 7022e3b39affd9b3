import { createHash } from 'node:crypto';
import { fileListText, sha256Hex, treeDigest } from '@ops-center/manifest-schema';
import { expect, test } from 'vitest';
import { openBundle } from './open-bundle.js';
import { acceptedArchives } from './testing/accepted-archives.js';
import { rawZip } from './testing/raw-zip.js';
import { listWithYauzl } from './testing/yauzl-oracle.js';

const ARCHIVES = acceptedArchives();

test('the corpus is large, and no two archives of it have one title', () => {
  expect(ARCHIVES.length).toBeGreaterThanOrEqual(35);
  expect(new Set(ARCHIVES.map(({ title }) => title)).size).toBe(ARCHIVES.length);
});

test.each(ARCHIVES)('accepts $title, and sees what another reader sees', async ({ names, bytes }) => {
  const archive = await bytes();
  const bundle = await openBundle(archive);
  expect(bundle.files.map((file) => file.name)).toEqual(names);
  expect(bundle.entries.map(({ name, size, sha256 }) => ({ name, size, sha256 }))).toEqual(
    await listWithYauzl(archive),
  );
  expect(bundle.sha256).toBe(createHash('sha256').update(archive).digest('hex'));
  expect(bundle.size).toBe(archive.length);
  for (const entry of bundle.entries) {
    expect(sha256Hex(await bundle.read(entry.name))).toBe(entry.sha256);
  }
  await bundle.close();
});

test('the tree digest tells names, contents and the executable bit, and nothing else', async () => {
  const entries = [
    { name: 'plugin.yaml', data: 'id: sample\n' },
    { name: 'run', data: '#!', mode: 0o100755 },
  ];
  const one = await openBundle(rawZip({ entries }));
  const other = await openBundle(
    rawZip({ entries: entries.map((entry) => ({ ...entry, method: 8, time: 0x5a215a21 })).reverse() }),
  );
  expect(other.sha256).not.toBe(one.sha256);
  expect(other.treeDigest).toBe(one.treeDigest);
  expect(one.treeDigest).toBe(treeDigest(one.entries));
  expect(fileListText(one.entries)).toBe(
    `${sha256Hex(Buffer.from('id: sample\n'))}  - plugin.yaml\n${sha256Hex(Buffer.from('#!'))}  x run\n`,
  );
  const closed = await openBundle(rawZip({ entries: entries.map((entry) => ({ ...entry, mode: 0o100644 })) }));
  expect(closed.treeDigest).not.toBe(one.treeDigest);
});
