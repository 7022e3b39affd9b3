import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, readEnvironment, type ConfigSources } from '../config.js';
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
