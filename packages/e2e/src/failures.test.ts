import { randomBytes } from 'node:crypto';
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectOk, newDeveloper, type Developer } from './testing/developer.js';
import { cleanEnvironment, run, type Ended } from './testing/processes.js';
import { ownMounts } from './testing/small-disk.js';
import { newWorld, type World } from './testing/world.js';

let world: World;
let developer: Developer;
beforeAll(async () => {
  world = await newWorld();
  developer = world.developer;
  expectOk(await developer.ops('plugin', 'init', 'good', '--no-input'));
  expectOk(await developer.ops('plugin', 'build', 'good', '-o', 'good.zip'));
  expectOk(await developer.ops('plugin', 'publish', 'good.zip', '--yes'));
});
afterAll(() => world.end());

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

test('a broken manifest gives all its findings at their places and exit 3', async () => {
  const folder = path.join(developer.folder, 'broken');
  await mkdir(folder);
  await writeFile(
    path.join(folder, 'plugin.yaml'),
    [
      'id: Broken Plugin',
      'name: Broken',
      'version: 1.2',
      'description: d',
      'author: a',
      'license: MIT',
      'type: hybird',
      'category: ai',
      'colour: red',
      '',
    ].join('\n'),
  );
  const answer = await developer.json('plugin', 'validate', 'broken');
  expect(answer).toMatchObject({ ok: false, exitCode: 3, error: { code: 'manifest.invalid' } });
  const places = (answer.error.findings as { line: number; column: number }[]).map(({ line, column }) => [
    line,
    column,
  ]);
  expect(places).toEqual(
    expect.arrayContaining([
      [1, 5],
      [3, 10],
      [7, 7],
      [9, 1],
    ]),
  );

  const text = await developer.ops('plugin', 'validate', 'broken');
  expect(text.code).toBe(3);
  expect(text.stdout + text.stderr).toContain('did you mean "hybrid"?');
});

describe('a hostile archive is refused with a code by validate, upload and install', () => {
  /** A stored zip of one entry, written here so that no library can refuse to make it. */
  function zipOf(name: string, content: string): Buffer {
    const data = Buffer.from(content);
    const nameBytes = Buffer.from(name);
    const crc = crc32(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes, data]);
    const central = Buffer.concat([
      Buffer.from('PK\x01\x02', 'latin1'),
      Buffer.from([20, 3]),
      fields,
      Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xa4, 0x81, 0, 0, 0, 0]).subarray(0, 14),
      nameBytes,
    ]);
    central.writeUInt32LE((0o100644 << 16) >>> 0, 38);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 0, 'latin1');
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(central.length, 12);
    end.writeUInt32LE(local.length, 16);
    return Buffer.concat([local, central, end]);
  }

  function crc32(bytes: Uint8Array): number {
    let crc = 0xffffffff;
    for (const byte of bytes) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (crc ^ 0xffffffff) >>> 0;
  }

  test.each([
    ['../escape.txt', 'traversal'],
    ['/etc/ops-center-escape', 'absolute'],
    ['C:\\escape.txt', 'windows'],
    ['a\u0000b', 'nul'],
  ])('%j', async (name) => {
    const file = path.join(developer.folder, 'hostile.zip');
    await writeFile(file, zipOf(name, 'x'));
    const validated = await developer.json('plugin', 'validate', 'hostile.zip');
    expect(validated).toMatchObject({ ok: false, exitCode: 3, error: { code: 'bundle.refused' } });
    expect(validated.error.findings[0].code).toMatch(/^archive\./);

    const form = new FormData();
    form.set('request', JSON.stringify({ publish: true }));
    form.set('envelope', await readFile(path.join(developer.folder, 'good.zip.sig'), 'utf8'));
    form.set('bundle', new Blob([new Uint8Array(zipOf(name, 'x'))], { type: 'application/zip' }), 'hostile.zip');
    const answer = await fetch(`${world.registry.address}/api/v1/plugins/hostile/versions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.token}` },
      body: form,
    });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([422, 'bundle.refused']);

    await writeFile(`${file}.sig`, await readFile(path.join(developer.folder, 'good.zip.sig')));
    const key = path.join(developer.home, '.ops-center', 'dev-key.pub');
    const installed = await developer.json('plugin', 'install', './hostile.zip', '--public-key', key, '--yes');
    expect(installed.ok).toBe(false);
    expect([3, 8]).toContain(installed.exitCode);
    expect(await exists(path.join(developer.folder, 'escape.txt'))).toBe(false);
    expect(await exists('/etc/ops-center-escape')).toBe(false);
    expect(await exists(path.join(developer.folder, 'plugins'))).toBe(false);
  });
});

test('a wrong token is exit 4 and is not printed', async () => {
  const token = `ocp_${'A1b2C3'.repeat(6)}`;
  const visitor = await newDeveloper({ OPS_CENTER_TOKEN: token });
  try {
    expectOk(await visitor.ops('config', 'set', 'registry', world.registry.address));
    for (const args of [['whoami'], ['whoami', '--json'], ['plugin', 'info', 'good', '--verbose']]) {
      const ended = await visitor.ops(...args);
      expect(ended.code).toBe(4);
      expect(ended.stdout + ended.stderr).not.toContain(token);
    }
  } finally {
    await visitor.leave();
  }
});

test('no token is exit 4 and says how to log in', async () => {
  const visitor = await newDeveloper();
  try {
    expectOk(await visitor.ops('config', 'set', 'registry', world.registry.address));
    const ended = await visitor.ops('whoami');
    expect(ended.code).toBe(4);
    expect(ended.stderr).toContain('ops-center login');
  } finally {
    await visitor.leave();
  }
});

