import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '../testing/project-folder.js';
import { createCredentials, type Credentials } from './credentials.js';
import type { CredentialStore } from '../credential-store.js';
import type { Keychain } from './keychain.js';

const REGISTRY = 'https://registry.example/base';
const ORIGIN = 'https://registry.example';

interface Scene {
  readonly credentials: Credentials;
  readonly secrets: Map<string, string>;
  readonly warnings: string[];
}

/** A keychain as the operating system's; `break` makes each call fail as a locked one does. */
function keychainOf(secrets: Map<string, string>, isBroken: () => boolean): Keychain {
  const check = (): void => {
    if (isBroken()) throw new Error('the collection is locked');
  };
  return {
    get: async (origin) => (check(), secrets.get(origin)),
    set: async (origin, secret) => (check(), void secrets.set(origin, secret)),
    remove: async (origin) => (check(), void secrets.delete(origin)),
  };
}

async function scene(
  store: CredentialStore,
  state: 'works' | 'broken' | 'missing',
  home?: string,
): Promise<Scene & { home: string }> {
  const folder = home ?? (await freshFolder());
  const secrets = new Map<string, string>();
  const warnings: string[] = [];
  const keychain = keychainOf(secrets, () => state === 'broken');
  const credentials = createCredentials(folder, {
    store,
    openKeychain: async () => (state === 'missing' ? undefined : keychain),
    warn: (message) => void warnings.push(message),
  });
  return { credentials, secrets, warnings, home: folder };
}

describe('with a keychain that works', () => {
  it.each(['auto', 'keychain'] as const)(
    '%s keeps the token there by its origin, and none in the file',
    async (store) => {
      const { credentials, secrets, warnings } = await scene(store, 'works');
      expect(await credentials.save(REGISTRY, 'secret', ['acme'])).toBe('keychain');
      expect([...secrets]).toEqual([[ORIGIN, 'secret']]);
      expect(await credentials.find(ORIGIN)).toEqual({ token: 'secret', place: 'keychain' });
      expect(await credentials.readOrganisations(REGISTRY)).toEqual(['acme']);
      expect(await readFile(credentials.file, 'utf8')).not.toContain('secret');
      expect(await credentials.remove(REGISTRY)).toBe(true);
      expect(secrets.size).toBe(0);
      expect(await credentials.find(REGISTRY)).toBeUndefined();
      expect(warnings).toEqual([]);
    },
  );

  it('file uses it for nothing', async () => {
    const { credentials, secrets } = await scene('file', 'works');
    expect(await credentials.save(REGISTRY, 'secret')).toBe('file');
    expect(secrets.size).toBe(0);
  });

  it('a token that it has lost is a failure that says to log in again', async () => {
    const { credentials, secrets } = await scene('auto', 'works');
    await credentials.save(REGISTRY, 'secret');
    secrets.clear();
    await expect(credentials.find(REGISTRY)).rejects.toMatchObject({
      code: 'credentials.keychain_failed',
      hint: expect.stringContaining('ops-center login') as string,
    });
  });
});

describe('with a keychain that does not work', () => {
  it('auto takes the file, and says so once', async () => {
    const { credentials, warnings } = await scene('auto', 'broken');
    expect(await credentials.save(REGISTRY, 'secret')).toBe('file');
    expect(await credentials.find(REGISTRY)).toEqual({ token: 'secret', place: 'file' });
    expect(warnings).toEqual([expect.stringMatching(/the collection is locked.*credentials\.store file/s)]);
    expect(warnings.join()).not.toContain('secret ');
  });

  it('keychain fails and stores nothing', async () => {
    const { credentials } = await scene('keychain', 'broken');
    await expect(credentials.save(REGISTRY, 'secret')).rejects.toMatchObject({ code: 'credentials.keychain_failed' });
    expect(await credentials.find(REGISTRY)).toBeUndefined();
  });

  it('a token in it cannot be read, and is forgotten with a warning', async () => {
    const { home, credentials: before } = await scene('auto', 'works');
    await before.save(REGISTRY, 'secret');
    const { credentials, warnings } = await scene('auto', 'broken', home);
    await expect(credentials.find(REGISTRY)).rejects.toMatchObject({ code: 'credentials.keychain_failed' });
    expect(await credentials.remove(REGISTRY)).toBe(true);
    expect(warnings).toEqual([expect.stringContaining('may still have the token')]);
  });
});

describe('without a keychain', () => {
  it('auto takes the file and says nothing', async () => {
    const { credentials, warnings } = await scene('auto', 'missing');
    expect(await credentials.save(REGISTRY, 'secret')).toBe('file');
    expect(warnings).toEqual([]);
  });

  it('keychain says what to install', async () => {
    const { credentials } = await scene('keychain', 'missing');
    await expect(credentials.save(REGISTRY, 'secret')).rejects.toMatchObject({
      code: 'credentials.keychain_failed',
      hint: expect.stringContaining('npm install --global @napi-rs/keyring') as string,
    });
  });
});
