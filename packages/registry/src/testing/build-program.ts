import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundlePrograms } from '../../scripts/bundle.mjs';

/** Programs that tests start as processes of their own, by name. */
const PROGRAMS = {
  main: 'run-main.ts',
  'fill-disk': 'fill-disk.ts',
  'hold-database': 'hold-database.ts',
  'store-blobs': 'store-blobs.ts',
} as const;

export type TestProgram = keyof typeof PROGRAMS;

/** Bundles the source as it is now, as the published program is: tests start these a hundred times. */
export async function buildPrograms(outdir: string): Promise<void> {
  const sources = Object.entries(PROGRAMS).map(([name, file]) => [name, fileURLToPath(new URL(file, import.meta.url))]);
  await bundlePrograms(Object.fromEntries(sources), outdir, (file) => JSON.stringify(pathToFileURL(file).href));
}
