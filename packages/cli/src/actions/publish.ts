import { stat } from 'node:fs/promises';
import path from 'node:path';
import { inspectFiles, openBundle, type Bundle } from '@ops-center/bundle';
import { hasErrors, OpsError, sortFindings, type Finding, type Manifest } from '@ops-center/manifest-schema';
import type { PluginIndex, UploadRequest, WellKnown, WhoAmI } from '@ops-center/registry-client';
import type { Connection, Deps } from '../deps.js';
import { systemFailure } from '../errors/system-failure.js';
import { permissionsOf } from '../install/release.js';
import { readIndex } from '../install/source.js';
import { registryFor } from '../registries.js';
import { requireProject } from '../io/project.js';
import { comparePermissions, isAtLeast, worstRisk, type PermissionChange } from '../permissions/compare-permissions.js';
import { choosePublisher, requireAcceptableSize, requirePublishScope, requireUsableKey } from '../publish/allowed.js';
import { readListing, type ListingOptions } from '../publish/listing.js';
import { readReview } from '../publish/wait-for-review.js';
import { prepareSignature, type ReadySignature } from '../publish/signature.js';
import { buildPlugin } from './build.js';
import { logInAsJob } from './ci-login.js';
import { loginNeeded } from './session.js';

export interface PublishRequest extends ListingOptions {
  /** A bundle, or the folder of a project to build; without it the current folder, when it is a project itself. */
  readonly target?: string | undefined;
  /** Signs with this key, also when there is a signature already. */
  readonly key?: string | undefined;
  /** Slug of the organisation, when the account has several. */
  readonly publisher?: string | undefined;
  readonly ifExists: 'fail' | 'skip';
  readonly dryRun: boolean;
  readonly yes: boolean;
  /** Seconds to wait for the review of a version that is held; 0 asks once. */
  readonly waitSeconds: number;
  /** Called with what is about to be published, before anybody is asked. */
  readonly announce: (plan: PublishPlan) => void;
}

/** What is about to be published, where and by whom. */
export interface PublishPlan {
  readonly slug: string;
  readonly version: string;
  readonly bundle: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly registry: string;
  readonly account: string;
  readonly publisher: string;
  readonly visibility: string;
  readonly keyId: string;
  /** The first version of this plugin. */
  readonly isNew: boolean;
  readonly permissions: PermissionChange;
  readonly previousVersion: string | null;
}

export interface PublishResult extends PublishPlan {
  readonly outcome: 'published' | 'already-published' | 'skipped' | 'dry-run' | 'held' | 'rejected';
  readonly alreadyPublished: boolean;
  /** Whether this registered the plugin's name, and the signing key, on the registry. */
  readonly pluginRegistered: boolean;
  readonly keyRegistered: boolean;
  readonly signedNow: boolean;
  /** Address of the plugin on the registry. */
  readonly url: string;
  readonly downloadUrl: string | null;
  readonly findings: readonly Finding[];
  /** Why a version is held or was rejected, and its place in the queue of reviews; null for others. */
  readonly review: { readonly reason: string | null; readonly place: number | null } | null;
}

type PublishDeps = Pick<
  Deps,
  | 'config'
  | 'connect'
  | 'credentials'
  | 'cwd'
  | 'note'
  | 'now'
  | 'progress'
  | 'prompts'
  | 'readInput'
  | 'signal'
  | 'temporary'
  | 'warn'
>;

/** All that is known before the first byte is sent. */
interface Prepared {
  readonly connection: Connection;
  readonly wellKnown: WellKnown;
  readonly who: WhoAmI;
  readonly file: string;
  readonly justBuilt: boolean;
  readonly bundle: Bundle;
  readonly manifest: Manifest;
  readonly findings: readonly Finding[];
  readonly index: PluginIndex | undefined;
  readonly publisher: string;
}

/**
 * Publishes a bundle: checks the account, the bundle, that the version is free and that the signature fits,
 * shows what would happen, asks when it got riskier, and uploads. The same bytes again are success.
 *
 * @throws OpsError auth.*, bundle.*, signature.*, version.exists, publish.*, request.too_large, registry.*
 */
