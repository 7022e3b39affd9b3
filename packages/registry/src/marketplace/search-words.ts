import type { SearchWords } from './search-store.js';

const MAX_WORDS = 8;
const MAX_SLUG = 100;

/**
 * Reads what a person typed into a search field. Quotes, a leading minus and `or` keep their meaning of web search;
 * otherwise each word also finds what begins with it, so that a half-typed word is enough.
 */
export function readSearchWords(text: string): SearchWords {
  const trimmed = text.trim();
  const words = (trimmed.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
  const isExact = /["']|(^|\s)-|(^|\s)or(\s|$)/iu.test(trimmed);
  const slug = trimmed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, MAX_SLUG);
  return {
    text: trimmed,
    isExact,
    slug: isExact ? '' : slug,
    // Letters and digits only: nothing in it can be an operator of a tsquery.
    prefixes: isExact ? '' : words.map((word) => `'${word}':*`).join(' & '),
  };
}
