import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Template, TemplateFile } from '../scaffold/plan-scaffold.js';
import { packagePart } from './package-part.js';

/** The pipelines that a scaffold can bring. */
export type Pipeline = 'github' | 'gitlab' | 'none';

/** Reads the template of one plugin type and pipeline, and the licence's text when the package has it. */
export async function readTemplate(type: string, license: string, pipeline: Pipeline): Promise<Template> {
  const root = packagePart('templates');
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
