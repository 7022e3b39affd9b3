import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, SMALLEST_MANIFEST, writeFiles } from '../testing/project-folder.js';
import { withMutex } from './folder-mutex.js';
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
  it('goes, unless it is in use or the only copy of a plugin', async () => {
    const dir = await freshFolder();
    await writeFiles(dir, {
      'plugins/small-plugin/plugin.yaml': SMALLEST_MANIFEST,
      // No process of Linux has so high an id.
      'plugins/.ops-center-4194305-abc/x.zip': '',
      [`plugins/.ops-center-${process.pid}-abc/x.zip`]: '',
      'plugins/.ops-center-aside-a/small-plugin/plugin.yaml': 'old',
      'plugins/.ops-center-aside-b/lost-plugin/plugin.yaml': 'old',
      'plugins/.mine/x': '',
    });
    await removeLeftovers(dir);
    expect((await readdir(path.join(dir, 'plugins'))).sort()).toEqual([
      '.mine',
      `.ops-center-${process.pid}-abc`,
      '.ops-center-aside-b',
      'small-plugin',
    ]);
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

describe('one at a time', () => {
  it('lets nobody in between', async () => {
    const file = path.join(await freshFolder(), 'busy');
    const steps: string[] = [];
    const work = (name: string) => () => {
      steps.push(`${name} in`);
      return new Promise<void>((resolve) => {
        setImmediate(() => {
          steps.push(`${name} out`);
          resolve();
        });
      });
    };
    await Promise.all(['a', 'b', 'c'].map((name) => withMutex(file, work(name))));
    for (let index = 0; index < steps.length; index += 2) {
      expect(steps[index + 1]).toBe(steps[index]?.replace(' in', ' out'));
    }
    expect(steps).toHaveLength(6);
  });

  it('takes over from a process that has died', async () => {
    const folder = await freshFolder();
    const file = path.join(folder, 'busy');
    // Above the largest process id of Linux, so that no such process can live.
    await writeFile(file, '4194305');
    await withMutex(file, () => Promise.resolve());
    expect(await readdir(folder)).toEqual([]);
  });
});
