import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file or folder that this package carries; this module is at another depth as source and bundled. */
export function packagePart(...names: readonly string[]): string {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const found = path.join(folder, ...names);
    if (existsSync(path.join(folder, 'oclif.manifest.json')) && existsSync(found)) return found;
    if (folder === path.dirname(folder)) throw new Error(`a part of this package is missing: ${names.join('/')}`);
  }
}
