import { readFile } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';

/** What became of the tests of one language. */
export interface Suite {
  readonly language: 'python' | 'javascript';
  /** What ran them: unittest, pytest, node:test or vitest. */
  readonly runner: string;
  /** Test files by their paths in the project. */
  readonly files: readonly string[];
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why they were skipped. */
  readonly reason?: string;
  readonly counts: Counts;
}

/** How many tests ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NO_COUNTS: Counts = { passed: 0, failed: 0, skipped: 0 };

/** What running tests needs of the plugin and of the world. */
export interface TestWorld {
  /** Absolute path of the project. */
  readonly root: string;
  /** Removed when the command ends. */
  readonly scratch: string;
  /** For the children: without anything that belongs to this program. */
  readonly environment: Readonly<Record<string, string>>;
  /** In a pipeline, what cannot run is a failure and no skip. */
  readonly ci: boolean;
  readonly signal: AbortSignal;
  /** Whether the children's output goes to stderr, because stdout is for a document. */
  readonly outputToStderr: boolean;
}

/**
 * The counts that a runner of this package wrote; none when it failed before.
 *
 * @param code the runner's exit code
 * @throws OpsError test.failed when it ended as if all were well, but counted nothing: then not all tests ran
 */
export async function readCounts(file: string, code: number): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined && code === 0) {
    throw new OpsError('test.failed', 'the tests ended before all of them had run', {
      hint: 'A test, or the code that it tests, ends the whole process: look for os._exit, sys.exit and process.exit.',
    });
  }
  const { passed = 0, failed = 0, skipped = 0 } = JSON.parse(text ?? '{}') as Partial<Counts>;
  return { passed, failed, skipped };
}
