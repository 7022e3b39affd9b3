import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '../testing/project-folder.js';
import { withMutex } from './folder-mutex.js';
import { processMark } from './process-mark.js';

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

  it.each([
    ['is empty, of one that was killed before it wrote its name', ''],
    ['names another process that had the same id', `${process.pid}.1.${'0'.repeat(8)}`],
  ])('takes over a file that %s', async (_what, content) => {
    const folder = await freshFolder();
    const file = path.join(folder, 'busy');
    await writeFile(file, content);
    await withMutex(file, () => Promise.resolve());
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes over when the one who took over was killed as well', async () => {
    const folder = await freshFolder();
    const file = path.join(folder, 'busy');
    await writeFile(file, '4194305');
    // Named after what it guards: the first 16 digits of its SHA-256.
    await writeFile(`${file}.${createHash('sha256').update('4194305').digest('hex').slice(0, 16)}`, '4194304');
    await withMutex(file, () => Promise.resolve());
    expect(await readdir(folder)).toEqual([]);
  });

  it('lets one in when many find a dead owner at once', async () => {
    const file = path.join(await freshFolder(), 'busy');
    await writeFile(file, '4194305');
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      expect(await readFile(file, 'utf8')).toBe(await processMark());
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 16 }, () => withMutex(file, work)));
    expect(most).toBe(1);
  });

  it('waits for a process that lives, and says which', async () => {
    const file = path.join(await freshFolder(), 'busy');
    await writeFile(file, await processMark());
    await expect(withMutex(file, () => Promise.resolve(), 0)).rejects.toMatchObject({
      code: 'file.exists',
      message: expect.stringContaining(String(process.pid)) as string,
    });
  });
});
