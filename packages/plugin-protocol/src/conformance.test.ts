import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { play, type Transcript } from './testing/play.js';

const PACKAGE = path.resolve(import.meta.dirname, '..');
const transcripts = JSON.parse(
  await readFile(path.join(PACKAGE, 'conformance/transcripts.json'), 'utf8'),
) as Transcript[];

let folder: string;
let plugin: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'conformance-'));
  const outfile = path.join(folder, 'plugin.mjs');
  const entryPoints = [path.join(PACKAGE, 'src/testing/conformance-plugin.ts')];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@ops-center/source'],
  });
  plugin = [process.execPath, outfile];
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.concurrent('a plugin on the peer', () => {
  test.each(transcripts)('$name', (transcript) => play(plugin, transcript));
});

test('a transcript that is not followed fails, and says where', async () => {
  const transcript: Transcript = {
    name: 'wrong',
    steps: [{ send: '$initialize' }, { expect: { id: 'init', result: { plugin: { id: 'another' } } } }],
  };
  await expect(play(plugin, transcript)).rejects.toThrow(
    /step 2 of "wrong".*\/result\/plugin\/id should be "another"/s,
  );
});
