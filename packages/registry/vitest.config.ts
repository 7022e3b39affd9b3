import { defineConfig } from 'vitest/config';

// `import` must not be a condition: Node would apply it to require() too, and pg-pool then loads the wrong build.
const conditions = ['@ops-center/source', 'node', 'module'];

/** `npx vitest run` in this folder. The global setup is loaded by an environment of its own, hence `__vitest__`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  environments: { __vitest__: { resolve: { conditions } } },
  test: {
    name: 'registry',
    include: ['src/**/*.test.ts'],
    pool: 'forks',
    globalSetup: ['src/testing/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
