import path from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.js';

const resolve = { conditions: ['@ops-center/source'] };
const ssr = { resolve: { conditions: ['@ops-center/source', 'node', 'default'] } };

/** The plugin SDK with one major version of React; `folder` has it in its node_modules. */
function sdkWithReact(major: number, folder: string): TestProjectInlineConfiguration {
  const modules = path.join(import.meta.dirname, folder, 'node_modules');
  const alias = [{ find: /^(react|react-dom|@testing-library\/[a-z-]+)(\/.*)?$/, replacement: `${modules}/$1$2` }];
  return {
    resolve: { ...resolve, alias },
    ssr,
    test: {
      name: `react-${major}`,
      include: ['packages/plugin-sdk/src/**/*.test.tsx'],
      env: { EXPECTED_REACT: String(major) },
      environment: 'jsdom',
      // A native parser that is loaded in a thread can end the whole run with it.
      pool: 'forks',
      isolate: false,
      testTimeout: 30_000,
    },
  };
}

export default defineConfig({
  resolve,
  ssr,
  test: {
    // Most of the long tests wait for processes of their own.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          include: [
            'packages/{manifest-schema,plugin-protocol,plugin-sdk,bundle,registry-client,cli}/src/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        ssr,
        // The global setup runs in an environment of its own and must see the same sources as the tests.
        environments: { __vitest__: { resolve: ssr.resolve } },
        test: {
          name: 'registry',
          include: ['packages/registry/src/**/*.test.ts'],
          pool: 'forks',
          // Loading the whole server for each file took as long as a third of the tests; it has no module-level state.
          isolate: false,
          globalSetup: ['packages/registry/src/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      sdkWithReact(18, 'packages/plugin-sdk/react-18'),
      sdkWithReact(19, 'packages/plugin-sdk'),
      {
        test: {
          name: 'e2e',
          include: ['packages/e2e/src/**/*.test.ts'],
          pool: 'forks',
          globalSetup: ['packages/e2e/src/testing/global-setup.ts'],
          // Each guide has a registry of its own; two of them keep one processor busy.
          maxConcurrency: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
