import { createHash, type Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';
import { discard, exchange, failedExchange, headerOf, badAnswer, type Answer, type Connection } from './exchange.js';
import { withFileFailures } from './file-failure.js';
import type { Outcome } from './network-failure.js';
import { readFailure, type Subject } from './read-answer.js';
import { withRetries, type RetryPolicy } from './retries.js';

const TAKE_UP_BYTES = 256 * 1024;

export interface DownloadTarget {
  /** Must not exist, unless `resume` is given; removed again when the download fails. */
  readonly path: string;
  /** Bytes, as the index promises them. */
  readonly size: number;
  /** 64 lower-case hex digits, as the index promises them. */
  readonly sha256: string;
  /** Called with the number of bytes that are there. */
  readonly onProgress?: (bytes: number) => void;
  readonly signal?: AbortSignal;
  /** A file that may be there in part, and that stays for the next time when the download fails on the way. */
  readonly resume?: Resumable;
}

export interface Resumable {
  /** Strong entity tag of the bytes that are there; undefined: they are of no use. */
  readonly etag: string | undefined;
  /** Called before the first byte that belongs to an entity tag is written. */
  readonly remember: (etag: string | undefined) => Promise<void>;
}

/** What is on disk so far, across attempts. */
interface Received {
  readonly file: FileHandle;
  size: number;
  hash: Hash;
  /** Strong entity tag of the bytes so far, when the server gave one. */
  etag: string | undefined;
}

/**
 * Downloads to a new file; size and digest are checked while reading. A cut connection is resumed where it
 * ended, under If-Range; with `resume` also one of an earlier call. Throws install.digest_mismatch at the first
 * byte too many or at a wrong digest, and leaves no file behind when it throws, except for `resume` bytes that are
 * not known to be wrong.
 */
export async function downloadTo(
  connection: Connection,
  policy: RetryPolicy,
  subject: Subject,
  target: DownloadTarget,
): Promise<void> {
  const { resume } = target;
  // 'wx' is O_EXCL: never into a file or link that somebody else put there.
  const flags = resume === undefined ? 'wx' : constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW;
  const file = await withFileFailures(target.path, () => open(target.path, flags, 0o644));
  let isComplete = false;
  let isUseless = resume === undefined;
  try {
    const received: Received = { file, size: 0, hash: createHash('sha256'), etag: undefined };
    if (resume?.etag !== undefined) await withFileFailures(target.path, () => takeUp(received, target, resume.etag));
    if (received.size > 0) target.onProgress?.(received.size);
    if (received.size < target.size || received.size === 0)
      await withRetries(policy, subject.deadline, () => receive(connection, subject, target, received));
    const digest = received.hash.digest('hex');
    if (digest !== target.sha256) {
      throw new OpsError('install.digest_mismatch', 'the digest of the download is not the promised one', {
        where: subject.url.href,
        details: { expected: target.sha256, actual: digest },
      });
    }
    isComplete = true;
  } catch (error) {
    isUseless ||= error instanceof OpsError && error.code === 'install.digest_mismatch';
    throw error;
  } finally {
    await file.close();
    if (!isComplete && isUseless) await rm(target.path, { force: true });
  }
}

/** Reads what an earlier call has written; more than was promised is of no use. */
async function takeUp(received: Received, target: DownloadTarget, etag: string | undefined): Promise<void> {
  const { size } = await received.file.stat();
  if (size > target.size) return;
  const buffer = Buffer.alloc(TAKE_UP_BYTES);
  for (;;) {
    target.signal?.throwIfAborted();
    const { bytesRead } = await received.file.read(buffer, 0, buffer.length, received.size);
    if (bytesRead === 0) break;
    received.hash.update(buffer.subarray(0, bytesRead));
    received.size += bytesRead;
  }
  received.etag = etag;
}

async function receive(
  connection: Connection,
  subject: Subject,
  target: DownloadTarget,
  received: Received,
): Promise<Outcome<undefined>> {
  const isResumed = received.size > 0 && received.etag !== undefined;
  const outcome = await exchange(connection, {
    method: 'GET',
    url: subject.url,
    deadline: subject.deadline,
    mayLeaveOrigin: true,
    headers: {
      accept: 'application/zip, application/octet-stream',
      ...(isResumed ? { range: `bytes=${received.size}-`, 'if-range': String(received.etag) } : {}),
    },
  });
  if (!outcome.ok) return outcome;
  const answer = outcome.value;
  if (answer.status !== 200 && answer.status !== 206) return readFailure(answer, subject);

  const before = received.size;
  try {
    if (prepare(answer, subject, target, received, isResumed) === 'again' && target.resume !== undefined) {
      await withFileFailures(target.path, () => received.file.truncate(0));
      await target.resume.remember(received.etag);
    }
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      if (received.size + chunk.length > target.size) throw wrongSize(target, `more than ${target.size}`, subject);
      await write(received, chunk, target.path);
      target.onProgress?.(received.size);
    }
  } catch (error) {
    discard(answer);
    const failure = failedExchange(error, subject.deadline, subject.url);
    return { ...failure, progress: received.size > before && received.etag !== undefined };
  }
  if (received.size === target.size) return { ok: true, value: undefined };
  // An end without an error: without a length, HTTP cannot tell a cut from the end.
  return { ok: false, retry: true, error: wrongSize(target, String(received.size), subject) };
}

/** Decides from the headers whether the body continues what is there or starts again. */
function prepare(
  answer: Answer,
  subject: Subject,
  target: DownloadTarget,
  received: Received,
  isResumed: boolean,
): 'on' | 'again' {
  if (answer.status === 206) {
    const range = `bytes ${received.size}-${target.size - 1}/${target.size}`;
    if (isResumed && headerOf(answer, 'content-range') === range) return 'on';
    throw badAnswer('it sends another range than it was asked for', subject.url);
  }
  received.size = 0;
  received.hash = createHash('sha256');
  const etag = headerOf(answer, 'etag');
  received.etag = etag !== undefined && /^"[\x21\x23-\x7e]{1,200}"$/.test(etag) ? etag : undefined;
  const length = headerOf(answer, 'content-length');
  if (length !== undefined && Number(length) !== target.size) throw wrongSize(target, length, subject);
  return 'again';
}

async function write(received: Received, chunk: Uint8Array, path: string): Promise<void> {
  for (let at = 0; at < chunk.length;) {
    const part = chunk.subarray(at);
    const { bytesWritten } = await withFileFailures(path, () =>
      received.file.write(part, 0, part.length, received.size + at),
    );
    at += bytesWritten;
  }
  received.hash.update(chunk);
  received.size += chunk.length;
}

function wrongSize(target: DownloadTarget, actual: string, subject: Subject): OpsError {
  return new OpsError('install.digest_mismatch', `the download has ${actual} bytes; ${target.size} were promised`, {
    where: subject.url.href,
    details: { expected: target.size, actual },
  });
}
