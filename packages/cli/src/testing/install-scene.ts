import { OpsError } from '@ops-center/manifest-schema';
import { installPlugins, type InstallRequest } from '../actions/install.js';
import type { InstallResult } from '../install/carry-out.js';
import { startContractServer, type ContractServer } from './contract-server.js';
import { freshFolder } from './project-folder.js';
import { testDeps, type TestDeps } from './test-deps.js';
import { makeRelease, testKey, type TestManifest } from './test-release.js';

/** A folder to install into, and a registry to install from. */
export interface InstallScene {
  readonly server: ContractServer;
  readonly folder: string;
  readonly deps: TestDeps;
  publish(manifest: TestManifest, options?: Parameters<typeof makeRelease>[2]): Promise<void>;
  install(plugins: readonly string[], change?: Partial<InstallRequest>): Promise<InstallResult>;
}

export async function installScene(env: Readonly<Record<string, string>> = {}): Promise<InstallScene> {
  const server = await startContractServer();
  server.trust(testKey(1).publicKey);
  const folder = await freshFolder();
  const deps = await testDeps(folder, { env: { OPS_CENTER_REGISTRY: server.url, OPS_CENTER_RETRIES: '0', ...env } });
  return {
    server,
    folder,
    deps,
    publish: async (manifest, options) => server.serve(await makeRelease(manifest, server.url, options)),
    install: (plugins, change = {}) =>
      installPlugins(deps, {
        plugins,
        yes: true,
        frozen: false,
        agree: () => Promise.reject(new Error('nobody is asked')),
        ...change,
      }),
  };
}

/** The code with which something fails. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OpsError) return error.code;
    throw error;
  }
  return 'it succeeded';
}
