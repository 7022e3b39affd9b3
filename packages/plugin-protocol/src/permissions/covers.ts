/**
 * Whether a granted permission covers a needed one. A permission is parts joined by colons; `*` stands for one
 * part, and at the end for all that follow: `api:*:read` covers `api:users:read`, `api:*` covers all of the API.
 * Anything malformed covers nothing, and a needed permission is never a pattern.
 */
export function covers(granted: string, needed: string): boolean {
  if (needed === '' || needed.includes('*')) return false;
  const have = granted.split(':');
  const want = needed.split(':');
  if (have.length > want.length) return false;
  if (have.length < want.length && have.at(-1) !== '*') return false;
  return have.every((part, index) => part !== '' && (part === '*' || part === want[index]));
}

/** Whether one of the granted permissions covers the needed one. */
export function isGranted(granted: Iterable<string>, needed: string): boolean {
  for (const permission of granted) if (covers(permission, needed)) return true;
  return false;
}
