import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, type ConfigSources } from '../config.js';
import { readEnvironment } from '../environment.js';
import { startContractServer } from '../testing/contract-server.js';
import { freshFolder } from '../testing/project-folder.js';
import { testDeps } from '../testing/test-deps.js';
import { getSetting, listSettings, setSetting, unsetSetting } from './settings.js';

function sources(change: Partial<ConfigSources> & { readonly env?: Record<string, string> } = {}): ConfigSources {
  const { env = {}, ...rest } = change;
  return { flags: {}, environment: readEnvironment({ HOME: '/home/ada', ...env }), ...rest };
}

const file = (name: string, values: Record<string, unknown>) => ({ path: name, values });

describe('where a setting comes from', () => {
  it('is the flag, then the environment, the project, the user and the default', () => {
    const all = {
      user: file('user.json', { timeout: 1 }),
      project: file('project.json', { timeout: 2 }),
      env: { OPS_CENTER_TIMEOUT: '3' },
      flags: { timeout: '4' },
    };
    const { flags: _flags, ...noFlag } = all;
    const { env: _env, ...noEnvironment } = noFlag;
    const { project: _project, ...noProject } = noEnvironment;
    const timeouts = [all, noFlag, noEnvironment, noProject, {}].map(
      (given) => readConfig(sources(given)).config.settings.timeout,
    );
    expect(timeouts.map((setting) => [setting?.value, setting?.source, setting?.where])).toEqual([
      ['4', 'flag', '--timeout'],
      ['3', 'environment', 'OPS_CENTER_TIMEOUT'],
      ['2', 'project', 'project.json'],
      ['1', 'user', 'user.json'],
      ['60', 'default', 'default'],
    ]);
  });

  it('is never a project file for what decides where a token goes or whom to trust', () => {
    for (const key of ['registry', 'ca-file', 'token']) {
      const { config, problems } = readConfig(
        sources({ project: file('project.json', { [key]: 'https://evil.example' }) }),
      );
      expect(config.registry).toBeUndefined();
      expect(config.caFile).toBeUndefined();
      expect(problems).toMatchObject([{ where: 'project.json' }]);
    }
  });

  it('tells every problem at once, with the nearest known key', () => {
    const { problems } = readConfig(
      sources({ user: file('user.json', { regsitry: 'x', timeout: 'soon', retries: {} }) }),
    );
    expect(problems.map(({ code }) => code)).toEqual(['config.unknown_key', 'config.invalid', 'config.invalid']);
    expect(problems[0]?.hint).toContain('Did you mean "registry"?');
  });

  it('is not fooled by names that every object has', () => {
    const { problems } = readConfig(
      sources({
        user: {
          path: 'user.json',
          values: JSON.parse('{"__proto__": "x", "toString": "y"}') as Record<string, unknown>,
        },
      }),
    );
    expect(problems.map(({ code }) => code)).toEqual(['config.unknown_key', 'config.unknown_key']);
  });
});

describe('the address of a registry', () => {
  it('is brought into one form', () => {
    const addressOf = (registry: string) => readConfig(sources({ flags: { registry } })).config.registry;
    expect(addressOf('https://Registry.Example:443/')).toBe('https://registry.example');
    expect(addressOf('http://127.0.0.1:4000/base/')).toBe('http://127.0.0.1:4000/base');
  });

  it('is refused when it is none, or carries more than an address', () => {
    for (const registry of [
      'registry.example',
      'ftp://registry.example',
      'https://ada:secret@registry.example',
      'https://registry.example?x=1',
      'https://registry.example#x',
    ]) {
      expect(readConfig(sources({ flags: { registry } })).problems, registry).toMatchObject([
        { code: 'config.invalid' },
      ]);
    }
  });
});

describe('changing settings', () => {
  it('writes the file of the user, readable by nobody else, and asks a registry who it is', async () => {
    const server = await startContractServer();
    const deps = await testDeps(await freshFolder());
    expect(await setSetting(deps, 'registry', `${server.url}/`)).toMatchObject({
      value: server.url,
      registryName: 'Test registry',
      changed: true,
    });
    await setSetting(deps, 'platform-version', '2.5.0');
    const config = path.join(deps.config.home, 'config.json');
    expect(JSON.parse(await readFile(config, 'utf8'))).toEqual({ registry: server.url, 'platform-version': '2.5.0' });
    expect((await stat(config)).mode & 0o777).toBe(0o600);
    expect(await unsetSetting(deps, 'registry')).toMatchObject({ changed: true });
    expect(JSON.parse(await readFile(config, 'utf8'))).toEqual({ 'platform-version': '2.5.0' });
  });

  it('saves a registry that does not answer, with a warning', async () => {
    const deps = await testDeps(await freshFolder(), { env: { OPS_CENTER_RETRIES: '0' } });
    expect(await setSetting(deps, 'registry', 'http://127.0.0.1:9')).toMatchObject({ registryName: null });
    expect(deps.warnings).toEqual([expect.stringContaining('does not answer now')]);
  });

  it('refuses an address where something else answers', async () => {
    const server = await startContractServer();
    server.intercept = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
      return true;
    };
    const deps = await testDeps(await freshFolder(), { env: { OPS_CENTER_RETRIES: '0' } });
    await expect(setSetting(deps, 'registry', server.url)).rejects.toMatchObject({ code: 'registry.bad_answer' });
    await expect(readFile(path.join(deps.config.home, 'config.json'))).rejects.toThrow();
  });

  it('refuses unknown keys and unusable values', async () => {
    const deps = await testDeps(await freshFolder());
    await expect(setSetting(deps, 'colour', 'x')).rejects.toMatchObject({ code: 'config.unknown_key' });
    await expect(setSetting(deps, 'token', 'ocp_x')).rejects.toMatchObject({
      hint: expect.stringContaining('ops-center login') as string,
    });
    await expect(setSetting(deps, 'retries', '11')).rejects.toMatchObject({ code: 'config.invalid' });
    await expect(setSetting(deps, 'ca-file', '/nowhere/ca.pem')).rejects.toMatchObject({
      code: 'config.invalid',
      where: '/nowhere/ca.pem',
    });
    expect(() => getSetting(deps, 'toString')).toThrow('there is no setting');
    expect(listSettings(deps).map(({ key }) => key)).toContain('registry');
  });

  it('can remove a key that a newer version left in the file', async () => {
    const deps = await testDeps(await freshFolder());
    await setSetting(deps, 'retries', '1');
    const config = path.join(deps.config.home, 'config.json');
    await writeFile(config, '{"colour": "blue", "retries": "1"}');
    expect(await unsetSetting(deps, 'colour')).toMatchObject({ changed: true });
    expect(JSON.parse(await readFile(config, 'utf8'))).toEqual({ retries: '1' });
  });
});

