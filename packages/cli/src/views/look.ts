/** How text may be written to one stream: what a view needs to know, and all it may know. */
export interface Look {
  readonly color: boolean;
  /** Columns to wrap at. */
  readonly width: number;
}

const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

/** Wraps a text in an ANSI style where the stream may have one. */
export function paint(look: Look, style: keyof typeof STYLES, text: string): string {
  const [on, off] = STYLES[style];
  return look.color ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}

// C0, C1 and the bidirectional controls: text from a manifest or a registry could move the cursor or hide itself.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Makes foreign text safe to show on a terminal; line breaks and tabs stay. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** Bytes for people: `812 B`, `1.4 MiB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
