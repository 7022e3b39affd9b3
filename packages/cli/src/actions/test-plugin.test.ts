import { execFileSync } from 'node:child_process';
import { chmod, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, SMALL_PROJECT, SMALLEST_MANIFEST, writeFiles } from '../testing/project-folder.js';
import { testDeps } from '../testing/test-deps.js';
import { testPlugin, type TestRequest, type TestRun } from './test-plugin.js';

const NODE_TEST = "import assert from 'node:assert/strict';\nimport { test } from 'node:test';\n";
const BACKEND = `from ops_center_sdk import Plugin

plugin = Plugin(id="small-plugin", name="Small Plugin", version="1.0.0")


@plugin.hook("device.created")
async def on_created(device_id):
    await plugin.storage.set("last", device_id)
    return {"seen": await plugin.storage.get("last")}


app = plugin.create_app()
`;
const BACKEND_MANIFEST = `${SMALLEST_MANIFEST}hooks:
  - name: device.created
    handler: backend.main:on_created
`;
const BACKEND_TEST = `from ops_center_sdk.testing import PluginTestCase


class SmallTest(PluginTestCase):
    plugin_id = "small-plugin"

    async def test_hook(self):
        self.assertEqual(await self.emit_hook("device.created", {"device_id": "d1"}), {"seen": "d1"})
`;
const FRONTEND = `import { Plugin } from '@ops-center/plugin-sdk';
import { version } from 'react';
import './widget.css';

const plugin = new Plugin({ id: 'small-plugin', name: 'Small Plugin', version: '1.0.0' });
plugin.registerSlot('dashboard-widget', () => <p>React {version}</p>);
export default plugin;
`;
const FRONTEND_TEST = `${NODE_TEST}import { createTestHost, renderSlot } from '@ops-center/plugin-sdk/testing';
import plugin from '../frontend/src/index';

test('draws', async () => {
  const view = await renderSlot(createTestHost({ plugin }), 'dashboard-widget');
  assert.match(view.text, /^React MAJOR\\./);
  assert.ok(import.meta.url.endsWith('/tests/widget.test.tsx'), import.meta.url);
});
`;

async function run(
  files: Readonly<Record<string, string>>,
  request: Partial<TestRequest> = {},
  env: Readonly<Record<string, string>> = { PATH: process.env['PATH'] ?? '', CI: '1' },
): Promise<TestRun & { readonly folder: string }> {
  const folder = await freshFolder();
  await writeFiles(path.join(folder, 'small-plugin'), { ...SMALL_PROJECT, ...files });
  const deps = await testDeps(folder, { env });
  const defaults = {
    folder: 'small-plugin',
    tier: 'unit',
    only: undefined,
    python: undefined,
    outputToStderr: true,
  } as const;
  return { ...(await testPlugin(deps, { ...defaults, ...request })), folder };
}

/** Stands for an interpreter of another machine: answers the question for its version. */
async function interpreter(version: string, pytest: string): Promise<string> {
  const file = path.join(await freshFolder(), 'python');
  await writeFile(file, `#!/bin/sh\necho "${version} ${pytest}"\n`);
  await chmod(file, 0o755);
  return file;
}

const counts = ({ report }: TestRun) =>
  report.suites.map(({ language, outcome, counts }) => ({ language, outcome, ...counts }));

