import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, utimes } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { expectOk, newDeveloper } from './testing/developer.js';
import { run } from './testing/processes.js';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../examples');

const digestOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

test.each(await readdir(EXAMPLES))(
  'two builds of %s from copies that differ in time, umask, order, zone, locale and path have the same sha256',
  async (example) => {
    const developer = await newDeveloper();
    try {
      const first = path.join(developer.folder, 'one');
      const second = path.join(developer.folder, 'a longer', 'päth', 'two');
      await cp(path.join(EXAMPLES, example), first, { recursive: true });
      await mkdir(second, { recursive: true });
      // The other copy is made file by file, last name first, so that the folder lists in another order.
      const files = (await readdir(first, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
      for (const entry of files.toReversed()) {
        const from = path.join(entry.parentPath, entry.name);
        const to = path.join(second, path.relative(first, from));
        await mkdir(path.dirname(to), { recursive: true });
        await cp(from, `${to}.part`);
        await rename(`${to}.part`, to);
        await utimes(to, 1_000_000_000, 1_000_000_000 + Math.floor(Math.random() * 1e8));
      }
      const one = path.join(developer.folder, 'one.zip');
      const two = path.join(developer.folder, 'two.zip');
      expectOk(await developer.opsWith({ cwd: first }, 'plugin', 'build', '-o', one));
      const other = await run('sh', ['-c', 'umask 077; exec ops-center plugin build -o "$OUT"'], {
        cwd: second,
        env: {
          ...developer.env,
          OUT: two,
          TZ: 'Pacific/Kiritimati',
          LC_ALL: 'C',
          PATH: `${path.join(inject('installed'), 'node_modules', '.bin')}${path.delimiter}${developer.env.PATH}`,
        },
      });
      expectOk(other);
      expect(await digestOf(two)).toBe(await digestOf(one));
    } finally {
      await developer.leave();
    }
  },
);
