import { KeyRotation, Listing, PublisherKey } from '@ops-center/registry-client';
import { OpsError } from '@ops-center/manifest-schema';
import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { damaged } from '../backup/tar.js';

const closed = { additionalProperties: false };
const Text = Type.String({ maxLength: 1000 });
const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', minLength: 2, maxLength: 100 });
const Visibility = Type.Enum(['public', 'tenant', 'private']);

const Version = Type.Object(
  {
    version: Type.String({ maxLength: 128 }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    size: Type.Integer({ minimum: 1 }),
    published_at: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$' }),
    visibility: Visibility,
    channel: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 50 }),
    listing: Listing,
    changelog: Type.Optional(Type.String({ maxLength: 1_000_000 })),
    /** The .sig file. */
    envelope: Type.String({ maxLength: 65_536 }),
    yanked: Type.Optional(Text),
    deprecated: Type.Optional(Text),
    replacement: Type.Optional(Slug),
  },
  closed,
);

const Plugin = Type.Object(
  {
    slug: Slug,
    name: Type.String({ maxLength: 200 }),
    publisher: Slug,
    visibility: Visibility,
    versions: Type.Array(Version, { minItems: 1, maxItems: 10_000 }),
  },
  closed,
);

const Publisher = Type.Object(
  {
    slug: Slug,
    name: Type.String({ maxLength: 1000 }),
    keys: Type.Array(PublisherKey, { maxItems: 1000 }),
    rotations: Type.Array(KeyRotation, { maxItems: 1000 }),
  },
  closed,
);

/** What is signed of an offline archive: all that is in it, bundles by their digest. */
const Archive = Type.Object(
  {
    format: Type.Literal('ops-center-offline'),
    version: Type.Literal(1),
    created_at: Text,
    /** The name of the registry that it is from. */
    registry: Type.String({ maxLength: 2000 }),
    publishers: Type.Array(Publisher, { maxItems: 10_000 }),
    plugins: Type.Array(Plugin, { maxItems: 100_000 }),
  },
  closed,
);
export type OfflineArchive = Static<typeof Archive>;
export type OfflinePlugin = Static<typeof Plugin>;
export type OfflineVersion = Static<typeof Version>;
export type OfflinePublisher = Static<typeof Publisher>;

export const ARCHIVE_NAME = 'archive.json';
export const SIGNATURE_NAME = 'archive.json.sig';
/** What a signature of an archive is for, and for nothing else. */
export const ARCHIVE_TYPE = 'application/vnd.ops-center.offline-archive+json';

const validator = Compile(Archive);

/**
 * Reads the list of an archive whose signature was verified.
 * @throws OpsError `backup.damaged`, `backup.incompatible`
 */
export function parseArchive(bytes: Uint8Array): OfflineArchive {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw damaged('its list is not JSON');
  }
  if (validator.Check(value)) return requireTimes(value);
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format === 'ops-center-offline' && typeof version === 'number' && version > 1) {
    throw new OpsError('backup.incompatible', `the archive has the form ${version}, this program knows form 1`);
  }
  throw damaged('it is not an offline archive');
}

/** Of a shape that is right there are still days that no calendar has. */
function requireTimes(archive: OfflineArchive): OfflineArchive {
  const times = [
    ...archive.plugins.flatMap(({ versions }) => versions.map((version) => version.published_at)),
    ...archive.publishers.flatMap(({ keys, rotations }) => [
      ...keys.flatMap((key) => [key.not_before, key.expires_at, key.revoked_at, key.compromised_since]),
      ...rotations.map((rotation) => rotation.accepted_at),
    ]),
  ];
  if (times.every((time) => time === undefined || !Number.isNaN(Date.parse(time)))) return archive;
  throw damaged('it has a time that no calendar has');
}
