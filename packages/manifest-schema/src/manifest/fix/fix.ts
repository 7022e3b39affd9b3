/**
 * How a value is mended without a doubt about what its writer meant:
 * `set` another text, `rename` the key, `quote` what YAML read as no text, `unquote` what must be no text,
 * `remove` an item of a list.
 */
export type Fix =
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'rename'; readonly key: string }
  | { readonly kind: 'quote' }
  | { readonly kind: 'unquote' }
  | { readonly kind: 'remove' };

/** The fix that puts the only candidate in the place of a mistyped word. */
export function setFix(value: string | undefined): { readonly fix?: Fix } {
  return value === undefined ? {} : { fix: { kind: 'set', value } };
}
