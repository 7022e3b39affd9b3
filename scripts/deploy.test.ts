import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../packages/registry/src/config.js';

const DEPLOY = new URL('../deploy/', import.meta.url);
const read = (name: string): Promise<string> => readFile(new URL(name, DEPLOY), 'utf8');
const known = new Set<string>(Object.values(VARIABLES).map(({ name }) => name));

interface Service {
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, unknown>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

describe('the compose file', () => {
  it('names only settings that the registry knows: others would be refused at start', async () => {
    const { services } = load(await read('compose.yaml')) as Compose;
    const names = Object.keys(services['registry']?.environment ?? {});
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  it('has every service, secret and volume that it names, and no password in it', async () => {
    const text = await read('compose.yaml');
    const compose = load(text) as Compose;
    for (const service of Object.values(compose.services)) {
      for (const secret of service.secrets ?? []) expect(compose.secrets).toHaveProperty(secret);
      for (const volume of service.volumes ?? []) expect(compose.volumes).toHaveProperty(volume.split(':')[0] ?? '');
      for (const other of Object.keys(service.depends_on ?? {})) expect(compose.services).toHaveProperty(other);
      for (const [name, value] of Object.entries(service.environment ?? {})) {
        if (/PASSWORD|SECRET|KEY/.test(name)) expect(value).toMatch(/^\$\{\w+:\?[^}]*\}$|^\/run\/secrets\/\w+$/);
      }
    }
  });
});

describe('the Containerfile', () => {
  it('sets only what the registry knows, runs as no root, and tells whether it is healthy', async () => {
    const text = await read('Containerfile');
    const names = text.match(/\bOPS_CENTER_REGISTRY_\w+/g) ?? [];
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    const last = text.slice(text.lastIndexOf('FROM '));
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('ENTRYPOINT'));
    expect(text).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
  });

  it('uses the package manager that the repository is locked with', async () => {
    const { packageManager } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
      packageManager: string;
    };
    const used = new Set((await read('Containerfile')).match(/pnpm@[\d.]+/g));
    expect([...used]).toEqual([packageManager.split('+')[0]]);
  });
});

describe('the unit of systemd', () => {
  it('names only settings that the registry knows', async () => {
    const names = (await read('ops-center-registry.service')).match(/\bOPS_CENTER_REGISTRY_\w+/g) ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});
