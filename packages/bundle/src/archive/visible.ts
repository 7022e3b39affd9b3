const MAX_SHOWN = 200;

/**
 * Shows a name from outside so that it cannot lie on a terminal or in a log: every character that is
 * not plain and printable is escaped, and bytes that are not UTF-8 appear as `\xHH`.
 */
export function visible(name: string | Uint8Array): string {
  const text = typeof name === 'string' ? name : decodeVisibly(name);
  const shown = Array.from(text, escapeCharacter).join('');
  return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}...` : shown;
}

function decodeVisibly(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : String.fromCharCode(0xdc00 + byte),
    ).join('');
  }
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\\') return '\\\\';
  if (code >= 0x20 && code < 0x7f) return character;
  // Lone surrogates stand for bytes that were not UTF-8.
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code & 0xff).toString(16)}`;
  if (code < 0x20 || code === 0x7f) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (/^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character)) return character;
  return `\\u{${code.toString(16)}}`;
}
