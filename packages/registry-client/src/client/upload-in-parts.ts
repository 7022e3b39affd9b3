import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ErrorCode } from '@ops-center/manifest-schema';
import type { AnswerName, AnswerValue } from '../contract/parse-answer.js';
import type { OpenUpload } from '../contract/uploads.js';
import { badAnswer, discard, exchange, headerOf, type Connection } from './exchange.js';
import { withFileFailures } from './file-failure.js';
import type { Outcome } from './network-failure.js';
import { readDocument, readFailure, type Subject } from './read-answer.js';
import { withRetries, type RetryPolicy } from './retries.js';
import { bundleChanged, CHUNK_BYTES, MAX_RESULT_BYTES, type Upload, type Uploaded } from './upload.js';

export interface PartsOrder {
  /** Of the plugin. */
  readonly slug: string;
  /** Bytes of a part at most. */
  readonly partBytes: number;
}

const LEAST_PART = 64 * 1024;
/** The next attempt asks where the upload stands, and so finds the right place, or begins anew. */
const MENDED: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'upload.offset_mismatch',
  'upload.not_found',
  'upload.incomplete',
]);

/**
 * Uploads a bundle in parts. Each attempt asks the registry first how much of these bytes it has, so that neither a
 * lost connection nor the end of an earlier process makes them travel twice.
 * @param subject the address `uploads` of the API, and the deadline of all
 */
export async function uploadInParts(
  connection: Connection,
  policy: RetryPolicy,
  subject: Subject,
  upload: Upload,
  { slug, partBytes }: PartsOrder,
): Promise<Uploaded> {
  const file = await withFileFailures(upload.bundlePath, () => open(upload.bundlePath, 'r'));
  try {
    const { size } = await withFileFailures(upload.bundlePath, () => file.stat());
    if (size !== upload.bundleSize) throw bundleChanged(upload);
    let stood = -1;
    return await withRetries(policy, subject.deadline, async () => {
      const opening = await openUpload(connection, subject, upload, slug);
      if (!opening.ok) return opening;
      const { id, offset } = opening.value;
      const hasMoved = stood >= 0 && offset > stood;
      if (stood < 0 && offset > 0) upload.onResume?.(offset);
      stood = offset;
      const parts = { id, offset, partBytes: Math.max(LEAST_PART, partBytes) };
      const sending = await sendParts(connection, subject, file, upload, parts);
      const ending = sending.ok ? await finish(connection, subject, upload, id) : sending;
      if (ending.ok) return ending;
      const progress = hasMoved || ending.progress === true;
      return { ...ending, retry: ending.retry || MENDED.has(ending.error.code), progress };
    });
  } finally {
    await file.close();
  }
}

async function openUpload(
  connection: Connection,
  subject: Subject,
  { bundleSize: size, bundleSha256: sha256, request: { publisher } }: Upload,
  plugin: string,
): Promise<Outcome<OpenUpload>> {
  const order = { plugin, size, sha256, ...(publisher === undefined ? {} : { publisher }) };
  const outcome = await post(connection, subject, order, 'OpenUpload');
  if (!outcome.ok) return outcome;
  const { result } = outcome.value;
  if (result.size !== size || result.sha256 !== sha256 || result.offset > size) {
    throw badAnswer('it answers with another upload', subject.url);
  }
  return { ok: true, value: result };
}

async function sendParts(
  connection: Connection,
  subject: Subject,
  file: FileHandle,
  upload: Upload,
  { id, offset: begin, partBytes }: { readonly id: string; readonly offset: number; readonly partBytes: number },
): Promise<Outcome<undefined>> {
  const url = new URL(`${subject.url.href}/${id}`);
  upload.onProgress?.(begin);
  for (let offset = begin; offset < upload.bundleSize;) {
    const end = Math.min(offset + partBytes, upload.bundleSize);
    const outcome = await exchange(connection, {
      method: 'PATCH',
      url,
      deadline: subject.deadline,
      headers: {
        accept: 'application/json',
        'content-type': 'application/partial-upload',
        'content-length': String(end - offset),
        'upload-offset': String(offset),
      },
      body: Readable.from(readPart(file, upload, offset, end), { objectMode: false }),
    });
    const progress = offset > begin;
    if (!outcome.ok) return { ...outcome, progress };
    const answer = outcome.value;
    if (answer.status !== 204) return { ...(await readFailure(answer, { ...subject, url })), progress };
    const next = headerOf(answer, 'upload-offset');
    discard(answer);
    if (next !== String(end)) throw badAnswer('it keeps another part than was sent', url);
    offset = end;
  }
  return { ok: true, value: undefined };
}

async function* readPart(file: FileHandle, upload: Upload, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end;) {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, end - at));
    const { bytesRead } = await withFileFailures(upload.bundlePath, () => file.read(buffer, 0, buffer.length, at));
    if (bytesRead === 0) throw bundleChanged(upload);
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
    upload.onProgress?.(at);
  }
}

async function finish(
  connection: Connection,
  subject: Subject,
  { request, envelope }: Upload,
  id: string,
): Promise<Outcome<Uploaded>> {
  const url = new URL(`${subject.url.href}/${id}/version`);
  return await post(connection, { ...subject, url }, { request, envelope }, 'UploadResult');
}

async function post<Name extends AnswerName>(
  connection: Connection,
  subject: Subject,
  body: unknown,
  name: Name,
): Promise<Outcome<{ readonly status: 200 | 201; readonly result: AnswerValue<Name> }>> {
  const outcome = await exchange(connection, {
    method: 'POST',
    url: subject.url,
    deadline: subject.deadline,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!outcome.ok) return outcome;
  const { status } = outcome.value;
  if (status !== 200 && status !== 201) return await readFailure(outcome.value, subject);
  const reading = await readDocument(name, outcome.value, MAX_RESULT_BYTES, subject);
  return reading.ok ? { ok: true, value: { status, result: reading.value } } : reading;
}
