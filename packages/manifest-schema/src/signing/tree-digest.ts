import { OpsError } from '../errors/ops-error.js';
import { encodeBase64 } from './base64.js';
import { sha256Bytes } from './digest.js';

/** One file as the tree digest sees it. */
export interface TreeFile {
  /** Path in the bundle, with forward slashes. */
  readonly name: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  readonly executable: boolean;
}

/**
 * One line a file, `<sha256 hex>  <x or -> <name>`, sorted by the bytes of the names: independent of how
 * the archive was packed, and comparable with an installed folder. Throws bundle.refused for a name with
 * a line break, which could stand for two files.
 */
export function fileListText(files: readonly TreeFile[]): string {
  const encoder = new TextEncoder();
  const rows = files.map((file) => {
    if (/[\r\n]/.test(file.name)) {
      throw new OpsError('bundle.refused', `a file name has a line break: ${JSON.stringify(file.name)}`);
    }
    return { key: encoder.encode(file.name), line: `${file.sha256}  ${file.executable ? 'x' : '-'} ${file.name}\n` };
  });
  return rows
    .sort((a, b) => compareBytes(a.key, b.key))
    .map((row) => row.line)
    .join('');
}

/** `t1:` and the base64 of the SHA-256 over `fileListText`. */
export function treeDigest(files: readonly TreeFile[]): string {
  return `t1:${encodeBase64(sha256Bytes(new TextEncoder().encode(fileListText(files))))}`;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
