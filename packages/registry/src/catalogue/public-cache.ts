/** Something that everybody may have, and when it was read. */
export interface Kept<T> {
  readonly value: T;
  /** Milliseconds since it was read. */
  readonly ageMs: number;
}

export interface NewlyRead<T> {
  readonly key: string;
  /** What it tells of: the slug of a plugin, or one of {@link LISTS} and {@link KEYS}. */
  readonly about: string;
  readonly value: T;
  /** Bytes that it takes in memory, about. */
  readonly size: number;
  /** {@link PublicCache.changes} from before the read began. */
  readonly changesBefore: number;
}

/**
 * What was read for everybody, in bounded memory. It answers for the database in two ways: *fresh*, while this process
 * hears of every change at once, and *old*, while the database is away. Nothing is in it that somebody may not see.
 */
export interface PublicCache<T> {
  /** Changes heard of so far. */
  readonly changes: number;
  /** What was read a moment ago and has not changed since; undefined while changes are not heard of. */
  fresh(key: string): Kept<T> | undefined;
  /** What was read not too long ago, for when the database cannot be asked. */
  old(key: string): Kept<T> | undefined;
  /** Keeps what was read, unless something changed while it was read. */
  keep(read: NewlyRead<T>): void;
  /** Drops what tells of a plugin, and lists; `*` drops everything. */
  forget(about: string): void;
  /** Whether changes of other processes are heard of now. */
  readonly hears: boolean;
  /** Whether changes were heard of before and are not now: the database may not answer. */
  readonly mayBeAway: boolean;
  /** Told by who listens: until when what is kept may be taken for fresh. Monotonic milliseconds. */
  hearsUntil(moment: number): void;
}

/** Lists of many plugins: any change may change them. */
export const LISTS = '(lists)';
/** Keys of publishers, which change with no plugin. */
export const KEYS = '(keys)';
const EVERYTHING = '*';

export interface PublicCacheOptions {
  /** 0 keeps nothing. */
  readonly maxBytes: number;
  /** Age up to which something is given out while the database is away. */
  readonly oldMs: number;
  now(): Date;
  /** Monotonic milliseconds. */
  clock?(): number;
}

/** What changes without a change of the catalogue (counters, a key that begins to count) is seen after this. */
export const FRESH_MS = 5000;
/** Lists have as many addresses as there are queries: they may not push everything else out. */
const LISTS_PART = 4;

interface Entry<T> {
  readonly about: string;
  readonly value: T;
  readonly size: number;
  readonly at: number;
}

/** Makes an empty cache. */
export function createPublicCache<T>(options: PublicCacheOptions): PublicCache<T> {
  const { maxBytes, oldMs, now, clock = () => performance.now() } = options;
  const entries = new Map<string, Entry<T>>();
  const keysAbout = new Map<string, Set<string>>();
  const bytes = { all: 0, lists: 0 };
  let changes = 0;
  let hearsUntil = Number.NEGATIVE_INFINITY;
  let hasHeard = false;

  function drop(key: string): void {
    const entry = entries.get(key);
    if (entry === undefined) return;
    entries.delete(key);
    bytes.all -= entry.size;
    if (entry.about === LISTS) bytes.lists -= entry.size;
    const keys = keysAbout.get(entry.about);
    keys?.delete(key);
    if (keys?.size === 0) keysAbout.delete(entry.about);
  }

  function find(key: string, maxAge: number): Kept<T> | undefined {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    const ageMs = Math.max(0, now().getTime() - entry.at);
    if (ageMs > oldMs) drop(key);
    if (ageMs > Math.min(maxAge, oldMs)) return undefined;
    // The order of the map is the order of use.
    entries.delete(key);
    entries.set(key, entry);
    return { value: entry.value, ageMs };
  }

  /** The first key that was not used for the longest time. */
  function oldestKey(from: Iterable<string>): string {
    for (const key of from) return key;
    return '';
  }

  return {
    get changes() {
      return changes;
    },
    get hears() {
      return clock() < hearsUntil;
    },
    get mayBeAway() {
      return hasHeard && clock() >= hearsUntil;
    },
    hearsUntil: (moment) => {
      hearsUntil = moment;
      hasHeard ||= moment > 0;
    },
    fresh: (key) => (clock() < hearsUntil ? find(key, FRESH_MS) : undefined),
    old: (key) => find(key, oldMs),
    keep({ key, about, value, size, changesBefore }) {
      if (changesBefore !== changes || size > maxBytes / LISTS_PART || oldMs === 0) return;
      drop(key);
      entries.set(key, { about, value, size, at: now().getTime() });
      const keys = keysAbout.get(about) ?? new Set();
      keysAbout.set(about, keys.add(key));
      bytes.all += size;
      if (about === LISTS) bytes.lists += size;
      while (bytes.lists > maxBytes / LISTS_PART) drop(oldestKey(keysAbout.get(LISTS) ?? []));
      while (bytes.all > maxBytes) drop(oldestKey(entries.keys()));
    },
    forget(about) {
      changes += 1;
      if (about === EVERYTHING) {
        entries.clear();
        keysAbout.clear();
        bytes.all = 0;
        bytes.lists = 0;
        return;
      }
      for (const one of [about, LISTS]) for (const key of [...(keysAbout.get(one) ?? [])]) drop(key);
    },
  };
}
