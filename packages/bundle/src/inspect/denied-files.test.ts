import { expect, test } from 'vitest';
import { checkDeniedFiles } from './denied-files.js';

const denied = (...names: readonly string[]): string[] => checkDeniedFiles(names).map((finding) => finding.file);

test.each([
  '.env',
  '.env.local',
  '.env.production',
  '.ENV',
  'a/.env',
  '.envrc',
  'server.pem',
  'a/b/key.PEM',
  'store.p12',
  'store.pfx',
  'putty.ppk',
  'keys.jks',
  'id_rsa',
  'id_ed25519',
  'id_ecdsa',
  'id_dsa',
  'keys/id_ed25519_sk',
  '.npmrc',
  'frontend/.npmrc',
  '.netrc',
  '_netrc',
  '.pypirc',
  '.git-credentials',
  '.htpasswd',
  'older.zip',
  'dist/my-plugin-1.0.0.ZIP',
  '.git',
])('%s has no place in a bundle', (name) => {
  expect(denied(name)).toEqual([name]);
});

test.each([
  ['.git/config', '.git/'],
  ['a/.git/HEAD', 'a/.git/'],
  ['node_modules/react/index.js', 'node_modules/'],
  ['frontend/node_modules/a/b.js', 'frontend/node_modules/'],
  ['backend/__pycache__/main.cpython-312.pyc', 'backend/__pycache__/'],
  ['venv/bin/python', 'venv/'],
  ['.venv/pyvenv.cfg', '.venv/'],
  ['.ssh/known_hosts', '.ssh/'],
  ['.svn/entries', '.svn/'],
  ['NODE_MODULES/a.js', 'NODE_MODULES/'],
])('%s is denied as the folder %s', (name, folder) => {
  expect(denied(name)).toEqual([folder]);
});

test('a denied folder is named once, however many files it has', () => {
  expect(denied('.git/HEAD', '.git/config', 'a.txt', '.git/refs/heads/main', 'x/.git/HEAD')).toEqual([
    '.git/',
    'x/.git/',
  ]);
});

test.each([
  'plugin.yaml',
  'README.md',
  '.env.example',
  '.env.sample',
  '.env.template',
  'env.py',
  'environment.yml',
  'id_rsa.pub',
  'id_card.png',
  '.gitignore',
  '.gitattributes',
  '.github/workflows/ci.yml',
  'docs/zip.md',
  'unzip.py',
  'pem.py',
  'backend/venv.py',
  'src/node_modules.ts',
  '.opsignore',
])('%s may be in a bundle', (name) => {
  expect(denied(name)).toEqual([]);
});
