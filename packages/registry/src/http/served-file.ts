import type { Readable } from 'node:stream';

/** A file that can be sent, whole or in part, as often as it is asked for. */
export interface ServedFile {
  /** Bytes. */
  readonly size: number;
  /** Strong entity tag, with its quotes. */
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Opens bytes `start` to `end` (exclusive); undefined when the file is gone. */
  open(range: { readonly start: number; readonly end: number }): Promise<Readable | undefined>;
  /** All of it, when it is held in memory; undefined when it is not, and `open` must be asked. */
  whole?(): Promise<Buffer | undefined>;
  /** A short-lived address that clients are sent to for the bytes; without it they are sent from here. */
  linkTo?(): Promise<string>;
  /**
   * Called when the last byte of the file is handed to the connection: a whole download, or the end of a resumed one.
   * Of a download that goes by a link only its beginning is known, and that counts.
   * @param userAgent what the client calls itself
   */
  lastByteSent(userAgent: string | undefined): void;
}
