import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { inspectFiles } from '@ops-center/bundle';
import { FRONTEND_ENTRY, OpsError, readFrontendEntry } from '@ops-center/manifest-schema';
import { describe, expect, test } from 'vitest';
import { compileFiles, entryPoint, frontendManifest } from '../testing/frontend-project.js';
import { freshFolder, writeFiles } from '../testing/project-folder.js';
import { compile } from './compile.js';
import { projectRoot } from './inside.js';
import { loadEsbuild } from './toolchain.js';

const places = (findings: readonly { code: string; file: string; line: number; column: number }[]): string[] =>
  findings.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`);

/** A project that uses everything a frontend may be made of. */
const RICH: Readonly<Record<string, string>> = {
  'plugin.yaml': `${frontendManifest(['dashboard-widget', 'nav-menu-item'])}dependencies:\n  npm:\n    - react: "^18.0.0"\n`,
  'frontend/package.json': '{"type":"module"}',
  'frontend/tsconfig.json':
    '{ "extends": "/etc/passwd", /* c */ "compilerOptions": { "paths": { "@/*": ["./src/*"] }, } }',
  'frontend/node_modules/old/index.js': '/*! old, MIT */ const R = require("react"); exports.use = R.useState;',
  'frontend/src/lib.ts': 'export enum Level { Low = 1 }',
  'frontend/src/late.tsx': 'export const Late = () => <b>late</b>;',
  'frontend/src/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'frontend/src/card.module.css': '.card { color: red; }',
  'frontend/src/styles/_tokens.scss': '$ink: #123456;',
  'frontend/src/styles/main.scss': '@use "tokens"; .x { &:hover { color: tokens.$ink; } }',
  'frontend/src/index.tsx': entryPoint(
    `const { Late } = await import('./late');
plugin.registerRoute({ path: '/plugins/small-plugin/list', component: Late, title: 'List' });
plugin.registerSlot('nav-menu-item', { label: 'Small', path: '/plugins/small-plugin/list', icon: 'cube' }, { order: 3 });
plugin.on('device.alert', () => fetch('/x'));
plugin.filter('device.data', (x: unknown) => x);
plugin.analytics.track('loaded', { level: Level.Low, use, logo, card: card.card, mode: process.env.NODE_ENV });
document.addEventListener('click', () => {});
export class Boundary extends React.Component { state: { failed?: boolean } = {}; }`,
    `import React from 'react';
