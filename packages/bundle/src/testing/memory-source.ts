import type { FileSource } from '../file-source.js';

export interface MemoryFile {
  readonly contents: string | Uint8Array;
  readonly executable?: boolean;
}

/** The files of a plugin, held in memory; in the order given. */
export function memoryFiles(files: Readonly<Record<string, string | Uint8Array | MemoryFile>>): FileSource {
  const contents = new Map<string, { bytes: Uint8Array; executable: boolean }>();
  for (const [name, file] of Object.entries(files)) {
    const isPlain = typeof file === 'string' || file instanceof Uint8Array;
    contents.set(name, {
      bytes: Buffer.from(isPlain ? file : file.contents),
      executable: isPlain ? false : (file.executable ?? false),
    });
  }
  return {
    files: [...contents].map(([name, { bytes, executable }]) => ({ name, size: bytes.length, executable })),
    read: (name) => {
      const file = contents.get(name);
      return file === undefined ? Promise.reject(new Error(`no file ${name}`)) : Promise.resolve(file.bytes);
    },
  };
}
