// Compiles every package and bundles the two programs.
import { endWith, ROOT, run, runSteps } from './run.mjs';
import path from 'node:path';

endWith(
  runSteps([
    ['compile', () => run(['tsc', '-b'])],
    ['bundle the command line', () => run(['node', path.join(ROOT, 'packages/cli/scripts/bundle.mjs')])],
    ['bundle the registry', () => run(['node', path.join(ROOT, 'packages/registry/scripts/bundle.mjs')])],
  ]),
);
