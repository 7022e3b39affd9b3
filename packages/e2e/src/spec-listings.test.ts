import { rename } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOk } from './testing/developer.js';
import { newWorld, type World } from './testing/world.js';

// The command lines of the specification, as written there; only the registry's address is ours.
describe('the specification', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
  });
  afterAll(() => world.end());

  test('Build Plugin', async () => {
    const { developer } = world;
    expectOk(await developer.ops('plugin', 'init', 'my-awesome-plugin'));
    const built = expectOk(await developer.ops('plugin', 'build'));
    expect(built.stdout).toContain('my-awesome-plugin-1.0.0.zip');
  });

  test('Publish to Marketplace', async () => {
    const { developer, registry } = world;
    expectOk(await developer.ops('plugin', 'validate', 'my-awesome-plugin-1.0.0.zip'));
    const published = expectOk(
      await developer.ops(
        ...['plugin', 'publish', 'my-awesome-plugin-1.0.0.zip'],
        ...['--category', 'ai', '--tags', 'machine-learning,predictions', '--price', '29.99'],
      ),
    );
    expect(published.stdout).toContain('✓ Plugin uploaded successfully');
    expect(published.stdout).toContain('✓ Validation passed');
    expect(published.stdout).toContain('✓ Published');
    expect(published.stdout).toContain(registry.address);
    const listed = await (await fetch(`${registry.address}/api/v1/plugins/marketplace/my-awesome-plugin`)).json();
    expect(listed).toMatchObject({
      category: 'ai',
      tags: ['machine-learning', 'predictions'],
      pricing: { price: '29.99', is_free: false },
    });
  });

  test('Code Signing', async () => {
    const { developer, registry } = world;
    expectOk(await developer.ops('plugin', 'init', 'my-plugin'));
    expectOk(await developer.ops('plugin', 'build', 'my-plugin'));
    const key = path.join(developer.home, '.ops-center', 'dev-key.pem');
    expectOk(await developer.ops('plugin', 'sign', 'my-plugin-1.0.0.zip', '--key', key));
    const keys = (await (await fetch(`${registry.address}/api/v1/publishers/acme/keys`)).json()) as {
      data: { key_id: string }[];
    };
    const name = keys.data[0]?.key_id.slice('SHA256:'.length).replaceAll('+', '-').replaceAll('/', '_');
    const verified = expectOk(
      await developer.ops(
        'plugin',
        'verify',
        'my-plugin-1.0.0.zip',
        '--public-key',
        `${registry.address}/keys/${name}.pub`,
      ),
    );
    expect(verified.stdout + verified.stderr).toContain('fetched, not pinned');
  });

  test('Private Registry', async () => {
    const { developer, registry } = world;
    expectOk(await developer.ops('config', 'set', 'registry', registry.address));
    await rename(path.join(developer.folder, 'my-plugin-1.0.0.zip'), path.join(developer.folder, 'my-plugin.zip'));
    expectOk(await developer.ops('plugin', 'publish', 'my-plugin.zip', '--private'));
    const outside = await fetch(`${registry.address}/api/v1/plugins/marketplace/my-plugin`);
    expect(outside.status).toBe(404);
  });
});
