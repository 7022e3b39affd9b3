import { OpsError } from '@ops-center/manifest-schema';
import type { ByteSource } from './archive/byte-source.js';
import { readDirectory } from './archive/directory.js';
import { readEndRecord } from './archive/end-record.js';
import { unpack } from './archive/inflate.js';
import { locateEntry } from './archive/tiling.js';
import type { SourceFile } from './file-source.js';
import { DEFAULT_LIMITS, type ArchiveLimits } from './limits.js';

/** What is in an archive, read from its list of entries; nothing is unpacked before it is asked for. */
export interface BrowsedBundle {
  /** Files only, sorted by the bytes of their names. */
  readonly files: readonly SourceFile[];
  /** @throws OpsError file.not_found, request.too_large beyond `maxBytes` */
  read(name: string, maxBytes: number): Promise<Buffer>;
}

/**
 * Looks into an archive that `openBundle` took before: its bytes are known by their digest, so the checks of the whole
 * are not made again. Costs as many bytes as are looked at, whatever the size of the archive.
 * @throws OpsError `bundle.refused` when it is no such archive
 */
export async function browseBundle(source: ByteSource, limits: ArchiveLimits = DEFAULT_LIMITS): Promise<BrowsedBundle> {
  const place = await readEndRecord(source, limits);
  const entries = (await readDirectory(source, place, limits)).filter(({ kind }) => kind === 'file');
  entries.sort((a, b) => Buffer.compare(a.nameBytes, b.nameBytes));
  const known = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    files: entries.map(({ name, size, executable }) => ({ name, size, executable })),
    async read(name, maxBytes) {
      const entry = known.get(name);
      if (entry === undefined) {
        throw new OpsError('file.not_found', `${name}: is not in the bundle`, { where: name });
      }
      if (entry.size > maxBytes) {
        throw new OpsError('request.too_large', `${name}: has ${entry.size} bytes, more than ${maxBytes}`, {
          where: name,
        });
      }
      const pieces: Buffer[] = [];
      for await (const piece of unpack(source, await locateEntry(source, place, entry))) pieces.push(piece);
      return Buffer.concat(pieces);
    },
  };
}
