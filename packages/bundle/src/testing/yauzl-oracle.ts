import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

export interface OracleFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** Lists and unpacks an archive with another reader; what we accept must look the same to it. */
export async function listWithYauzl(archive: Buffer): Promise<OracleFile[]> {
  const zip = await openZip(archive);
  const files: OracleFile[] = [];
  for (const entry of await entriesOf(zip)) {
    if (entry.fileName.endsWith('/')) continue;
    const contents = await contentsOf(zip, entry);
    const sha256 = createHash('sha256').update(contents).digest('hex');
    files.push({ name: entry.fileName, size: contents.length, sha256 });
  }
  return files.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}

function openZip(archive: Buffer): Promise<ZipFile> {
  return new Promise((done, failed) => {
    fromBuffer(archive, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
      if (error !== null) failed(error);
      else done(zip);
    });
  });
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((done, failed) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => done(entries));
    zip.on('error', failed);
    zip.readEntry();
  });
}

function contentsOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((done, failed) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) failed(error);
      else buffer(stream).then(done, failed);
    });
  });
}
