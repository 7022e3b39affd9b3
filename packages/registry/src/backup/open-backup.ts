import type { FileHandle } from 'node:fs/promises';
import type { BlobFacts } from '../blobs/blobs.js';
import { blobName } from './add-blob.js';
import { MANIFEST_NAME, SEAL_NAME, parseBackupManifest, type BackupManifest } from './manifest.js';
import { openToRead } from './new-file.js';
import { damaged, readRange, readTar, type TarEntry } from './tar.js';

/** A backup whose every byte was checked against its manifest. */
export interface OpenedBackup {
  readonly manifest: BackupManifest;
  /** The rows of one part of a table, as a JSON array. */
  readRows(part: string): Promise<string>;
  /** The bytes of a blob; undefined when the backup does not have it. */
  readBlob(sha256: string): (BlobFacts & { readonly source: AsyncIterable<Uint8Array> }) | undefined;
  close(): Promise<void>;
}

const MAX_MANIFEST = 1024 * 1024 * 1024;

/**
 * Opens a backup and reads all of it once.
 * @throws OpsError `backup.damaged`, `backup.incompatible`, `file.*`
 */
export async function openBackup(file: string): Promise<OpenedBackup> {
  const handle = await openToRead(file);
  try {
    const entries = new Map((await readTar(handle)).map((entry) => [entry.name, entry]));
    const last = entries.get(MANIFEST_NAME);
    if (last === undefined || last.size > MAX_MANIFEST) throw damaged('it has no manifest: it is not complete');
    const seal = entries.get(SEAL_NAME);
    if (seal?.size !== 65 || (await readText(handle, seal)) !== `${last.sha256}\n`) {
      throw damaged('its manifest was changed');
    }
    const manifest = parseBackupManifest(await readText(handle, last));
    requireWhole(manifest, entries);
    return {
      manifest,
      readRows: async (part) => await readText(handle, need(entries, part)),
      readBlob: (sha256) => {
        const entry = entries.get(blobName(sha256));
        if (entry === undefined) return undefined;
        return { sha256, size: entry.size, source: readRange(handle, entry.offset, entry.size) };
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Everything that the manifest names is there as it says, and nothing else is. */
function requireWhole(manifest: BackupManifest, entries: ReadonlyMap<string, TarEntry>): void {
  const parts = manifest.tables.flatMap((table) => table.parts);
  for (const { name, sha256 } of parts) {
    if (need(entries, name).sha256 !== sha256) throw damaged(`${name} was changed`);
  }
  for (const { sha256, size } of manifest.blobs) {
    const entry = need(entries, blobName(sha256));
    if (entry.sha256 !== sha256 || entry.size !== size) throw damaged(`${entry.name} was changed`);
  }
  if (entries.size !== parts.length + manifest.blobs.length + 2) throw damaged('it holds more than its manifest names');
}

function need(entries: ReadonlyMap<string, TarEntry>, name: string): TarEntry {
  const entry = entries.get(name);
  if (entry === undefined) throw damaged(`${name} is missing`);
  return entry;
}

async function readText(handle: FileHandle, { offset, size }: TarEntry): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readRange(handle, offset, size)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
