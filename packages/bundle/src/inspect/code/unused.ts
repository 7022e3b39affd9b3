import { listPermissions, PERMISSIONS, type Finding, type ManifestShape } from '@ops-center/manifest-schema';
import { projectFinding, type Place } from '../project-finding.js';
import type { CodeFacts } from './facts.js';

/** Modules of Python that reach neither files nor other machines; of all others nobody can tell from here. */
const INNOCENT = new Set(
  (
    '__future__ abc argparse array ast asyncio base64 binascii bisect calendar cmath collections colorsys concurrent contextlib ' +
    'contextvars copy csv dataclasses datetime decimal difflib enum fnmatch fractions functools gc gettext hashlib heapq hmac html ' +
    'inspect io ipaddress itertools json keyword locale logging math numbers operator os pathlib pprint queue random re secrets shutil ' +
    'statistics string struct sys tempfile textwrap threading time traceback types typing typing_extensions unicodedata unittest uuid ' +
    'warnings weakref zlib zoneinfo ops_center_sdk'
  ).split(' '),
);
const INNOCENT_SCRIPTS =
  /^(?:react|react-dom|react\/jsx-runtime|react-dom\/client|@ops-center\/plugin-sdk(?:\/ui)?|.*\.(?:s?css|svg|png))$/;

const FILE_WORDS = ['open', 'os', 'shutil', 'Path', 'pathlib', 'files', 'storage', 'tempfile', 'sqlite3', 'io'];
const NETWORK_WORDS = [
  'fetch',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'sendBeacon',
  'urllib',
  'http',
  'socket',
  'open_connection',
];

/**
 * Permissions that nothing in the code needs. A permission that cannot be judged, or whose name the code so much as mentions
 * where it is not followed, counts as used: people are asked to agree to each, but a wrong accusation helps nobody.
 */
export function findUnused(
  manifest: ManifestShape,
  facts: readonly CodeFacts[],
  place: (pointer: string) => Place,
): Finding[] {
  return listPermissions(manifest).flatMap(({ permission }, index) => {
    if (!Object.hasOwn(PERMISSIONS, permission) || isUsed(permission, manifest, facts)) return [];
    const isText = typeof manifest.permissions?.[index] === 'string';
    const at = place(isText ? `/permissions/${index}` : `/permissions/${index}/name`);
    return [projectFinding('project.permission.unused', at, `nothing in the code needs the permission ${permission}`)];
  });
}

function isUsed(permission: string, manifest: ManifestShape, facts: readonly CodeFacts[]): boolean {
  if (facts.some(({ uses }) => uses.some((use) => use.permission === permission))) return true;
  const [area = '', resource = '', right] = permission.split(':');
  const mentions = (words: readonly string[]): boolean =>
    facts.some((one) => words.some((word) => one.words.has(word)));
  switch (area) {
    case 'api':
      return (right === 'read' && hearsOf(resource, manifest)) || isMentioned(resource, facts);
    case 'cron':
      return (manifest.cron ?? []).length > 0 || mentions(['scheduler']);
    case 'hooks':
      return isHeard(resource, manifest, facts);
    case 'network':
      return (manifest.external_services ?? []).length > 0 || mentions(NETWORK_WORDS) || hasForeignPackages(facts);
    case 'storage':
      return mentions(FILE_WORDS) || hasForeignPackages(facts);
    default:
      return true;
  }
}

/** To be told of an event is to read what it is about. */
function hearsOf(resource: string, manifest: ManifestShape): boolean {
  return (manifest.hooks ?? []).some(
    ({ name }) => `${name.split('.')[0]}s` === resource || (name === 'device.alert' && resource === 'alerts'),
  );
}

function isHeard(name: string, manifest: ManifestShape, facts: readonly CodeFacts[]): boolean {
  if ((manifest.hooks ?? []).some((hook) => hook.name === name)) return true;
  const made = facts
    .flatMap(({ registrations }) => registrations)
    .filter(({ kind }) => kind === 'hook' || kind === 'filter');
  return (
    made.some((one) => 'name' in one && (one.name === undefined || one.name === name)) ||
    facts.some(({ words }) => words.has('on'))
  );
}

/** More places that may mean a resource of the API than were followed to their use. */
function isMentioned(resource: string, facts: readonly CodeFacts[]): boolean {
  const mention = new RegExp(`(?:\\.|["'\`/{,]\\s{0,20})${resource}\\b`, 'g');
  const mentioned = facts.reduce((sum, { text }) => sum + [...text.matchAll(mention)].length, 0);
  const followed = facts.reduce(
    (sum, { uses }) => sum + uses.filter((use) => use.permission.startsWith(`api:${resource}:`)).length,
    0,
  );
  return mentioned > followed;
}

function hasForeignPackages(facts: readonly CodeFacts[]): boolean {
  const own = new Set(facts.flatMap(({ file }) => file.split('/').map((part) => part.replace(/\.py$/, ''))));
  return facts.some(({ file, packages }) =>
    [...packages].some(
      (name) => !own.has(name) && !(file.endsWith('.py') ? INNOCENT.has(name) : INNOCENT_SCRIPTS.test(name)),
    ),
  );
}
