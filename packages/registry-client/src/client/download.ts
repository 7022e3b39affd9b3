import { createHash, type Hash } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';
import { discard, exchange, failedExchange, headerOf, badAnswer, type Answer, type Connection } from './exchange.js';
import { withFileFailures } from './file-failure.js';
import type { Outcome } from './network-failure.js';
import { readFailure, type Subject } from './read-answer.js';
import { withRetries, type RetryPolicy } from './retries.js';

export interface DownloadTarget {
  /** Must not exist; removed again when the download fails. */
  readonly path: string;
  /** Bytes, as the index promises them. */
  readonly size: number;
  /** 64 lower-case hex digits, as the index promises them. */
  readonly sha256: string;
  /** Called with the number of bytes that are there. */
  readonly onProgress?: (bytes: number) => void;
  readonly signal?: AbortSignal;
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
 * ended, under If-Range. Throws install.digest_mismatch at the first byte too many or at a wrong digest,
 * and leaves no file behind when it throws.
 */
export async function downloadTo(
  connection: Connection,
  policy: RetryPolicy,
  subject: Subject,
  target: DownloadTarget,
): Promise<void> {
  // 'wx' is O_EXCL: never into a file or link that somebody else put there.
  const file = await withFileFailures(target.path, () => open(target.path, 'wx', 0o644));
  let isComplete = false;
  try {
    const received: Received = { file, size: 0, hash: createHash('sha256'), etag: undefined };
    await withRetries(policy, subject.deadline, () => receive(connection, subject, target, received));
    const digest = received.hash.digest('hex');
    if (digest !== target.sha256) {
      throw new OpsError('install.digest_mismatch', 'the digest of the download is not the promised one', {
        where: subject.url.href,
        details: { expected: target.sha256, actual: digest },
      });
    }
    isComplete = true;
  } finally {
    await file.close();
    if (!isComplete) await rm(target.path, { force: true });
  }
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
    prepare(answer, subject, target, received, isResumed);
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
): void {
  if (answer.status === 206) {
    const range = `bytes ${received.size}-${target.size - 1}/${target.size}`;
    if (isResumed && headerOf(answer, 'content-range') === range) return;
    throw badAnswer('it sends another range than it was asked for', subject.url);
  }
  received.size = 0;
  received.hash = createHash('sha256');
  const etag = headerOf(answer, 'etag');
  received.etag = etag !== undefined && /^"[\x21\x23-\x7e]{1,200}"$/.test(etag) ? etag : undefined;
  const length = headerOf(answer, 'content-length');
  if (length !== undefined && Number(length) !== target.size) throw wrongSize(target, length, subject);
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
