import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { ROOT } from './run.mjs';

/**
 * Imports a TypeScript module without a build: generators read schemas from source,
 * so that what they write never depends on an older dist.
 * @param {string} file absolute path of a .ts file
 */
export async function importTypeScript(file) {
  // Beside the source, so that bare imports resolve from its package.
  const folder = await mkdtemp(path.join(path.dirname(file), '.generate-'));
  try {
    const outfile = path.join(folder, 'module.mjs');
    await build({
      entryPoints: [file],
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      conditions: ['@ops-center/source'],
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Compiles JSON Schemas to one self-contained ES module of validator functions.
 * Loading it takes milliseconds where compiling with ajv at start takes a hundred.
 * @param {Record<string, object>} schemas export name -> JSON Schema
 * @param {object} options ajv options
 */
export async function compileValidators(schemas, options = {}) {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    ...options,
  });
  addFormats.default(ajv, { mode: 'full' });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(structuredClone(schema), name);
  const code = standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
  const bundled = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    logLevel: 'error',
  });
  return bundled.outputFiles[0].text;
}
