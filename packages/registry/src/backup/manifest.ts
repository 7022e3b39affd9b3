import { OpsError } from '@ops-center/manifest-schema';
import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { damaged } from './tar.js';

const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Name = Type.String({ pattern: '^[a-z_][a-z0-9_]{0,62}$' });
const Count = Type.Integer({ minimum: 0 });
const closed = { additionalProperties: false };

const Part = Type.Object({ name: Type.String({ maxLength: 100 }), sha256: Sha256, rows: Count }, closed);
const Table = Type.Object({ name: Name, columns: Type.Array(Name), rows: Count, parts: Type.Array(Part) }, closed);
const PartitionFacts = Type.Object({ name: Name, parent: Name, bound: Type.String({ maxLength: 200 }) }, closed);
const SequenceFacts = Type.Object({ name: Name, value: Type.String({ pattern: '^-?[0-9]{1,19}$' }) }, closed);

/** What stands last in a backup: all that is in it, with digests. */
const Manifest = Type.Object(
  {
    format: Type.Literal('ops-center-backup'),
    version: Type.Literal(1),
    created_at: Type.String({ maxLength: 40 }),
    server_version: Type.String({ maxLength: 100 }),
    migrations: Type.Array(Type.Object({ name: Type.String({ maxLength: 200 }), sha256: Sha256 }, closed)),
    partitions: Type.Array(PartitionFacts),
    sequences: Type.Array(SequenceFacts),
    tables: Type.Array(Table),
    blobs: Type.Array(Type.Object({ sha256: Sha256, size: Count }, closed)),
  },
  closed,
);
export type BackupManifest = Static<typeof Manifest>;
export type BackupTable = Static<typeof Table>;
export type Partition = Static<typeof PartitionFacts>;
export type Sequence = Static<typeof SequenceFacts>;

export const MANIFEST_NAME = 'manifest.json';
/** The last file of a backup: the digest of the manifest. */
export const SEAL_NAME = 'manifest.json.sha256';
const validator = Compile(Manifest);

/** @throws OpsError `backup.damaged`, `backup.incompatible` */
export function parseBackupManifest(text: string): BackupManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw damaged('its manifest is not JSON');
  }
  if (validator.Check(value)) return value;
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format === 'ops-center-backup' && typeof version === 'number' && version > 1) {
    throw new OpsError('backup.incompatible', `the backup has the form ${version}, this program knows form 1`);
  }
  throw damaged('it is not a backup of a registry');
}
