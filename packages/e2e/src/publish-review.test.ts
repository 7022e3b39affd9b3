import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectOk } from './testing/developer.js';
import { newWorld, type World } from './testing/world.js';

let world: World;

beforeAll(async () => {
  world = await newWorld({ env: { OPS_CENTER_REGISTRY_HOLD_FOR_REVIEW: 'new-publisher' } });
  const { developer } = world;
  expectOk(await developer.ops('plugin', 'init', 'first-plugin', '--type', 'theme', '--no-input', '--no-git'));
  expectOk(await developer.ops('plugin', 'build', 'first-plugin', '-o', 'first.zip'));
});
afterAll(() => world.end());

async function post(path: string, body: object): Promise<void> {
  const answer = await fetch(`${world.registry.address}/api/v1/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
}

test('a version that is held ends with 9 and its place; --wait ends with 0 when it was approved', async () => {
  const { developer } = world;
  const held = await developer.json('plugin', 'publish', 'first.zip', '--yes');
  expect(held).toMatchObject({
    exitCode: 9,
    error: { code: 'version.held', retryable: true },
    data: { outcome: 'held', review: { place: 1 }, downloadUrl: null },
  });
  expect((await developer.ops('plugin', 'install', 'first-plugin', '--yes')).code).toBe(5);

  let approving: Promise<void> | undefined;
  const waited = await developer.opsWith(
    {
      started: (child) =>
        // Only once it says that it waits is the version approved.
        child.stderr?.on('data', (text: string) => {
          if (text.includes('waiting for the review of first-plugin 1.0.0 (place 1 in the queue)'))
            approving ??= post('admin/plugins/first-plugin/versions/1.0.0/approve', {});
        }),
    },
    ...['plugin', 'publish', 'first.zip', '--yes', '--wait-timeout', '60'],
  );
  await approving;
  expect(expectOk(waited).stdout).toContain('Published to marketplace');
  expectOk(await developer.ops('plugin', 'install', 'first-plugin', '--yes'));
});

test('an advisory is found by audit (exit 3), and told by install and info', async () => {
  const { developer } = world;
  expectOk(await developer.ops('plugin', 'audit', '--strict'));
  const fault = { severity: 'high', title: 'CSS that reads passwords', affected: '<1.0.1', fixed_version: '1.0.1' };
  await post('plugins/first-plugin/advisories', { ...fault, description: 'Every field is sent elsewhere.' });
  expect(await developer.json('plugin', 'audit')).toMatchObject({
    exitCode: 3,
    error: { code: 'audit.findings', findings: [{ code: 'audit.vulnerable', severity: 'error' }] },
    data: { faults: [{ slug: 'first-plugin', version: '1.0.0', severity: 'high', fixedVersion: '1.0.1' }] },
  });
  const told = 'first-plugin 1.0.0 has a known security fault (high): CSS that reads passwords; fixed in 1.0.1';
  const installed = await developer.json('plugin', 'install', 'first-plugin', '--yes');
  expect(installed).toMatchObject({ exitCode: 0, warnings: [told] });
  expect(expectOk(await developer.ops('plugin', 'info', 'first-plugin')).stdout).toContain('CSS that reads passwords');
});
