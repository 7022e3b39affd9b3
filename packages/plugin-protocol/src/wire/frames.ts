import { WIRE_LIMITS } from '../tables/limits.js';

const LINE_FEED = 0x0a;

/** What came out of the stream: a line of text, or why there is none. */
export type Frame =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'not-utf8' };

/**
 * Cuts a byte stream into NDJSON frames. A frame over the limit is skipped up to its line feed and reported
 * once, so that memory stays within the limit and the frames behind it are still read. Empty lines are skipped.
 */
export class FrameReader {
  readonly #limit: number;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #parts: Uint8Array[] = [];
  #size = 0;
  #skipping = false;

  /** @param limit bytes that a frame may have without its line feed */
  constructor(limit: number = WIRE_LIMITS.frameBytes) {
    this.#limit = limit;
  }

  /** Takes the next bytes and returns the frames that they complete. */
  push(chunk: Uint8Array): Frame[] {
    const frames: Frame[] = [];
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      const piece = chunk.subarray(start, end === -1 ? chunk.length : end);
      this.#take(piece);
      if (end === -1) return frames;
      const frame = this.#finish();
      if (frame !== undefined) frames.push(frame);
      start = end + 1;
    }
  }

  #take(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.#size > this.#limit) {
      this.#skipping = true;
      this.#parts = [];
    }
    // A copy: the chunk belongs to the stream, which may use its memory again.
    if (!this.#skipping && piece.length > 0) this.#parts.push(piece.slice());
  }

  #finish(): Frame | undefined {
    const [parts, size, skipped] = [this.#parts, this.#size, this.#skipping];
    this.#parts = [];
    this.#size = 0;
    this.#skipping = false;
    if (skipped) return { kind: 'too-large', size };
    try {
      const text = this.#decoder.decode(join(parts, size));
      return text.trim() === '' ? undefined : { kind: 'text', text };
    } catch {
      return { kind: 'not-utf8' };
    }
  }
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
