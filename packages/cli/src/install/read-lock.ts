import { decodePublicKeyPem, isSlug, isVersion, OpsError, readRange } from '@ops-center/manifest-schema';
import { isRegistryName } from '../registries.js';
import { LOCK_FORMAT, type Lock, type LockedPlugin, type PinnedKey } from './lock.js';

const HEX = /^[0-9a-f]{64}$/;
const TREE = /^t1:[A-Za-z0-9+/]{43}=$/;
const CONFLICT = /^(<{7}|={7}|>{7})(?: |$)/;
const MOST_PLUGINS = 2000;
const MOST_ITEMS = 1000;
const LONGEST_TEXT = 2000;

/** Tells what is wrong with a value; undefined when nothing is. */
type Check = (value: unknown) => string | undefined;

/**
 * Reads the text of a lock file. Anybody may have edited it, so nothing in it is taken on trust.
 *
 * @throws OpsError config.invalid naming the part that is not as this program writes it
 */
export function readLock(text: string, where: string): Lock {
  const parsed = parse(text, where);
  if (!isRecord(parsed) || !isRecord(parsed['plugins'])) throw invalid('it has no plugins', where);
  if (parsed['lockfileVersion'] !== LOCK_FORMAT)
    throw invalid('it was written by another version of ops-center', where);
  const extra = Object.keys(parsed).find((key) => key !== 'plugins' && key !== 'lockfileVersion');
  if (extra !== undefined) throw invalid(`${quoted(extra)} does not belong there`, where);
  const entries = Object.entries(parsed['plugins']);
  if (entries.length > MOST_PLUGINS) throw invalid(`it has more than ${MOST_PLUGINS} plugins`, where);
  return new Map(
    entries.map(([slug, entry]) => {
      if (!isSlug(slug)) throw invalid(`${quoted(slug)} is not a plugin id`, where);
      return [slug, readPlugin(slug, entry, where)];
    }),
  );
}

function parse(text: string, where: string): unknown {
  const conflict = text.split('\n').findIndex((line) => CONFLICT.test(line));
  if (conflict !== -1) {
    throw new OpsError('config.invalid', `the lock file holds a merge conflict, at line ${conflict + 1}`, {
      where,
      hint: 'Take either side of the conflict as a whole, then install what the other side had with `ops-center plugin install`.',
    });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('it is not JSON', where);
  }
}

const FIELDS: Readonly<Record<keyof LockedPlugin, Check>> = {
  version: text(isVersion, 'is not a version'),
  requested: orNull(text((value) => readRange(value) !== undefined, 'is not a range of versions')),
  status: text((value) => ['installed', 'enabled', 'disabled'].includes(value), 'is no status'),
  sha256: text((value) => HEX.test(value), 'is not a SHA-256'),
  size: (value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : 'is not a size'),
  treeDigest: text((value) => TREE.test(value), 'is not a tree digest'),
  registry: orNull(text(isRegistryName, 'is not the name of a registry')),
  publisher: orNull(text(isSlug, 'is not the name of a publisher')),
  permissions: (value) =>
    Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isShortText) ? undefined : 'is no list of texts',
  dependencies: checkRanges,
  optionalDependencies: checkRanges,
  signedBy: text(() => true, 'is not the id of a key'),
  keys: checkKeys,
};

function readPlugin(slug: string, entry: unknown, where: string): LockedPlugin {
  if (!isRecord(entry)) throw invalid(`the entry of ${slug} is no object`, where);
  const unknown = Object.keys(entry).find((key) => !Object.hasOwn(FIELDS, key));
  if (unknown !== undefined) throw invalid(`${quoted(unknown)} does not belong into the entry of ${slug}`, where);
  for (const [field, check] of Object.entries(FIELDS)) {
    const problem = Object.hasOwn(entry, field) ? check(entry[field]) : 'is missing';
    if (problem !== undefined) throw invalid(`"${field}" of ${slug} ${problem}`, where);
  }
  const plugin = entry as unknown as LockedPlugin;
  if (!plugin.keys.some(({ keyId }) => keyId === plugin.signedBy))
    throw invalid(`the key of ${slug} that "signedBy" names is not among its keys`, where);
  return plugin;
}

function invalid(why: string, where: string): OpsError {
  return new OpsError('config.invalid', `the lock file cannot be used: ${why}`, {
    where,
    hint: 'Restore it from version control. Nobody needs to edit it: `ops-center plugin install`, `update` and `uninstall` do.',
  });
}

function text(test: (value: string) => boolean, problem: string): Check {
  return (value) => (isShortText(value) && test(value) ? undefined : problem);
}

function orNull(check: Check): Check {
  return (value) => (value === null ? undefined : check(value));
}

function checkRanges(value: unknown): string | undefined {
  if (!isRecord(value) || Object.keys(value).length > MOST_ITEMS) return 'is no list of ranges';
  const wrong = Object.entries(value).find(
    ([slug, range]) => !isSlug(slug) || typeof range !== 'string' || readRange(range) === undefined,
  );
  return wrong === undefined ? undefined : `has no range of versions for ${quoted(wrong[0])}`;
}

/** A pin counts only when its id is really the one of its key. */
function checkKeys(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_ITEMS) return 'has no key';
  return value.every(isPin) ? undefined : 'has a key whose id is not its own';
}

function isPin(entry: unknown): entry is PinnedKey {
  if (!isRecord(entry) || Object.keys(entry).length !== 2) return false;
  const { keyId, publicKey } = entry;
  if (!isShortText(keyId) || !isShortText(publicKey)) return false;
  try {
    return decodePublicKeyPem(publicKey).keyId === keyId;
  } catch (error) {
    if (error instanceof OpsError) return false;
    throw error;
  }
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
