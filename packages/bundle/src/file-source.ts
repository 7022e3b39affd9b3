/** A file of a plugin, wherever it is kept. */
export interface SourceFile {
  /** Path from the top of the plugin, with forward slashes. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Whether its owner may execute it. */
  readonly executable: boolean;
}

/** The files of a plugin: a project on disk or a bundle. The same checks run over both. */
export interface FileSource {
  readonly files: readonly SourceFile[];
  /** The contents of one of `files`. */
  read(name: string): Promise<Uint8Array>;
  /** The same in pieces, for a source that need not hold a large file at once. */
  chunks?(name: string): AsyncIterable<Uint8Array>;
}

/** Reads a file in pieces, from any source. */
export async function* readChunks(source: FileSource, name: string): AsyncGenerator<Uint8Array> {
  if (source.chunks === undefined) yield await source.read(name);
  else yield* source.chunks(name);
}