describe('the tests of a plugin', () => {
  test.each(['unit', 'process'] as const)('in Python run on the carried SDK, tier %s', async (tier) => {
    const ran = await run(
      {
        'plugin.yaml': BACKEND_MANIFEST,
        'backend/main.py': BACKEND,
        'tests/__init__.py': '',
        'tests/test_small.py': BACKEND_TEST,
      },
      { tier },
    );
    expect(counts(ran)).toEqual([{ language: 'python', outcome: 'passed', passed: 1, failed: 0, skipped: 0 }]);
    expect(ran.failure).toBeUndefined();
    expect(await readdir(path.join(ran.folder, 'small-plugin/backend'))).toEqual(['__init__.py', 'main.py']);
  });

  test.each([
    ['18', '^18.0.0'],
    ['19', '>=18'],
  ])('in TSX run on the carried SDK and React %s', async (major, range) => {
    const ran = await run({
      'plugin.yaml': `${SMALLEST_MANIFEST}dependencies:\n  npm:\n    - react: "${range}"\n`,
      'frontend/src/index.tsx': FRONTEND,
      'frontend/src/widget.css': 'p { color: red }',
      'tests/widget.test.tsx': FRONTEND_TEST.replace('MAJOR', major),
    });
    expect(counts(ran)).toEqual([{ language: 'javascript', outcome: 'passed', passed: 1, failed: 0, skipped: 0 }]);
  });

  test('that fail are counted, and are the failure of the command', async () => {
    const ran = await run({
      'tests/__init__.py': '',
      'tests/test_a.py':
        'import unittest\n\nclass A(unittest.TestCase):\n    def test_good(self): pass\n    def test_bad(self): self.fail("no")\n    @unittest.skip("later")\n    def test_later(self): pass\n',
      'tests/test_broken.py': 'import nothing_of_this_name\n',
      'tests/a.test.mjs': `${NODE_TEST}test('good', () => {});\ntest('bad', () => assert.fail('no'));\ntest('later', { skip: true }, () => {});\n`,
    });
    expect(counts(ran)).toEqual([
      { language: 'python', outcome: 'failed', passed: 1, failed: 2, skipped: 1 },
      { language: 'javascript', outcome: 'failed', passed: 1, failed: 1, skipped: 1 },
    ]);
    expect(ran.failure).toMatchObject({ code: 'test.failed', message: '3 tests failed' });
  });

  test('of one language alone', async () => {
    const files = {
      'tests/test_a.py': 'raise SystemExit(1)\n',
      'tests/a.test.mjs': `${NODE_TEST}test('good', () => {});\n`,
    };
    expect(counts(await run(files, { only: 'javascript' }))).toMatchObject([{ language: 'javascript', passed: 1 }]);
    await expect(run({ 'tests/a.test.mjs': '' }, { only: 'python' })).rejects.toMatchObject({ code: 'test.none' });
  });

  test('see nothing that belongs to this program', async () => {
    const ran = await run(
      {
        'tests/a.test.mjs': `${NODE_TEST}test('no secrets', () => {
  assert.equal(process.env.OPS_CENTER_TOKEN, undefined);
  assert.equal(process.env.OPS_CENTER_KEY_PASSPHRASE, undefined);
  assert.equal(process.env.NODE_OPTIONS, undefined);
  assert.equal(process.env.OTHER, 'stays');
});\n`,
      },
      {},
      {
        PATH: process.env['PATH'] ?? '',
        OPS_CENTER_TOKEN: 'ocp_secret',
        OPS_CENTER_KEY_PASSPHRASE: 'secret',
        NODE_OPTIONS: '--no-warnings',
        OTHER: 'stays',
      },
    );
    expect(counts(ran)).toMatchObject([{ passed: 1, failed: 0 }]);
  });

  test('end, whatever a test leaves running', async () => {
    const ran = await run({
      'tests/a.test.mjs': `${NODE_TEST}test('a timer', () => void setInterval(() => {}, 1000));\n`,
    });
    expect(counts(ran)).toMatchObject([{ passed: 1, failed: 0 }]);
  });
});

describe('nothing passes that did not run', () => {
  test('tests that end the process', async () => {
    const text = 'import os, unittest\n\nclass T(unittest.TestCase):\n    def test_a(self):\n        os._exit(0)\n';
    await expect(run({ 'tests/test_a.py': text })).rejects.toMatchObject({ code: 'test.failed' });
  });

  test('a file that leaves while it is imported', async () => {
    const ran = await run({ 'tests/test_a.py': 'raise SystemExit(0)\n' });
    expect(counts(ran)).toEqual([{ language: 'python', outcome: 'failed', passed: 0, failed: 1, skipped: 0 }]);
  });

  test('files beside more data than anyone lists', async () => {
    const data = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`tests/data/${at}.json`, '']));
    const ran = await run({ ...data, 'tests/zz/z.test.mjs': `${NODE_TEST}test('z', () => assert.fail());\n` });
    expect(counts(ran)).toEqual([{ language: 'javascript', outcome: 'failed', passed: 0, failed: 1, skipped: 0 }]);
  });

  test('files whose names differ little', async () => {
    const text = `${NODE_TEST}const ok: boolean = true;\ntest('t', () => assert.ok(ok));\n`;
    const names = [
      'tests/a/b.test.ts',
      'tests/a_b.test.ts',
      'tests/a_b.test.tsx',
      'tests/ä.test.ts',
      'tests/ö.test.ts',
    ];
    const ran = await run(Object.fromEntries(names.map((name) => [name, text])));
    expect(counts(ran)).toEqual([{ language: 'javascript', outcome: 'passed', passed: 5, failed: 0, skipped: 0 }]);
  });
});

