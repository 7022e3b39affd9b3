import { isSlug, OpsError } from '@ops-center/manifest-schema';
import { nearest } from '../errors/suggest.js';
import type { Lock } from './lock.js';

/** @throws OpsError plugin.not_installed for the first of `slugs` that the lock file does not hold */
export function requireInstalled(lock: Lock, slugs: readonly string[], where: string): void {
  for (const slug of slugs) {
    if (lock.has(slug)) continue;
    if (!isSlug(slug)) {
      throw new OpsError('usage.invalid', `"${slug.slice(0, 200)}" is not a plugin`, {
        hint: 'A plugin is written like my-plugin, without a version.',
      });
    }
    const near = nearest(slug, [...lock.keys()]);
    throw new OpsError('plugin.not_installed', `${slug} is not installed here`, {
      where,
      ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
    });
  }
}
