import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lockFilePath, readLockFile } from '../io/lock-file.js';
import { findPlugin, holdsTree, pluginsFolder } from '../io/plugins-folder.js';
import { buildCli, type BuiltCli } from '../testing/built-cli.js';
import { installScene } from '../testing/install-scene.js';
import type { Lock } from './lock.js';

const SLUGS = ['one', 'two', 'three'];
const MOMENTS = 7;

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
}, 60_000);
afterAll(() => cli.remove());

/** Whether a plugin is not there, or is the old or the new one with every file. */
async function isWhole(dir: string, slug: string, locks: readonly Lock[]): Promise<boolean> {
  if ((await findPlugin(dir, slug)).kind === 'absent') return true;
  const trees = locks.map((lock) => lock.get(slug)?.treeDigest ?? '');
  return (await Promise.all(trees.map((tree) => holdsTree(dir, slug, tree)))).includes(true);
}

it('leaves the old installation or the new one, however an update ends, and the next command tidies up', async () => {
  const scene = await installScene();
  for (const id of SLUGS) await scene.publish({ id, version: '1.0.0' });
  await scene.install(SLUGS);
  const old = await readLockFile(scene.folder);
  for (const id of SLUGS) await scene.publish({ id, version: '2.0.0' });
  const host = async (name: string): Promise<string> => {
    const dir = path.join(cli.root, 'hosts', name);
    await mkdir(dir, { recursive: true });
    await cp(pluginsFolder(scene.folder), pluginsFolder(dir), { recursive: true });
    await cp(lockFilePath(scene.folder), lockFilePath(dir));
    return dir;
  };
  const env = { OPS_CENTER_REGISTRY: scene.server.url };
  const whole = await host('whole');
  const started = performance.now();
  expect(await cli.run(['plugin', 'update', '--yes'], { cwd: whole, env })).toMatchObject({ code: 0 });
  const duration = performance.now() - started;
  const fresh = await readLockFile(whole);
  expect([...fresh.values()].map(({ version }) => version)).toEqual(SLUGS.map(() => '2.0.0'));

  for (let moment = 0; moment < MOMENTS; moment += 1) {
    const dir = await host(String(moment));
    // The first part of the time is Node.js that starts.
    const after = duration * (0.35 + (0.75 * moment) / MOMENTS);
    const signal = moment % 3 === 2 ? 'SIGINT' : 'SIGKILL';
    const ended = await cli.run(['plugin', 'update', '--yes'], { cwd: dir, env, kill: { when: wait(after), signal } });
    const said = `${signal} after ${Math.round(after)} ms: ${ended.stderr}`;
    expect([null, 0, 130], said).toContain(ended.code);
    for (const slug of SLUGS) expect(await isWhole(dir, slug, [old, fresh]), `${slug}, ${said}`).toBe(true);
    const lock = await readLockFile(dir);
    expect([JSON.stringify([...old]), JSON.stringify([...fresh])], said).toContain(JSON.stringify([...lock]));

    const next = await cli.run(['plugin', 'install', '--frozen', '--yes'], { cwd: dir, env });
    expect(next, said).toMatchObject({ code: 0 });
    for (const [slug, { treeDigest }] of lock) expect(await holdsTree(dir, slug, treeDigest), said).toBe(true);
    expect((await readdir(pluginsFolder(dir))).sort(), said).toEqual([...SLUGS].sort());
    expect((await readdir(dir)).sort(), said).toEqual(['ops-center.lock', 'plugins']);
  }
}, 120_000);
