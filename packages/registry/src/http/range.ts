/** Bytes to send: `start` and `end` are inclusive, as in `Content-Range`. */
export type RangeAnswer =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' };

const WHOLE: RangeAnswer = { kind: 'whole' };

/**
 * Decides what a `Range` header asks of a file of `size` bytes (RFC 9110, section 14).
 * Other units, several ranges and malformed headers are ignored, as the RFC allows: the whole file is sent.
 * `ifRange` must be the strong entity tag of the file, otherwise the file may have changed and is sent whole.
 */
export function decideRange(
  range: string | undefined,
  size: number,
  etag: string,
  ifRange: string | undefined,
): RangeAnswer {
  if (range === undefined) return WHOLE;
  if (ifRange !== undefined && ifRange.trim() !== etag) return WHOLE;
  const match = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(range.trim());
  if (match === null) return WHOLE;
  const [, first = '', last = ''] = match;
  if (first === '') {
    if (last === '') return WHOLE;
    const length = Math.min(Number(last), size);
    return length === 0 ? { kind: 'unsatisfiable' } : { kind: 'part', start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return WHOLE;
  if (start >= size) return { kind: 'unsatisfiable' };
  return { kind: 'part', start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}

/** Whether an `If-None-Match` header names this entity tag (weak comparison, RFC 9110 section 13.1.2). */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag);
}
