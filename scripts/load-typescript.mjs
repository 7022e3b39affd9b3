import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
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
  // In the source's package, so that bare imports resolve from it; and where no other tool looks meanwhile.
  const cache = path.join(packageOf(file), 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'generate-'));
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

function packageOf(file) {
  const folder = path.dirname(file);
  return existsSync(path.join(folder, 'package.json')) ? folder : packageOf(folder);
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
    // A function for each shared part, in place of its text wherever it is used.
    inlineRefs: false,
    ...options,
  });
  addFormats.default(ajv, { mode: 'full' });
  ajv.addSchema({ $id: 'contract', $defs: share(structuredClone(schemas)) });
  const code = standalone.default(
    ajv,
    Object.fromEntries(Object.keys(schemas).map((name) => [name, `contract#/$defs/${name}`])),
  );
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

/** JSON characters from which a part of a schema is worth a function of its own. */
const WORTH_SHARING = 60;

/**
 * Takes the parts that stand in several places out of the schemas, so that each is compiled once.
 * @param {Record<string, object>} schemas changed
 * @returns {Record<string, object>} the schemas and those parts
 */
function share(schemas) {
  const counts = new Map();
  const count = (schema) => {
    const text = JSON.stringify(schema);
    const times = (counts.get(text) ?? 0) + 1;
    counts.set(text, times);
    // What is inside a part that is shared anyway does not count again.
    if (times === 1) replaceParts(schema, (part) => (count(part), part));
  };
  Object.values(schemas).forEach(count);
  const names = new Map();
  const shared = {};
  const pointAt = (schema) => {
    const text = JSON.stringify(schema);
    if (text.length < WORTH_SHARING || (counts.get(text) ?? 0) < 2) return replaceParts(schema, pointAt);
    if (!names.has(text)) {
      const name = `part-${names.size}`;
      names.set(text, name);
      shared[name] = replaceParts(schema, pointAt);
    }
    return { $ref: `#/$defs/${names.get(text)}` };
  };
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = replaceParts(schema, pointAt);
  return { ...shared, ...schemas };
}

/** Puts other schemas in the places where a schema has some. */
function replaceParts(schema, replace) {
  if (typeof schema !== 'object' || schema === null) return schema;
  const isSchema = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
  for (const key of ['items', 'additionalProperties', 'not', 'if', 'then', 'else'])
    if (isSchema(schema[key])) schema[key] = replace(schema[key]);
  for (const key of ['anyOf', 'oneOf', 'allOf']) if (Array.isArray(schema[key])) schema[key] = schema[key].map(replace);
  for (const key of ['properties', 'patternProperties', '$defs'])
    for (const [name, part] of Object.entries(schema[key] ?? {})) if (isSchema(part)) schema[key][name] = replace(part);
  return schema;
}
