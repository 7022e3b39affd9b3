import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** What bundled CommonJS finds Node's modules with. */
const REQUIRE =
  "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);";

/**
 * Puts the registry's program, as its source is now, into one file: tests start it a hundred times, and Node takes two
 * seconds to load each of its files by itself.
 */
export async function buildProgram(outfile: string): Promise<void> {
  const { dependencies } = JSON.parse(await readFile(path.join(packageRoot, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  await build({
    absWorkingDir: packageRoot,
    entryPoints: ['src/testing/run-main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@ops-center/source'],
    external: Object.keys(dependencies).filter((name) => !name.startsWith('@ops-center/')),
    banner: { js: REQUIRE },
    plugins: [ownAddresses],
    logLevel: 'warning',
  });
}

/** Modules find files beside them, so each keeps the address that it has as source. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)));
      return { contents, loader: 'ts' };
    });
  },
};
