import type { Visibility } from '../plugins/viewer.js';

type CacheRule = 'immutable' | 'minute' | 'revalidate';

const PUBLIC: Readonly<Record<CacheRule, string>> = {
  immutable: 'public, max-age=31536000, immutable',
  minute: 'public, max-age=60',
  revalidate: 'public, no-cache',
};

/**
 * Cache headers: what everybody may see may be kept by anybody, everything else by nobody.
 * `Vary` keeps an answer that was made without a token from being given to somebody with one.
 */
export function cacheHeaders(visibility: Visibility, rule: CacheRule): Record<string, string> {
  return { 'Cache-Control': visibility === 'public' ? PUBLIC[rule] : 'private, no-store', Vary: 'Authorization' };
}
