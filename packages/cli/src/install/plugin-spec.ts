import { isSlug, OpsError, readRange } from '@ops-center/manifest-schema';

/** What one argument of `plugin install` asks for. */
export type PluginSpec =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'plugin';
      readonly slug: string;
      /** As typed, in npm's range syntax; undefined takes the locked version, else the newest. */
      readonly range: string | undefined;
      /** Asked for with @latest: the newest, whatever the lock says. */
      readonly newest: boolean;
      /** A version or range was named, which may be lower than what is installed. */
      readonly mayGoDown: boolean;
    };

/** Reads `my-plugin`, `my-plugin@^1.2.0`, `my-plugin@latest` or the path of a .zip file. */
export function readPluginSpec(text: string): PluginSpec {
  if (/\.zip$/i.test(text)) return { kind: 'file', path: text };
  const at = text.indexOf('@');
  const slug = at === -1 ? text : text.slice(0, at);
  if (!isSlug(slug)) {
    throw new OpsError('usage.invalid', `"${text.slice(0, 200)}" is neither a plugin nor a .zip file`, {
      hint: 'A plugin is written like my-plugin, my-plugin@1.2.0 or "my-plugin@^1.2.0".',
    });
  }
  if (at === -1) return { kind: 'plugin', slug, range: undefined, newest: false, mayGoDown: false };
  const wanted = text.slice(at + 1);
  if (wanted === 'latest') return { kind: 'plugin', slug, range: undefined, newest: true, mayGoDown: false };
  if (readRange(wanted) === undefined) {
    throw new OpsError('usage.invalid', `"${wanted.slice(0, 200)}" is not a version or a range of versions`, {
      hint: 'Write a version (1.2.0) or a range ("^1.2.0", ">=1.0.0 <2.0.0").',
    });
  }
  return { kind: 'plugin', slug, range: wanted.trim(), newest: false, mayGoDown: true };
}
