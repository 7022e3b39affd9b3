import { readFile } from 'node:fs/promises';

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

/** The counts that a runner of this package wrote; none when it ended before. */
export async function readCounts(file: string): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const { passed = 0, failed = 0, skipped = 0 } = JSON.parse(text) as Partial<Counts>;
  return { passed, failed, skipped };
}
