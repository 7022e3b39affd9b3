import { randomBytes } from 'node:crypto';
import { openDiskBlobs } from '../blobs/disk.js';

/** Stores blobs for ever, telling each; a test kills it. */
const [directory = '', round = '0'] = process.argv.slice(2);
const blobs = await openDiskBlobs({ directory, now: () => new Date() });

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 16_384) yield bytes.subarray(start, start + 16_384);
}

for (let index = Number(round) * 7; ; index += 1) {
  const staged = await blobs.receive(chunks(randomBytes(300_000)), { maxBytes: 1_000_000 });
  const { sha256 } = await staged.commit();
  process.stdout.write(`digest ${sha256}\nstored ${index}\n`);
}
