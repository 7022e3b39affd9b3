import { OpsError } from '@ops-center/manifest-schema';
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
  readonly visibility: Visibility;
}

/**
 * What serving a bundle needs.
 * @throws OpsError version.not_found, also when the viewer may not see it
 */
export async function findDownload(
  { db }: Pick<Deps, 'db'>,
  viewer: Viewer,
  slug: string,
  version: string,
): Promise<Download> {
  const row = await findServed(db, viewer, slug, version);
  if (row === undefined) throw notFound(slug, version);
  const { pluginVisibility, ...facts } = row;
  return { ...facts, visibility: effectiveVisibility(row.visibility, pluginVisibility) };
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
