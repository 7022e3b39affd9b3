import { mkdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { extractBundle } from '@ops-center/bundle';
import { OpsError } from '@ops-center/manifest-schema';
import type { Connection, Deps } from '../deps.js';
import { applyFetched, sweepLeftovers } from '../install/apply.js';
import { requireConsent, type Agree } from '../install/consent.js';
import { fetchReleases, type Fetched } from '../install/fetch.js';
import type { Lock } from '../install/lock.js';
import { planSteps, type Change, type Step } from '../install/plan.js';
import { readPluginSpec, type PluginSpec } from '../install/plugin-spec.js';
import { permissionsOf } from '../install/release.js';
import { openFileRelease, readRegistryReleases, type FileRelease, type Release } from '../install/releases.js';
import { resolvePlugins, type Wish } from '../install/resolve.js';
import { lockFilePath, readLockFile } from '../io/lock-file.js';
import { pluginsFolder } from '../io/plugins-folder.js';

export interface InstallRequest {
  /** As typed; none restores what the lock file names. */
  readonly plugins: readonly string[];
  /** The folder with `plugins/` and `ops-center.lock`; the current one without it. */
  readonly dir?: string | undefined;
  readonly publicKey?: string | undefined;
  readonly yes: boolean;
  /** Asks people about permissions; called only when somebody is there. */
  readonly agree: Agree;
}

export interface InstalledPlugin {
  readonly slug: string;
  readonly version: string;
  readonly previousVersion: string | null;
  readonly action: Step['action'];
  readonly path: string;
  readonly publisher: string | null;
  readonly keyId: string | null;
  readonly trust: Fetched['trust'] | null;
  readonly sha256: string | null;
  readonly permissions: readonly string[];
}

export interface InstallResult {
  readonly dir: string;
  readonly lock: string;
  /** Nothing had to be done. */
  readonly alreadyInstalled: boolean;
  /** Dependencies first. */
  readonly plugins: readonly InstalledPlugin[];
}

type InstallDeps = Pick<
  Deps,
  'config' | 'connect' | 'cwd' | 'now' | 'progress' | 'prompts' | 'signal' | 'temporary' | 'warn'
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
  const lock = await readLockFile(dir);
  const specs = request.plugins.map(readPluginSpec);
  if (specs.length === 0 && lock.size === 0) {
    throw new OpsError(
      'usage.missing_input',
      'there is nothing to install: no plugin is named and there is no ops-center.lock',
      {
        hint: 'Name a plugin, as in `ops-center plugin install my-plugin`.',
      },
    );
  }
  const files = await openFiles(deps, specs, lock, request.publicKey);
  try {
    const registry = new LazyRegistry(deps);
    const releases = await chooseReleases(deps, specs, files, lock, registry);
    const ranges = specs.flatMap((spec) => (spec.kind === 'plugin' && spec.range !== undefined ? [spec] : []));
    const typed = new Set([...files, ...ranges].map(({ slug }) => slug));
    const steps = await planSteps({ dir, lock, registry: registry.name, typed }, releases);
    return await carryOut(deps, request, { dir, lock, steps, registry });
  } finally {
    for (const { bundle } of files) await bundle.close();
  }
}

/** Connects when the first plugin has to be asked for: a file without dependencies needs no registry. */
class LazyRegistry {
  /** As the registry calls itself in signatures; undefined until it was asked. */
  name: string | undefined;
  #connecting: Promise<Connection> | undefined;
  readonly #deps: Pick<Deps, 'connect'>;

  constructor(deps: Pick<Deps, 'connect'>) {
    this.#deps = deps;
  }

  connection(): Promise<Connection> {
    this.#connecting ??= this.#deps.connect().then(async (connection) => {
      this.name = (await connection.client.wellKnown()).registry;
      return connection;
    });
    return this.#connecting;
  }
}

async function openFiles(
  deps: InstallDeps,
  specs: readonly PluginSpec[],
  lock: Lock,
  publicKey: string | undefined,
): Promise<FileRelease[]> {
  const files: FileRelease[] = [];
  try {
    for (const spec of specs) {
      if (spec.kind === 'file') files.push(await openFileRelease(deps, spec.path, lock, publicKey));
    }
    return files;
  } catch (error) {
    for (const { bundle } of files) await bundle.close();
    throw error;
  }
}

async function chooseReleases(
  deps: InstallDeps,
  specs: readonly PluginSpec[],
  files: readonly FileRelease[],
  lock: Lock,
  registry: LazyRegistry,
): Promise<readonly Release[]> {
  const named: Wish[] = specs.flatMap((spec) => (spec.kind === 'plugin' ? [spec] : []));
  const given: Wish[] = files.map(({ slug, version }) => ({ slug, range: version, newest: false }));
  const everything: Wish[] = [...lock].map(([slug, { version }]) => ({ slug, range: version, newest: false }));
  const known = new Map<string, Promise<readonly Release[] | undefined>>();
  const candidates = (slug: string): Promise<readonly Release[] | undefined> => {
    const found = known.get(slug) ?? findReleases(deps, slug, files, lock, registry);
    known.set(slug, found);
    return found;
  };
  return resolvePlugins<Release>({
    wishes: specs.length === 0 ? everything : [...given, ...named],
    candidates,
    locked: lock,
    platform: deps.config.platformVersion,
  });
}

