import type { Readable } from 'node:stream';

/** A half-open range of bytes: `end` is the first byte that is not read. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface BlobFacts {
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

export interface StoredBlob extends BlobFacts {
  readonly storedAt: Date;
}

/** Bytes that were received and are on disk, but under no name yet. */
export interface StagedBlob extends BlobFacts {
  /** A file that holds the bytes, for checks that need to seek in them. Gone after `commit` or `discard`. */
  readonly path: string;
  /** The bytes themselves, when they are few. */
  readonly bytes?: Uint8Array;
  /** Makes the bytes durable under their digest. Storing bytes that are there already is not an error. */
  commit(): Promise<BlobFacts>;
  /** Forgets the bytes. After `commit`, does nothing. */
  discard(): Promise<void>;
}

export interface ReceiveOptions {
  /** Bytes; one more and the blob is refused with `request.too_large`. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

/**
 * Content-addressed storage: the name of a blob is the SHA-256 of its bytes, so a name never means other bytes.
 * Every driver passes the suite in `testing/blobs-contract.ts`.
 */
export interface Blobs {
  /**
   * Takes bytes in, counting and hashing while they come.
   * @throws OpsError `request.too_large`, `registry.storage_full`, `registry.unavailable`; whatever `source` throws.
   */
  receive(source: AsyncIterable<Uint8Array>, options: ReceiveOptions): Promise<StagedBlob>;
  /** Size of a blob, or undefined when there is none of that digest. */
  stat(sha256: string): Promise<StoredBlob | undefined>;
  /** Reads a blob, or a range of it; undefined when there is none of that digest. */
  read(sha256: string, range?: ByteRange): Promise<Readable | undefined>;
  /** Every blob, in no promised order. */
  list(): AsyncIterable<StoredBlob>;
  /**
   * Removes a blob that was stored, and last stored again, before `than`; true when it did. For orphans only.
   * An upload of the same bytes at the same moment is never lost: the blob then stays, or the upload's own copy does.
   */
  deleteIfOlder(sha256: string, than: Date): Promise<boolean>;
  /** Removes bytes that were never committed and are a day old: a killed process left them. */
  removeAbandoned(): Promise<void>;
  /** Proves that a blob can be written now. @throws OpsError as `receive`. */
  probe(): Promise<void>;
  /** An address that serves a public blob for minutes; only of drivers that were set up to have clients sent there. */
  readonly linkTo?: (sha256: string, as: LinkedAs) => Promise<string>;
}

/** What the answer at a link says of the bytes. */
export interface LinkedAs {
  readonly mediaType: string;
  readonly fileName: string;
}

const DIGEST = /^[0-9a-f]{64}$/;

/** Whether a text is a SHA-256 in lower-case hex. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** Names come from requests too; nothing but a digest may become a path or a key. */
export function requireDigest(text: string): void {
  if (!isDigest(text)) throw new TypeError('not a SHA-256 in lower-case hex');
}