import { use } from 'old';
import { Level } from '@/lib';
import logo from './logo.svg';
import card from './card.module.css';
import '@ops-center/plugin-sdk/ui.css';
import './styles/main.scss';`,
  ),
};

describe('a frontend', () => {
  test('is bundled but for what the page provides, and entry.json says what it is', async () => {
    const { findings, project, text } = await compileFiles(RICH);
    expect(findings).toEqual([]);
    const { entry } = readFrontendEntry(await text(FRONTEND_ENTRY));
    expect(entry).toMatchObject({
      entry: expect.stringMatching(/^frontend\/compiled\/index-[A-Z0-9]{8}\.js$/),
      styles: [expect.stringMatching(/^frontend\/compiled\/index-[A-Z0-9]{8}\.css$/)],
      theme: null,
      imports: ['@ops-center/plugin-sdk', 'react', 'react/jsx-runtime'],
      react: '^18.0.0',
      slots: [{ slot: 'dashboard-widget', order: 10 }],
      routes: [{ path: '/plugins/small-plugin/list', title: 'List', auth: true }],
      nav: [{ label: 'Small', path: '/plugins/small-plugin/list', icon: 'cube', order: 3 }],
      builtWith: { esbuild: '0.28.2', sass: '1.108.2' },
    });
    const script = await text(entry?.entry ?? '');
    expect(script).toContain('from"react/jsx-runtime"');
    expect(script).toContain('data:image/svg+xml');
    expect(script).toContain('old, MIT');
    expect(script).toContain('mode:"production"');
    expect(await text(entry?.styles[0] ?? '')).toBe('.card_card{color:red}.x:hover{color:#123456}\n');
    const { findings: inspected } = await inspectFiles(project);
    expect(inspected).toEqual([]);
  });

  test('has the same bytes wherever it lies, whatever lies above it', async () => {
    const above = await freshFolder();
    await writeFiles(above, {
      'package.json': '{"sideEffects":false,"type":"commonjs"}',
      'tsconfig.json': '{"compilerOptions":{"jsx":"react","experimentalDecorators":true}}',
    });
    const { 'frontend/package.json': _, ...files } = RICH;
    const one = await compileFiles(files);
    const two = await compileFiles(files, path.join(above, 'a longer päth'));
    const read = ({ project }: typeof one): Promise<(string | Uint8Array)[][]> =>
      Promise.all(project.files.map(async ({ name }) => [name, await project.read(name)]));
    expect(await read(two)).toEqual(await read(one));
  });

  test.each([
    [
      'a syntax error, counted in UTF-16',
      { 'frontend/src/index.tsx': 'const ü = "😀"; }' },
      ['frontend/src/index.tsx:1:17 project.frontend.compile'],
    ],
    [
      'a module that is not there',
      { 'frontend/src/index.tsx': entryPoint('', "import './absent';") },
      ['frontend/src/index.tsx:2:8 project.frontend.compile'],
    ],
    [
      'an address',
      { 'frontend/src/index.tsx': entryPoint('', "import 'https://esm.example/x.js';") },
      ['frontend/src/index.tsx:2:8 project.frontend.remote_import'],
    ],
    [
      'a module in the address itself',
      { 'frontend/src/index.tsx': entryPoint('', "import 'data:text/javascript,1';") },
      ['frontend/src/index.tsx:2:8 project.frontend.compile'],
    ],
    [
      'a style sheet of another machine',
      {
        'frontend/src/index.tsx': entryPoint('', "import './a.css';"),
        'frontend/src/a.css': '@import url(//fonts.example/x.css);\nb{background:url(https://x.example/y.png)}',
      },
      [
        'frontend/src/a.css:1:9 project.frontend.remote_import',
        'frontend/src/a.css:2:14 project.frontend.remote_import',
      ],
    ],
    [
      'a file above the project',
      { 'frontend/src/index.tsx': entryPoint('', "import '../../../above';"), '../above.ts': 'export {};' },
      ['frontend/src/index.tsx:2:8 project.frontend.outside'],
    ],
    [
      'a package above the project',
      { 'frontend/src/index.tsx': entryPoint('', "import 'above';"), '../node_modules/above/index.js': '' },
      ['frontend/src/index.tsx:2:8 project.frontend.outside'],
    ],
    [
      'a file of secrets',
      { 'frontend/src/index.tsx': entryPoint('', "import '../.env.json';"), 'frontend/.env.json': '{}' },
      ['frontend/src/index.tsx:2:8 project.frontend.compile'],
    ],
    [
      'a part of React that no page has',
      { 'frontend/src/index.tsx': entryPoint('', "import 'react-dom/server';") },
      ['frontend/src/index.tsx:2:8 project.frontend.compile'],
    ],
    [
      'a module of Node',
      { 'frontend/src/index.tsx': entryPoint('', "import 'node:fs';") },
      ['frontend/src/index.tsx:2:8 project.frontend.compile'],
    ],
    [
      'Sass that does not parse',
      {
        'frontend/src/index.tsx': entryPoint('', "import './a.scss';"),
        'frontend/src/a.scss': 'a {\n  color: $none;\n}',
      },
      ['frontend/src/a.scss:2:10 project.frontend.compile'],
    ],
    [
      'a partial above the project',
      {
        'frontend/src/index.tsx': entryPoint('', "import './a.scss';"),
        'frontend/src/a.scss': '@use "../../../above";',
        '../_above.scss': 'a{b:c}',
      },
      ['frontend/src/a.scss:1:1 project.frontend.compile'],
    ],
    [
      'a slot that is not declared',
      { 'frontend/src/index.tsx': entryPoint("plugin.registerSlot('alert-detail', () => null);") },
      ['frontend/src/index.tsx:5:21 project.frontend.slot_undeclared'],
    ],
    [
      'a slot that is never registered',
      { 'plugin.yaml': frontendManifest(['dashboard-widget', 'settings-page']) },
      ['plugin.yaml:13:5 project.frontend.slot_unregistered'],
    ],
    [
      'another id',
      { 'frontend/src/index.tsx': entryPoint().replace("'small-plugin'", "'other'") },
      ['frontend/src/index.tsx:3:33 project.frontend.id_differs'],
    ],
    [
      'another version',
      { 'frontend/src/index.tsx': entryPoint().replace("'1.0.0'", "'1.0.1'") },
      ['frontend/src/index.tsx:3:80 project.frontend.version_differs'],
    ],
    [
      'a foreign route',
      { 'frontend/src/index.tsx': entryPoint("plugin.registerRoute({ path: '/plugins/small-plugin/../admin' });") },
      ['frontend/src/index.tsx:5:30 project.frontend.route_outside'],
    ],
    [
      'no plugin',
      { 'frontend/src/index.tsx': 'export {};' },
      ['frontend/src/index.tsx:0:0 project.frontend.not_registered'],
    ],
    [
      'code that throws',
      { 'frontend/src/index.tsx': entryPoint('console.log(process.env.HOME);') },
      ['frontend/src/index.tsx:0:0 project.frontend.crash'],
    ],
    [
      'code that waits for ever',
      { 'frontend/src/index.tsx': entryPoint('await new Promise(() => {});') },
      ['frontend/src/index.tsx:0:0 project.frontend.unfinished'],
    ],
  ])('with %s is told, at its place', async (_, files, expected) => {
    const { findings } = await compileFiles(files);
    expect(
      places(
        findings.filter(
          ({ code }) => code !== 'project.frontend.slot_unregistered' || expected[0]?.includes('unregistered'),
        ),
      ),
    ).toEqual(expected);
  });

  test('does not follow a link out of the project, and says which import leads there', async () => {
    const outside = await freshFolder();
    await writeFiles(outside, { 'loot.txt': 'secret' });
    const folder = path.join(await freshFolder(), 'plugin');
    await mkdir(path.join(folder, 'frontend/src'), { recursive: true });
    await symlink(path.join(outside, 'loot.txt'), path.join(folder, 'frontend/src/notes.txt'));
    const { findings } = await compileFiles(
      { 'frontend/src/index.tsx': entryPoint('', "import './notes.txt';") },
      folder,
    );
    expect(places(findings)).toEqual(['frontend/src/index.tsx:2:8 project.frontend.outside']);
  });

  test('does not reach out of the project by an import whose path is a pattern, directly or through a link', async () => {
    const above = await freshFolder();
    await writeFiles(above, { 'loot/one.json': '{"secret":1}', 'plugin/frontend/src/data/two.json': '{}' });
    const pattern = (folder: string): string =>
      entryPoint(`export const late = () => import(\`${folder}/\${String(Math.random())}.json\`);`);
    const folder = path.join(above, 'plugin');
    const files = (place: string) => ({ 'frontend/src/index.tsx': pattern(place) });
    expect((await compileFiles(files('./data'), folder)).findings).toEqual([]);
    await symlink(path.join(above, 'loot'), path.join(folder, 'frontend/src/linked'));
    for (const place of ['../../../loot', './linked']) {
      const { findings } = await compileFiles(files(place), folder);
      expect(findings).toMatchObject([
        { code: 'project.frontend.outside', message: expect.stringContaining('an import with a pattern reaches it') },
      ]);
    }
  });

  test('may use packages that a workspace keeps in its store', async () => {
    const workspace = await freshFolder();
    const folder = path.join(workspace, 'plugins/small');
    await writeFiles(workspace, {
      'node_modules/.pnpm/kept@1.0.0/node_modules/kept/index.js': 'export const kept = 1;',
    });
    await mkdir(path.join(folder, 'node_modules'), { recursive: true });
    await symlink(
      path.join(workspace, 'node_modules/.pnpm/kept@1.0.0/node_modules/kept'),
      path.join(folder, 'node_modules/kept'),
    );
    const { findings, text } = await compileFiles(
      { 'frontend/src/index.tsx': entryPoint('console.log(kept);', "import { kept } from 'kept';") },
      folder,
    );
    expect(findings).toEqual([]);
    expect(await text('.js')).toContain('console.log(1)');
  });
});

