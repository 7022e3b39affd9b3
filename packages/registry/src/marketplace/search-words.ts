/** What a person typed into a search field, in the forms in which it is looked for. */
export interface SearchWords {
  /** What the person typed. */
  readonly text: string;
  /** The text has quotes, a minus or `or`: what it excludes in one reading, another one must not bring back. */
  readonly isExact: boolean;
  /** The text as a slug, '' when nothing of it could be one. */
  readonly slug: string;
  /** tsquery of word beginnings, '' without words. */
  readonly prefixes: string;
  /** The text is words of letters, all of them among `prefixes`: what has them untouched has their beginnings. */
  readonly isPlain: boolean;
  /** The letters and digits alone, as they would be with one slip of the finger less. */
  readonly neighbours: readonly string[];
}

const MAX_WORDS = 8;
const MAX_SLUG = 100;
/** Of three letters nearly every other three are a slip away; of very many, the list grows long and is of no use. */
const NEIGHBOURS_FROM = 4;
const NEIGHBOURS_TO = 40;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Reads what a person typed into a search field. Quotes, a leading minus and `or` keep their meaning of web search;
 * otherwise each word also finds what begins with it, so that a half-typed word is enough.
 */
export function readSearchWords(text: string): SearchWords {
  const trimmed = text.trim();
  const words = (trimmed.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
  const isExact = /["']|(^|\s)-|(^|\s)or(\s|$)/iu.test(trimmed);
  const slug = isExact
    ? ''
    : trimmed
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, MAX_SLUG);
  return {
    text: trimmed,
    isExact,
    slug,
    // Letters and digits only: nothing in it can be an operator of a tsquery.
    prefixes: isExact ? '' : words.map((word) => `'${word}':*`).join(' & '),
    isPlain: words.length < MAX_WORDS && /^[\p{L}\s]+$/u.test(trimmed),
    neighbours: neighboursOf(slug.replaceAll('-', '')),
  };
}

/**
 * Every word that a slip of the finger could have turned into this one: a letter too many or too few, a wrong one, two
 * swapped. Looked up by equality, they find exactly what is one slip away, however many names there are.
 */
export function neighboursOf(word: string): readonly string[] {
  if (word.length < NEIGHBOURS_FROM || word.length > NEIGHBOURS_TO) return [];
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const [here = '', next = ''] = word.slice(at, at + 2);
    const rest = word.slice(at + 1);
    if (here !== '') found.add(before + rest);
    if (next !== '') found.add(before + next + here + word.slice(at + 2));
    for (const letter of ALPHABET) {
      found.add(before + letter + word.slice(at));
      if (here !== '') found.add(before + letter + rest);
    }
  }
  found.delete(word);
  return [...found];
}
