import Type, { type Static } from 'typebox';
import { AdvisoryNotice } from './advisories.js';
import { Bytes, KeyId, PluginType, Sha256, Slug, Timestamp, TreeDigest, Version, Visibility } from './primitives.js';

/** A public signing key of a publisher, as the index and `/publishers/{slug}/keys` give it. */
export const PublisherKey = Type.Object({
  key_id: KeyId,
  /** SPKI PEM. */
  public_key: Type.String({ maxLength: 2000 }),
  label: Type.String({ maxLength: 200 }),
  not_before: Timestamp,
  expires_at: Type.Optional(Timestamp),
  revoked_at: Type.Optional(Timestamp),
  /** `superseded` keeps old signatures good; `compromised` only what was accepted before `compromised_since`. */
  revoked_reason: Type.Optional(Type.Enum(['superseded', 'compromised'])),
  compromised_since: Type.Optional(Timestamp),
  /**
   * The only plugins that it may sign; absent for all of its publisher's. Those that the caller may not see are left
   * out, and in an index all but its own.
   */
  plugins: Type.Optional(Type.Array(Slug, { maxItems: 100 })),
});
export type PublisherKey = Static<typeof PublisherKey>;

/** One key took the place of another: a DSSE envelope that both have signed, which clients verify themselves. */
export const KeyRotation = Type.Object({
  old_key_id: KeyId,
  new_key_id: KeyId,
  /** The envelope as JSON text. */
  envelope: Type.String({ maxLength: 65_536 }),
  accepted_at: Timestamp,
});
export type KeyRotation = Static<typeof KeyRotation>;

export const PluginDependency = Type.Object({
  slug: Slug,
  version: Type.String({ maxLength: 200 }),
  optional: Type.Optional(Type.Boolean()),
});
export type PluginDependency = Static<typeof PluginDependency>;

/** One published version, with all that a resolver needs. */
export const IndexVersion = Type.Object({
  version: Version,
  /** Slug of the organisation that published it, when that is not the one that has the plugin now. */
  publisher: Type.Optional(Slug),
  sha256: Sha256,
  size: Bytes,
  tree_digest: TreeDigest,
  key_id: KeyId,
  published_at: Timestamp,
  type: PluginType,
  permissions: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 500 }),
  dependencies: Type.Array(PluginDependency, { maxItems: 500 }),
  min_platform_version: Type.Optional(Type.String({ maxLength: 128 })),
  max_platform_version: Type.Optional(Type.String({ maxLength: 128 })),
  yanked: Type.Optional(Type.String({ maxLength: 1000 })),
  deprecated: Type.Optional(Type.String({ maxLength: 1000 })),
  /** Slug of the plugin to use in place of a deprecated version. */
  replacement: Type.Optional(Slug),
});
export type IndexVersion = Static<typeof IndexVersion>;

/** A version that an administrator took from everybody. It cannot be installed; who has it should be told. */
export const WithdrawnVersion = Type.Object({
  version: Version,
  sha256: Sha256,
  /** `banned`: the whole plugin is. */
  status: Type.Enum(['quarantined', 'banned']),
  reason: Type.String({ maxLength: 1000 }),
});
export type WithdrawnVersion = Static<typeof WithdrawnVersion>;

/** An organisation that had the plugin before, with what its versions are verified by. */
export const FormerPublisher = Type.Object({
  publisher: Slug,
  keys: Type.Array(PublisherKey, { maxItems: 1000 }),
  /** Oldest first. */
  rotations: Type.Array(KeyRotation, { maxItems: 1000 }),
});
export type FormerPublisher = Static<typeof FormerPublisher>;

/** The plugin changed its publisher. */
export const IndexTransfer = Type.Object({
  from: Slug,
  to: Slug,
  accepted_at: Timestamp,
  /**
   * A DSSE envelope as JSON text: a key of the old publisher names the new one and its keys. Clients verify it
   * themselves, by the keys that they trust already. Absent when nobody signed.
   */
  envelope: Type.Optional(Type.String({ maxLength: 65_536 })),
});
export type IndexTransfer = Static<typeof IndexTransfer>;

/** `GET /api/v1/plugins/index/{slug}.json`: newest version first. */
export const PluginIndex = Type.Object({
  slug: Slug,
  name: Type.String({ maxLength: 200 }),
  /** Slug of the organisation that has it now; of each version, see there. */
  publisher: Slug,
  visibility: Visibility,
  /**
   * Name of the registry that it is a mirror of, for which its versions and rotations were signed; absent for a plugin
   * of this registry.
   */
  mirrored_from: Type.Optional(Type.String({ maxLength: 2000 })),
  /** As in lists: the mean as if there were five more reviews of 3.5 stars. */
  rating_average: Type.Optional(Type.Number({ minimum: 0, maximum: 5 })),
  rating_count: Type.Optional(Type.Integer({ minimum: 0 })),
  versions: Type.Array(IndexVersion, { maxItems: 10_000 }),
  /** None of them is among `versions`; absent when there are none. */
  withdrawn: Type.Optional(Type.Array(WithdrawnVersion, { maxItems: 10_000 })),
  /** Known security faults, newest first; absent when there are none. */
  advisories: Type.Optional(Type.Array(AdvisoryNotice, { maxItems: 500 })),
  keys: Type.Array(PublisherKey, { maxItems: 1000 }),
  /** Oldest first. */
  rotations: Type.Optional(Type.Array(KeyRotation, { maxItems: 1000 })),
  /** Who had the plugin before; absent when nobody did. `keys` and `rotations` are of the one that has it now. */
  former_publishers: Type.Optional(Type.Array(FormerPublisher, { maxItems: 100 })),
  /** How it changed hands, oldest first; absent when it never did. */
  transfers: Type.Optional(Type.Array(IndexTransfer, { maxItems: 100 })),
});
export type PluginIndex = Static<typeof PluginIndex>;
