import { isSlug, isVersion, OpsError } from '@ops-center/manifest-schema';

/** A plugin, and a version of it when one is named. */
export interface NamedPlugin {
  readonly slug: string;
  readonly version: string | undefined;
}

/** Reads `my-plugin` or `my-plugin@1.2.0`. @throws OpsError usage.invalid */
export function readNamedPlugin(text: string): NamedPlugin {
  const at = text.indexOf('@');
  const slug = at === -1 ? text : text.slice(0, at);
  const version = at === -1 ? undefined : text.slice(at + 1);
  if (isSlug(slug) && (version === undefined || isVersion(version))) return { slug, version };
  throw new OpsError('usage.invalid', `"${text.slice(0, 200)}" is not a plugin`, {
    hint: 'A plugin is written like my-plugin or my-plugin@1.2.0.',
  });
}

/** Reads `my-plugin@1.2.0`. @throws OpsError usage.invalid */
export function readNamedVersion(text: string): { readonly slug: string; readonly version: string } {
  const { slug, version } = readNamedPlugin(text);
  if (version !== undefined) return { slug, version };
  throw new OpsError('usage.invalid', `${slug} stands without a version`, {
    hint: `Write it like ${slug}@1.2.0.`,
  });
}