describe('a project that is not what it seems', () => {
  const small = { 'tests/a.test.mjs': `${NODE_TEST}test('a', () => assert.ok(true));\n` };

  async function disguised(change: (root: string, outside: string) => Promise<void> | void): Promise<TestRun> {
    const folder = await freshFolder();
    const root = path.join(folder, 'small-plugin');
    await writeFiles(root, { ...SMALL_PROJECT, ...small });
    await writeFiles(folder, { 'outside/secret.yaml': 'line-of-another-file: 1\n', 'outside/a.test.mjs': '' });
    await change(root, path.join(folder, 'outside'));
    const deps = await testDeps(folder, { env: { PATH: process.env['PATH'] ?? '', CI: '1' } });
    const request = { folder: root, tier: 'unit', only: undefined, python: undefined, outputToStderr: true } as const;
    return await testPlugin(deps, request);
  }

  test('a plugin.yaml that is a link shows nothing of another file', async () => {
    const error: unknown = await disguised(async (root, outside) => {
      await rm(path.join(root, 'plugin.yaml'));
      await symlink(path.join(outside, 'secret.yaml'), path.join(root, 'plugin.yaml'));
    }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'file.io' });
    expect(JSON.stringify(error)).not.toContain('line-of-another-file');
  });

  test('a plugin.yaml that is a pipe is not waited for', async () => {
    const run = disguised(async (root) => {
      await rm(path.join(root, 'plugin.yaml'));
      execFileSync('mkfifo', [path.join(root, 'plugin.yaml')]);
    });
    await expect(run).rejects.toMatchObject({ code: 'file.io' });
  });

  test("a frontend's package.json that is a pipe is not waited for", async () => {
    const run = await disguised(async (root) => {
      await writeFiles(root, { 'frontend/x': '' });
      execFileSync('mkfifo', [path.join(root, 'frontend/package.json')]);
    });
    expect(run.failure).toBeUndefined();
  });

  test('a folder of tests that is a link is not entered', async () => {
    const run = disguised(async (root, outside) => {
      await rm(path.join(root, 'tests'), { recursive: true });
      await symlink(outside, path.join(root, 'tests'));
    });
    await expect(run).rejects.toMatchObject({ code: 'test.none' });
  });
});

describe('tests that cannot run', () => {
  const PYTHON = { 'tests/__init__.py': '', 'tests/test_small.py': 'import unittest\n' };

  test('there are none', async () => {
    await expect(run({ 'tests/README.md': 'soon', 'tests/node_modules/a.test.js': '' })).rejects.toMatchObject({
      code: 'test.none',
    });
    await expect(run(PYTHON)).rejects.toMatchObject({ code: 'test.none' });
  });

  test('without Python they are skipped for all to see, and fail a pipeline', async () => {
    const nowhere = await freshFolder();
    const skipped = await run(PYTHON, {}, { PATH: nowhere });
    expect(skipped.report.suites).toMatchObject([
      { outcome: 'skipped', reason: 'there is no Python 3.9 or newer on this machine' },
    ]);
    await expect(run(PYTHON, {}, { PATH: nowhere, CI: '1' })).rejects.toMatchObject({ code: 'test.tool_missing' });
    await expect(run(PYTHON, { python: path.join(nowhere, 'python3') })).rejects.toMatchObject({
      code: 'test.tool_missing',
    });
  });

  test('Python is too old', async () => {
    const python = await interpreter('3.8.18', 'True');
    await expect(run(PYTHON, { python })).rejects.toMatchObject({
      code: 'test.tool_missing',
      message: expect.stringContaining('3.8.18'),
    });
  });

  test('a path of an interpreter is meant from where the command is run', async () => {
    const wanted = path.relative(await freshFolder(), await interpreter('3.8.18', 'True'));
    await expect(run(PYTHON, { python: wanted })).rejects.toMatchObject({ message: expect.stringContaining('3.8.18') });
  });

  test('they need pytest or vitest, which is not there', async () => {
    const python = await interpreter('3.11.0', 'False');
    for (const text of ['import pytest\n', 'async def test_it():\n    pass\n']) {
      await expect(run({ 'tests/test_small.py': text }, { python })).rejects.toMatchObject({
        code: 'test.tool_missing',
        hint: expect.stringContaining('pip install pytest'),
      });
    }
    await expect(run({ 'tests/a.test.ts': "import { test } from 'vitest';\n" })).rejects.toMatchObject({
      code: 'test.tool_missing',
      hint: expect.stringContaining('npm install --save-dev vitest'),
    });
  });

  test('one cannot be compiled: the place is named', async () => {
    await expect(run({ 'tests/a.test.ts': 'const a = 1;\nconst b = ;\n' })).rejects.toMatchObject({
      code: 'test.uncompilable',
      findings: [{ file: 'tests/a.test.ts', line: 2, column: 11 }],
    });
  });
});
