// Everything that needs no running program: types, lint, format, rooms, dead code, generated files, package shape.
import { endWith, run, runSteps } from './run.mjs';

const PUBLISHED = ['manifest-schema', 'plugin-protocol', 'plugin-sdk', 'bundle', 'registry-client', 'registry', 'cli'];

endWith(
  runSteps([
    ['types', () => run(['tsc', '-p', 'tsconfig.check.json'])],
    ['types of the plugin SDK', () => run(['tsc', '-p', 'packages/plugin-sdk/tsconfig.check.json'])],
    ['lint', () => run(['oxlint', '--type-aware', '--deny-warnings'])],
    ['format', () => run(['oxfmt', '--check', '.'])],
    ['rooms', () => run(['node', 'scripts/check-rooms.mjs'])],
    ['house rules', () => run(['node', 'scripts/check-house.mjs'])],
    ['dead code', () => run(['knip'])],
    ['generated files', () => run(['node', 'scripts/generate.mjs', '--check'])],
    [
      'package shape',
      async () => {
        for (const name of PUBLISHED) await run(['publint', `packages/${name}`, '--strict', '--pack', 'npm']);
      },
    ],
  ]),
);