describe('a profile', () => {
  const WORK = 'https://work.example';
  const HOME = 'https://home.example';
  const user = file('user.json', {
    registry: HOME,
    timeout: 9,
    profiles: { work: { registry: WORK, retries: 1 }, other: { registry: 'https://other.example' }, odd: 7 },
  });
  const registryOf = (change: Parameters<typeof sources>[0]): string | undefined =>
    readConfig(sources({ user, ...change })).config.registry;

  it('takes the place of what the file says outside of it', () => {
    const { config, problems } = readConfig(sources({ user, env: { OPS_CENTER_PROFILE: 'work' } }));
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ registry: WORK, retries: 1, timeoutMs: 9000, profile: 'work' });
    expect(config.settings.registry).toMatchObject({ source: 'profile', where: 'user.json, profile work' });
    const preferred = file('user.json', { ...user.values, profile: 'other' });
    expect(registryOf({ user: preferred })).toBe('https://other.example');
    expect(registryOf({ user: preferred, env: { OPS_CENTER_PROFILE: 'work' } })).toBe(WORK);
  });

  it('gives way to the environment, unless it is named on the command line', () => {
    const env = { OPS_CENTER_REGISTRY: 'https://env.example' };
    expect(registryOf({ env: { ...env, OPS_CENTER_PROFILE: 'work' } })).toBe('https://env.example');
    expect(registryOf({ env, flags: { profile: 'work' } })).toBe(WORK);
    expect(registryOf({ env, flags: { profile: 'work', registry: 'https://flag.example' } })).toBe(
      'https://flag.example',
    );
  });

  it('is never chosen or made by a project', () => {
    for (const values of [{ profile: 'work' }, { profiles: { work: { registry: 'https://evil.example' } } }]) {
      const { config, problems } = readConfig(sources({ user, project: file('project.json', values) }));
      expect(config.registry).toBe(HOME);
      expect(problems).toMatchObject([{ where: 'project.json' }]);
    }
  });

  it.each([
    ['wrok', 'Did you mean "work"?'],
    ['constructor', 'config set registry'],
  ])('that does not exist (%s) is a problem, never a fall back', (profile, hint) => {
    const { problems } = readConfig(sources({ user, flags: { profile } }));
    expect(problems).toMatchObject([{ code: 'config.invalid', message: `there is no profile "${profile}"` }]);
    expect(problems[0]?.hint).toContain(hint);
  });

  it('that is no object, names another one, or has no name that can be one, is a problem', () => {
    expect(readConfig(sources({ user, flags: { profile: 'odd' } })).problems).toHaveLength(1);
    expect(readConfig(sources({ user, flags: { profile: '../x' } })).problems).toHaveLength(1);
    const nested = file('user.json', { profiles: { a: { profile: 'b', token: 'x' }, b: {} } });
    const { problems } = readConfig(sources({ user: nested, flags: { profile: 'a' } }));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['config.invalid', 'config.unknown_key']));
  });

  it('is written by config set and unset, and gone without settings', async () => {
    const folder = await freshFolder();
    const server = await startContractServer();
    const env = { OPS_CENTER_PROFILE: 'work' };
    const outside = await testDeps(folder);
    await setSetting(outside, 'timeout', '7');
    // As `config set` does: it must be able to make the profile that is not there yet.
    const deps = await testDeps(folder, { env, lenient: true });
    expect(await setSetting(deps, 'registry', server.url)).toMatchObject({ profile: 'work', changed: true });
    expect(await setSetting(deps, 'registry', server.url)).toMatchObject({ changed: false });
    expect(await setSetting(deps, 'profile', 'work')).toMatchObject({ profile: null });
    const read = async (): Promise<unknown> =>
      JSON.parse(await readFile(path.join(deps.config.home, 'config.json'), 'utf8'));
    expect(await read()).toEqual({ timeout: '7', profile: 'work', profiles: { work: { registry: server.url } } });
    expect((await testDeps(folder)).config.registry).toBe(server.url);
    expect(await unsetSetting(deps, 'registry')).toMatchObject({ profile: 'work', changed: true });
    expect(await read()).toEqual({ timeout: '7', profile: 'work' });
  });
});
