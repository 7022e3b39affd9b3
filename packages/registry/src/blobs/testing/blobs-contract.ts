import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { OpsError } from '@ops-center/manifest-schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Blobs, StagedBlob } from '../blobs.js';

const DIGEST_OF_NOTHING = createHash('sha256').update('').digest('hex');
const ABSENT = 'f'.repeat(64);

/** What every driver must do. `use` gives a fresh, empty store for each call. */
export function testBlobs(driver: string, use: () => Promise<Blobs>): void {
  describe(`blobs on ${driver}`, () => {
    test('what was received and committed is read back under its digest', async () => {
      const blobs = await use();
      const bytes = randomBytes(700_000);
      const staged = await blobs.receive(chunked(bytes, 65_536), { maxBytes: bytes.length });
      expect(staged).toMatchObject({ sha256: digest(bytes), size: bytes.length });
      expect(await staged.commit()).toEqual({ sha256: digest(bytes), size: bytes.length });
      expect(await blobs.stat(digest(bytes))).toMatchObject({ sha256: digest(bytes), size: bytes.length });
      expect(await readAll(blobs, digest(bytes))).toEqual(bytes);
    });

    test('bytes are invisible until they are committed, and gone when they are discarded', async () => {
      const blobs = await use();
      const staged = await receive(blobs, Buffer.from('not yet'));
      expect(await blobs.stat(staged.sha256)).toBeUndefined();
      expect(await blobs.read(staged.sha256)).toBeUndefined();
      await staged.discard();
      await staged.discard();
      expect(await list(blobs)).toEqual([]);
    });

    test('discarding after the commit keeps the blob', async () => {
      const blobs = await use();
      const staged = await receive(blobs, Buffer.from('kept'));
      await staged.commit();
      await staged.discard();
      expect(await readAll(blobs, staged.sha256)).toEqual(Buffer.from('kept'));
    });

    test('an empty blob is a blob', async () => {
      const blobs = await use();
      await (await receive(blobs, Buffer.alloc(0))).commit();
      expect(await blobs.stat(DIGEST_OF_NOTHING)).toMatchObject({ size: 0 });
      expect(await readAll(blobs, DIGEST_OF_NOTHING)).toEqual(Buffer.alloc(0));
    });

    test('the same bytes twice are one blob, whoever commits first', async () => {
      const blobs = await use();
      const staged = await Promise.all(Array.from({ length: 8 }, () => receive(blobs, Buffer.from('same'))));
      await Promise.all(staged.map((one) => one.commit()));
      expect(await list(blobs)).toEqual([digest(Buffer.from('same'))]);
      expect(await readAll(blobs, digest(Buffer.from('same')))).toEqual(Buffer.from('same'));
    });

    test('one byte over the limit is refused, the limit itself is not', async () => {
      const blobs = await use();
      const bytes = randomBytes(1000);
      await (await blobs.receive(chunked(bytes, 300), { maxBytes: 1000 })).discard();
      const refusal = blobs.receive(chunked(bytes, 300), { maxBytes: 999 });
      await expect(refusal).rejects.toMatchObject({ code: 'request.too_large', details: { limit_bytes: 999 } });
      expect(await list(blobs)).toEqual([]);
    });

    test('a source that fails leaves nothing and its own error', async () => {
      const blobs = await use();
      const failure = new OpsError('request.incomplete', 'cut');
      const source = async function* (): AsyncGenerator<Uint8Array> {
        yield Buffer.from('half');
        throw failure;
      };
      await expect(blobs.receive(source(), { maxBytes: 100 })).rejects.toBe(failure);
      expect(await list(blobs)).toEqual([]);
    });

    test('an aborted upload stops', async () => {
      const blobs = await use();
      const abort = new AbortController();
      const source = async function* (): AsyncGenerator<Uint8Array> {
        yield Buffer.from('one');
        abort.abort(new Error('the client went away'));
        yield Buffer.from('two');
      };
      await expect(blobs.receive(source(), { maxBytes: 100, signal: abort.signal })).rejects.toThrow('went away');
    });

    test('any range is the bytes that a slice gives', async () => {
      const blobs = await use();
      const bytes = randomBytes(5000);
      const staged = await receive(blobs, bytes);
      await staged.commit();
      await fc.assert(
        fc.asyncProperty(fc.nat(4999), fc.integer({ min: 1, max: 5000 }), async (start, length) => {
          const end = Math.min(start + length, bytes.length);
          expect(await readAll(blobs, staged.sha256, { start, end })).toEqual(bytes.subarray(start, end));
        }),
        { numRuns: 50 },
      );
    });

    test('a blob that is not there is undefined, not an error', async () => {
      const blobs = await use();
      expect(await blobs.stat(ABSENT)).toBeUndefined();
      expect(await blobs.read(ABSENT)).toBeUndefined();
      expect(await blobs.deleteIfOlder(ABSENT, new Date(8e15))).toBe(false);
    });

    test('nothing but a digest is taken as a name', async () => {
      const blobs = await use();
      for (const name of [
        '',
        '../../etc/passwd',
        'F'.repeat(64),
        `${ABSENT}0`,
        `${'f'.repeat(63)}/`,
        `..${'f'.repeat(62)}`,
      ]) {
        await expect(blobs.stat(name)).rejects.toThrow(TypeError);
        await expect(blobs.read(name)).rejects.toThrow(TypeError);
        await expect(blobs.deleteIfOlder(name, new Date(8e15))).rejects.toThrow(TypeError);
      }
    });

    test('the list names every blob once', async () => {
      const blobs = await use();
      const contents = Array.from({ length: 40 }, (_, index) => Buffer.from(`blob ${index}`));
      for (const bytes of contents) await (await receive(blobs, bytes)).commit();
      expect((await list(blobs)).sort()).toEqual(contents.map(digest).sort());
    });

    test('an old blob is deleted, a fresh one is not', async () => {
      const blobs = await use();
      const staged = await receive(blobs, Buffer.from('orphan'));
      await staged.commit();
      const { storedAt } = (await blobs.stat(staged.sha256)) ?? {};
      expect(await blobs.deleteIfOlder(staged.sha256, new Date(Number(storedAt) - 1))).toBe(false);
      expect(await blobs.deleteIfOlder(staged.sha256, new Date(Number(storedAt) + 1))).toBe(true);
      expect(await blobs.stat(staged.sha256)).toBeUndefined();
      expect(await blobs.deleteIfOlder(staged.sha256, new Date(8e15))).toBe(false);
    });

    test('a reader that has begun gets all bytes although the blob is deleted meanwhile', async () => {
      const blobs = await use();
      const bytes = randomBytes(2_000_000);
      const staged = await receive(blobs, bytes);
      await staged.commit();
      const stream = await blobs.read(staged.sha256);
      await blobs.deleteIfOlder(staged.sha256, new Date(8e15));
      expect(digest(await buffer(stream ?? expect.fail('no stream')))).toBe(staged.sha256);
    });

    test('the probe leaves nothing behind', async () => {
      const blobs = await use();
      await blobs.probe();
      expect(await list(blobs)).toEqual([]);
    });
  });
}

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += size) yield bytes.subarray(start, start + size);
}

export function receive(blobs: Blobs, bytes: Uint8Array): Promise<StagedBlob> {
  return blobs.receive(chunked(bytes, 64_000), { maxBytes: 10_000_000 });
}

export async function readAll(blobs: Blobs, sha256: string, range?: { start: number; end: number }): Promise<Buffer> {
  return await buffer((await blobs.read(sha256, range)) ?? expect.fail(`no blob ${sha256}`));
}

async function list(blobs: Blobs): Promise<string[]> {
  const digests: string[] = [];
  for await (const blob of blobs.list()) digests.push(blob.sha256);
  return digests;
}
