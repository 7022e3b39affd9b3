/** Why versions cannot be chosen together, as people are told. */
export type Fact =
  /** The command line asks for it. */
  | { readonly kind: 'wish'; readonly slug: string; readonly range: string | undefined }
  /** The lock file remembers that somebody asked for it. */
  | { readonly kind: 'request'; readonly slug: string; readonly range: string }
  | {
      readonly kind: 'dependency';
      readonly slug: string;
      readonly versions: readonly string[];
      /** Every version there is needs it so. */
      readonly isAll: boolean;
      readonly on: string;
      readonly range: string;
      /** `needs`: must come along; `suits`: must fit where it is installed. */
      readonly mode: 'needs' | 'suits';
      /** It is installed and stays as it is. */
      readonly installed: boolean;
    }
  | { readonly kind: 'installed'; readonly slug: string; readonly version: string }
  | { readonly kind: 'yanked'; readonly slug: string; readonly versions: readonly string[]; readonly reason: string }
  | {
      readonly kind: 'platform';
      readonly slug: string;
      readonly versions: readonly string[];
      readonly range: string;
      readonly platform: string;
    }
  /** A plugin goes back to a lower version only when somebody names it. */
  | { readonly kind: 'lower'; readonly slug: string; readonly locked: string }
  /** Plugins, each needing the next one, and the last one the first. */
  | { readonly kind: 'circle'; readonly slugs: readonly string[] };
