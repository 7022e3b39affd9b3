import { manifestFromData } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { projectManifest } from './project-manifest.js';
import { touchPlugin, writeProjection } from './projection-store.js';
import { findDefaultVersion } from './store.js';

/** Makes lists and search show the plugin's default version, after `versionId` was published. */
export async function project(tx: Database, pluginId: string, versionId: string, now: Date): Promise<void> {
  const shown = await findDefaultVersion(tx, pluginId);
  if (shown?.id !== versionId) {
    await touchPlugin(tx, pluginId, versionId, now);
    return;
  }
  const manifest = manifestFromData(shown.manifest);
  if (manifest === undefined) throw new Error('a manifest that was checked before it was stored has errors');
  await writeProjection(tx, pluginId, versionId, projectManifest(manifest, shown.listing), now);
}
