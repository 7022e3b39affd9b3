// Which room imports what, and whether the reader saw every file: with a parser that reads nothing,
// "no violations" would be true and worthless.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import swc from '@swc/core';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { endWith, ROOT } from './run.mjs';

// dependency-cruiser has its parser read every file as TypeScript without JSX, and knows no option for it.
const parse = swc.parseFileSync;
swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith('x') });

async function sourceFiles() {
  const rooms = await readdir(path.join(ROOT, 'packages'));
  const found = await Promise.all(
    rooms.map(async (room) => {
      const folder = path.join(ROOT, 'packages', room, 'src');
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.d\.ts$/.test(entry.name))
        .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
    }),
  );
  return found.flat();
}

async function main() {
  const files = await sourceFiles();
  const { forbidden, options } = config;
  const result = await cruise(files, { ...options, baseDir: ROOT, validate: true, ruleSet: { forbidden } });
  const { modules, summary } = result.output;
  const seen = new Set(modules.map((module) => module.source));
  const missed = files.filter((file) => !seen.has(file));
  const withImports = modules.filter(
    (module) => files.includes(module.source) && module.dependencies.length > 0,
  ).length;
  for (const violation of summary.violations) {
    console.log(`${violation.rule.name}: ${violation.from} -> ${violation.to}`);
    for (const step of violation.cycle ?? []) console.log(`    ${step.name}`);
  }
  console.log(
    `${files.length} files, ${seen.size} modules seen, ${withImports} with imports, ${summary.violations.length} violations`,
  );
  if (missed.length > 0) throw new Error(`not read: ${missed.join(', ')}`);
  if (withImports < files.length / 2)
    throw new Error('the reader found imports in too few files: its parser is not working');
  if (summary.violations.length > 0) throw new Error('a file imports what its room may not');
}

endWith(
  main().catch((error) => {
    console.error(error.message);
    throw error;
  }),
);
