import { FINDING_CODES, hasErrors, type Finding } from '@ops-center/manifest-schema';
import { expect, test } from 'vitest';
import { openBundle } from '../open-bundle.js';
import { memoryFiles, type MemoryFile } from '../testing/memory-source.js';
import { rawZip } from '../testing/raw-zip.js';
import { SPECIFICATION_MANIFEST } from '../../../manifest-schema/src/manifest/testing/good-manifests.js';
import { SPEC_FILES } from '../testing/spec-plugin.js';
import { inspectFiles } from './inspect-files.js';

type Files = Readonly<Record<string, string | Uint8Array | MemoryFile>>;

function without(files: Files, ...names: readonly string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));
}

async function find(files: Files): Promise<readonly Finding[]> {
  const { findings } = await inspectFiles(memoryFiles(files));
  for (const { code } of findings) expect(FINDING_CODES).toHaveProperty([code]);
  return findings;
}

function shown({ code, file, line, column }: Finding): string {
  return `${code} ${file}:${line}:${column}`;
}

/** Where the specification's manifest says something. */
function inSpec(value: string): string {
  const before = SPECIFICATION_MANIFEST.slice(0, SPECIFICATION_MANIFEST.indexOf(value)).split('\n');
  return `plugin.yaml:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

const SMALL_MANIFEST = `id: sample-plugin
name: Sample
version: 1.0.0
description: A sample
author: Somebody
license: MIT
type: backend
category: integration
entry_points:
  backend: backend/main.py:app
`;
const SMALL = { 'plugin.yaml': SMALL_MANIFEST, 'backend/main.py': 'app = 1\n' };

test('the manifest of the specification, with the files it names, has nothing wrong', async () => {
  const inspection = await inspectFiles(memoryFiles(SPEC_FILES));
  expect(inspection.findings.filter((finding) => hasErrors([finding]))).toEqual([]);
  expect(inspection.manifest?.id).toBe('my-awesome-plugin');
  expect(inspection.manifestText).toBe(SPECIFICATION_MANIFEST);
});

test('alone, the manifest of the specification lacks its files, each at its place, and nothing else', async () => {
  const findings = await find({ 'plugin.yaml': SPECIFICATION_MANIFEST });
  expect(findings.filter((finding) => hasErrors([finding])).map(shown)).toEqual([
    `project.entry_point.file_missing ${inSpec('backend/main.py:PluginApp')}`,
    `project.entry_point.file_missing ${inSpec('frontend/src/index.tsx')}`,
    `project.entry_point.file_missing ${inSpec('backend/cli.py:cli_app')}`,
    `project.handler.file_missing ${inSpec('backend.hooks:on_device_created')}`,
    `project.handler.file_missing ${inSpec('backend.hooks:on_user_login')}`,
    `project.handler.file_missing ${inSpec('backend.api:predict_endpoint')}`,
    `project.handler.file_missing ${inSpec('backend.api:status_endpoint')}`,
    `project.migration.file_missing ${inSpec('migrations/001_initial.sql')}`,
    `project.migration.file_missing ${inSpec('migrations/002_add_indexes.sql')}`,
    `project.handler.file_missing ${inSpec('backend.jobs:cleanup_old_data')}`,
    `project.handler.file_missing ${inSpec('backend.jobs:sync_external_data')}`,
  ]);
});

test('a project on disk and the bundle of it have the same findings', async () => {
  const files = without(SPEC_FILES, 'backend/api.py', 'migrations/001_initial.sql');
  const entries = Object.entries(files).map(([name, data]) => ({ name, data: data as string, method: 8 }));
  const bundle = await openBundle(rawZip({ entries }));
  const fromBundle = await inspectFiles(bundle);
  expect(fromBundle.findings.map(shown)).toEqual((await find(files)).map(shown));
  expect(fromBundle.findings.length).toBeGreaterThan(2);
});

test.each<[string, Files, string]>([
  [
    'the backend entry',
    without(SPEC_FILES, 'backend/main.py'),
    `project.entry_point.file_missing ${inSpec('backend/main.py:PluginApp')}`,
  ],
  [
    'the frontend entry',
    without(SPEC_FILES, 'frontend/src/index.tsx'),
    `project.entry_point.file_missing ${inSpec('frontend/src/index.tsx')}`,
  ],
  [
    'the cli entry',
    without(SPEC_FILES, 'backend/cli.py'),
    `project.entry_point.file_missing ${inSpec('backend/cli.py:cli_app')}`,
  ],
  [
    'a migration',
    without(SPEC_FILES, 'migrations/002_add_indexes.sql'),
    `project.migration.file_missing ${inSpec('migrations/002_add_indexes.sql')}`,
  ],
  [
    'the class of the entry',
    { ...SPEC_FILES, 'backend/main.py': 'class Other: pass\n' },
    `project.handler.symbol_missing ${inSpec('backend/main.py:PluginApp')}`,
  ],
  [
    'the function of a hook',
    { ...SPEC_FILES, 'backend/hooks.py': 'def on_device_created(): pass\n' },
    `project.handler.symbol_missing ${inSpec('backend.hooks:on_user_login')}`,
  ],
  [
    'a function that is a method only',
    { ...SPEC_FILES, 'backend/cli.py': 'class A:\n    def cli_app(self): pass\n' },
    `project.handler.symbol_missing ${inSpec('backend/cli.py:cli_app')}`,
  ],
  [
    'a function that is a comment only',
    { ...SPEC_FILES, 'backend/cli.py': '# def cli_app(): pass\n' },
    `project.handler.symbol_missing ${inSpec('backend/cli.py:cli_app')}`,
  ],
])('without %s there is one finding, at its place', async (_, files, expected) => {
  const findings = await find(files);
  expect(findings.filter((finding) => hasErrors([finding])).map(shown)).toEqual([expected]);
});

test('a handler without a module is looked for in the entry module and beside it', async () => {
  const manifest = `${SMALL_MANIFEST}permissions:\n  - api:devices:read\nhooks:\n  - name: device.alert\n    handler: send_slack_notification\n`;
  const missing = await find({ ...SMALL, 'plugin.yaml': manifest });
  expect(missing.map(shown)).toEqual(['project.handler.symbol_missing plugin.yaml:15:14']);
  for (const file of ['backend/main.py', 'backend/alerts.py']) {
    const text = `app = 1\nasync def send_slack_notification(alert):\n    pass\n`;
    expect(await find({ ...SMALL, 'plugin.yaml': manifest, [file]: text })).toEqual([]);
  }
  const deeper = { ...SMALL, 'plugin.yaml': manifest, 'backend/a/b.py': 'def send_slack_notification(): pass\n' };
  expect((await find(deeper)).map((finding) => finding.code)).toEqual(['project.handler.symbol_missing']);
});

test('a name that differs in case only is pointed out', async () => {
  const files = { 'plugin.yaml': SMALL_MANIFEST, 'Backend/Main.py': 'app = 1\n' };
  const [finding] = await find(files);
  expect(finding?.code).toBe('project.entry_point.file_missing');
  expect(finding?.hint).toContain('Backend/Main.py');
});

test('pictures are files of the plugin, or addresses', async () => {
  const manifest = `${SMALL_MANIFEST}icon: assets/icon.svg\nscreenshots:\n  - assets/one.png\n  - https://example.com/two.png\n`;
  expect((await find({ ...SMALL, 'plugin.yaml': manifest, 'assets/icon.svg': '<svg/>' })).map(shown)).toEqual([
    'project.asset.file_missing plugin.yaml:13:5',
  ]);
});