export async function publishPlugin(deps: PublishDeps, request: PublishRequest): Promise<PublishResult> {
  const listing = readListing(request);
  const first = await deps.connect();
  if (!first.hasToken && deps.config.environment.ciJob === undefined) throw loginNeeded(first.registry);
  // A stored token is asked about before anything is built; a job gets its token for the plugin in the bundle only.
  const known = first.hasToken ? await first.client.whoami() : undefined;
  if (known !== undefined) requirePublishScope(known);
  const { file, justBuilt } = await findBundle(deps, request.target);
  const bundle = await openBundle(file);
  try {
    const { manifest, findings } = await inspectFiles(bundle);
    if (manifest === undefined || hasErrors(findings)) {
      throw new OpsError('bundle.invalid', 'a bundle with errors is not published', {
        where: file,
        findings: sortFindings(findings),
      });
    }
    requireOwnRegistry(deps, manifest.id, first.registry);
    const connection = known === undefined ? await logInAsJob(deps, first, manifest.id) : first;
    const wellKnown = await connection.client.wellKnown();
    const who = known ?? (await connection.client.whoami());
    requireAcceptableSize(bundle, wellKnown);
    const index = await readIndex(connection, manifest.id);
    const publisher = choosePublisher(who, index, request.publisher);
    return await publishPrepared(deps, request, listing, {
      connection,
      wellKnown,
      who,
      file,
      justBuilt,
      bundle,
      manifest,
      findings,
      index,
      publisher,
    });
  } finally {
    await bundle.close();
  }
}

/** What is installed from one registry only must not be shown to another one by mistake. */
function requireOwnRegistry({ config }: Pick<Deps, 'config'>, id: string, registry: string): void {
  const own = registryFor(config, id);
  if (own === undefined || own === registry) return;
  throw new OpsError('usage.invalid', `${id} belongs to ${own} by its prefix, this is ${registry}`, {
    hint: `Sign it for that registry and publish it there: --registry ${own}. \`ops-center config list\` shows the prefixes.`,
  });
}

async function publishPrepared(
  deps: PublishDeps,
  request: PublishRequest,
  listing: ReturnType<typeof readListing>,
  prepared: Prepared,
): Promise<PublishResult> {
  const { connection, wellKnown, who, file, bundle, manifest, index, publisher } = prepared;
  const published = index?.versions.find((version) => version.version === manifest.version);
  const previous = index?.versions.find((version) => version !== published);
  const plan: PublishPlan = {
    slug: manifest.id,
    version: manifest.version,
    bundle: file,
    sha256: bundle.sha256,
    size: bundle.size,
    registry: connection.registry,
    account: who.user.email,
    publisher,
    visibility: listing.visibility ?? index?.visibility ?? 'public',
    keyId: published?.key_id ?? '',
    isNew: index === undefined,
    permissions: comparePermissions(permissionsOf(manifest), previous?.permissions),
    previousVersion: previous?.version ?? null,
  };
  if (published !== undefined) return answerTaken(plan, request, published.sha256);

  const registered = (await connection.client.publisherKeys(publisher)).data;
  const signature = await prepareSignature(deps, {
    file,
    justBuilt: prepared.justBuilt,
    bundle,
    manifest,
    registry: wellKnown.registry,
    publisher,
    key: request.key,
    registered,
  });
  requireUsableKey(
    prepared,
    registered.map((key) => key.key_id),
    signature,
  );
  const complete = { ...plan, keyId: signature.keyId };
  request.announce(complete);
  if (request.dryRun)
    return resultOf(complete, 'dry-run', { signedNow: signature.signedNow, findings: prepared.findings });
  await requireConsent(deps, request, complete);

  const { result, status } = await upload(deps, prepared, signature, {
    publish: true,
    listing,
    publisher,
    ...(signature.publicKey === undefined ? {} : { public_key: signature.publicKey }),
  });
  const known = {
    visibility: result.visibility,
    pluginRegistered: result.plugin_registered,
    keyRegistered: result.key_registered,
    signedNow: signature.signedNow,
    downloadUrl: result.download_url,
    findings: prepared.findings,
  };
  if (result.state === 'published') {
    return resultOf(complete, status === 200 && result.already_published ? 'already-published' : 'published', known);
  }
  const { slug, version } = complete;
  const { outcome, ...review } = await readReview(deps, connection.client, {
    slug,
    version,
    seconds: request.waitSeconds,
  });
  return resultOf(complete, outcome, { ...known, ...(outcome === 'published' ? {} : { review, downloadUrl: null }) });
}

