import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh folder that is removed after the test. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-cli-'));
  onTestFinished(async () => {
    await chmod(folder, 0o700);
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes files by their paths; a folder appears with its first file. */
export async function writeFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** A manifest with nothing wrong in it and no file beside it. */
export const SMALLEST_MANIFEST = `id: small-plugin
name: Small Plugin
version: 1.0.0
description: A plugin for tests
author: Ada Lovelace
license: MIT
type: backend
category: monitoring
entry_points:
  backend: backend/main.py:app
`;

/** The files of a plugin that validates and builds. */
export const SMALL_PROJECT: Readonly<Record<string, string>> = {
  'plugin.yaml': SMALLEST_MANIFEST,
  'README.md': '# Small plugin\n',
  'backend/__init__.py': '',
  'backend/main.py': 'app = object()\n',
};
