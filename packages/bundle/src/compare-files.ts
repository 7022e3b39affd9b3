import { OpsError, type TreeFile } from '@ops-center/manifest-schema';

/** How the files that are there differ from those that should be. Names are sorted. */
export interface FileDifferences {
  /** Other contents, or another executable bit. */
  readonly changed: readonly string[];
  /** There, and should not be. */
  readonly added: readonly string[];
  /** Not there, and should be. */
  readonly missing: readonly string[];
}

/** Names what differs between two lists of files, such as a signed bundle and an installed folder. */
export function compareFiles(expected: readonly TreeFile[], actual: readonly TreeFile[]): FileDifferences {
  const wanted = new Map(expected.map((file) => [file.name, file]));
  const found = new Map(actual.map((file) => [file.name, file]));
  const changed = actual.filter((file) => {
    const other = wanted.get(file.name);
    return other !== undefined && (other.sha256 !== file.sha256 || other.executable !== file.executable);
  });
  const names = (files: readonly TreeFile[]): string[] => files.map((file) => file.name).sort();
  return {
    changed: names(changed),
    added: names(actual.filter((file) => !wanted.has(file.name))),
    missing: names(expected.filter((file) => !found.has(file.name))),
  };
}

/**
 * Reads the lines that `fileListText` writes: `<sha256 hex>  <x or -> <name>`.
 * @throws OpsError `bundle.invalid` when a line is not of that form
 */
export function readFileList(text: string): TreeFile[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new OpsError('bundle.invalid', 'the list of files does not end in a line break');
  return lines.map((line, index) => {
    const [, sha256, mark, name] = /^([0-9a-f]{64}) {2}([x-]) (.+)$/.exec(line) ?? [];
    if (sha256 === undefined || mark === undefined || name === undefined) {
      throw new OpsError('bundle.invalid', `line ${index + 1} of the list of files is not of the known form`);
    }
    return { name, sha256, executable: mark === 'x' };
  });
}
