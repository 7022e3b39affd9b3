import { pythonSymbols, type PythonSymbols } from './python-symbols.js';
import { readChunks, type FileSource, type SourceFile } from '../file-source.js';

/** A file that is read whole for a check is at most this large; larger ones are no source code. */
const MAX_TEXT = 2 * 1024 * 1024;
/** All Python modules that are read to look for handlers, together. */
const MAX_PYTHON = 32 * 1024 * 1024;

/** The files of a plugin, found by the names that plugin.yaml uses for them. */
export class PluginFiles {
  readonly #source: FileSource;
  readonly #byName: ReadonlyMap<string, SourceFile>;
  readonly #modules = new Map<string, PythonSymbols | undefined>();
  #pythonRead = 0;

  constructor(source: FileSource) {
    this.#source = source;
    this.#byName = new Map(source.files.map((file) => [file.name.normalize('NFC'), file]));
  }

  get names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  /** Whether a path of plugin.yaml, which may start with `./`, is one of the files. */
  has(path: string): boolean {
    return this.#byName.has(cleanPath(path));
  }

  /** A file whose name differs in case only: the usual reason why one is missing on Linux and not on a Mac. */
  similar(path: string): string | undefined {
    const wanted = cleanPath(path).toLowerCase();
    return this.names.find((name) => name.toLowerCase() === wanted);
  }

  /** Bytes of a file; undefined when there is none. */
  size(path: string): number | undefined {
    return this.#byName.get(cleanPath(path))?.size;
  }

  /** The first bytes of a file. */
  async start(path: string, length: number): Promise<Uint8Array> {
    const file = this.#byName.get(cleanPath(path));
    if (file === undefined) return new Uint8Array();
    for await (const chunk of readChunks(this.#source, file.name)) return chunk.subarray(0, length);
    return new Uint8Array();
  }

  /** The text of a file; undefined when there is none, or when it is too large to be source code. */
  async text(path: string): Promise<string | undefined> {
    const file = this.#byName.get(cleanPath(path));
    if (file === undefined || file.size > MAX_TEXT) return undefined;
    return new TextDecoder().decode(await this.#source.read(file.name));
  }

  /** Whether a Python module may define a name: no only when it certainly does not. */
  async mayDefine(path: string, name: string): Promise<boolean> {
    const clean = cleanPath(path);
    if (!this.#modules.has(clean)) {
      const size = this.#byName.get(clean)?.size ?? 0;
      const text = this.#pythonRead + size > MAX_PYTHON ? undefined : await this.text(clean);
      this.#pythonRead += size;
      this.#modules.set(clean, text === undefined ? undefined : pythonSymbols(text));
    }
    const symbols = this.#modules.get(clean);
    return symbols === undefined || symbols.isOpen || symbols.names.has(name);
  }
}

export function cleanPath(path: string): string {
  return path.replace(/^(?:\.\/)+/, '').normalize('NFC');
}