test('a closed port is exit 7 and names the address', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  const answer = await developer.json(
    'plugin',
    'search',
    'good',
    '--registry',
    `http://127.0.0.1:${port}`,
    '--retries',
    '0',
  );
  expect(answer).toMatchObject({ ok: false, exitCode: 7, error: { code: 'registry.unreachable' } });
  expect(answer.error.where).toContain(String(port));
});

const mounts = ownMounts();
if (mounts === undefined && process.env.CI === 'true') throw new Error('CI must be able to mount a small disk');

describe.skipIf(mounts === undefined)('a full disk', () => {
  // Incompressible, and more than the disk holds.
  const bulk = randomBytes(400_000);

  /** Runs a command in an empty folder on a disk of 128 KiB; stdout ends with what is in the folder afterwards. */
  async function onSmallDisk(...args: string[]): Promise<Ended> {
    const disk = path.join(developer.folder, 'disk');
    await mkdir(disk, { recursive: true });
    const [program = '', ...words] = mounts ?? [];
    const script = `mount -t tmpfs -o size=128k none "${disk}" && cd "${disk}" && code=0
      "$@" > /dev/null || code=$?
      ls -A "${disk}" && exit $code`;
    const bin = path.join(inject('installed'), 'node_modules', '.bin', 'ops-center');
    const whole = [...words, 'sh', '-c', script, 'sh', bin, ...args];
    return run(program, whole, { cwd: developer.folder, env: developer.env });
  }

  test('under build and install is a clear error, and nothing half-written stays', async () => {
    expectOk(await developer.ops('plugin', 'init', 'bulky', '--no-input'));
    await writeFile(path.join(developer.folder, 'bulky', 'big.bin'), bulk);
    const built = await onSmallDisk('plugin', 'build', '../bulky', '-o', 'bulky.zip');
    expect(built).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('file.disk_full') });

    expectOk(await developer.ops('plugin', 'build', 'bulky', '-o', 'bulky.zip'));
    expectOk(await developer.ops('plugin', 'publish', 'bulky.zip', '--yes'));
    const installed = await onSmallDisk('plugin', 'install', 'bulky', '--yes');
    expect(installed).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('file.disk_full') });
  });

  test('under the registry is 507, and the version is absent', async () => {
    const small = await newWorldOnSmallDisk();
    try {
      const dev = small.developer;
      expectOk(await dev.ops('plugin', 'init', 'too-big', '--no-input'));
      await writeFile(path.join(dev.folder, 'too-big', 'big.bin'), randomBytes(3_000_000));
      expectOk(await dev.ops('plugin', 'build', 'too-big', '-o', 'too-big.zip'));
      const answer = await dev.json('plugin', 'publish', 'too-big.zip', '--yes', '--retries', '0');
      expect(answer).toMatchObject({ ok: false, exitCode: 7, error: { code: 'registry.storage_full', status: 507 } });
      expect(await dev.json('plugin', 'info', 'too-big')).toMatchObject({ exitCode: 5 });
      expectOk(await dev.ops('plugin', 'init', 'fits', '--no-input'));
      expectOk(await dev.ops('plugin', 'build', 'fits', '-o', 'fits.zip'));
      expectOk(await dev.ops('plugin', 'publish', 'fits.zip', '--yes'));
    } finally {
      await small.end();
    }
  });
});

/** A registry whose folders for bundles and uploads are on a disk of one megabyte. */
async function newWorldOnSmallDisk(): Promise<World> {
  return newWorld({ wrap: (data) => [...(mounts ?? []), 'sh', '-c', smallDiskScript(data), 'sh'] });
}

function smallDiskScript(data: string): string {
  return `for name in blobs uploads; do mkdir -p "${data}/$name" && mount -t tmpfs -o size=1m,mode=700 none "${data}/$name"; done && chmod 700 "${data}" && exec "$@"`;
}

test('a registry that is killed during an install leaves nothing half installed, and the next try succeeds', async () => {
  const other = await newWorld();
  try {
    const dev = other.developer;
    expectOk(await dev.ops('plugin', 'init', 'cut', '--no-input'));
    expectOk(await dev.ops('plugin', 'build', 'cut', '-o', 'cut.zip'));
    expectOk(await dev.ops('plugin', 'publish', 'cut.zip', '--yes'));
    await other.registry.kill();
    const ended = await dev.json('plugin', 'install', 'cut', '--yes', '--retries', '0');
    expect(ended).toMatchObject({ ok: false, exitCode: 7 });
    expect((await readdir(dev.folder)).toSorted()).toEqual(['cut', 'cut.zip', 'cut.zip.sig']);
    await other.restart();
    expectOk(await dev.ops('plugin', 'install', 'cut', '--yes'));
  } finally {
    await other.end();
  }
});

test('a command without a terminal ends instead of asking', async () => {
  const lonely = await newDeveloper();
  try {
    for (const args of [['login'], ['plugin', 'publish'], ['config', 'set'], ['plugin', 'install', 'good']]) {
      const ended = await run(path.join(inject('installed'), 'node_modules', '.bin', 'ops-center'), args, {
        cwd: lonely.folder,
        env: cleanEnvironment({ HOME: lonely.home, CI: '1' }),
      });
      expect(ended.code, args.join(' ')).toBe(2);
      expect(ended.stderr).toMatch(/^error\[[a-z_.]+\]: /m);
    }
  } finally {
    await lonely.leave();
  }
});
