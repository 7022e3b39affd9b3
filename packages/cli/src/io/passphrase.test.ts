import { closeSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freshFolder } from '../testing/project-folder.js';
import { testDeps } from '../testing/test-deps.js';
import { existingPassphrase, newPassphrase } from './passphrase.js';

async function descriptorOf(text: string): Promise<number> {
  const file = path.join(await freshFolder(), 'passphrase');
  await writeFile(file, text);
  const fd = openSync(file, 'r');
  onTestFinished(() => closeSync(fd));
  return fd;
}

describe('the passphrase', () => {
  test.each([
    ['open sesame\n', 'open sesame'],
    ['  blanks count \r\nsecond line', '  blanks count '],
    ['no line break', 'no line break'],
    ['é漢😀\n', 'é漢😀'],
  ])('%j in a file descriptor is %j', async (text, expected) => {
    const deps = await testDeps(await freshFolder(), { env: { OPS_CENTER_KEY_PASSPHRASE: 'not this one' } });
    expect(await existingPassphrase(deps, { fd: await descriptorOf(text) })('the key')).toBe(expected);
  });

  test.each([
    ['\n', 'key.passphrase'],
    ['x'.repeat(5000), 'key.passphrase'],
  ])('%# is refused', async (text, code) => {
    const deps = await testDeps(await freshFolder());
    await expect(newPassphrase(deps, { fd: await descriptorOf(text), plain: true })).rejects.toMatchObject({ code });
  });

  test('a descriptor that is not open is a usage error', async () => {
    const deps = await testDeps(await freshFolder());
    await expect(existingPassphrase(deps, { fd: 9999 })('the key')).rejects.toMatchObject({ code: 'usage.invalid' });
  });
});
