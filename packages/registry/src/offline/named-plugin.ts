import { OpsError } from '@ops-center/manifest-schema';
import type { NamedPlugin } from './choose-versions.js';

/** Reads `SLUG` or `SLUG@VERSION`. @throws OpsError usage.invalid */
export function parseNamedPlugin(text: string): NamedPlugin {
  const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:@([0-9A-Za-z.+-]{1,128}))?$/.exec(text);
  const [, slug, version] = match ?? [];
  if (slug === undefined) throw new OpsError('usage.invalid', `${JSON.stringify(text)} is not SLUG or SLUG@VERSION`);
  return version === undefined ? { slug } : { slug, version };
}
