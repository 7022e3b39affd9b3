import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const SDK = path.resolve(import.meta.dirname, '../../plugin-sdk');
const REACTS = { 18: path.join(SDK, 'react-18'), 19: SDK } as const;

let folder: string;

/** A project that has the packed SDK, one React and jsdom, and nothing else of ours. */
async function project(react: 18 | 19): Promise<string> {
  const root = path.join(folder, `react-${react}`);
  await mkdir(path.join(root, 'node_modules/@ops-center'), { recursive: true });
  await run('tar', ['-xzf', path.join(folder, 'sdk.tgz'), '-C', path.join(root, 'node_modules/@ops-center')]);
  await run('mv', ['package', 'plugin-sdk'], { cwd: path.join(root, 'node_modules/@ops-center') });
  const repository = path.resolve(SDK, '../..');
  for (const [name, from] of [
    ['react', REACTS[react]],
    ['react-dom', REACTS[react]],
    ['jsdom', repository],
  ] as const) {
    await symlink(await realpath(path.join(from, 'node_modules', name)), path.join(root, 'node_modules', name));
  }
  return root;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ops-center-sdk-'));
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: SDK });
  const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await run('mv', [tarball, 'sdk.tgz'], { cwd: folder });
});

afterAll(async () => await rm(folder, { recursive: true, force: true }));

const PLUGIN_TEST = `
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { JSDOM } from 'jsdom';
import { createElement as h, useEffect, useState, version } from 'react';
import { Plugin, usePluginAPI } from '@ops-center/plugin-sdk';
import { Card } from '@ops-center/plugin-sdk/ui';
import { closeTestHosts, createTestHost, renderSlot } from '@ops-center/plugin-sdk/testing';

afterEach(closeTestHosts);

function openDocument() {
  const { window } = new JSDOM('<!doctype html><body></body>');
  for (const [name, value] of Object.entries({ window, document: window.document, navigator: window.navigator })) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
}

const plugin = new Plugin({ id: 'counter', name: 'Counter', version: '1.0.0' });
plugin.registerSlot('dashboard-widget', () => {
  const { api } = usePluginAPI();
  const [text, setText] = useState('Loading');
  useEffect(() => {
    api.devices.list().then(
      (devices) => setText(devices.length + ' devices'),
      (error) => setText(error.permission),
    );
  }, [api]);
  return h(Card, { title: 'React ' + version.split('.')[0] }, text);
});

test('needs no document before something is drawn', () => createTestHost({ plugin }).emit('device.created'));

test('says what is missing where there is no document', async () => {
  await assert.rejects(renderSlot(createTestHost({ plugin }), 'dashboard-widget'), /drawing needs a document/);
});

test('shows the devices', async () => {
  openDocument();
  const host = createTestHost({ plugin, granted: ['api:devices:read'], seed: { devices: [{}, {}, {}] } });
  const view = await renderSlot(host, 'dashboard-widget');
  assert.equal(view.text, process.env.EXPECTED + '3 devices');
});

test('is denied without the permission, and nothing of the other test is left', async () => {
  assert.equal(document.body.childNodes.length, 0);
  const host = createTestHost({ plugin });
  const view = await renderSlot(host, 'dashboard-widget');
  assert.equal(view.text, process.env.EXPECTED + 'api:devices:read');
  assert.equal(host.denials.length, 1);
});
`;

describe('the packed SDK', () => {
  test.each([18, 19] as const)("tests a plugin with Node's own test runner, on React %d", async (react) => {
    const root = await project(react);
    await writeFile(path.join(root, 'plugin.test.mjs'), PLUGIN_TEST);
    const { NODE_OPTIONS: _, NODE_ENV: __, ...env } = process.env;
    const { stdout } = await run(process.execPath, ['--test', '--test-reporter=tap', 'plugin.test.mjs'], {
      cwd: root,
      env: { ...env, EXPECTED: `React ${react}` },
    });
    expect(stdout).toMatch(/^# pass 4$/m);
    expect(stdout).toMatch(/^# fail 0$/m);
  });

  test('holds no module of ours but itself, no test, and stays small in a browser', async () => {
    const root = path.join(folder, 'react-19');
    const installed = path.join(root, 'node_modules/@ops-center/plugin-sdk');
    const files = await readdir(installed, { recursive: true });
    expect(files.filter((name) => /\.test\.|\.map$|testing\//.test(name))).toEqual([]);
    expect(files).toContain('ui.css');
    const { dependencies = {} } = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8')) as {
      dependencies?: object;
    };
    expect(dependencies).toEqual({});
    const { outputFiles, metafile } = await build({
      stdin: {
        contents: "export * from '@ops-center/plugin-sdk'; export * from '@ops-center/plugin-sdk/ui';",
        resolveDir: root,
      },
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      platform: 'browser',
      external: ['react', 'react/jsx-runtime'],
      metafile: true,
      logLevel: 'silent',
    });
    expect(
      Object.keys(metafile.inputs).filter((name) => !name.includes('plugin-sdk/dist/') && name !== '<stdin>'),
    ).toEqual([]);
    // Kilobytes that each frame of a plugin loads beside React.
    expect(gzipSync(outputFiles[0]?.contents ?? '').length / 1024).toBeLessThan(12);
  });
});
