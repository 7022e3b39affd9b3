import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['@ops-center/source'] };
const ssr = { resolve: { conditions: ['@ops-center/source', 'node', 'module', 'default'] } };

export default defineConfig({
  resolve,
  ssr,
  test: {
    // Most of the long tests wait for processes of their own.
    maxWorkers: 3,
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          include: [
            'packages/{manifest-schema,plugin-protocol,bundle,registry-client,cli}/src/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
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
          globalSetup: ['packages/registry/src/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['packages/e2e/src/**/*.test.ts'],
          pool: 'forks',
          globalSetup: ['packages/e2e/src/testing/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
