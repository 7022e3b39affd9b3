import { expect, test } from 'vitest';
import { memoryFiles } from '../testing/memory-source.js';
import { checkDeniedFiles } from './denied-files.js';

async function deniedIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await checkDeniedFiles(memoryFiles(files))).map((finding) => finding.file);
}

const denied = (...names: readonly string[]): Promise<string[]> =>
  deniedIn(Object.fromEntries(names.map((name) => [name, ''])));

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
])('%s has no place in a bundle', async (name) => {
  expect(await denied(name)).toEqual([name]);
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
])('%s is denied as the folder %s', async (name, folder) => {
  expect(await denied(name)).toEqual([folder]);
});

test('a denied folder is named once, however many files it has', async () => {
  expect(await denied('.git/HEAD', '.git/config', 'a.txt', '.git/refs/heads/main', 'x/.git/HEAD')).toEqual([
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
])('%s may be in a bundle', async (name) => {
  expect(await denied(name)).toEqual([]);
});

const CERTIFICATE = '# Issuer: CN=Root\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
test.each([
  ['vendor/certifi/cacert.pem', CERTIFICATE, true],
  ['vendor/certifi/cacert.pem', `${CERTIFICATE}${CERTIFICATE}`.replaceAll('\n', '\r\n'), true],
  ['vendor/certifi/cacert.pem', `${CERTIFICATE}-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n`, false],
  ['vendor/certifi/cacert.pem', `${CERTIFICATE}x -----BEGIN EC PRIVATE KEY-----`, false],
  ['vendor/certifi/cacert.pem', 'no certificate', false],
  ['vendor/certifi/cacert.pem', CERTIFICATE.padEnd(2 * 1024 * 1024 + 1, '#'), false],
  ['vendor/store.p12', CERTIFICATE, false],
  ['cacert.pem', CERTIFICATE, false],
  ['backend/vendor/certifi/cacert.pem', CERTIFICATE, false],
  ['vendor/.env', CERTIFICATE, false],
])('certificates of a vendored package may be in a bundle, keys may not: %s %j', async (name, text, may) => {
  expect(await deniedIn({ [name]: text })).toEqual(may ? [] : [name]);
});
