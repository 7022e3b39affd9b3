import Type from 'typebox';
import { KeyId, Severity, Sha256, TreeDigest } from '@ops-center/registry-client';

/** An absolute path on this machine. */
export const Path = Type.String({ description: 'absolute path' });
export const Registry = Type.String({ description: 'address of the registry' });
export const Count = Type.Integer({ minimum: 0 });
export const Text = Type.String();

/** A field that is always there, and null when there is nothing to say. */
export const OrNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

/** What a check found: `Finding` of the manifest schema. */
export const FindingData = Type.Object({
  code: Type.String({ description: 'stable code; see the reference of findings' }),
  severity: Type.Enum(['error', 'warning', 'info']),
  message: Text,
  pointer: Type.String({ description: 'JSON pointer into plugin.yaml, or empty' }),
  file: Text,
  line: Type.Integer({ minimum: 0, description: '1-based; 0 for the file as a whole' }),
  column: Type.Integer({ minimum: 0 }),
  hint: Type.Optional(Text),
});

/** A known security fault of a version. */
export const KnownFaultData = Type.Object({
  id: Type.String({ description: 'of the advisory' }),
  slug: Text,
  version: Text,
  severity: Severity,
  title: Text,
  affected: Type.String({ description: 'range of versions that have it' }),
  fixedVersion: Type.Union([Text, Type.Null()], {
    description: 'the first version without it; null while there is none',
  }),
});

export const Permission = Type.Object({
  permission: Text,
  risk: Type.Enum(['low', 'medium', 'high', 'critical']),
  known: Type.Boolean({ description: 'false when the platform has no such permission' }),
  description: Text,
});

/** What names the bytes of one bundle. */
export const DIGESTS = {
  sha256: Sha256,
  size: Type.Integer({ minimum: 0, description: 'bytes of the bundle' }),
  treeDigest: TreeDigest,
};

export const SIGNED = {
  id: Text,
  version: Text,
  keyId: KeyId,
  registry: Type.String({ description: 'the registry that the signature is for; * for every one' }),
  publisher: OrNull(Text),
  signedAt: Type.String({ description: 'RFC 3339' }),
};
