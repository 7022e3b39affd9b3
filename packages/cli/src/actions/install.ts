import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { sweepLeftovers } from '../install/apply.js';
import type { Wish } from '../install/candidate.js';
import { carryOut, type Consent, type InstallResult } from '../install/carry-out.js';
import { chooseReleases, frozenWishes } from '../install/choose.js';
import type { Lock } from '../install/lock.js';
import { planSteps } from '../install/plan.js';
import { readPluginSpec, type PluginSpec } from '../install/plugin-spec.js';
import { openFileRelease, type FileRelease } from '../install/releases.js';
import { createSources } from '../install/source.js';
import type { TrustPolicy } from '../install/trust.js';
import { lockFilePath, readLockFile } from '../io/lock-file.js';
import { readTrustPolicy } from '../io/trust-file.js';

export interface InstallRequest extends Consent {
  /** As typed; none restores what the lock file names. */
  readonly plugins: readonly string[];
  /** The folder with `plugins/` and `ops-center.lock`; the current one without it. */
  readonly dir?: string | undefined;
  readonly publicKey?: string | undefined;
  /** A trust file that alone decides whose signature counts. */
  readonly trust?: string | undefined;
  /** The lock file must hold all of it already, and is not written. */
  readonly frozen: boolean;
}

/** What all actions use that install something. */
export type InstallDeps = Pick<
  Deps,
  'config' | 'connect' | 'cwd' | 'note' | 'now' | 'progress' | 'prompts' | 'signal' | 'temporary' | 'warn'
>;

/**
 * Installs plugins with what they depend on: chooses versions, downloads, verifies digest and signature,
 * asks about permissions, unpacks beside the target, and swaps everything in with the lock file last.
 * Code of a plugin is never run, and there is no way to skip the verification.
 *
 * @throws OpsError plugin.not_found, version.not_found, install.*, signature.*, bundle.*, file.*, registry.*
 */
export async function installPlugins(deps: InstallDeps, request: InstallRequest): Promise<InstallResult> {
  const dir = path.resolve(deps.cwd, request.dir ?? '.');
  await sweepLeftovers(dir);
  const lock = await readLockFile(dir);
  const policy = await readTrustPolicy(deps, request.trust);
  const specs = request.plugins.map(readPluginSpec);
  requireSomething(specs, lock, request.frozen);
  const files = await openFiles(deps, specs, { lock, policy, publicKeyFile: request.publicKey });
  try {
    const sources = createSources(deps);
    const named: Wish[] = specs.flatMap((spec) => (spec.kind === 'plugin' ? [spec] : []));
    const releases = await chooseReleases(deps, {
      wishes: request.frozen
        ? frozenWishes(lock, named, lockFilePath(dir)).filter(({ slug }) => !files.some((file) => file.slug === slug))
        : specs.length === 0
          ? everything(lock)
          : named,
      files,
      lock,
      sources,
    });
    const typed = new Set([
      ...files.map(({ slug }) => slug),
      ...named.filter(({ mayGoDown }) => mayGoDown).map(({ slug }) => slug),
    ]);
    const steps = await planSteps({ dir, lock, typed }, releases);
    const requests = requestsOf(lock, named, files);
    const { frozen } = request;
    return await carryOut(deps, request, { dir, lock, steps, requests, sources, policy, frozen });
  } finally {
    for (const { bundle } of files) await bundle.close();
  }
}

function requireSomething(specs: readonly PluginSpec[], lock: Lock, frozen: boolean): void {
  if (specs.length > 0 || lock.size > 0 || frozen) return;
  throw new OpsError(
    'usage.missing_input',
    'there is nothing to install: no plugin is named and there is no ops-center.lock',
    {
      hint: 'Name a plugin, as in `ops-center plugin install my-plugin`.',
    },
  );
}

function everything(lock: Lock): Wish[] {
  return [...lock].map(([slug, { version }]) => ({ slug, range: version, newest: false, mayGoDown: false }));
}

/** What the lock file is to remember: the range that somebody typed, or any version. */
function requestsOf(lock: Lock, named: readonly Wish[], files: readonly FileRelease[]): ReadonlyMap<string, string> {
  return new Map([
    ...files.map(({ slug, version }) => [slug, version] as const),
    ...named.map(({ slug, range, newest }) => {
      const before = newest ? null : (lock.get(slug)?.requested ?? null);
      return [slug, range ?? before ?? '*'] as const;
    }),
  ]);
}

async function openFiles(
  deps: InstallDeps,
  specs: readonly PluginSpec[],
  trust: { readonly lock: Lock; readonly policy: TrustPolicy; readonly publicKeyFile: string | undefined },
): Promise<FileRelease[]> {
  const files: FileRelease[] = [];
  try {
    for (const spec of specs) {
      if (spec.kind === 'file') files.push(await openFileRelease(deps, spec.path, trust));
    }
    return files;
  } catch (error) {
    for (const { bundle } of files) await bundle.close();
    throw error;
  }
}
