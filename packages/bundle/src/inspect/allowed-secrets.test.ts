import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../testing/memory-source.js';
import { inspectFiles } from './inspect-files.js';

// Put together here, so that no file of this project looks like it holds a secret.
const join = (...parts: readonly string[]): string => parts.join('');
const TOKEN = join('gh', 'p_', 'q7Xk2Lm9Zr4Tn8Vb3Wc6Yd1Ef5Gh0JsPaQuR');
const rsaKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

async function findSecrets(
  files: Readonly<Record<string, string>>,
): Promise<{ code: string; message: string; hint: string }[]> {
  const { findings } = await inspectFiles(memoryFiles(files));
  return findings
    .filter(({ code }) => code.startsWith('project.secret.'))
    .map(({ code, message, hint = '' }) => ({ code: code.slice('project.secret.'.length), message, hint }));
}

async function fingerprintsOf(text: string): Promise<string[]> {
  const found = await findSecrets({ 'a.txt': text });
  return found.map(({ hint }) => /--allow-secret ([0-9a-f]{32})$/.exec(hint)?.[1] ?? 'none');
}

describe('a secret that its publisher allows', () => {
  test('is a warning that names the line, in every file that has it', async () => {
    const [fingerprint = ''] = await fingerprintsOf(TOKEN);
    const list = `# looked at\n\n${fingerprint}  # revoked in the demo\n`;
    expect(await findSecrets({ 'a.txt': TOKEN, 'b.txt': `x ${TOKEN}`, '.ops-allowed-secrets': list })).toEqual([
      expect.objectContaining({ code: 'allowed', message: expect.stringContaining('.ops-allowed-secrets:3') }),
      expect.objectContaining({ code: 'allowed' }),
    ]);
  });

  test('allows no other secret of its kind: keys are told apart by their bodies', async () => {
    const [one, two] = [rsaKey(), rsaKey()];
    const fingerprints = await fingerprintsOf(`${one}${two}`);
    expect(new Set(fingerprints).size).toBe(2);
    const crlf = one.replaceAll('\n', '\r\n');
    expect(await fingerprintsOf(`padding\n${crlf}`)).toEqual([fingerprints[0]]);
  });

  test('has one fingerprint wherever it lies in a large file', async () => {
    const key = rsaKey();
    const [expected] = await fingerprintsOf(key);
    for (const before of [1024 * 1024 - 2048, 1024 * 1024 - 100, 2 * 1024 * 1024 + 5]) {
      expect(await fingerprintsOf(`${'x'.repeat(before)}\n${key}`)).toEqual([expected]);
    }
  });

  test('is never a token of the registry', async () => {
    const [found] = await findSecrets({ 'a.txt': join('ocp', '_', 'q7Xk2Lm9Zr4Tn8Vb3Wc6Yd1Ef5Gh0JsPaQuR') });
    expect(found).toMatchObject({ code: 'ops_center_token', hint: expect.not.stringContaining('--allow-secret') });
  });

  test('a list that allows nothing is told, and has a limit', async () => {
    expect(await findSecrets({ '.ops-allowed-secrets': 'all\n' })).toMatchObject([{ code: 'list_invalid' }]);
    expect(await findSecrets({ '.ops-allowed-secrets': '#'.repeat(70_000) })).toMatchObject([{ code: 'list_invalid' }]);
  });
});
