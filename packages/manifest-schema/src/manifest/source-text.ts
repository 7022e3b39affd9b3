export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/** Turns offsets into lines and columns; lines end at LF, CRLF or CR, as in editors. */
export function createLocator(text: string): (offset: number) => Position {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n?|\n/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

export type ForbiddenKind = 'control_character' | 'bidi_character' | 'lone_surrogate';

/**
 * Characters that have no place in a manifest: they move the cursor of a terminal, reverse what a
 * reviewer reads (CVE-2021-42574), or cannot be stored as UTF-8. Tab, LF and CR are fine.
 */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- finding control characters is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udfff]/gu;

/** All forbidden characters of a text, each with its offset; `text` shows one as `U+202E`. */
export function* findForbidden(text: string): Generator<{ offset: number; kind: ForbiddenKind; text: string }> {
  for (const match of text.matchAll(FORBIDDEN)) {
    const code = match[0].charCodeAt(0);
    yield {
      offset: match.index,
      kind: kindOf(code),
      text: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    };
  }
}

function kindOf(code: number): ForbiddenKind {
  if (code >= 0xd800 && code <= 0xdfff) return 'lone_surrogate';
  return code === 0x061c ||
    (code >= 0x200e && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
    ? 'bidi_character'
    : 'control_character';
}

/** Bytes of a text in UTF-8, without making them. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code <= 0xdbff && index + 1 < text.length) {
      bytes += 4;
      index += 1;
    } else bytes += 3;
  }
  return bytes;
}
