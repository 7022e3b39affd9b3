import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FINDING_CODES, OpsError } from '@ops-center/manifest-schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBundle } from './open-bundle.js';
import { REFUSED_ARCHIVES } from './testing/refused-archives.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refuse-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function failureOf(source: string | Uint8Array): Promise<OpsError> {
  const failure: unknown = await openBundle(source).then(
    async (bundle) => {
      await bundle.close();
      return undefined;
    },
    (error: unknown) => error,
  );
  if (!(failure instanceof OpsError))
    throw new Error('the archive was accepted, or failed without a name', { cause: failure });
  return failure;
}

test('the corpus is large, and no two archives of it have one title', () => {
  expect(REFUSED_ARCHIVES.length).toBeGreaterThanOrEqual(140);
  expect(new Set(REFUSED_ARCHIVES.map(({ title }) => title)).size).toBe(REFUSED_ARCHIVES.length);
});

test.each(REFUSED_ARCHIVES)('refuses $title: $code', async ({ code, shows, bytes }) => {
  const archive = bytes();
  const path = join(folder, 'archive.zip');
  await writeFile(path, archive);
  for (const failure of [await failureOf(archive), await failureOf(path)]) {
    expect(failure.findings.map((finding) => finding.code)).toEqual([code]);
    expect(failure.code).toBe('bundle.refused');
    const [finding] = failure.findings;
    expect(FINDING_CODES[code]?.severity).toBe('error');
    expect(finding?.file).toBe(shows ?? finding?.file);
    // oxlint-disable-next-line no-control-regex -- nothing that steers a terminal may come through
    expect(`${failure.message} ${finding?.message}`).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
  }
});

test('every reason to refuse an archive that can be built is in the corpus', () => {
  const told = new Set(REFUSED_ARCHIVES.map(({ code }) => code));
  const untold = Object.keys(FINDING_CODES).filter((code) => code.startsWith('archive.') && !told.has(code as never));
  // Too large, and changed while open, take more than bytes: they have tests of their own.
  expect(untold.sort()).toEqual(['archive.changed', 'archive.too_large']);
});
