import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long for their size, which is what else decides in a fresh clone; the longest first. */
const LONG = [
  'packages/e2e/src/docs.test.ts',
  'packages/e2e/src/publish-crash.test.ts',
  'packages/e2e/src/publish-race.test.ts',
  'packages/e2e/src/examples.test.ts',
  'packages/registry/src/postgres/embedded.test.ts',
  'packages/registry/src/serve.test.ts',
  'packages/registry/src/replicas.test.ts',
  'scripts/python-sdk.test.ts',
  'packages/cli/src/contract.test.ts',
];
const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * Begins each project with its longest files, so that none of them runs alone at the end. The order of the projects
 * stays: a worker that goes on with a file of the same one has its modules loaded.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    const rank = ({ project, moduleId }: TestSpecification): number => {
      const place = LONG.indexOf(path.relative(ROOT, moduleId).split(path.sep).join('/'));
      return projects.indexOf(project) * (LONG.length + 1) + (place === -1 ? LONG.length : place);
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
