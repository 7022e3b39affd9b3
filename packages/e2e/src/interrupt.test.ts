import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectOk } from './testing/developer.js';
import type { Ended } from './testing/processes.js';
import { newWorld, type World } from './testing/world.js';

const MOMENTS = 20;
const BULK = 6_000_000;

let world: World;
let root: string;

/** A plugin that takes a while to pack, send and unpack, and a second version of it that is published. */
beforeAll(async () => {
  world = await newWorld();
  root = await mkdtemp(path.join(tmpdir(), 'ops-center-interrupt-'));
  const { developer } = world;
  expectOk(await developer.ops('plugin', 'init', 'bulky', '--type', 'theme', '--no-input', '--no-git'));
  for (let part = 0; part < 6; part += 1)
    await writeFile(path.join(developer.folder, 'bulky', `part-${part}.bin`), randomBytes(BULK / 6));
  expectOk(await developer.ops('plugin', 'build', 'bulky', '-o', 'bulky.zip'));
  expectOk(await developer.ops('plugin', 'publish', 'bulky.zip', '--yes'));
});
afterAll(async () => {
  await world.end();
  await rm(root, { recursive: true, force: true });
});

/** Everything below a folder with its content, but for what a finished command would have made. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const pairs = await Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), (await readFile(file)).toString('latin1')] as const;
    }),
  );
  return Object.fromEntries(pairs);
}

/** A command, the folder it works in, and how its result is recognised there. */
const COMMANDS = {
  build: { args: ['plugin', 'build', 'bulky', '-o', 'made.zip'], result: /^made\.zip$/ },
  sign: { args: ['plugin', 'sign', 'bulky.zip'], result: /^bulky\.zip\.sig$/ },
  publish: { args: ['plugin', 'publish', 'bulky', '--yes'], result: /^(bulky-1\.0\.0\.zip(\.sig)?)$/ },
  install: { args: ['plugin', 'install', 'bulky', '--yes'], result: /^(ops-center\.lock|plugins\/bulky\/.*)$/ },
} as const;

test.each(Object.entries(COMMANDS))(
  `SIGINT at random moments of %s leaves the old state, or the whole result, and exit 130`,
  async (name, { args, result }) => {
    const base = path.join(root, name);
    await mkdir(base);
    await cp(path.join(world.developer.folder, 'bulky'), path.join(base, 'bulky'), { recursive: true });
    if (name === 'sign') await cp(path.join(world.developer.folder, 'bulky.zip'), path.join(base, 'bulky.zip'));
    const before = await contentOf(base);
    const started = performance.now();
    const whole = path.join(root, `${name}-whole`);
    await cp(base, whole, { recursive: true });
    expectOk(await world.developer.opsWith({ cwd: whole }, ...args));
    const duration = performance.now() - started;
    const finished = await contentOf(whole);

    const interrupted = async (moment: number): Promise<Ended> => {
      const cwd = path.join(root, `${name}-${moment}`);
      await cp(base, cwd, { recursive: true });
      let timer: NodeJS.Timeout | undefined;
      const ended = await world.developer.opsWith(
        {
          cwd,
          started: (child) => {
            timer = setTimeout(() => child.kill('SIGINT'), ((moment + Math.random()) / (MOMENTS / 4)) * duration);
          },
        },
        ...args,
      );
      clearTimeout(timer);
      const after = await contentOf(cwd);
      const made = Object.keys(after).filter((file) => result.test(file));
      const others = Object.fromEntries(Object.entries(after).filter(([file]) => !result.test(file)));
      expect(others, `${name}: something is left behind or changed`).toEqual(before);
      for (const file of made) expect(after[file] !== undefined && file in finished, file).toBe(true);
      if (name !== 'publish')
        expect([0, Object.keys(finished).length - Object.keys(before).length]).toContain(made.length);
      await rm(cwd, { recursive: true });
      return ended;
    };
    const ends = [];
    for (let moment = 0; moment < MOMENTS / 4; moment += 1) ends.push(await interrupted(moment));
    for (const { code, signal, stderr } of ends) expect([0, 130], stderr).toContain(signal === 'SIGINT' ? 130 : code);
    expect(ends.some(({ code, signal }) => code === 130 || signal === 'SIGINT')).toBe(true);
  },
);
