import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { encodePrivateKeyPem, signingKeyFromSeed } from '@ops-center/manifest-schema';
import { expect, test } from 'vitest';
import { openBundle } from '../open-bundle.js';
import { memoryFiles } from '../testing/memory-source.js';
import { rawZip } from '../testing/raw-zip.js';
import { findSecrets } from './secrets.js';

// Put together here, so that no file of this project looks like it holds a secret.
const join = (...parts: readonly string[]): string => parts.join('');
const RANDOM = 'q7Xk2Lm9Zr4Tn8Vb3Wc6Yd1Ef5Gh0JsPaQuRxMz';

const pem = (kind: string, body = randomBytes(48).toString('base64')): string =>
  join('-----BEGIN ', kind, '-----\n', body, '\n-----END ', kind, '-----\n');

const PLANTED: readonly [string, string][] = [
  ['private_key', pem('PRIVATE KEY')],
  ['private_key', pem('RSA PRIVATE KEY')],
  ['private_key', pem('EC PRIVATE KEY')],
  ['private_key', pem('OPENSSH PRIVATE KEY')],
  ['private_key', pem('ENCRYPTED PRIVATE KEY')],
  [
    'private_key',
    pem('RSA PRIVATE KEY', join('Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0123456789ABCDEF\n\n', RANDOM)),
  ],
  ['private_key', encodePrivateKeyPem(signingKeyFromSeed(randomBytes(32)))],
  [
    'private_key',
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
  ],
  ['private_key', JSON.stringify({ private_key: pem('PRIVATE KEY') })],
  ['private_key', pem('PRIVATE KEY').replaceAll('\n', '\r\n')],
  ['private_key', `  key: |\n${pem('PRIVATE KEY').replace(/^/gm, '    ')}`],
  ['ops_center_token', join('ocp', '_', RANDOM.slice(0, 36))],
  ['aws_access_key', join('AKI', 'A', 'Z7QK2M9XR4TN8VB3')],
  ['aws_access_key', join('ASI', 'A', 'Z7QK2M9XR4TN8VB3')],
  ['github_token', join('gh', 'p_', RANDOM.slice(0, 36))],
  ['github_token', join('gh', 's_', RANDOM.slice(0, 36))],
  ['github_token', join('github', '_pat_', RANDOM.slice(0, 22), '_', RANDOM.slice(0, 30), RANDOM.slice(0, 29))],
  ['slack_token', join('xox', 'b-', '123456789012-1234567890123-', RANDOM.slice(0, 24))],
  ['slack_token', join('xox', 'p-', '123456789012-1234567890123-', RANDOM.slice(0, 24))],
  ['slack_token', join('xap', 'p-', '1-A0123-123-', RANDOM.slice(0, 30))],
  ['slack_webhook', join('https://hooks.', 'slack.com/services/T0AB12CD3/B0EF45GH6/', RANDOM.slice(0, 24))],
  [
    'slack_webhook',
    join('https://hooks.', 'slack.com/workflows/T0AB12CD3/A0EF45GH6/', '123456789/', RANDOM.slice(0, 24)),
  ],
];

async function scan(contents: string | Uint8Array): Promise<string[]> {
  const findings = await findSecrets(memoryFiles({ 'a.txt': contents }), 'a.txt');
  return findings.map(({ code, line, column }) => `${code.replace('project.secret.', '')}:${line}:${column}`);
}

test.each(PLANTED)('finds %s, and shows four characters of it at most', async (kind, secret) => {
  const text = `first line\n\u00e9\u{1f600} = ${JSON.stringify(secret).includes('\\n') ? secret : `"${secret}"`}\n`;
  const findings = await findSecrets(memoryFiles({ 'a.txt': text }), 'a.txt');
  expect(findings.map((finding) => finding.code)).toEqual([`project.secret.${kind}`]);
  const told = JSON.stringify(findings);
  const core = secret.replace(/-----[A-Z ]+-----/g, '').match(/[A-Za-z0-9+/]{12,}/)?.[0] ?? secret;
  expect(told).not.toContain(core.slice(0, 12));
  expect(findings[0]?.message).toMatch(/\(.{1,4}\.\.\.\)$/);
});

