import { readdir, readFile, stat } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { expect, inject, test } from 'vitest';

const FILES = ['LICENSE', 'README.md', 'oclif.manifest.json', 'package.json'];
/** The program, and what it hands to Node.js and Python of its own. */
const PROGRAMS = ['count-node-tests.mjs', 'package.json', 'record-frontend.mjs', 'run.js', 'run_python_tests.py'].map(
  (name) => `bin/${name}`,
);
/** The SDKs that `plugin test` runs a plugin with: code, and the mark of typed Python. */
const SDK = /^bundle\/sdk\/(javascript\/[\w/.-]+\.(js|mjs|cjs)|python\/ops_center_sdk\/[\w/]+\.(py|typed))$/;
const BUNDLED = ['bundle/THIRD-PARTY-LICENSES.txt', 'bundle/commands.cjs', 'bundle/errors.md', 'bundle/main.cjs'];
const MOST_BYTES = 5 * 1024 * 1024;

/** Static imports, and those at run time of a name that is written out; minified. */
const IMPORTS = /(?<!['"`])\b(?:(?:import|from)\s*|(?:import|require)\(\s*)["']([@a-z0-9.][a-z0-9./_:@-]*)["']/gi;

const packageRoot = (): string => path.join(inject('installed'), 'node_modules/@ops-center/cli');

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}

test('the package holds the program, its templates and schemas, and nothing else', async () => {
  const source = path.resolve(import.meta.dirname, '../../cli');
  const shipped = await filesOf(packageRoot());
  const below = async (name: string): Promise<string[]> =>
    (await filesOf(path.join(source, name))).map((file) => `${name}/${file}`);
  const chunks = shipped.filter((name) => /^bundle\/chunks\/[A-Za-z0-9_.-]+-[a-z0-9]{8}\.cjs$/.test(name));
  const sdk = shipped.filter((name) => SDK.test(name));
  expect(chunks.length).toBeGreaterThan(10);
  expect(shipped).toEqual(
    [
      ...FILES,
      ...PROGRAMS,
      ...BUNDLED,
      ...chunks,
      ...sdk,
      ...(await below('templates')),
      ...(await below('schemas')),
    ].toSorted(),
  );
});

test('it is small, runs nothing at installation and brings no other package', async () => {
  const manifest = JSON.parse(await readFile(path.join(packageRoot(), 'package.json'), 'utf8')) as Readonly<
    Record<string, unknown>
  > & { readonly scripts?: Readonly<Record<string, string>> };
  expect(manifest).toMatchObject({ bin: { 'ops-center': './bin/run.js' }, engines: { node: '>=20.19' } });
  for (const name of ['dependencies', 'bundleDependencies']) expect(manifest[name]).toBeUndefined();
  const peers = Object.keys(manifest['peerDependencies'] ?? {});
  expect(manifest['peerDependenciesMeta']).toEqual(Object.fromEntries(peers.map((name) => [name, { optional: true }])));
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(manifest.scripts?.[name]).toBeUndefined();
  expect((await readdir(path.join(inject('installed'), 'node_modules', '@ops-center'))).toSorted()).toEqual(['cli']);
  let bytes = 0;
  for (const name of await filesOf(packageRoot())) bytes += (await stat(path.join(packageRoot(), name))).size;
  expect(bytes).toBeLessThan(MOST_BYTES);
});

test('every module that it imports is one of its own, of Node.js, or optional', async () => {
  const manifest = JSON.parse(await readFile(path.join(packageRoot(), 'package.json'), 'utf8')) as {
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  };
  const known = new Set([...builtinModules, ...Object.keys(manifest.optionalDependencies ?? {})]);
  const strangers = new Set<string>();
  for (const name of await filesOf(packageRoot())) {
    // The SDK's `react` is the one that is bundled beside it.
    if (!/^(bin|bundle)\/.*\.m?js$/.test(name) || SDK.test(name)) continue;
    const text = await readFile(path.join(packageRoot(), name), 'utf8');
    for (const [, specifier = ''] of text.matchAll(IMPORTS)) {
      if (/^(\.|node:)/.test(specifier) || known.has(specifier)) continue;
      strangers.add(`${name}: ${specifier}`);
    }
  }
  expect([...strangers]).toEqual([]);
});
