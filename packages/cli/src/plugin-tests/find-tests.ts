import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { readOrdinaryFile } from '../io/ordinary-file.js';

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
const LARGEST_TEST = 4 * 1024 * 1024;
const DEEPEST = 12;

/**
 * Lists the tests of a plugin. Links are not followed.
 *
 * @throws OpsError test.none when there are none
 */
export async function findTests(root: string): Promise<TestFiles> {
  const files = (await Promise.all(FOLDERS.map((folder) => walkUnlinked(root, folder)))).flat().sort();
  const python = files.filter((file) => file.startsWith('tests/') && PYTHON.test(path.posix.basename(file)));
  const javascript = files.filter((file) => JAVASCRIPT.test(file));
  if (python.length + javascript.length > 0) return { python, javascript };
  throw new OpsError('test.none', 'the plugin has no tests', {
    where: path.join(root, 'tests'),
    hint: 'Write tests/test_*.py for Python, tests/*.test.mjs or tests/*.test.tsx for the frontend.',
  });
}

async function walkUnlinked(root: string, folder: string): Promise<string[]> {
  const found = await lstat(path.join(root, folder)).catch(() => undefined);
  return found?.isDirectory() === true ? await walk(root, folder, 0) : [];
}

/** Lists test files only: of what lies beside them there may be any number. */
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
      return entry.isFile() && (PYTHON.test(entry.name) || JAVASCRIPT.test(entry.name)) ? [name] : [];
    }),
  );
  return below.flat();
}

/**
 * Which of the files have a line that fits. They are read one after the other: there may be more than can be open.
 *
 * @throws OpsError file.io for a test that is too large or no ordinary file any more
 */
export async function filesThatSay(root: string, files: readonly string[], pattern: RegExp): Promise<string[]> {
  const fitting: string[] = [];
  for (const file of files) {
    const options = { limit: LARGEST_TEST, what: 'this test', followLinks: false };
    const text = (await readOrdinaryFile(path.join(root, file), options)).toString('utf8');
    if (pattern.test(text)) fitting.push(file);
  }
  return fitting;
}
