/** What the code of a plugin does, as far as reading it tells. Offsets count UTF-16 code units in the file. */
export interface CodeFacts {
  readonly file: string;
  readonly text: string;
  /** Uses that need a permission, in order. */
  readonly uses: readonly { readonly permission: string; readonly offset: number; readonly what: string }[];
  /** What the plugin registers with the platform. */
  readonly registrations: readonly Registration[];
  /** Code that only running it would explain. */
  readonly dynamic: readonly { readonly offset: number; readonly what: string }[];
  /** All words of the code: names, and the words inside its texts. */
  readonly words: ReadonlySet<string>;
  /** Other packages that it imports, by their first name. */
  readonly packages: ReadonlySet<string>;
}

export type Registration = {
  readonly offset: number;
} & (
  | {
      readonly kind: 'hook' | 'filter' | 'slot';
      /** Undefined when it is no plain text. */ readonly name: string | undefined;
    }
  | { readonly kind: 'route'; readonly path: string | undefined; readonly methods: readonly string[] | undefined }
  | { readonly kind: 'page'; readonly path: string | undefined }
  | { readonly kind: 'plugin'; readonly id: string | undefined }
);

const MOST_WORDS = 50_000;

/** The words of a text, each once. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[A-Za-z_]\w{1,60}/g)) {
    if (words.size === MOST_WORDS) break;
    words.add(word);
  }
  return words;
}
