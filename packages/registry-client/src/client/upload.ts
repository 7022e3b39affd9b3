import { randomUUID } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { OpsError } from '@ops-center/manifest-schema';
import type { UploadRequest, UploadResult } from '../contract/publish.js';
import { exchange, type Connection } from './exchange.js';
import { withFileFailures } from './file-failure.js';
import { isBrokenPipe, type Outcome } from './network-failure.js';
import { readDocument, readFailure, type Subject } from './read-answer.js';
import { withRetries, type RetryPolicy } from './retries.js';

export interface Upload {
  /** The text of the .sig file. */
  readonly envelope: string;
  readonly bundlePath: string;
  /** Bytes; the file must have exactly as many. */
  readonly bundleSize: number;
  /** Lower-case hex. */
  readonly bundleSha256: string;
  readonly request: UploadRequest;
  /** Called once, when the registry has this many bytes of an earlier attempt. */
  readonly onResume?: (bytes: number) => void;
  /** Called with the number of bundle bytes that were sent; starts again when an attempt is repeated. */
  readonly onProgress?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

export interface Uploaded {
  /** 201: published now; 200: the same bytes were there. */
  readonly status: 200 | 201;
  readonly result: UploadResult;
}

export const CHUNK_BYTES = 256 * 1024;
export const MAX_RESULT_BYTES = 1024 * 1024;

/**
 * Uploads a bundle from disk. Repeated after a lost connection: the registry answers the same bytes with
 * success. A registry that refuses does so while we still send, and its answer can be lost with the
 * connection; the bundle is then held back for `listenMs` while we listen for what it has to say.
 */
export async function uploadFrom(
  connection: Connection,
  policy: RetryPolicy,
  subject: Subject,
  upload: Upload,
  listenMs: number,
): Promise<Uploaded> {
  return withRetries(policy, subject.deadline, async (lastError) => {
    const isListening = lastError !== undefined && isBrokenPipe(lastError);
    const outcome = await sendUpload(connection, subject, upload, isListening ? listenMs : 0);
    if (outcome.ok || isListening || !isBrokenPipe(outcome.error)) return outcome;
    return sendUpload(connection, subject, upload, listenMs);
  });
}

async function sendUpload(
  connection: Connection,
  subject: Subject,
  upload: Upload,
  pauseMs: number,
): Promise<Outcome<Uploaded>> {
  const file = await withFileFailures(upload.bundlePath, () => open(upload.bundlePath, 'r'));
  const answered = new AbortController();
  try {
    const { size } = await withFileFailures(upload.bundlePath, () => file.stat());
    if (size !== upload.bundleSize) throw bundleChanged(upload);
    const { head, tail, boundary } = writeParts(upload);
    const outcome = await exchange(connection, {
      method: 'POST',
      url: subject.url,
      deadline: subject.deadline,
      headers: {
        accept: 'application/json',
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': String(head.length + upload.bundleSize + tail.length),
      },
      body: Readable.from(writeBody(file, upload, head, tail, pauseMs, answered.signal), { objectMode: false }),
    });
    if (!outcome.ok) return outcome;
    const answer = outcome.value;
    if (answer.status !== 200 && answer.status !== 201) return await readFailure(answer, subject);
    const { status } = answer;
    const reading = await readDocument('UploadResult', answer, MAX_RESULT_BYTES, subject);
    return reading.ok ? { ok: true, value: { status, result: reading.value } } : reading;
  } finally {
    answered.abort();
    await file.close();
  }
}

interface Parts {
  readonly boundary: string;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** multipart/form-data (RFC 7578): two fields, then the file, last so that the registry can decide before it. */
function writeParts(upload: Upload): Parts {
  const boundary = `ops-center-${randomUUID()}`;
  const field = (name: string, type: string, text: string): string =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\ncontent-type: ${type}\r\n\r\n${text}\r\n`;
  const fileName = basename(upload.bundlePath).replaceAll(/[^0-9A-Za-z._-]/g, '_');
  const head =
    field('request', 'application/json', JSON.stringify(upload.request)) +
    field('envelope', 'application/json', upload.envelope) +
    `--${boundary}\r\ncontent-disposition: form-data; name="bundle"; filename="${fileName}"\r\n` +
    'content-type: application/zip\r\n\r\n';
  return { boundary, head: Buffer.from(head), tail: Buffer.from(`\r\n--${boundary}--\r\n`) };
}

async function* writeBody(
  file: FileHandle,
  upload: Upload,
  head: Uint8Array,
  tail: Uint8Array,
  pauseMs: number,
  answered: AbortSignal,
): AsyncGenerator<Uint8Array> {
  yield head;
  if (pauseMs > 0) await wait(pauseMs, undefined, { signal: answered }).catch(() => {});
  for (let sent = 0; sent < upload.bundleSize;) {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, upload.bundleSize - sent));
    const { bytesRead } = await withFileFailures(upload.bundlePath, () => file.read(buffer, 0, buffer.length, sent));
    if (bytesRead === 0) throw bundleChanged(upload);
    yield buffer.subarray(0, bytesRead);
    sent += bytesRead;
    upload.onProgress?.(sent);
  }
  yield tail;
}

/** The failure for a file that is not the one that was looked at. */
export function bundleChanged(upload: Upload): OpsError {
  return new OpsError('file.io', 'the bundle changed while it was being published', {
    where: upload.bundlePath,
    hint: 'Build and sign it again, then publish.',
  });
}
