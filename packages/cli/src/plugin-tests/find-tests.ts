import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';

/** A plugin's test files by their paths in the project, with `/`, sorted. */
export interface TestFiles {
  /** `test_*.py` and `*_test.py` below `tests/`. */
  readonly python: readonly string[];
  /** `*.test.*` of JavaScript and TypeScript below `tests/` and `frontend/`. */
  readonly javascript: readonly string[];
}

const FOLDERS = ['tests', 'frontend'] as const;
const NEVER = new Set(['node_modules', 'dist', 'build', 'coverage', '__pycache__', 'venv', 'vendor']);
const PYTHON = /^(test_.*|.*_test)\.py$/;
const JAVASCRIPT = /\.test\.[cm]?[jt]sx?$/;
const MOST_FILES = 2000;
const DEEPEST = 12;

/**
 * Lists the tests of a plugin. Links are not followed.
 *
 * @throws OpsError test.none when there are none
 */
export async function findTests(root: string): Promise<TestFiles> {
  const files = (await Promise.all(FOLDERS.map((folder) => walk(root, folder, 0)))).flat().sort();
  const python = files.filter((file) => file.startsWith('tests/') && PYTHON.test(path.posix.basename(file)));
  const javascript = files.filter((file) => JAVASCRIPT.test(file));
  if (python.length + javascript.length > 0) return { python, javascript };
  throw new OpsError('test.none', 'the plugin has no tests', {
    where: path.join(root, 'tests'),
    hint: 'Write tests/test_*.py for Python, tests/*.test.mjs or tests/*.test.tsx for the frontend.',
  });
}

async function walk(root: string, folder: string, depth: number): Promise<string[]> {
  if (depth > DEEPEST) return [];
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException): Dirent[] => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
      throw error;
    },
  );
  const below = await Promise.all(
    entries.map(async (entry) => {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory())
        return NEVER.has(entry.name) || entry.name.startsWith('.') ? [] : walk(root, name, depth + 1);
      return entry.isFile() ? [name] : [];
    }),
  );
  return below.flat().slice(0, MOST_FILES);
}

/** Which of the files have a line that fits. */
export async function filesThatSay(root: string, files: readonly string[], pattern: RegExp): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')));
  return files.filter((_, index) => pattern.test(texts[index] ?? ''));
}
