import { expect, test } from 'vitest';
import { memoryFiles } from '../testing/memory-source.js';
import { inspectFiles } from './inspect-files.js';

/** METADATA of a package as installers write it. */
function metadata(...needs: readonly string[]): string {
  const lines = ['Metadata-Version: 2.1', 'Name: some', ...needs.map((need) => `Requires-Dist: ${need}`)];
  return [...lines, '', 'Requires-Dist: this-is-only-the-description', ''].join('\n');
}

async function check(declared: readonly string[], vendored: Readonly<Record<string, string>>): Promise<string[]> {
  const manifest = [
    'id: small-plugin',
    'name: Small',
    'version: 1.0.0',
    'description: For tests',
    'author: Ada',
    'license: MIT',
    'type: backend',
    'category: monitoring',
    'entry_points:',
    '  backend: backend/main.py:app',
    ...(declared.length === 0 ? [] : ['dependencies:', '  python:', ...declared.map((one) => `    - '${one}'`)]),
    '',
  ].join('\n');
  const files = { 'plugin.yaml': manifest, 'backend/main.py': 'app = 1\n' };
  const below = Object.entries(vendored).map(([name, text]) => [`vendor/${name}`, text]);
  const { findings } = await inspectFiles(memoryFiles({ ...files, ...Object.fromEntries(below) }));
  return findings.map(({ code, file, line, message }) => `${file}:${line} ${code.split('.').at(-1)} ${message}`);
}

const REQUESTS = 'requests-2.31.0.dist-info/METADATA';
const CHARSET = 'charset_normalizer-3.3.2.dist-info/METADATA';
test.each([
  ['nothing vendored', ['requests>=2.28'], {}],
  ['what is wanted', ['requests>=2.28,<3'], { [REQUESTS]: metadata() }],
  ['with what it needs', ['requests'], { [REQUESTS]: metadata('charset-normalizer (<4,>=2)'), [CHARSET]: metadata() }],
  [
    'what it needs comes from the host',
    ['requests', 'Charset.Normalizer'],
    { [REQUESTS]: metadata('charset_normalizer') },
  ],
  [
    'conditions are left to the machine',
    [],
    { [REQUESTS]: metadata('PySocks>=1.5; extra == "socks"', 'x @ https://a') },
  ],
  ['a pre-release that fits', ['requests>=2.0'], { 'requests-3.0.0rc1.dist-info/METADATA': metadata() }],
  ['no metadata of a package', [], { 'six.py': '', 'a-1.0.dist-info/RECORD': '', 'a-1/METADATA': 'Requires-Dist: b' }],
])('is quiet: %s', async (_name, declared, vendored) => {
  expect(await check(declared, vendored)).toEqual([]);
});

test('a version that plugin.yaml does not allow is told at the requirement', async () => {
  expect(await check(['idna', 'requests>=2.32'], { [REQUESTS]: metadata() })).toEqual([
    'plugin.yaml:14 vendored_differs vendor/ has requests 2.31.0, and dependencies.python wants >=2.32',
  ]);
});

test('what a vendored package misses is told at its metadata', async () => {
  expect(await check([], { [REQUESTS]: metadata('idna', 'charset-normalizer>=4'), [CHARSET]: metadata() })).toEqual([
    `vendor/${REQUESTS}:0 vendored_incomplete requests needs charset-normalizer >=4, and vendor/ has 3.3.2`,
    `vendor/${REQUESTS}:0 vendored_incomplete requests needs idna, which is neither in vendor/ nor in dependencies.python`,
  ]);
});

test('machine code is told once', async () => {
  const native = { 'x/a.cpython-311-x86_64-linux-gnu.so': '', 'x/b.pyd': '', 'x/so.py': '', [REQUESTS]: metadata() };
  expect(await check([], native)).toEqual([
    'vendor/x/a.cpython-311-x86_64-linux-gnu.so:0 vendored_native vendor/x/a.cpython-311-x86_64-linux-gnu.so is compiled for one kind of machine and one version of Python, and 1 more in vendor/ are too',
  ]);
});

test('of a package that misses thousands, some are told', async () => {
  const needs = metadata(...Array.from({ length: 3_000 }, (_unused, index) => `need-${index}`));
  expect((await check([], { [REQUESTS]: needs })).length).toBe(20);
});
