import { unavailable } from './failures.js';

/** What came of the last look at a name, for as long as it counts. */
export type Look =
  | { readonly kind: 'settled' }
  /** What is here was true at `since`; nobody could be asked since then. */
  | { readonly kind: 'stale'; readonly since: Date }
  | { readonly kind: 'failed'; readonly error: Error };

/** The last name that nothing could be learned or taken of. */
export interface LastFailure {
  readonly at: Date;
  readonly slug: string;
  readonly code: string;
  readonly detail: string;
}

/** Looks at the other registry, in the memory of this process: of one name one at a time, and few at once. */
export interface Looks {
  known(slug: string): Look | undefined;
  remember(slug: string, look: Look, forMs: number): void;
  forget(slug: string): void;
  /** Runs the work, or waits for the one that runs already. @throws OpsError upstream.unavailable when too many run */
  run(slug: string, work: () => Promise<void>): Promise<void>;
  /** Kept for administrators. */
  lastFailure: LastFailure | undefined;
}

const AT_ONCE = 8;
/** Names come from requests of anybody: the oldest are forgotten. */
const MOST = 10_000;

export function createLooks({ now }: { now(): Date }): Looks {
  const looks = new Map<string, { readonly look: Look; readonly until: number }>();
  const running = new Map<string, Promise<void>>();
  return {
    lastFailure: undefined,
    known(slug) {
      const found = looks.get(slug);
      if (found === undefined) return undefined;
      if (now().getTime() < found.until) return found.look;
      looks.delete(slug);
      return undefined;
    },
    remember(slug, look, forMs) {
      looks.delete(slug);
      looks.set(slug, { look, until: now().getTime() + forMs });
      for (const oldest of looks.keys()) {
        if (looks.size <= MOST) break;
        looks.delete(oldest);
      }
    },
    forget: (slug) => void looks.delete(slug),
    async run(slug, work) {
      const known = running.get(slug);
      if (known !== undefined) return await known;
      if (running.size >= AT_ONCE) throw unavailable('too many plugins are fetched at once', 2);
      const run = work().finally(() => running.delete(slug));
      running.set(slug, run);
      await run;
    },
  };
}
