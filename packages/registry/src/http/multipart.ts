import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { OpsError } from '@ops-center/manifest-schema';
import type { StagedBlob } from '../blobs/blobs.js';
import { bundleTooLarge } from '../versions/bundle-too-large.js';
import { digestMismatch, promisedDigest } from './content-digest.js';
import { collectParts, type Upload } from './multipart-parts.js';

export interface UploadRules {
  /** Bytes of a bundle. */
  readonly archiveBytes: number;
  readonly envelopeBytes: number;
  /** Milliseconds for the whole request. */
  readonly timeoutMs: number;
  /** Milliseconds without a byte. */
  readonly idleMs: number;
  /** Takes the bytes of the bundle while they come; rejects when there are more than `archiveBytes`. */
  receive(source: AsyncIterable<Uint8Array>): Promise<StagedBlob>;
}

const REQUEST_BYTES = 64 * 1024;
/** Boundaries and part headers: no honest client needs more around its fields and its file. */
const FRAMING_BYTES = 64 * 1024;

/**
 * Reads an upload: the fields `request` and `envelope`, then the file `bundle`.
 * Bytes go to disk as they come, so memory does not grow with the bundle. After a failure nothing is left behind, and
 * the socket is still open, so that the answer reaches a client that is still sending.
 * @throws OpsError request.media_type, request.invalid, request.too_large, request.incomplete, request.digest_mismatch
 */
export async function receiveUpload(incoming: IncomingMessage, rules: UploadRules): Promise<Upload> {
  const contentType = incoming.headers['content-type'];
  if (contentType === undefined || !/^multipart\/form-data\s*;/i.test(contentType)) {
    throw new OpsError('request.media_type', 'this operation takes multipart/form-data');
  }
  const most = rules.archiveBytes + rules.envelopeBytes + REQUEST_BYTES + FRAMING_BYTES;
  if (Number(incoming.headers['content-length'] ?? 0) > most) throw bundleTooLarge(rules.archiveBytes);
  const promised = promisedDigest(incoming.headers['content-digest']?.toString());

  const hash = promised === undefined ? undefined : createHash('sha256');
  const parts = collectParts(contentType, { ...rules, requestBytes: REQUEST_BYTES });
  const watch = watchBody(incoming, { ...rules, most }, (chunk) => hash?.update(chunk));
  try {
    incoming.pipe(parts.parser);
    const upload = await Promise.race([parts.done, watch.failed]);
    if (hash !== undefined && hash.digest('base64') !== promised) throw digestMismatch();
    return upload;
  } catch (error) {
    incoming.unpipe(parts.parser);
    await parts.cancel();
    throw error;
  } finally {
    watch.stop();
  }
}

interface BodyWatch {
  /** Rejects with `request.incomplete` when the client goes away or is too slow, `request.too_large` when it sends too much. */
  readonly failed: Promise<never>;
  stop(): void;
}

function watchBody(
  incoming: IncomingMessage,
  { archiveBytes, idleMs, most, timeoutMs }: UploadRules & { readonly most: number },
  onChunk: (chunk: Uint8Array) => void,
): BodyWatch {
  let stop = (): void => undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    const giveUp = (message: string) => () => reject(new OpsError('request.incomplete', message));
    const idle = setTimeout(giveUp(`no byte came for ${idleMs / 1000} seconds`), idleMs);
    const whole = setTimeout(giveUp(`the upload was not complete after ${timeoutMs / 1000} seconds`), timeoutMs);
    let received = 0;
    const onData = (chunk: Uint8Array): void => {
      idle.refresh();
      received += chunk.byteLength;
      // Without a Content-Length nothing else bounds what is around the parts.
      if (received > most) reject(bundleTooLarge(archiveBytes));
      onChunk(chunk);
    };
    const onClose = (): void => {
      if (!incoming.complete)
        reject(new OpsError('request.incomplete', 'the connection closed before the upload was complete'));
    };
    incoming.on('data', onData).on('error', onClose).on('close', onClose);
    stop = () => {
      clearTimeout(idle);
      clearTimeout(whole);
      // The error listener stays: an error without one would end the process.
      incoming.off('data', onData).off('close', onClose);
    };
  });
  failed.catch(() => undefined);
  return { failed, stop };
}
