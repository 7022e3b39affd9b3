/** A version that could be installed, with all that choosing needs. */
export interface Candidate {
  readonly slug: string;
  readonly version: string;
  readonly dependencies: readonly Dependency[];
  readonly minPlatform?: string | undefined;
  readonly maxPlatform?: string | undefined;
  /** Why it was yanked. */
  readonly yanked?: string | undefined;
}

export interface Dependency {
  readonly slug: string;
  readonly range: string;
  /** It need not be there; where it is, it must be in the range. */
  readonly optional: boolean;
}

/** What somebody asks for. */
export interface Wish {
  readonly slug: string;
  /** undefined: any version. */
  readonly range: string | undefined;
  /** Prefer the newest to the locked version. */
  readonly newest: boolean;
  /** A lower version than the installed one may be chosen: somebody named it. */
  readonly mayGoDown: boolean;
}

/** What is known of an installed plugin when versions are chosen. */
export interface LockedChoice {
  readonly version: string;
  /** What was asked for when it was installed; null when it came along as a dependency. */
  readonly requested: string | null;
  readonly dependencies: readonly Dependency[];
}

export interface Question<Found extends Candidate> {
  readonly wishes: readonly Wish[];
  /** All published versions of a plugin; undefined when there is no such plugin. */
  readonly candidates: (slug: string) => Promise<readonly Found[] | undefined>;
  /** What is installed: preferred where it fits, and what it needs must go on fitting. */
  readonly locked: ReadonlyMap<string, LockedChoice>;
  /** undefined: not checked. */
  readonly platform: string | undefined;
}
