import type { Parse } from '../config-values.js';

/** The names that may be asked for at another registry: deny by default. */
export interface AllowList {
  /** As they were written. */
  readonly patterns: readonly string[];
  allows(slug: string): boolean;
  /** Whether the very name is on the list, and not only a pattern that fits it. */
  names(slug: string): boolean;
}

const MOST = 1000;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A part of an id, then anything. `night*` would let `nightmare` pass where `night-*` was meant. */
const PATTERN = /^([a-z0-9]+-)+\*$/;

/** Reads `night-sky, acme-*`. */
export const parseAllowList: Parse<AllowList> = (text) => {
  const patterns = text.split(',').map((one) => one.trim());
  const wrong = patterns.find((one) => one !== '*' && !PATTERN.test(one) && !(ID.test(one) && one.length <= 100));
  if (wrong !== undefined || patterns.length > MOST) {
    return { problem: `must be at most ${MOST} plugin ids, or beginnings such as night-*, joined by commas` };
  }
  const ids = new Set(patterns.filter((one) => !one.endsWith('*')));
  const beginnings = patterns.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
  return Object.freeze({
    patterns: Object.freeze([...new Set(patterns)]),
    allows: (slug: string) => ids.has(slug) || beginnings.some((one) => slug.startsWith(one)),
    names: (slug: string) => ids.has(slug),
  });
};
