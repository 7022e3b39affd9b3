import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Template, TemplateFile } from '../scaffold/plan-scaffold.js';

/** The pipelines that a scaffold can bring. */
export type Pipeline = 'github' | 'gitlab' | 'none';

/** Reads the template of one plugin type and pipeline, and the licence's text when the package has it. */
export async function readTemplate(type: string, license: string, pipeline: Pipeline): Promise<Template> {
  const root = templatesFolder();
  const licenseFile = path.join(root, '_licenses', `${license}.txt`);
  const [common, specific, ci] = await Promise.all([
    readFiles(path.join(root, '_common')),
    readFiles(path.join(root, type)),
    pipeline === 'none' ? [] : readFiles(path.join(root, '_ci', pipeline)),
  ]);
  return {
    common,
    specific,
    ci,
    ...(existsSync(licenseFile) ? { license: await readFile(licenseFile, 'utf8') } : {}),
  };
}

/** This module is at another depth as source, built and bundled; the package's root is the same. */
function templatesFolder(): string {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'templates', '_common');
    if (existsSync(candidate)) return path.dirname(candidate);
    if (folder === path.dirname(folder)) throw new Error('the templates of this package are missing');
  }
}

async function readFiles(folder: string): Promise<TemplateFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return { path: path.relative(folder, file).split(path.sep).join('/'), text: await readFile(file, 'utf8') };
      }),
  );
}
