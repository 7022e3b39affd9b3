import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOk, newDeveloper, type Developer } from './testing/developer.js';
import { run } from './testing/processes.js';
import { createUser } from './testing/served-registry.js';
import { logIn, newWorld, type World } from './testing/world.js';

/** Node.js programs beside the one of this run; `.ci/run` fetches the ones that the package promises to run on. */
const NODES = (process.env['OPS_CENTER_TEST_NODES'] ?? '').split(path.delimiter).filter((program) => program !== '');

describe.skipIf(NODES.length === 0)('the installed command line on other versions of Node.js', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
  });
  afterAll(() => world.end());

  test.each(NODES)('does the main job on %s', async (program) => {
    const version = (await run(program, ['--version'], { cwd: path.dirname(program) })).stdout.trim();
    const developer = await newDeveloper({ PATH: [path.dirname(program), process.env['PATH']].join(path.delimiter) });
    const name = `on-node-${version.split('.')[0]?.slice(1)}`;
    const ok = async (who: Developer, ...args: string[]): Promise<string> => expectOk(await who.ops(...args)).stdout;
    try {
      expect(await ok(developer, '--version')).toContain(`node ${version}`);
      const token = await createUser(world.registry.data, { email: `dev@${name}.example`, org: name });
      await logIn(developer, world.registry.address, token);
      await ok(developer, 'keys', 'generate', '--no-input');
      await ok(developer, 'plugin', 'init', name, '--type', 'hybrid', '--no-input');
      await ok(developer, 'plugin', 'validate', name, '--strict');
      await ok(developer, 'plugin', 'test', name);
      await ok(developer, 'plugin', 'build', name, '-o', 'made.zip');
      await ok(developer, 'plugin', 'sign', 'made.zip');
      await ok(developer, 'plugin', 'publish', 'made.zip', '--yes');
      await ok(developer, 'plugin', 'install', name, '--yes');
      await ok(developer, 'plugin', 'audit');
    } finally {
      await developer.leave();
    }
  });
});
