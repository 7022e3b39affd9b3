import { OpsError } from '@ops-center/manifest-schema';

/** A registry that answers for all plugins whose id begins with one of its prefixes, and that alone does. */
export interface NamedRegistry {
  readonly name: string;
  /** Its address in its one form. */
  readonly url: string;
  readonly prefixes: readonly string[];
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PREFIX = /^[a-z0-9]+(-[a-z0-9]+)*-$/;
const KEY = /^registries\.([^.]+)\.(url|prefixes)$/;
const MOST = 50;
const LONGEST = 100;

/** `registries.<name>.url` and `registries.<name>.prefixes`, taken apart; undefined for any other key. */
export function registryKey(key: string): { readonly name: string; readonly field: 'url' | 'prefixes' } | undefined {
  const [, name, field] = KEY.exec(key) ?? [];
  if (name === undefined || field === undefined) return undefined;
  if (!NAME.test(name) || name.length > LONGEST) {
    throw new OpsError('config.invalid', `${JSON.stringify(name.slice(0, LONGEST))} cannot be the name of a registry`, {
      hint: 'Use lower-case letters, digits and single hyphens, as in registries.my-company.url.',
    });
  }
  return { name, field: field as 'url' | 'prefixes' };
}

/** Reads `corp-,acme-`; in a file it may be a list. */
export function parsePrefixes(value: unknown): readonly string[] {
  const parts: readonly unknown[] =
    typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [null];
  const prefixes = parts.map((part) => (typeof part === 'string' ? part.trim() : ''));
  const wrong = prefixes.find((prefix) => !PREFIX.test(prefix) || prefix.length > LONGEST);
  if (wrong === undefined && prefixes.length <= MOST) return [...new Set(prefixes)].sort();
  throw new OpsError(
    'config.invalid',
    wrong === undefined
      ? `a registry has at most ${MOST} prefixes`
      : `${JSON.stringify(wrong)} is no prefix of plugin ids`,
    { hint: 'A prefix ends with a hyphen, as in corp-; several are separated by commas.' },
  );
}

/**
 * Reads the `registries` of a configuration file.
 *
 * @param parseUrl brings an address into its one form
 * @throws OpsError config.invalid also when two registries answer for the same prefix: then none of them does
 */
export function readRegistries(value: unknown, parseUrl: (text: string) => string): readonly NamedRegistry[] {
  if (!isRecord(value)) throw new OpsError('config.invalid', '"registries" must be an object');
  const entries = Object.entries(value);
  if (entries.length > MOST) throw new OpsError('config.invalid', `there are more than ${MOST} registries`);
  const registries = entries.map(([name, entry]) => readRegistry(name, entry, parseUrl));
  const owners = new Map<string, string>();
  for (const { name, prefixes } of registries) {
    for (const prefix of prefixes) {
      const other = owners.get(prefix);
      if (other !== undefined)
        throw new OpsError('config.invalid', `the registries ${other} and ${name} both answer for ${prefix}`);
      owners.set(prefix, name);
    }
  }
  return registries;
}

function readRegistry(name: string, entry: unknown, parseUrl: (text: string) => string): NamedRegistry {
  registryKey(`registries.${name}.url`);
  if (!NAME.test(name) || !isRecord(entry))
    throw new OpsError('config.invalid', `"registries.${name.slice(0, LONGEST)}" must be an object`);
  const { url, prefixes, ...rest } = entry;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    throw new OpsError('config.unknown_key', `there is no setting "registries.${name}.${unknown.slice(0, LONGEST)}"`, {
      hint: 'A registry has url and prefixes.',
    });
  }
  if (typeof url !== 'string') {
    throw new OpsError('config.invalid', `the registry ${name} has no address`, {
      hint: `Run \`ops-center config set registries.${name}.url https://registry.example.com\` first.`,
    });
  }
  return { name, url: parseUrl(url), prefixes: prefixes === undefined ? [] : parsePrefixes(prefixes) };
}

/**
 * The one registry that a plugin may come from: the one with the longest prefix that fits, else the default.
 * There is no falling through: a plugin that its registry does not have is not looked for in another one.
 *
 * @returns undefined when no registry is configured for it
 */
export function registryFor(
  config: { readonly registry: string | undefined; readonly registries: readonly NamedRegistry[] },
  slug: string,
): string | undefined {
  const fitting = config.registries.flatMap(({ url, prefixes }) =>
    prefixes.filter((prefix) => slug.startsWith(prefix)).map((prefix) => ({ url, prefix })),
  );
  const [best] = fitting.sort((a, b) => b.prefix.length - a.prefix.length);
  return best?.url ?? config.registry;
}

/** Whether a text is the name that a registry has for itself: origin and base path of its address, nothing else. */
export function isRegistryName(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin, pathname } = new URL(text);
  return /^https?:$/.test(protocol) && text === `${origin}${pathname}`.replace(/\/+$/, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
