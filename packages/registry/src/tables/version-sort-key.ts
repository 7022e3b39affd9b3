import semver from 'semver';

const DIGITS = 16;

/**
 * A text whose byte order is semver's precedence (https://semver.org/#spec-item-11), so that the database can sort:
 * the text of a version itself puts 1.9.0 above 1.10.0. Build metadata does not count.
 * @param version a strict semver version; the caller has checked it.
 */
export function versionSortKey(version: string): string {
  const parsed = semver.parse(version);
  if (parsed === null) throw new TypeError(`not a semver version: ${JSON.stringify(version)}`);
  const core = [parsed.major, parsed.minor, parsed.patch].map((part) => String(part).padStart(DIGITS, '0')).join('.');
  if (parsed.prerelease.length === 0) return `${core}~`;
  // ' ' is below every character an identifier may hold, '!' is below '~', and '0...' (numbers) below '1...' (words).
  return `${core}!${parsed.prerelease.map(identifierKey).join(' ')}`;
}

function identifierKey(identifier: string | number): string {
  const text = String(identifier);
  return /^\d+$/.test(text) ? `0${String(text.length).padStart(3, '0')}${text}` : `1${text}`;
}
