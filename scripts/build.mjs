// Compiles every package and bundles the two programs.
import { endWith, runSideBySide } from './run.mjs';

endWith(
  // The programs are bundled from source, so none waits for another.
  runSideBySide([
    ['bundle the command line', (run) => run(['node', 'packages/cli/scripts/bundle.mjs'])],
    ['compile', (run) => run(['tsc', '-b'])],
    ['bundle the registry', (run) => run(['node', 'packages/registry/scripts/bundle.mjs'])],
  ]),
);
