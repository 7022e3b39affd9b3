import compare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';

/** The grammar of semver.org, version 2.0.0. */
const VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/;
const MAX_VERSION = 128;
const MAX_RANGE = 200;

/** Tells whether a text is a version in strict semver 2.0.0: `1.2.3`, `1.0.0-beta.1`, `1.0.0+build`; no `v`, no spaces. */
export function isVersion(text: string): boolean {
  return text.length <= MAX_VERSION && VERSION.test(text) && parse(text) !== null;
}

/**
 * Orders two versions by semver precedence; build metadata does not count. A text that is no version
 * comes before all versions, so that sorting never fails.
 */
export function compareVersions(a: string, b: string): -1 | 0 | 1 {
  const [known, other] = [isVersion(a), isVersion(b)];
  if (known && other) return compare(a, b);
  return known === other ? 0 : known ? 1 : -1;
}

/**
 * Reads a range of plugin versions: npm's syntax, where commas may stand for spaces (`>=1.0.0,<2.0.0`,
 * as the specification writes it). Returns the range in npm's syntax, or undefined when it is none.
 */
export function readRange(text: string): string | undefined {
  if (text.length > MAX_RANGE) return undefined;
  const range = text.replaceAll(/\s*,\s*/g, ' ').trim();
  return range === '' ? undefined : (validRange(range) ?? undefined);
}

/** Tells whether a version lies in a range as `readRange` takes it. */
export function satisfiesRange(version: string, range: string): boolean {
  const known = readRange(range);
  return known !== undefined && isVersion(version) && satisfies(version, known);
}

/** Tells whether a version lies in the range of an advisory: unlike a wish, such a range means prereleases, too. */
export function isAffected(version: string, range: string): boolean {
  const known = readRange(range);
  return known !== undefined && isVersion(version) && satisfies(version, known, { includePrerelease: true });
}

/**
 * Tells whether a plugin runs on a version of the platform. Both ends are plain versions and both are
 * inclusive: `max_platform_version: "3.0.0"` runs on 3.0.0 and not on 3.0.1.
 */
export function satisfiesPlatform(
  range: { readonly min_platform_version?: string | undefined; readonly max_platform_version?: string | undefined },
  platform: string,
): boolean {
  if (!isVersion(platform)) return false;
  const { min_platform_version: min, max_platform_version: max } = range;
  if (min !== undefined && (!isVersion(min) || compare(platform, min) < 0)) return false;
  return max === undefined || (isVersion(max) && compare(platform, max) <= 0);
}
