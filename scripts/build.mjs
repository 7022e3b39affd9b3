// Compiles every package and bundles the command line.
import { endWith, ROOT, run, runSteps } from './run.mjs';
import path from 'node:path';

endWith(
  runSteps([
    ['compile', () => run(['tsc', '-b'])],
    ['bundle the command line', () => run(['node', path.join(ROOT, 'packages/cli/scripts/bundle.mjs')])],
  ]),
);
