/**
 * Ids that would collide with an address of the registry or the platform, or mislead people about
 * who made the plugin. Also reserved in every spelling with other hyphens.
 */
export const RESERVED_SLUGS: readonly string[] = [
  'admin',
  'administrator',
  'analytics',
  'api',
  'auth',
  'ban',
  'browse',
  'categories',
  'category',
  'config',
  'core',
  'dashboard',
  'disable',
  'docs',
  'enable',
  'featured',
  'health',
  'healthz',
  'help',
  'index',
  'install',
  'installed',
  'keys',
  'latest',
  'login',
  'logout',
  'logs',
  'marketplace',
  'metrics',
  'mine',
  'new',
  'null',
  'official',
  'openapi',
  'ops-center',
  'org',
  'orgs',
  'pending-review',
  'platform',
  'plugin',
  'plugins',
  'publish',
  'publishers',
  'readyz',
  'register',
  'registry',
  'reviews',
  'root',
  'schema',
  'search',
  'security',
  'settings',
  'signup',
  'static',
  'status',
  'support',
  'system',
  'tenant',
  'tenants',
  'tokens',
  'trending',
  'undefined',
  'uninstall',
  'update',
  'upload',
  'uploads',
  'user',
  'users',
  'verified',
  'verify',
  'versions',
  'well-known',
  'whoami',
];

export const SLUG_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';
export const SLUG_LENGTH = { minimum: 2, maximum: 100 } as const;

const SLUG = new RegExp(SLUG_PATTERN);

/** Tells whether a text has the form of a plugin id: `^[a-z0-9]+(-[a-z0-9]+)*$`, 2 to 100 characters. */
export function isSlug(text: string): boolean {
  return text.length >= SLUG_LENGTH.minimum && text.length <= SLUG_LENGTH.maximum && SLUG.test(text);
}

/** The form in which two ids must differ: without hyphens. */
export function canonicalSlug(text: string): string {
  return text.replaceAll('-', '');
}

/** Tells whether an id is reserved, in whatever way it is hyphenated. */
export function isReservedSlug(text: string): boolean {
  const canonical = canonicalSlug(text);
  return RESERVED_SLUGS.some((reserved) => canonicalSlug(reserved) === canonical);
}
