// Writes every generated file; with --check it only says which ones are out of date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { endWith, ROOT, run } from './run.mjs';

/** From source, with manifest-schema at most; what they write must be there before anything else compiles. */
const FROM_SOURCE = [
  '../packages/manifest-schema/scripts/generate.mjs',
  '../packages/plugin-protocol/scripts/generate.mjs',
  '../packages/plugin-sdk/scripts/generate.mjs',
  '../packages/registry-client/scripts/generate.mjs',
];
const FROM_PROGRAMS = [
  '../packages/registry/scripts/generate.mjs',
  '../packages/cli/scripts/generate.mjs',
  './generate-docs.mjs',
];

async function main() {
  const checkOnly = process.argv.includes('--check');
  const stale = [];
  for (const generator of [...FROM_SOURCE, ...FROM_PROGRAMS]) {
    // The reference pages are read from source, but the packages they import from each other come from dist.
    if (generator === FROM_SOURCE[1] && !checkOnly) await run(['tsc', '-b', 'packages/manifest-schema']);
    if (generator === FROM_PROGRAMS[0] && !checkOnly) await run(['tsc', '-b']);
    const { generate } = await import(generator);
    for (const { path: name, content } of await generate(ROOT)) {
      const file = path.join(ROOT, name);
      const current = await readFile(file, 'utf8').catch(() => undefined);
      if (current === content) continue;
      stale.push(name);
      if (checkOnly) continue;
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
  if (stale.length === 0) console.log('generated files are up to date');
  else console.log(`${checkOnly ? 'out of date' : 'written'}:\n${stale.map((name) => `  ${name}`).join('\n')}`);
  if (checkOnly && stale.length > 0) throw new Error('run `npm run generate` and commit the result');
}

endWith(
  main().catch((error) => {
    console.error(error.message);
    throw error;
  }),
);