/** Says what people would not see otherwise of the changes that are about to be made. */
function announce(deps: Pick<Deps, 'config' | 'progress' | 'warn'>, changes: readonly Change[]): void {
  const unchecked = changes.filter(
    ({ release: { minPlatform, maxPlatform } }) => minPlatform !== undefined || maxPlatform !== undefined,
  );
  if (deps.config.platformVersion === undefined && unchecked.length > 0) {
    deps.progress.step(
      `the platform range of ${unchecked.map(({ release }) => release.slug).join(', ')} is not checked; ` +
        'give --platform-version, or set it with `ops-center config set platform-version`',
    );
  }
  for (const { release } of changes.filter(({ changed }) => changed)) {
    deps.warn(`the files of ${release.slug} ${release.version} are not those that were installed; they are put back`);
  }
}

async function findReleases(
  deps: InstallDeps,
  slug: string,
  files: readonly FileRelease[],
  lock: Lock,
  registry: LazyRegistry,
): Promise<readonly Release[] | undefined> {
  const given = files.filter((file) => file.slug === slug);
  if (given.length > 0) return given;
  const entry = lock.get(slug);
  if (entry !== undefined && (entry.registry === null || deps.config.registry === undefined)) {
    const dependencies = Object.entries(entry.dependencies).map(([name, range]) => ({
      slug: name,
      range,
      optional: true,
    }));
    return [{ source: 'installed', slug, version: entry.version, dependencies }];
  }
  return readRegistryReleases(await registry.connection(), slug);
}

interface Work {
  readonly dir: string;
  readonly lock: Lock;
  readonly steps: readonly Step[];
  readonly registry: LazyRegistry;
}

async function carryOut(deps: InstallDeps, request: InstallRequest, work: Work): Promise<InstallResult> {
  const { dir, lock, steps, registry } = work;
  const changes = steps.filter((step): step is Change => step.action !== 'keep');
  const describe = (fetched: readonly Fetched[]): InstallResult => ({
    dir,
    lock: lockFilePath(dir),
    alreadyInstalled: changes.length === 0,
    plugins: steps.map((step) =>
      describeStep(
        dir,
        lock,
        step,
        fetched.find(({ release }) => release === step.release),
      ),
    ),
  });
  if (changes.length === 0) {
    await sweepLeftovers(dir);
    return describe([]);
  }
  announce(deps, changes);
  await mkdir(pluginsFolder(dir), { recursive: true });
  const staging = await deps.temporary.folder(pluginsFolder(dir));
  const fresh = path.join(staging, 'fresh');
  let fetched: readonly Fetched[] = [];
  try {
    const releases = changes.map(({ release }) => release);
    const connection = (): Promise<Connection> => registry.connection();
    fetched = await fetchReleases(deps, { connection, releases, lock, registry: registry.name, staging });
    await requireConsent(deps, request, lock, fetched);
    for (const { bundle, release } of fetched) {
      deps.progress.step(`unpacking ${release.slug} ${release.version}`);
      await extractBundle(bundle, path.join(fresh, release.slug), { signal: deps.signal });
    }
    deps.signal.throwIfAborted();
    const inPlace = new Set(changes.filter((step) => step.inPlace).map(({ release }) => release.slug));
    await applyFetched({ dir, lock, fetched, inPlace, fresh, registry: registry.name });
    return describe(fetched);
  } finally {
    for (const { bundle } of fetched) await bundle.close();
    await rm(staging, { recursive: true, force: true });
    // Only when it is empty: a failed first installation leaves nothing behind.
    await rmdir(pluginsFolder(dir)).catch(() => undefined);
  }
}

function describeStep(dir: string, lock: Lock, step: Step, fetched: Fetched | undefined): InstalledPlugin {
  const { slug, version } = step.release;
  const entry = lock.get(slug);
  return {
    slug,
    version,
    previousVersion: entry?.version ?? null,
    action: step.action,
    path: path.join(pluginsFolder(dir), slug),
    publisher: fetched?.release.publisher ?? entry?.publisher ?? null,
    keyId: fetched?.keyId ?? null,
    trust: fetched?.trust ?? null,
    sha256: fetched?.release.sha256 ?? entry?.sha256 ?? null,
    permissions: fetched === undefined ? (entry?.permissions ?? []) : permissionsOf(fetched.manifest),
  };
}