async function upload(deps: PublishDeps, prepared: Prepared, signature: ReadySignature, request: UploadRequest) {
  const { connection, file, bundle, manifest } = prepared;
  const progress = deps.progress.bytes('uploading', bundle.size);
  try {
    return await connection.client.upload(manifest.id, {
      envelope: signature.envelope,
      bundlePath: file,
      bundleSize: bundle.size,
      bundleSha256: bundle.sha256,
      request,
      onResume: (bytes) =>
        deps.progress.step(
          `the registry has ${Math.floor((100 * bytes) / bundle.size)} % of it already: sending the rest`,
        ),
      onProgress: (bytes) => progress.at(bytes),
      signal: deps.signal,
    });
  } finally {
    progress.done();
  }
}

/** The file to publish: the named one, or the bundle that is built from the named folder. */
async function findBundle(
  deps: PublishDeps,
  target: string | undefined,
): Promise<{ readonly file: string; readonly justBuilt: boolean }> {
  if (target === undefined) await requireProject(deps.cwd);
  const where = path.resolve(deps.cwd, target ?? '.');
  let isFolder: boolean;
  try {
    isFolder = (await stat(where)).isDirectory();
  } catch (error) {
    throw systemFailure(error) ?? error;
  }
  if (!isFolder) return { file: where, justBuilt: false };
  // Its one warning is about an older signature, which is made anew here.
  const built = await buildPlugin({ ...deps, warn: () => undefined }, { folder: where, dryRun: false });
  if (built.bundle === null) throw new TypeError('only a dry run of build gives no bundle');
  deps.progress.step(`built ${built.name}`);
  return { file: built.bundle, justBuilt: true };
}

/** People are asked when a version got riskier than the one before, or when a new plugin is critical. */
async function requireConsent(deps: PublishDeps, request: PublishRequest, plan: PublishPlan): Promise<void> {
  if (request.yes) return;
  const added = worstRisk(plan.permissions.added);
  const isRisky = plan.previousVersion === null ? added === 'critical' : isAtLeast(added, 'medium');
  if (!isRisky) return;
  const names = plan.permissions.added.map(({ permission }) => permission).join(', ');
  const question = {
    message: `Publish ${plan.slug} ${plan.version} with new permissions (${names})?`,
    instead: 'Read the permissions, then give --yes.',
  };
  if (!(await deps.prompts.confirm(question)))
    throw new OpsError('usage.missing_input', 'not published: the new permissions were not agreed to');
}

function answerTaken(plan: PublishPlan, request: PublishRequest, existing: string): PublishResult {
  if (existing === plan.sha256) return resultOf(plan, 'already-published', {});
  if (request.ifExists === 'skip') return resultOf(plan, 'skipped', {});
  throw new OpsError('version.exists', `${plan.slug} ${plan.version} is already published with other bytes`, {
    where: plan.bundle,
    details: { existing_sha256: existing, sha256: plan.sha256 },
  });
}

function resultOf(plan: PublishPlan, outcome: PublishResult['outcome'], known: Partial<PublishResult>): PublishResult {
  return {
    ...plan,
    pluginRegistered: false,
    keyRegistered: false,
    signedNow: false,
    downloadUrl: null,
    findings: [],
    review: null,
    ...known,
    outcome,
    alreadyPublished: outcome === 'already-published',
    url: `${plan.registry}/plugins/${plan.slug}`,
  };
}