test('a migration is an .sql file', async () => {
  const manifest = `${SMALL_MANIFEST}migrations:\n  - migrations/one.py\n`;
  const findings = await find({ ...SMALL, 'plugin.yaml': manifest, 'migrations/one.py': '' });
  expect(findings.map((finding) => finding.pointer)).toEqual(['/migrations/0']);
});

test('what plugin.yaml itself shows to be wrong is said once', async () => {
  const manifest = SMALL_MANIFEST.replace('backend/main.py:app', '"../../etc/passwd:x y"');
  const findings = await find({ ...SMALL, 'plugin.yaml': manifest });
  expect(findings.filter(({ pointer }) => pointer === '/entry_points/backend').length).toBe(1);
});

test.each<[string, Files, string]>([
  ['is missing', without(SMALL, 'plugin.yaml'), 'project.manifest.missing plugin.yaml:0:0'],
  [
    'is in capitals',
    { ...without(SMALL, 'plugin.yaml'), 'PLUGIN.YAML': SMALL_MANIFEST },
    'project.manifest.missing plugin.yaml:0:0',
  ],
  [
    'is not UTF-8',
    { ...SMALL, 'plugin.yaml': Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff]) },
    'project.manifest.encoding plugin.yaml:0:0',
  ],
  ['is too large', { ...SMALL, 'plugin.yaml': '#'.repeat(262_145) }, 'manifest.yaml.too_large plugin.yaml:0:0'],
])('that plugin.yaml %s is a finding, and other files are still looked at', async (_, files, expected) => {
  const findings = await find({ ...files, '.env': 'A=1' });
  expect(findings.map(shown)).toEqual(['project.file.denied .env:0:0', expected]);
});

test('broken YAML is a finding at its place, and nothing is looked for that it might mean', async () => {
  const findings = await find({ ...SMALL, 'plugin.yaml': 'id: [unclosed\n' });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every((finding) => finding.code.startsWith('manifest.yaml.'))).toBe(true);
});

test('names that mean something in JavaScript are names like any other', async () => {
  expect(await find({ ...SMALL, __proto__: 'x', constructor: 'y', toString: 'z' })).toEqual([]);
});
