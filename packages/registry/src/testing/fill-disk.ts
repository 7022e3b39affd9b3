import { readdir, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { openDiskBlobs } from '../blobs/disk.js';

/** Runs on a disk of 400 KB and tells what happens when it is full. */
const [directory = ''] = process.argv.slice(2);
const blobs = await openDiskBlobs({ directory, now: () => new Date() });

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const store = async (size: number): Promise<string> => {
  try {
    await (await blobs.receive(once(randomBytes(size)), { maxBytes: size })).commit();
    return 'stored';
  } catch (error) {
    return error instanceof OpsError ? error.code : String(error);
  }
};

await store(200_000);
const refused = await store(300_000);
// The rest of the disk, page by page.
const staged = await Promise.all(
  Array.from({ length: 60 }, () => blobs.receive(once(randomBytes(4096)), { maxBytes: 4096 }).catch(() => undefined)),
);
const probe = await blobs.probe().then(
  () => 'room',
  (error: unknown) => (error instanceof OpsError ? error.code : String(error)),
);
await Promise.all(staged.slice(1).map((one) => one?.discard()));
const temporary = (await readdir(path.join(directory, 'temporary'))).length;
let count = 0;
for await (const blob of blobs.list()) count += blob.size === 200_000 ? 1 : 100;
await rm(path.join(directory, 'temporary'), { recursive: true });
const reopened = await openDiskBlobs({ directory, now: () => new Date() });
const afterRoomWasMade = await reopened.receive(once(randomBytes(50_000)), { maxBytes: 50_000 }).then(
  async (one) => (await one.commit(), 'stored'),
  (error: unknown) => String(error),
);
process.stdout.write(JSON.stringify({ refused, probe, temporary, blobs: count, afterRoomWasMade }));
