// Everything that needs no running program: types, lint, format, rooms, dead code, generated files, package shape.
import { endWith, runSideBySide } from './run.mjs';

const PUBLISHED = ['manifest-schema', 'plugin-protocol', 'plugin-sdk', 'bundle', 'registry-client', 'registry', 'cli'];

// The long ones first.
endWith(
  runSideBySide([
    ['lint', (run) => run(['oxlint', '--type-aware', '--deny-warnings'])],
    ['generated files', (run) => run(['node', 'scripts/generate.mjs', '--check'])],
    [
      'package shape',
      async (run) => {
        for (const name of PUBLISHED) await run(['publint', `packages/${name}`, '--strict', '--pack', 'npm']);
      },
    ],
    ['types', (run) => run(['tsc', '-p', 'tsconfig.check.json'])],
    ['rooms', (run) => run(['node', 'scripts/check-rooms.mjs'])],
    ['dead code', (run) => run(['knip'])],
    ['types of the plugin SDK', (run) => run(['tsc', '-p', 'packages/plugin-sdk/tsconfig.check.json'])],
    ['house rules', (run) => run(['node', 'scripts/check-house.mjs'])],
    ['format', (run) => run(['oxfmt', '--check', '.'])],
  ]),
);
