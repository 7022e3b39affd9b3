// Runs every measurement in bench/, or the named ones: npm run bench -- start
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { endWith, ROOT, run } from './run.mjs';

async function main() {
  const folder = path.join(ROOT, 'bench');
  const all = (await readdir(folder)).filter((name) => name.endsWith('.bench.mjs')).toSorted();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !all.includes(`${name}.bench.mjs`));
  if (unknown.length > 0) throw new Error(`no such measurement: ${unknown.join(', ')}`);
  for (const name of all) {
    if (wanted.length === 0 || wanted.includes(name.replace('.bench.mjs', '')))
      await run(['node', path.join(folder, name)]);
  }
}

endWith(
  main().catch((error) => {
    console.error(error.message);
    throw error;
  }),
);
