import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { describe, expect, it } from 'vitest';
import { getSetting, listSettings, setSetting, unsetSetting } from './actions/settings.js';
import { readConfig } from './config.js';
import { readEnvironment } from './environment.js';
import { parseRegistry } from './settings.js';
import { readRegistries, registryFor } from './registries.js';
import { freshFolder } from './testing/project-folder.js';
import { codeOf } from './testing/install-scene.js';
import { testDeps } from './testing/test-deps.js';

const REGISTRIES = {
  corp: { url: 'https://corp.example/', prefixes: ['corp-', 'acme-'] },
  data: { url: 'https://data.example', prefixes: ['corp-data-'] },
};

describe('the registry of a plugin', () => {
  const config = {
    registry: 'https://default.example',
    registries: readRegistries(REGISTRIES, parseRegistry),
  };
  it.each([
    ['corp-x', 'https://corp.example'],
    ['acme-x', 'https://corp.example'],
    ['corp-data-x', 'https://data.example'],
    ['corporate', 'https://default.example'],
    ['corp', 'https://default.example'],
    ['xcorp-x', 'https://default.example'],
  ])('of %s is %s', (slug, address) => {
    expect(registryFor(config, slug)).toBe(address);
  });

  it('is none where there is no default one', () => {
    expect(registryFor({ ...config, registry: undefined }, 'other')).toBeUndefined();
  });
});

describe('what a configuration file says of registries', () => {
  it.each([
    [[], 'must be an object'],
    [{ corp: 'https://corp.example' }, 'must be an object'],
    [{ corp: {} }, 'no address'],
    [{ corp: { url: 'ftp://corp.example' } }, 'https'],
    [{ corp: { url: 'https://corp.example', prefixes: ['corp'] } }, 'no prefix'],
    [{ corp: { url: 'https://corp.example', prefixes: [''] } }, 'no prefix'],
    [{ corp: { url: 'https://corp.example', prefixes: 7 } }, 'no prefix'],
    [{ 'Corp!': { url: 'https://corp.example' } }, 'cannot be the name'],
    [{ corp: { url: 'https://corp.example', token: 'x' } }, 'no setting'],
    [{ a: REGISTRIES.corp, b: REGISTRIES.corp }, 'both answer for'],
    [Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`r${at}`, { url: 'https://x.example' }])), 'more than'],
  ])('%j is refused', (value, said) => {
    expect(() => readRegistries(value, parseRegistry)).toThrow(said);
  });

  it('counts in the file of the user only', () => {
    const file = { path: 'ops-center.json', values: { registries: REGISTRIES } };
    const environment = readEnvironment({ HOME: '/nowhere' });
    expect(readConfig({ flags: {}, environment, user: file }).config.registries).toHaveLength(2);
    const { config, problems } = readConfig({ flags: {}, environment, project: file });
    expect(config.registries).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual(['a project file may not say where plugins come from']);
  });
});

describe('config', () => {
  it('sets, shows and removes a registry', async () => {
    const folder = await freshFolder();
    const deps = await testDeps(folder, { env: { OPS_CENTER_RETRIES: '0', OPS_CENTER_TIMEOUT: '1' } });
    expect(await codeOf(setSetting(deps, 'registries.corp.prefixes', 'corp-'))).toBe('config.invalid');
    await setSetting(deps, 'registries.corp.url', 'http://127.0.0.1:1/');
    const change = await setSetting(deps, 'registries.corp.prefixes', 'corp-, acme-');
    expect(change).toMatchObject({ value: 'acme-,corp-', changed: true });
    expect(await codeOf(setSetting(deps, 'registries.corp.prefixes', 'corp'))).toBe('config.invalid');
    expect(await codeOf(setSetting(deps, 'registries.corp.name', 'x'))).toBe('config.unknown_key');

    const later = await testDeps(folder);
    expect(getSetting(later, 'registries.corp.url')).toMatchObject({ value: 'http://127.0.0.1:1', source: 'user' });
    expect(listSettings(later).filter(({ key }) => key.startsWith('registries.'))).toMatchObject([
      { key: 'registries.corp.url' },
      { key: 'registries.corp.prefixes', value: 'acme-,corp-' },
    ]);
    await unsetSetting(later, 'registries.corp.url');
    const text = await readFile(path.join(folder, 'home/.ops-center/config.json'), 'utf8');
    expect(JSON.parse(text)).toEqual({ registries: {} });
  });

  it('mends a file whose registries are broken', async () => {
    const folder = await freshFolder();
    await mkdir(path.join(folder, 'home/.ops-center'), { recursive: true });
    const file = path.join(folder, 'home/.ops-center/config.json');
    await writeFile(file, JSON.stringify({ registries: { corp: { prefixes: ['corp-'] } } }));
    await expect(testDeps(folder)).rejects.toThrow(OpsError);
    await writeFile(file, JSON.stringify({}));
    const deps = await testDeps(folder, { env: { OPS_CENTER_RETRIES: '0' } });
    await setSetting(deps, 'registries.corp.url', 'http://127.0.0.1:1');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ registries: { corp: { url: 'http://127.0.0.1:1' } } });
  });
});