test.each([
  'if b"-----BEGIN PRIVATE KEY-----" in data: raise ValueError',
  pem('PUBLIC KEY'),
  pem('CERTIFICATE'),
  pem('PRIVATE KEY', '...'),
  pem('PRIVATE KEY', 'x'.repeat(64)),
  join('ocp', '_', 'x'.repeat(36)),
  join('ocp', '_short'),
  join('docp', '_', RANDOM.slice(0, 36)),
  join('AKI', 'AIOSFODNN7EXAMPLE'),
  join('AKI', 'A', 'X'.repeat(16)),
  join('XAKI', 'A', 'Z7QK2M9XR4TN8VB3'),
  join('gh', 'p_', 'x'.repeat(36)),
  join('gh', 'p_', '...'),
  join('xox', 'b-your-token'),
  join('https://hooks.', 'slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX'),
  'https://hooks.slack.com/services/...',
  'os.environ["SLACK_WEBHOOK_URL"]',
  'sha512-9NGaxXKvHBQWVPtkJeTCyRPoXzHkUqTNfBnYkEnVXzA3kFgqPQxvWvGhZmLpX5nTrqrMTWvyZwQ==',
  'd41d8cd98f00b204e9800998ecf8427e',
  '00000000-0000-4000-8000-000000000000',
  'password = config["password"]',
])('leaves %j alone', async (text) => {
  expect(await scan(`a\n${text}\n`)).toEqual([]);
});

const TOKEN = join('ocp', '_', RANDOM.slice(0, 36));

test('places count lines, and columns in UTF-16 code units', async () => {
  expect(await scan(TOKEN)).toEqual(['ops_center_token:1:1']);
  expect(await scan(`a\nb\n  ${TOKEN}`)).toEqual(['ops_center_token:3:3']);
  expect(await scan(`\u00e9\u{1f600}\u65e5 ${TOKEN} ${TOKEN}\n${TOKEN}`)).toEqual([
    'ops_center_token:1:6',
    `ops_center_token:1:${6 + 41}`,
    'ops_center_token:2:1',
  ]);
});

test('a secret is found wherever it lies across the pieces in which a file is read', async () => {
  const MIB = 1024 * 1024;
  for (const offset of [0, 1, 20, 39, 40, 41, 1024, 2047, 2048, 2049, 2090]) {
    const before = `${'x'.repeat(63)}\n`.repeat((MIB - 4096) / 64) + '-'.repeat(4096 - offset);
    const lines = before.split('\n');
    const expected = `ops_center_token:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
    expect(await scan(`${before}${TOKEN}\n${'y\n'.repeat(MIB)}`)).toEqual([expected]);
  }
});

test('a word that only a cut would turn into a secret is none', async () => {
  for (const offset of [0, 1, 2, 2047, 2048, 2049]) {
    const before = 'z'.repeat(1024 * 1024 - offset);
    expect(await scan(`${before}${TOKEN}\n${'y'.repeat(100_000)}`)).toEqual([]);
  }
});

test('a bundle, which is read in pieces, gives the same places as the file in memory', async () => {
  const text = `${'some line\n'.repeat(300_000)}   ${TOKEN}\n${'more\n'.repeat(100_000)}`;
  const bundle = await openBundle(
    rawZip({
      entries: [
        { name: 'plugin.yaml', data: 'id: x' },
        { name: 'a', data: text, method: 8 },
      ],
    }),
  );
  expect((await findSecrets(bundle, 'a')).map(({ line, column }) => [line, column])).toEqual([[300_001, 4]]);
});

test('a file full of secrets gives a bounded number of findings', async () => {
  expect(await scan(`${TOKEN}\n`.repeat(20_000))).toHaveLength(50);
});

test('binary files are searched too', async () => {
  expect(
    await scan(Buffer.concat([randomBytes(1000).map((byte) => byte | 0x80), Buffer.from(`\n\0${TOKEN}\0`)])),
  ).toEqual(['ops_center_token:2:2']);
});
