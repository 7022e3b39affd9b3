import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Hex, treeDigest } from '@ops-center/manifest-schema';
import { describe, expect, it } from 'vitest';
import { freshFolder, SMALLEST_MANIFEST, writeFiles } from '../testing/project-folder.js';
import { findPlugin, removeLeftovers, swapPlugins } from './plugins-folder.js';

async function scene(): Promise<{ readonly dir: string; readonly fresh: string; readonly aside: string }> {
  const dir = await freshFolder();
  const [fresh, aside] = [path.join(dir, 'fresh'), path.join(dir, 'aside')];
  await mkdir(aside);
  await writeFiles(dir, { 'plugins/one/version': 'old', 'fresh/one/version': 'new', 'fresh/two/version': 'new' });
  return { dir, fresh, aside };
}

const swapsOf = (fresh: string) => ['one', 'two'].map((slug) => ({ slug, fresh: path.join(fresh, slug) }));

describe('swapping plugins', () => {
  it('replaces what is there and adds what is not', async () => {
    const { dir, fresh, aside } = await scene();
    await swapPlugins(dir, swapsOf(fresh), aside, () => Promise.resolve());
    expect(await readFile(path.join(dir, 'plugins/one/version'), 'utf8')).toBe('new');
    expect(await readFile(path.join(dir, 'plugins/two/version'), 'utf8')).toBe('new');
  });

  it('puts everything back when the last step fails', async () => {
    const { dir, fresh, aside } = await scene();
    const failing = swapPlugins(dir, swapsOf(fresh), aside, () => Promise.reject(new Error('no lock file')));
    await expect(failing).rejects.toThrow('no lock file');
    expect(await readFile(path.join(dir, 'plugins/one/version'), 'utf8')).toBe('old');
    expect(await readdir(path.join(dir, 'plugins'))).toEqual(['one']);
    expect(await readdir(dir)).toEqual(['fresh', 'plugins']);
  });

  it('says where the old plugins are when they cannot be put back', async () => {
    const { dir, fresh, aside } = await scene();
    const failing = swapPlugins(dir, swapsOf(fresh), aside, async () => {
      await writeFile(path.join(fresh, 'one'), 'in the way');
      throw new Error('no lock file');
    });
    await expect(failing).rejects.toMatchObject({ code: 'file.io', where: aside });
    expect(await readFile(path.join(aside, 'one/version'), 'utf8')).toBe('old');
  });
});

describe('what killed processes left', () => {
  it('goes, unless it is in use or what the lock file means', async () => {
    const dir = await freshFolder();
    await writeFiles(dir, {
      'plugins/small-plugin/plugin.yaml': SMALLEST_MANIFEST,
      // No process of Linux has so high an id.
      'plugins/.ops-center-4194305-abc/x.zip': '',
      // This process's id, of one that started at another time.
      [`plugins/.ops-center-${process.pid}.1.00000000-abc/x.zip`]: '',
      'plugins/.ops-center-busy.0123456789abcdef': '4194305',
      'ops-center.lock': '{}',
      '.ops-center.lock.4194305-abc': 'half',
      [`.ops-center.lock.${process.pid}-abc`]: 'half',
      [`plugins/.ops-center-${process.pid}-abc/x.zip`]: '',
      'plugins/.ops-center-aside-a/small-plugin/plugin.yaml': 'old',
      'plugins/.ops-center-aside-b/lost-plugin/plugin.yaml': 'old',
      'plugins/.ops-center-aside-b/removed-plugin/plugin.yaml': 'old',
      'plugins/.ops-center-aside-c/swapped-plugin/plugin.yaml': 'old',
      'plugins/swapped-plugin/plugin.yaml': 'new',
      'plugins/.mine/x': '',
    });
    const trees = ['small-plugin', 'lost-plugin', 'swapped-plugin'].map((slug) => {
      const text = slug === 'small-plugin' ? SMALLEST_MANIFEST : 'old';
      return [
        slug,
        treeDigest([{ name: 'plugin.yaml', executable: false, sha256: sha256Hex(Buffer.from(text)) }]),
      ] as const;
    });
    await removeLeftovers(dir, new Map(trees));
    expect((await readdir(path.join(dir, 'plugins'))).sort()).toEqual([
      '.mine',
      `.ops-center-${process.pid}-abc`,
      'lost-plugin',
      'small-plugin',
      'swapped-plugin',
    ]);
    expect(await readFile(path.join(dir, 'plugins/swapped-plugin/plugin.yaml'), 'utf8')).toBe('old');
    expect(await readFile(path.join(dir, 'plugins/small-plugin/plugin.yaml'), 'utf8')).toBe(SMALLEST_MANIFEST);
    expect((await readdir(dir)).sort()).toEqual([`.ops-center.lock.${process.pid}-abc`, 'ops-center.lock', 'plugins']);
  });
});

describe('looking at a place', () => {
  it('tells the plugin from anything else', async () => {
    const dir = await freshFolder();
    await writeFiles(dir, {
      'plugins/small-plugin/plugin.yaml': SMALLEST_MANIFEST,
      'plugins/other/plugin.yaml': SMALLEST_MANIFEST,
      'plugins/broken/plugin.yaml': 'id: [',
      'plugins/empty/x': '',
      'plugins/file': '',
    });
    expect(await findPlugin(dir, 'small-plugin')).toEqual({ kind: 'plugin', version: '1.0.0' });
    expect(await findPlugin(dir, 'nothing')).toEqual({ kind: 'absent' });
    for (const slug of ['other', 'broken', 'empty', 'file'])
      expect(await findPlugin(dir, slug)).toEqual({ kind: 'other' });
  });
});
