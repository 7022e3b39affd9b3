import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { OpsError } from '@ops-center/manifest-schema';
import {
  isDigest,
  requireDigest,
  type BlobFacts,
  type Blobs,
  type ByteRange,
  type LinkedAs,
  type ReceiveOptions,
  type StagedBlob,
  type StoredBlob,
} from './blobs.js';
import { refusal, S3Failure } from './s3-failures.js';
import { readListing } from './s3-listing.js';
import { createS3Requests, readText, watched, type S3Body, type S3Requests, type S3Settings } from './s3-requests.js';
import { openStaging, type Staging } from './staging.js';

export interface S3BlobsOptions extends S3Settings {
  /** Folder for bytes on their way to the store; made when missing. */
  readonly stagingDirectory: string;
  /** Whether public downloads are sent to the store by a link. */
  readonly linkDownloads: boolean;
  now(): Date;
}

const COMMIT_TRIES = 5;
const LINK_SECONDS = 300;
const LIST_BYTES = 8 * 1024 * 1024;
const MARK_WAIT_MS = 50;
const MARK_WAITS = 200;
/** Nobody deletes for so long: whoever left the mark is gone. */
const STALE_MARK_MS = 3_600_000;
const PROBE = Uint8Array.of(0);

/**
 * Blobs as objects `sha256/ab/abcdef...` of a bucket of any S3-compatible store. Bytes are received into a local file,
 * where they are checked, and are sent with their digest, which the store compares, on the condition that the key is free.
 * @throws OpsError `registry.unavailable` when the store refuses the settings; one that only does not answer is waited for
 */
export async function openS3Blobs(options: S3BlobsOptions): Promise<Blobs> {
  const { stagingDirectory: directory, now } = options;
  const staging = await openStaging({ directory, durable: false, now });
  const requests = createS3Requests(options);
  try {
    const query = { 'list-type': '2', 'max-keys': '1', prefix: `${options.prefix}sha256/` };
    const answer = await requests.send({ method: 'GET', key: '', query, expect: [200] });
    await readText(answer.body, options.idleMs);
  } catch (error) {
    if (!(error instanceof S3Failure && error.isTransient)) throw error;
  }
  const blobs = new S3Blobs(requests, staging, options);
  if (!options.linkDownloads) return blobs;
  return Object.assign(blobs, {
    linkTo: (sha256: string, as: LinkedAs) => {
      requireDigest(sha256);
      return requests.presign(keyOf(sha256), LINK_SECONDS, {
        'response-content-type': as.mediaType,
        'response-content-disposition': `attachment; filename="${as.fileName}"`,
      });
    },
  });
}

class S3Blobs implements Blobs {
  readonly #requests: S3Requests;
  readonly #staging: Staging;
  readonly #options: S3BlobsOptions;

  constructor(requests: S3Requests, staging: Staging, options: S3BlobsOptions) {
    this.#requests = requests;
    this.#staging = staging;
    this.#options = options;
  }

  async receive(source: AsyncIterable<Uint8Array>, options: ReceiveOptions): Promise<StagedBlob> {
    const staged = await this.#staging.receive(source, options);
    const { sha256, size, path } = staged;
    return {
      ...staged,
      commit: async () => {
        await this.#commit({ sha256, size, file: path });
        await staged.discard();
        return { sha256, size };
      },
    };
  }

  async stat(sha256: string): Promise<StoredBlob | undefined> {
    requireDigest(sha256);
    return await this.#head(keyOf(sha256), sha256);
  }

