import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inspect, promisify } from 'node:util';
import { createS3Requests, type S3Settings } from '../blobs/s3-requests.js';

/** A real S3: Ceph's gateway with a store in memory, on loopback. */
export interface Ceph {
  readonly endpoint: string;
  readonly keyId: string;
  readonly secret: string;
  close(): Promise<void>;
}

const PACKAGES = ['radosgw', 'ceph-mon', 'ceph-osd', 'ceph-common'];
const PROGRAMS = ['radosgw', 'ceph-mon', 'ceph-osd', 'ceph', 'monmaptool', 'ceph-authtool', 'radosgw-admin'];
const INSTALL_MS = 180_000;
const START_MS = 40_000;
const run = promisify(execFile);

/** In CI a store that is installed must start; elsewhere, and where it cannot be had, tests go on without it and say so. */
export async function openCeph(): Promise<Ceph | undefined> {
  if (!(await haveCeph())) return undefined;
  try {
    return await startCeph();
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    process.stderr.write(`tests go on without an object store: ${inspect(error)}\n`);
    return undefined;
  }
}

/** Makes a bucket. */
export async function makeBucket(one: S3Settings): Promise<void> {
  const answer = await createS3Requests(one).send({ method: 'PUT', key: '', expect: [200] });
  answer.body.resume();
}

/**
 * Whether the store can be started here: its programs are there, or root can install them from Debian's packages now.
 * Without a way to those packages it cannot.
 */
async function haveCeph(): Promise<boolean> {
  if (hasPrograms()) return true;
  if (process.getuid?.() !== 0 || !hasProgram('apt-get')) return false;
  const install = `command -v ${PROGRAMS[0]} || { apt-get update -qq && apt-get install -y -qq --no-install-recommends ${PACKAGES.join(' ')}; }`;
  try {
    // Several test files may want it at once, and apt does not wait for itself.
    await run('flock', ['/var/lib/apt', 'sh', '-c', install], {
      timeout: INSTALL_MS,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return false;
  }
  return hasPrograms();
}

/**
 * Starts a monitor, a store and the gateway in a temporary folder; `close` ends them.
 * @throws when they do not come up in time
 */
async function startCeph(): Promise<Ceph> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ceph-'));
  const started: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    for (const child of started.reverse()) await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const gatewayPort = await freePort();
    await writeConfig(folder, await freePort(), gatewayPort);
    const endpoint = `http://127.0.0.1:${gatewayPort}`;
    const keys = await startCluster(folder, endpoint, started);
    return { endpoint, ...keys, close };
  } catch (error) {
    const log = await readFile(path.join(folder, 'client.admin.log'), 'utf8').catch(() => '');
    await close();
    throw new Error(`ceph did not start: ${log.slice(-2000)}`, { cause: error });
  }
}

async function startCluster(
  folder: string,
  endpoint: string,
  started: ChildProcess[],
): Promise<{ keyId: string; secret: string }> {
  const config = path.join(folder, 'ceph.conf');
  const start = (program: string, ...args: string[]): void => {
    started.push(spawn(program, ['-c', config, ...args, '-f'], { stdio: 'ignore', cwd: folder }));
  };
  const call = async (program: string, ...args: string[]): Promise<string> =>
    (await run(program, args, { timeout: START_MS, cwd: folder })).stdout;
  const osd = randomUUID();
  const address = /^mon host = (.*)$/m.exec(await readFile(config, 'utf8'))?.[1] ?? '';
  await call('ceph-authtool', '-C', 'keyring', '--gen-key', '-n', 'mon.', '--cap', 'mon', 'allow *');
  await call(
    'ceph-authtool',
    'keyring',
    '--gen-key',
    '-n',
    'client.admin',
    '--cap',
    'mon',
    'allow *',
    '--cap',
    'osd',
    'allow *',
  );
  const osdCaps = ['--cap', 'mon', 'allow profile osd', '--cap', 'mgr', 'allow profile osd', '--cap', 'osd', 'allow *'];
  await call('ceph-authtool', 'keyring', '--gen-key', '-n', 'osd.0', ...osdCaps);
  await call('monmaptool', '--create', '--addv', 'a', address, 'monmap');
  await call('ceph-mon', '-c', config, '-i', 'a', '--mkfs', '--monmap', 'monmap', '--keyring', 'keyring');
  start('ceph-mon', '-i', 'a');
  const secret = (await call('ceph-authtool', 'keyring', '-n', 'osd.0', '-p')).trim();
  await writeFile(path.join(folder, 'osd.json'), JSON.stringify({ cephx_secret: secret }));
  await call('ceph', '-c', config, 'osd', 'new', osd, '-i', 'osd.json');
  await call('ceph-osd', '-c', config, '-i', '0', '--mkfs', '--osd-uuid', osd);
  start('ceph-osd', '-i', '0');
  start('radosgw', '-n', 'client.admin');
  await answers(endpoint, started);
  const keys = { keyId: 'TESTKEYID', secret: randomUUID() };
  const user = ['--uid=test', '--display-name=test', `--access-key=${keys.keyId}`, `--secret=${keys.secret}`];
  await call('radosgw-admin', '-c', config, 'user', 'create', ...user);
  return keys;
}

async function answers(endpoint: string, started: readonly ChildProcess[]): Promise<void> {
  for (const deadline = performance.now() + START_MS; performance.now() < deadline; await delay(50)) {
    const ended = started.find((child) => child.exitCode !== null || child.signalCode !== null);
    if (ended !== undefined) throw new Error(`${ended.spawnfile} ended with ${ended.exitCode ?? ended.signalCode}`);
    const answer = await fetch(endpoint).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok === true) return;
  }
  throw new Error(`the gateway did not answer in ${START_MS} ms`);
}

async function writeConfig(folder: string, monitorPort: number, gatewayPort: number): Promise<void> {
  for (const name of ['mon', 'osd', 'rgw']) await mkdir(path.join(folder, name));
  const lines = {
    fsid: randomUUID(),
    'mon host': `[v2:127.0.0.1:${monitorPort}]`,
    'mon initial members': 'a',
    'public addr': '127.0.0.1',
    keyring: `${folder}/keyring`,
    'run dir': folder,
    'admin socket': `${folder}/$name.asok`,
    'pid file': `${folder}/$name.pid`,
    'log file': `${folder}/$name.log`,
    'mon data': `${folder}/mon`,
    'mon cluster log file': `${folder}/cluster.log`,
    'osd data': `${folder}/osd`,
    'osd objectstore': 'memstore',
    'memstore device bytes': 512 * 1024 * 1024,
    'osd crush chooseleaf type': 0,
    'osd pool default size': 1,
    'osd pool default min size': 1,
    'osd pool default pg num': 1,
    'osd pool default pgp num': 1,
    'mon allow pool size one': true,
    'rgw data': `${folder}/rgw`,
    'rgw frontends': `beast endpoint=127.0.0.1:${gatewayPort}`,
  };
  const text = Object.entries(lines).map(([name, value]) => `${name} = ${value}\n`);
  await writeFile(path.join(folder, 'ceph.conf'), `[global]\n${text.join('')}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // Nothing in it is worth saving: it only has to be gone.
  child.kill('SIGKILL');
  await ended;
}

function hasPrograms(): boolean {
  return PROGRAMS.every(hasProgram);
}

function hasProgram(name: string): boolean {
  try {
    execFileSync('/bin/sh', ['-c', `command -v ${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
