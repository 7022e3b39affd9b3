import { execFile } from 'node:child_process';
import { symlink, writeFile, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { validateTarget } from '../actions/validate.js';
import { freshFolder } from '../testing/project-folder.js';
import { testDeps } from '../testing/test-deps.js';
import { readConfigFile } from './config-files.js';
import { readPublicKey } from './keystore.js';
import { readOrdinaryFile } from './ordinary-file.js';
import { readSignatureFile } from './signature-file.js';

const OPTIONS = { limit: 10, what: 'the file' };

async function makePipe(folder: string, name: string): Promise<string> {
  const pipe = path.join(folder, name);
  await promisify(execFile)('mkfifo', ['-m', '600', pipe]);
  return pipe;
}

describe('an ordinary file', () => {
  it('is read up to its limit', async () => {
    const file = path.join(await freshFolder(), 'file');
    await writeFile(file, '0123456789');
    expect((await readOrdinaryFile(file, OPTIONS)).toString()).toBe('0123456789');
    await writeFile(file, '0123456789x');
    await expect(readOrdinaryFile(file, OPTIONS)).rejects.toMatchObject({ code: 'file.io', where: file });
  });

  it('is one that exists', async () => {
    await expect(readOrdinaryFile(path.join(await freshFolder(), 'none'), OPTIONS)).rejects.toMatchObject({
      code: 'file.not_found',
    });
  });

  it('is no folder, pipe, socket or device, also behind a link', async () => {
    const folder = await freshFolder();
    const socket = path.join(folder, 'socket');
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(socket, resolve));
    onTestFinished(() => void server.close());
    const zero = path.join(folder, 'zero');
    await symlink('/dev/zero', zero);
    for (const file of [folder, await makePipe(folder, 'pipe'), socket, zero]) {
      await expect(readOrdinaryFile(file, OPTIONS)).rejects.toMatchObject({
        code: 'file.io',
        message: 'the file is not an ordinary file',
      });
    }
  });

  it('is refused behind a link where no link may be', async () => {
    const folder = await freshFolder();
    await writeFile(path.join(folder, 'file'), 'x');
    await symlink('file', path.join(folder, 'link'));
    expect(await readOrdinaryFile(path.join(folder, 'link'), OPTIONS)).toHaveLength(1);
    await expect(readOrdinaryFile(path.join(folder, 'link'), { ...OPTIONS, followLinks: false })).rejects.toMatchObject(
      { code: 'file.io' },
    );
  });

  it('counts what a file of the system gives, not the size it tells', async () => {
    await expect(readOrdinaryFile('/proc/self/environ', { ...OPTIONS, limit: 1 })).rejects.toMatchObject({
      code: 'file.io',
    });
  });
});

describe('a pipe in the place of a file', () => {
  it('is refused by everything that reads a file somebody named', async () => {
    const folder = await freshFolder();
    const deps = await testDeps(folder);
    await mkdir(deps.config.home, { recursive: true });
    await makePipe(deps.config.home, 'credentials.json');
    const [config, signature, manifest, key] = await Promise.all(
      ['ops-center.json', 'a.zip.sig', 'plugin.yaml', 'key.pub'].map((name) => makePipe(folder, name)),
    );
    await expect(readConfigFile(config!)).rejects.toMatchObject({ code: 'file.io' });
    await expect(readSignatureFile(signature!)).rejects.toMatchObject({ code: 'file.io' });
    await expect(validateTarget(deps, { target: manifest!, strict: false })).rejects.toMatchObject({ code: 'file.io' });
    await expect(deps.credentials.read('https://registry.example')).rejects.toMatchObject({ code: 'file.io' });
    await expect(readPublicKey(key!)).rejects.toMatchObject({ code: 'key.unusable' });
  });
});
