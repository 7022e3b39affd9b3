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

// C0, C1, the bidirectional controls and what takes no room: text from a manifest or a registry could move the
// cursor, hide itself or look like another word. The separators U+2028 and U+2029 start a line on some terminals.
const CONTROLS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;
const CONTINUATION = '      ';

/** Makes foreign text safe to show on a terminal; line breaks and tabs stay. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** Foreign text that stands within a line of ours: it cannot begin another one. */
export function oneLine(text: string): string {
  return printable(text).replace(/[\n\t]/g, (char) => (char === '\n' ? '\\n' : '\\t'));
}

/** Foreign text of several lines: those after the first stand so far in that none looks like a line of ours. */
export function indented(text: string, indent = CONTINUATION): string {
  return printable(text).replaceAll('\n', `\n${indent}`);
}

/** Bytes for people: `812 B`, `1.4 MiB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
