import { OpsError } from '@ops-center/manifest-schema';
import { requireEntitled } from '../billing/require-entitled.js';
import type { Deps } from '../deps.js';
import { effectiveVisibility } from '../marketplace/summary.js';
import type { Viewer, Visibility } from '../plugins/viewer.js';
import { findEnvelope, findServed } from './store.js';

export interface Download {
  readonly versionId: string;
  readonly pluginId: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Who may be given it from a cache; `private` also when it must be paid for. */
  readonly visibility: Visibility;
}

/**
 * What serving a bundle needs.
 * @throws OpsError version.not_found, also when the viewer may not see it; entitlement.required
 */
export async function findDownload(
  deps: Pick<Deps, 'db' | 'config' | 'now'>,
  viewer: Viewer,
  slug: string,
  version: string,
): Promise<Download> {
  const row = await findServed(deps.db, viewer, slug, version);
  if (row === undefined) throw notFound(slug, version);
  const { isPaid } = await requireEntitled(deps, viewer, { ...row, slug });
  const { versionId, pluginId, sha256, size } = row;
  const visibility = isPaid ? 'private' : effectiveVisibility(row.visibility, row.pluginVisibility);
  return { versionId, pluginId, sha256, size, visibility };
}

/**
 * The envelope of a published version: its .sig file.
 * @throws OpsError version.not_found, also when the viewer may not see it
 */
export async function readEnvelope(
  { db }: Pick<Deps, 'db'>,
  viewer: Viewer,
  slug: string,
  version: string,
): Promise<{ envelope: string; visibility: Visibility }> {
  const row = await findEnvelope(db, viewer, slug, version);
  if (row === undefined) throw notFound(slug, version);
  return { envelope: row.envelope, visibility: effectiveVisibility(row.visibility, row.pluginVisibility) };
}

function notFound(slug: string, version: string): OpsError {
  return new OpsError('version.not_found', `there is no version ${version} of ${slug}, or you may not see it`);
}
