const KIB = 1024;
const MIB = 1024 * KIB;

/** How much of an archive is read before it is refused. Sizes are bytes. */
export interface ArchiveLimits {
  /** The archive file itself. */
  readonly archiveBytes: number;
  /** Entries, folders included. */
  readonly entries: number;
  /** One entry, unpacked. */
  readonly entryBytes: number;
  /** All entries, unpacked. */
  readonly totalBytes: number;
  /** How many times its packed size an entry, or the whole, may unpack to... */
  readonly ratio: number;
  /** ...once it unpacks to more than this. Small text packs well; only large output does harm. */
  readonly ratioFloor: number;
  /** A path, in UTF-8. */
  readonly pathBytes: number;
  /** One part of a path, in UTF-8: what common file systems hold. */
  readonly componentBytes: number;
  /** plugin.yaml. */
  readonly manifestBytes: number;
}

export const DEFAULT_LIMITS: ArchiveLimits = Object.freeze({
  archiveBytes: 100 * MIB,
  entries: 10_000,
  entryBytes: 256 * MIB,
  totalBytes: 512 * MIB,
  ratio: 100,
  ratioFloor: 16 * MIB,
  pathBytes: 1024,
  componentBytes: 255,
  manifestBytes: 256 * KIB,
});
