import { manifestFromData } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { followVersionPrice } from '../billing/follow-version-price.js';
import { effectivePricing } from './listing.js';
import { projectManifest } from './project-manifest.js';
import { touchPlugin, unlist, writeProjection } from './projection-store.js';
import { findDefaultVersion } from './store.js';

/** Makes lists and search show the plugin's default version, after `versionId` was published. */
export async function project(tx: Database, pluginId: string, versionId: string, now: Date): Promise<void> {
  const shown = await findDefaultVersion(tx, pluginId);
  if (shown?.id !== versionId) {
    await touchPlugin(tx, pluginId, versionId, now);
    return;
  }
  await show(tx, pluginId, shown, now);
}

/** Makes lists and search show what they should after `versionId` was withdrawn or brought back. */
export async function reproject(
  tx: Database,
  plugin: { readonly id: string; readonly defaultVersionId: string | null },
  versionId: string,
  now: Date,
): Promise<void> {
  const shown = await findDefaultVersion(tx, plugin.id);
  if (shown === undefined) await unlist(tx, plugin.id, now);
  else if (shown.id === plugin.defaultVersionId) await touchPlugin(tx, plugin.id, versionId, now);
  else await show(tx, plugin.id, shown, now);
}

/** Makes lists and search show a plugin as its publisher lists it now. */
export async function showAnew(tx: Database, pluginId: string, now: Date): Promise<void> {
  const shown = await findDefaultVersion(tx, pluginId);
  if (shown !== undefined) await show(tx, pluginId, shown, now);
}

type Shown = NonNullable<Awaited<ReturnType<typeof findDefaultVersion>>>;

async function show(tx: Database, pluginId: string, shown: Shown, now: Date): Promise<void> {
  const manifest = manifestFromData(shown.manifest);
  if (manifest === undefined) throw new Error('a manifest that was checked before it was stored has errors');
  await writeProjection(tx, pluginId, shown.id, projectManifest(manifest, shown.listing, shown.ownListing), now);
  await followVersionPrice(tx, pluginId, effectivePricing(manifest.pricing ?? null, shown.listing), now);
}
