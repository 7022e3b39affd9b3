import { tmpdir } from 'node:os';
import { OpsError } from '@ops-center/manifest-schema';
import { readConfig } from '../config.js';
import type { Deps } from '../deps.js';
import { projectConfigPath, readConfigFile, userConfigPath } from '../io/config-files.js';
import { checkHome, tryToWrite } from '../io/folder-trial.js';
import { inspectPrivateKey, listKeys } from '../io/keystore.js';
import { lockFilePath, readLockFile } from '../io/lock-file.js';
import { findPlugin } from '../io/plugins-folder.js';
import { fail, failed, ok, skipped, warn, type Diagnosis } from './diagnosis.js';

type LocalDeps = Pick<Deps, 'config' | 'credentials' | 'cwd'>;

/** What needs no network. Node's own version is an argument, so that a test can be another one. */
export function localChecks(deps: LocalDeps, node: string): readonly (() => Promise<Diagnosis>)[] {
  return [
    async () => checkNode(node),
    () => checkConfiguration(deps),
    () => checkHomeFolder(deps.config.home),
    () => checkCredentials(deps),
    () => checkKeys(deps.config.home),
    () => checkWriting('temporary', tmpdir()),
    () => checkWriting('folder', deps.cwd),
    () => checkPlugins(deps.cwd),
  ];
}

function checkNode(version: string): Diagnosis {
  const [major = 0] = version.split('.').map(Number);
  return major % 2 === 0
    ? ok('node', `Node.js ${version}`)
    : warn('node', `Node.js ${version} is a line without fixes`);
}

/** Reads it all again: this command runs although the configuration may be broken. */
async function checkConfiguration(deps: LocalDeps): Promise<Diagnosis> {
  try {
    const { problems } = readConfig({
      flags: {},
      environment: deps.config.environment,
      user: await readConfigFile(userConfigPath(deps.config.home)),
      project: await readConfigFile(projectConfigPath(deps.cwd)),
    });
    const [first] = problems;
    if (first === undefined) return ok('configuration', 'every setting can be used');
    const more = problems.length === 1 ? '' : `; ${problems.length - 1} more`;
    return fail('configuration', `${first.message} (${first.where ?? ''})${more}`, first.hint);
  } catch (error) {
    return failed('configuration', error);
  }
}

async function checkHomeFolder(home: string): Promise<Diagnosis> {
  try {
    const exists = await checkHome(home);
    return ok('home', exists ? home : `${home} is made when something is stored`);
  } catch (error) {
    return failed('home', error);
  }
}

async function checkCredentials(deps: LocalDeps): Promise<Diagnosis> {
  const { registry, environment } = deps.config;
  if (environment.token !== undefined) return ok('credentials', 'the token comes from OPS_CENTER_TOKEN');
  try {
    // Without a registry the store is read all the same: its form and mode are what is checked.
    const token = await deps.credentials.read(registry ?? 'https://registry.invalid');
    return ok('credentials', token === undefined ? 'no token is stored' : `a token is stored for ${registry ?? ''}`);
  } catch (error) {
    return failed('credentials', error);
  }
}

async function checkKeys(home: string): Promise<Diagnosis> {
  const broken: string[] = [];
  try {
    const keys = await listKeys(home, (file, why) => void broken.push(`${file}: ${why}`));
    const [first] = broken;
    if (first !== undefined) return fail('keys', first);
    const own = keys.flatMap(({ privateKeyFile }) => (privateKeyFile === undefined ? [] : [privateKeyFile]));
    if (own.length === 0) return ok('keys', 'no signing key here; `ops-center keys generate` makes one');
    const plain: string[] = [];
    for (const file of own) if (!(await inspectPrivateKey(file)).encrypted) plain.push(file);
    const how = plain.length === 0 ? 'encrypted' : 'readable by you only, not encrypted';
    return ok('keys', `${own.length} signing ${own.length === 1 ? 'key' : 'keys'}, ${how}`);
  } catch (error) {
    return failed('keys', error);
  }
}

async function checkWriting(check: 'temporary' | 'folder', folder: string): Promise<Diagnosis> {
  try {
    await tryToWrite(folder);
    return ok(check, folder);
  } catch (error) {
    const found = failed(check, error);
    // Commands that only read work there.
    return check === 'folder' ? { ...found, status: 'warn' } : found;
  }
}

async function checkPlugins(dir: string): Promise<Diagnosis> {
  try {
    const lock = await readLockFile(dir);
    if (lock.size === 0) return skipped('plugins', 'no plugins are installed in this folder');
    for (const [slug, { version }] of lock) {
      const found = await findPlugin(dir, slug);
      if (found.kind === 'plugin' && found.version === version) continue;
      const there = { absent: 'is not there', other: 'is something else', plugin: 'is another version' }[found.kind];
      return fail('plugins', `${slug} ${version} of ${lockFilePath(dir)} ${there}`);
    }
    return ok('plugins', `${lock.size} installed, as ops-center.lock says`);
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    return failed('plugins', error);
  }
}
