import type { FileHandle } from 'node:fs/promises';
import { verifyDetached, type PublicKey } from '@ops-center/manifest-schema';
import { blobName } from '../backup/add-blob.js';
import { openToRead } from '../backup/new-file.js';
import { damaged, readRange, readTar, type TarEntry } from '../backup/tar.js';
import { ARCHIVE_NAME, ARCHIVE_TYPE, parseArchive, SIGNATURE_NAME, type OfflineArchive } from './archive.js';

/** An archive whose signature was verified, and whose every bundle has the digest that was signed. */
export interface OpenedArchive {
  readonly archive: OfflineArchive;
  /** The bytes of a bundle of the archive. */
  readBundle(sha256: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

const MAX_LIST = 256 * 1024 * 1024;
const MAX_SIGNATURE = 16 * 1024;

/**
 * Opens an archive and reads all of it once.
 * @param trusted whose archives are taken
 * @throws OpsError `signature.*` when somebody else made it or it was changed, `backup.damaged`, `file.*`
 */
export async function openArchive(file: string, trusted: PublicKey): Promise<OpenedArchive> {
  const handle = await openToRead(file);
  try {
    const entries = new Map((await readTar(handle)).map((entry) => [entry.name, entry]));
    const signature = await readAll(handle, entries.get(SIGNATURE_NAME), MAX_SIGNATURE);
    const list = await readAll(handle, entries.get(ARCHIVE_NAME), MAX_LIST);
    verifyDetached(signature.toString('utf8'), list, ARCHIVE_TYPE, trusted);
    const archive = parseArchive(list);
    const bundles = new Set(archive.plugins.flatMap(({ versions }) => versions.map(({ sha256 }) => sha256)));
    for (const sha256 of bundles) {
      if (entries.get(blobName(sha256))?.sha256 !== sha256) throw damaged(`the bundle ${sha256} is missing or changed`);
    }
    if (entries.size !== bundles.size + 2) throw damaged('it holds more than was signed');
    return {
      archive,
      readBundle: (sha256) => {
        const entry = entries.get(blobName(sha256));
        if (entry === undefined) throw damaged(`the bundle ${sha256} is missing`);
        return readRange(handle, entry.offset, entry.size);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function readAll(handle: FileHandle, entry: TarEntry | undefined, limit: number): Promise<Buffer> {
  if (entry === undefined || entry.size > limit) throw damaged('it is not an offline archive');
  const chunks: Uint8Array[] = [];
  for await (const chunk of readRange(handle, entry.offset, entry.size)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