describe('a theme', () => {
  const theme = frontendManifest([])
    .replace('type: frontend', 'type: theme')
    .replace('frontend: frontend/src/index.tsx', 'theme: theme/index.scss');

  test('becomes one style sheet that applies only while the page switches it on', async () => {
    const { findings, text } = await compileFiles({
      'plugin.yaml': theme,
      'theme/_tokens.scss': '$ink: #123456;',
      'theme/index.scss':
        '@use "tokens"; @font-face { font-family: a; src: local("a;}"); } :root { --ink: #{tokens.$ink}; } @media print { body { color: red; } }',
    });
    expect(findings).toEqual([]);
    const { entry } = readFrontendEntry(await text(FRONTEND_ENTRY));
    expect(entry).toMatchObject({
      entry: null,
      styles: [],
      theme: { scope: ':root[data-ops-theme="small-plugin"]' },
      slots: [],
      imports: [],
    });
    expect(await text(entry?.theme?.style ?? '')).toBe(
      '@font-face{font-family:a;src:local("a;}")}@scope(:root[data-ops-theme="small-plugin"]){:root{--ink: #123456}@media print{body{color:red}}}\n',
    );
  });
});

test('a project that has nothing to compile, or no usable manifest, stays as it is', async () => {
  for (const manifest of ['id: x\n', ': : :', frontendManifest().replace('index.tsx', 'absent.tsx')]) {
    const { project, findings } = await compileFiles({ 'plugin.yaml': manifest });
    expect(findings).toEqual([]);
    expect(project.files.map(({ name }) => name)).toEqual(['frontend/src/index.tsx', 'plugin.yaml']);
  }
});

test('Sass that is missing ends the build with what to install, and not as a finding', async () => {
  const folder = path.join(await freshFolder(), 'plugin');
  await writeFiles(folder, { 'a.scss': 'a{b:c}' });
  const esbuild = await loadEsbuild();
  const missing = (): Promise<never> => Promise.reject(new OpsError('build.tool_missing', 'sass is not installed'));
  await expect(compile(esbuild, projectRoot(folder), 'a.scss', 'theme', missing)).rejects.toMatchObject({
    code: 'build.tool_missing',
  });
});
