import { OpsError } from '@ops-center/manifest-schema';
import pg, { type ClientConfig } from 'pg';
import type { Blobs } from '../blobs/blobs.js';
import { addBlob } from './add-blob.js';
import { MANIFEST_NAME, SEAL_NAME, type BackupManifest, type BackupTable } from './manifest.js';
import { writeNewFile } from './new-file.js';
import {
  hasTables,
  inSnapshot,
  readBlobList,
  readMigrationList,
  readPartitions,
  readRows,
  readSequences,
  readShapes,
  type TableShape,
} from './tables-store.js';
import { TarWriter } from './tar.js';

export interface BackupOptions {
  readonly connection: ClientConfig;
  readonly blobs: Pick<Blobs, 'read'>;
  readonly serverVersion: string;
  now(): Date;
}

export interface BackupResult {
  readonly rows: number;
  readonly blobs: number;
  /** Of all blobs together. */
  readonly bytes: number;
}

/** Characters of rows that are collected before they are written as one file of the archive. */
const PART_LENGTH = 1_000_000;

/**
 * What lives for a day at most. Somebody who signed out would be signed in again by a restore, a link that was used could be
 * used once more, and half of a large upload is of no use to anybody.
 */
const NOT_SAVED: ReadonlySet<string> = new Set([
  'device_grants',
  'key_challenges',
  'pending_sign_ins',
  'sessions',
  'sign_in_links',
  'upload_pieces',
  'uploads',
]);

/**
 * Writes all that a registry holds for long into one file: the rows as of one moment, and every blob that they refer to. The
 * registry may be in use meanwhile: blobs that have a row are never removed.
 * @throws OpsError `file.*`, `database.unavailable`; `registry.damaged` when a blob is missing or not what it should be
 */
export async function createBackup(options: BackupOptions, file: string): Promise<BackupResult> {
  return await writeNewFile(file, async (handle) => {
    const tar = new TarWriter(handle, options.now());
    const snapshot = await writeSnapshot(options, tar);
    for (const blob of snapshot.blobs) await addBlob(tar, options.blobs, blob);
    const manifest: BackupManifest = {
      format: 'ops-center-backup',
      version: 1,
      created_at: options.now().toISOString(),
      server_version: options.serverVersion,
      ...snapshot,
    };
    const { sha256 } = await tar.addBytes(MANIFEST_NAME, Buffer.from(`${JSON.stringify(manifest)}\n`));
    await tar.addBytes(SEAL_NAME, Buffer.from(`${sha256}\n`));
    await tar.end();
    return {
      rows: snapshot.tables.reduce((sum, table) => sum + table.rows, 0),
      blobs: snapshot.blobs.length,
      bytes: snapshot.blobs.reduce((sum, blob) => sum + blob.size, 0),
    };
  });
}

type Snapshot = Pick<BackupManifest, 'migrations' | 'partitions' | 'sequences' | 'tables' | 'blobs'>;

async function writeSnapshot({ connection }: BackupOptions, tar: TarWriter): Promise<Snapshot> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await inSnapshot(client, async () => {
      if (!(await hasTables(client))) throw new OpsError('config.invalid', 'there is no registry in this database');
      const tables: BackupTable[] = [];
      const shapes = (await readShapes(client)).filter(({ name }) => !NOT_SAVED.has(name));
      for (const shape of shapes) tables.push(await writeTable(client, tar, shape));
      return {
        migrations: [...(await readMigrationList(client))],
        partitions: [...(await readPartitions(client))],
        sequences: [...(await readSequences(client))],
        tables,
        blobs: [...(await readBlobList(client))],
      };
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function writeTable(client: pg.Client, tar: TarWriter, shape: TableShape): Promise<BackupTable> {
  const parts: BackupTable['parts'] = [];
  let pending: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    if (pending.length === 0) return;
    const name = `tables/${shape.name}/${String(parts.length).padStart(6, '0')}.json`;
    const { sha256 } = await tar.addBytes(name, Buffer.from(`[${pending.join(',\n')}]\n`));
    parts.push({ name, sha256, rows: pending.length });
    pending = [];
    length = 0;
  };
  for await (const rows of readRows(client, shape)) {
    for (const row of rows) {
      pending.push(row);
      length += row.length;
      if (length >= PART_LENGTH) await flush();
    }
  }
  await flush();
  const columns = shape.columns.map(({ name }) => name);
  return { name: shape.name, columns, rows: parts.reduce((sum, part) => sum + part.rows, 0), parts };
}
