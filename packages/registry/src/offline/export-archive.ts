import { OpsError, signDetached, type SigningKey } from '@ops-center/manifest-schema';
import { addBlob } from '../backup/add-blob.js';
import { writeNewFile } from '../backup/new-file.js';
import { TarWriter } from '../backup/tar.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { publisherKeyOf, rotationOf } from '../publishers/read-keys.js';
import { findRotations, findSigningKeys } from '../publishers/store.js';
import {
  ARCHIVE_NAME,
  ARCHIVE_TYPE,
  SIGNATURE_NAME,
  type OfflineArchive,
  type OfflinePlugin,
  type OfflinePublisher,
  type OfflineVersion,
} from './archive.js';
import { chooseVersions, type NamedPlugin } from './choose-versions.js';
import { findPassedOn, type PassedOn } from './store.js';

export interface ExportOptions {
  readonly plugins: readonly NamedPlugin[];
  /** Of whoever makes the archive; those who import it name its public half. */
  readonly key: SigningKey;
  readonly file: string;
}

export interface ExportResult {
  readonly plugins: number;
  readonly versions: number;
}

/**
 * Writes plugins, all that they need, and the keys that prove who made them, into one signed file.
 * @throws OpsError plugin.not_found, version.not_found, install.dependency_missing, usage.invalid for a mirrored plugin,
 * registry.damaged, file.*
 */
export async function exportArchive(
  deps: Pick<Deps, 'db' | 'blobs' | 'now'> & { readonly config: Pick<Deps['config'], 'publicUrl'> },
  { plugins, key, file }: ExportOptions,
): Promise<ExportResult> {
  const archive = await deps.db.transaction((tx) => describe(tx, deps, plugins), {
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
  const versions = archive.plugins.flatMap((plugin) => plugin.versions);
  await writeNewFile(file, async (handle) => {
    const tar = new TarWriter(handle, deps.now());
    const list = Buffer.from(`${JSON.stringify(archive)}\n`);
    // The signature first, so that a reader knows whom the file is from before it reads on.
    await tar.addBytes(SIGNATURE_NAME, Buffer.from(signDetached(list, ARCHIVE_TYPE, key)));
    await tar.addBytes(ARCHIVE_NAME, list);
    const bundles = new Map(versions.map(({ sha256, size }) => [sha256, { sha256, size }]));
    for (const blob of bundles.values()) await addBlob(tar, deps.blobs, blob);
    await tar.end();
  });
  return { plugins: archive.plugins.length, versions: versions.length };
}

async function describe(
  tx: Database,
  { config, now }: { readonly config: Pick<Deps['config'], 'publicUrl'>; now(): Date },
  named: readonly NamedPlugin[],
): Promise<OfflineArchive> {
  const known = new Map<string, readonly PassedOn[]>();
  const rows = await chooseVersions(named, async (slug) => {
    const found = known.get(slug) ?? (await findPassedOn(tx, slug));
    known.set(slug, found);
    return found;
  });
  const exported = new Set(rows.map(({ slug }) => slug));
  const plugins = new Map<string, OfflinePlugin>();
  const publishers = new Map<string, OfflinePublisher>();
  for (const row of rows) {
    const { slug, name, publisher, pluginVisibility: visibility } = row;
    const plugin = plugins.get(slug) ?? { slug, name, publisher, visibility, versions: [] };
    if (plugin.publisher !== publisher) {
      throw new OpsError('usage.invalid', `${slug} has versions of ${plugin.publisher} and of ${publisher}`, {
        hint: 'An archive has a plugin under one publisher: name versions of one of them.',
      });
    }
    plugin.versions.push(versionOf(row));
    plugins.set(slug, plugin);
    if (!publishers.has(publisher)) publishers.set(publisher, await publisherOf(tx, row, exported));
  }
  return {
    format: 'ops-center-offline',
    version: 1,
    created_at: now().toISOString(),
    registry: config.publicUrl,
    publishers: [...publishers.values()],
    plugins: [...plugins.values()],
  };
}

function versionOf(row: PassedOn): OfflineVersion {
  if (row.publishedAt === null) throw new Error('a published version has the time of its publication');
  return {
    version: row.version,
    sha256: row.sha256,
    size: row.size,
    published_at: row.publishedAt.toISOString(),
    visibility: row.visibility,
    channel: row.channel,
    listing: row.listing,
    envelope: row.envelope,
    ...(row.changelog === null ? {} : { changelog: row.changelog }),
    ...(row.yankReason === null ? {} : { yanked: row.yankReason }),
    ...(row.deprecation === null ? {} : { deprecated: row.deprecation }),
    ...(row.replacement === null ? {} : { replacement: row.replacement }),
  };
}

/** Of other plugins that a key is limited to, an archive does not even tell the names. */
async function publisherOf(tx: Database, row: PassedOn, exported: ReadonlySet<string>): Promise<OfflinePublisher> {
  const { publisher: slug, publisherName: name, organisationId } = row;
  const keys = await findSigningKeys(tx, organisationId);
  return {
    slug,
    name,
    keys: keys.map((key) => publisherKeyOf(key, (plugin) => exported.has(plugin))),
    rotations: (await findRotations(tx, organisationId)).map(rotationOf),
  };
}
