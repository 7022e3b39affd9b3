import { OpsError } from '@ops-center/manifest-schema';
import pg, { type ClientConfig } from 'pg';
import type { Blobs } from '../blobs/blobs.js';
import { migrate, readMigrations } from '../postgres/migrate.js';
import type { BackupManifest } from './manifest.js';
import type { OpenedBackup } from './open-backup.js';
import {
  createPartition,
  inOneChange,
  insertRows,
  isUnused,
  openForRows,
  readMigrationList,
  readShapes,
  refreshViews,
  setSequence,
} from './tables-store.js';
import { damaged } from './tar.js';

export interface RestoreOptions {
  /** Of a database that has no tables, or those of an unused registry. */
  readonly connection: ClientConfig;
  readonly blobs: Blobs;
}

export interface RestoreResult {
  readonly rows: number;
  readonly blobs: number;
  /** Migrations of this program that the backup was made before. */
  readonly migrated: readonly string[];
}

/**
 * Fills an empty registry from a backup: first the blobs, then all rows in one transaction, at the schema they were saved
 * from; then the schema is brought up to date. When it fails, the registry is as empty as before.
 * @throws OpsError `registry.not_empty`, `backup.damaged`, `backup.incompatible`, and failures of database and storage
 */
export async function restoreBackup(options: RestoreOptions, backup: OpenedBackup): Promise<RestoreResult> {
  const { manifest } = backup;
  await requireKnownMigrations(manifest);
  const client = new pg.Client(options.connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    const names = new Set(manifest.migrations.map(({ name }) => name));
    await migrate(client, { only: names });
    await requireFit(client, manifest);
    await storeBlobs(options.blobs, backup);
    const rows = await inOneChange(client, () => storeRows(client, backup));
    const { applied } = await migrate(client);
    return { rows, blobs: manifest.blobs.length, migrated: applied };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function requireKnownMigrations({ migrations, server_version }: BackupManifest): Promise<void> {
  const known = new Map((await readMigrations()).map(({ name, sha256 }) => [name, sha256]));
  for (const { name, sha256 } of migrations) {
    if (known.get(name) === sha256) continue;
    throw new OpsError(
      'backup.incompatible',
      `the backup was made by version ${server_version}, at the schema ${name}`,
    );
  }
}

async function requireFit(client: pg.Client, manifest: BackupManifest): Promise<void> {
  if (!(await isUnused(client))) throw new OpsError('registry.not_empty', 'the registry to restore into is in use');
  const here = await readMigrationList(client);
  if (here.length === manifest.migrations.length) return;
  throw new OpsError('registry.not_empty', 'the database has the tables of a newer version than the backup', {
    hint: 'Give a database without tables, or a data folder that does not exist.',
  });
}

async function storeBlobs(blobs: Blobs, backup: OpenedBackup): Promise<void> {
  for (const { sha256 } of backup.manifest.blobs) await storeBlob(blobs, backup, sha256);
}

/**
 * Stores a blob from a backup.
 * @returns false when the backup does not have it
 * @throws OpsError `backup.damaged` when the file was changed since it was opened
 */
export async function storeBlob(blobs: Blobs, backup: OpenedBackup, sha256: string): Promise<boolean> {
  const blob = backup.readBlob(sha256);
  if (blob === undefined) return false;
  const staged = await blobs.receive(blob.source, { maxBytes: blob.size });
  try {
    if (staged.sha256 !== sha256) throw damaged('it changed while it was read');
    await staged.commit();
  } finally {
    await staged.discard();
  }
  return true;
}

async function storeRows(client: pg.Client, backup: OpenedBackup): Promise<number> {
  const { manifest } = backup;
  const shapes = await readShapes(client);
  const byName = new Map(shapes.map((shape) => [shape.name, shape]));
  if (!(await isUnused(client))) throw new OpsError('registry.not_empty', 'somebody uses the registry now');
  for (const partition of manifest.partitions) await createPartition(client, partition);
  const finish = await openForRows(client, shapes);
  let total = 0;
  for (const table of manifest.tables) {
    const shape = byName.get(table.name);
    if (shape === undefined) throw new OpsError('backup.incompatible', `the backup has an unknown table ${table.name}`);
    for (const part of table.parts) {
      const stored = await insertRows(client, shape, table, await backup.readRows(part.name));
      if (stored !== part.rows) throw damaged(`${part.name} has not as many rows as it should`);
      total += stored;
    }
  }
  await finish();
  for (const sequence of manifest.sequences) await setSequence(client, sequence);
  await refreshViews(client);
  return total;
}