  async read(sha256: string, range?: ByteRange): Promise<Readable | undefined> {
    requireDigest(sha256);
    if (range !== undefined && range.end <= range.start) {
      throw new RangeError(`empty range ${range.start} to ${range.end}`);
    }
    const answer = await this.#requests.send({
      method: 'GET',
      key: keyOf(sha256),
      ...(range === undefined ? {} : { headers: { range: `bytes=${range.start}-${range.end - 1}` } }),
      expect: range === undefined ? [200, 404] : [206, 404],
    });
    if (answer.status === 404) {
      await this.#requireKeyMissing(answer);
      return undefined;
    }
    return Readable.from(watched(answer.body, this.#options.idleMs), {
      objectMode: false,
      highWaterMark: 256 * 1024,
    });
  }

  async *list(): AsyncGenerator<StoredBlob> {
    const root = `${this.#options.prefix}sha256/`;
    for (let after: string | undefined; ;) {
      const answer = await this.#requests.send({
        method: 'GET',
        key: '',
        query: {
          'list-type': '2',
          'max-keys': '1000',
          prefix: root,
          ...(after === undefined ? {} : { 'continuation-token': after }),
        },
        expect: [200],
      });
      const page = readListing(await readText(answer.body, this.#options.idleMs, LIST_BYTES));
      for (const { key, size, storedAt } of page.objects) {
        const sha256 = key.slice(root.length + 3);
        if (isDigest(sha256) && key === this.#options.prefix + keyOf(sha256)) yield { sha256, size, storedAt };
      }
      if (page.next === undefined) return;
      after = page.next;
    }
  }

  async deleteIfOlder(sha256: string, than: Date): Promise<boolean> {
    requireDigest(sha256);
    const before = await this.stat(sha256);
    if (before === undefined || before.storedAt >= than) return false;
    if (!(await this.#mark(sha256))) return false;
    try {
      // Looked at again under the mark: an upload of the same bytes either renewed the time before, which shows now, or
      // sees the mark after it did, waits until it is gone and makes sure that the bytes are there.
      const found = await this.stat(sha256);
      if (found === undefined || found.storedAt >= than) return false;
      await this.#delete(keyOf(sha256));
      return true;
    } finally {
      await this.#delete(markOf(sha256));
    }
  }

  async removeAbandoned(): Promise<void> {
    await this.#staging.removeAbandoned();
  }

  async probe(): Promise<void> {
    await this.#staging.probe();
    await this.#put('probe', { bytes: PROBE, sha256: createHash('sha256').update(PROBE).digest('hex') }, [200]);
  }

  async #commit(blob: BlobFacts & { readonly file: string }): Promise<void> {
    for (let tries = 0; tries < COMMIT_TRIES; tries += 1) {
      if (await this.#putUnlessThere(keyOf(blob.sha256), blob)) return;
      if (await this.#renew(blob.sha256)) return;
    }
    throw new OpsError('registry.unavailable', 'the blob store changed too often while storing', {
      where: blob.sha256,
    });
  }

  /** Gives a blob that is there a fresh time, which keeps the collector of orphans away; false when it is gone. */
  async #renew(sha256: string): Promise<boolean> {
    const key = keyOf(sha256);
    const { bucket, prefix } = this.#options;
    const copied = await this.#requests.send({
      method: 'PUT',
      key,
      headers: { 'x-amz-copy-source': `/${bucket}/${prefix}${key}`, 'x-amz-metadata-directive': 'REPLACE' },
      expect: [200, 404],
    });
    if (copied.status === 404) {
      await this.#requireKeyMissing(copied);
      return false;
    }
    // A copy can fail after its status was sent.
    const told = await readText(copied.body, this.#options.idleMs);
    if (told.includes('<Error>')) throw refusal(500, told, bucket);
    for (let waits = 0; (await this.#head(markOf(sha256), sha256)) !== undefined; waits += 1) {
      if (waits >= MARK_WAITS)
        throw new OpsError('registry.unavailable', 'the same bytes are being deleted for too long');
      await delay(MARK_WAIT_MS);
    }
    return (await this.stat(sha256)) !== undefined;
  }

  /** Says that a blob is being deleted; false when somebody else says so. */
  async #mark(sha256: string): Promise<boolean> {
    const nothing = { bytes: new Uint8Array(0), sha256: createHash('sha256').digest('hex') };
    if (await this.#putUnlessThere(markOf(sha256), nothing)) return true;
    const mark = await this.#head(markOf(sha256), sha256);
    const age = mark === undefined ? 0 : this.#options.now().getTime() - mark.storedAt.getTime();
    if (age > STALE_MARK_MS) await this.#delete(markOf(sha256));
    return false;
  }

  /** False when there is an object of that key. Without conditional writes, a store replaces it with the same bytes. */
  async #putUnlessThere(key: string, body: S3Body): Promise<boolean> {
    const status = await this.#put(key, body, [200, 412, 501], { 'if-none-match': '*' });
    if (status === 501) await this.#put(key, body, [200]);
    return status !== 412;
  }

  async #put(
    key: string,
    body: S3Body,
    expect: readonly number[],
    headers: Readonly<Record<string, string>> = {},
  ): Promise<number> {
    const answer = await this.#requests.send({ method: 'PUT', key, body, expect, headers });
    await readText(answer.body, this.#options.idleMs);
    return answer.status;
  }

  async #head(key: string, sha256: string): Promise<StoredBlob | undefined> {
    const { status, headers, body } = await this.#requests.send({ method: 'HEAD', key, expect: [200, 404] });
    await readText(body, this.#options.idleMs);
    if (status === 404) return undefined;
    const storedAt = new Date(headers['last-modified'] ?? Number.NaN);
    const size = Number(headers['content-length'] ?? Number.NaN);
    if (Number.isNaN(storedAt.getTime()) || !Number.isSafeInteger(size)) {
      throw new OpsError('registry.unavailable', 'the object store does not tell size and time of an object');
    }
    return { sha256, size, storedAt };
  }

  async #delete(key: string): Promise<void> {
    const answer = await this.#requests.send({ method: 'DELETE', key, expect: [200, 204, 404] });
    await readText(answer.body, this.#options.idleMs);
  }

  /** Without its bucket every key is missing, and that is a failure. */
  async #requireKeyMissing({ body }: { readonly body: Readable }): Promise<void> {
    const told = await readText(body, this.#options.idleMs);
    if (told.includes('<Code>NoSuchBucket</Code>')) throw refusal(404, told, this.#options.bucket);
  }
}

function keyOf(sha256: string): string {
  return `sha256/${sha256.slice(0, 2)}/${sha256}`;
}

function markOf(sha256: string): string {
  return `deleting/${sha256}`;
}
