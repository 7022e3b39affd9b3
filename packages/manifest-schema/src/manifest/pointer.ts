/** Appends a key to a JSON pointer (RFC 6901). */
export function joinPointer(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (joined, key) => `${joined}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  );
}

/** The keys of a JSON pointer; none for the whole document. */
export function splitPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

const LABEL = 120;
const SHOWN = 60;

/** A pointer as people write it: `hooks[0].handler`; the end of it when it is long. */
export function pointerLabel(pointer: string): string {
  const label = splitPointer(pointer).reduce((whole, key) => {
    if (/^\d+$/.test(key)) return `${whole}[${key}]`;
    const name = /^[\w@.-]+$/.test(key) ? key : JSON.stringify(key);
    return whole === '' ? name : `${whole}.${name}`;
  }, '');
  return label.length > LABEL ? `…${label.slice(-LABEL)}` : label;
}

/** A value as a message shows it: quoted, on one line, cut when long. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const cut = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
    return JSON.stringify(cut);
  }
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'nothing';
  return typeof value === 'object' ? 'a mapping' : String(value);
}
