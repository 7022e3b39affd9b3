import { expect, test } from 'vitest';
import { listNpmDependencies, listPermissions, listPluginDependencies } from './manifest.js';
import { parseManifest } from './read-manifest.js';
import { HEAD } from './testing/broken-manifests.js';
import { SPECIFICATION_MANIFEST } from './testing/good-manifests.js';

const more = (text: string) => parseManifest(HEAD + text);

test('permissions come in one form, however they are written', () => {
  expect(
    listPermissions(
      more(
        'permissions:\n  - storage:read\n  - {name: api:users:read, reason: Names, required: false}\n  - {name: storage:write, description: Files}\n',
      ),
    ),
  ).toEqual([
    { permission: 'storage:read', required: true },
    { permission: 'api:users:read', required: false, reason: 'Names' },
    { permission: 'storage:write', required: true, reason: 'Files' },
  ]);
  expect(listPermissions(more(''))).toEqual([]);
});

test('plugin dependencies come with their defaults', () => {
  expect(listPluginDependencies(parseManifest(SPECIFICATION_MANIFEST))).toEqual([
    { slug: 'auth-plugin', version: '>=1.0.0', optional: false },
  ]);
  expect(listPluginDependencies(more('dependencies: {plugins: [{slug: other, optional: true}]}\n'))).toEqual([
    { slug: 'other', version: '*', optional: true },
  ]);
});

test.each(['[{react: ^18.0.0}, {"@a/b": 1.x}]', '{react: ^18.0.0, "@a/b": 1.x}', '[react@^18.0.0, "@a/b@1.x"]'])(
  'npm dependencies are the same in the form %s',
  (npm) => {
    expect(listNpmDependencies(more(`dependencies: {npm: ${npm}}\n`))).toEqual([
      { name: 'react', range: '^18.0.0' },
      { name: '@a/b', range: '1.x' },
    ]);
  },
);

test('an npm package without a range takes any version', () => {
  expect(listNpmDependencies(more('dependencies: {npm: [lodash, "@a/b"]}\n'))).toEqual([
    { name: 'lodash', range: '*' },
    { name: '@a/b', range: '*' },
  ]);
});
