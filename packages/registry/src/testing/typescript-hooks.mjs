import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Transformed sources by digest: tests start many processes, and each would transform the same files again. */
const CACHE = new URL('../../node_modules/.cache/typescript-hooks/', import.meta.url);
const { version } = createRequire(import.meta.url)('esbuild/package.json');
const OPTIONS = { loader: 'ts', format: 'esm', target: 'node20' };

/** Finds `./x.ts` for `./x.js`, as TypeScript does. */
export async function resolve(specifier, context, next) {
  const relative = specifier.startsWith('./') || specifier.startsWith('../');
  if (relative && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts')) {
    return await next(`${specifier.slice(0, -3)}.ts`, context);
  }
  return await next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return await next(url, context);
  const source = await readFile(fileURLToPath(url), 'utf8');
  const key = createHash('sha256')
    .update(JSON.stringify({ version, ...OPTIONS }))
    .update(url)
    .update('\0')
    .update(source);
  const cached = new URL(`${key.digest('hex')}.mjs`, CACHE);
  const code = (await readFile(cached, 'utf8').catch(() => undefined)) ?? (await transformInto(cached, url, source));
  return { format: 'module', source: code, shortCircuit: true };
}

async function transformInto(cached, url, source) {
  const { transform } = await import('esbuild');
  const { code } = await transform(source, { ...OPTIONS, sourcefile: url });
  const fresh = new URL(`${cached.href}.${randomBytes(6).toString('hex')}`);
  await mkdir(CACHE, { recursive: true });
  await writeFile(fresh, code);
  // Renamed into place: a process beside us never reads half of it.
  await rename(fresh, cached);
  return code;
}
