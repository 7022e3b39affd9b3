import Type from 'typebox';
import { PluginAnalytics, Role, Severity } from '@ops-center/registry-client';
import type { PluginOwners } from '../actions/owners.js';
import type { Deprecated, MarkedVersion } from '../actions/overlays.js';
import type { FaultReported } from '../actions/security-report.js';
import type { PluginStats } from '../actions/stats.js';
import type { PluginTransfers } from '../actions/transfer.js';
import type { TrustedPublishers } from '../actions/trusted-publishers.js';
import { dataOf } from './describe.js';
import { Count, OrNull, Registry, Text } from './fields.js';

const Marked = Type.Object({
  slug: Text,
  version: Text,
  yanked: Type.Union([Text, Type.Null()], { description: 'why it was withdrawn; null when it is not' }),
  deprecated: Type.Union([Text, Type.Null()], { description: 'why people should move on; null when it is not' }),
  replacement: Type.Union([Text, Type.Null()], { description: 'the plugin to use in its place' }),
});

/** `plugin yank` and `plugin unyank`. */
export const pluginYank = dataOf<MarkedVersion>()(Marked);

export const pluginDeprecate = dataOf<Deprecated>()(Type.Object({ slug: Text, versions: Type.Array(Marked) }));

export const pluginOwner = dataOf<PluginOwners>()(
  Type.Object({
    registry: Registry,
    plugin: Text,
    publisher: Type.String({ description: 'the organisation that the plugin belongs to' }),
    change: Type.Union([Type.Object({ email: Text, role: OrNull(Role) }), Type.Null()], {
      description: 'who was added, changed or removed (role null)',
    }),
    members: Type.Union(
      [
        Type.Array(Type.Object({ email: Text, role: Role, since: Type.String({ description: 'RFC 3339' }) })),
        Type.Null(),
      ],
      { description: 'null after a change' },
    ),
  }),
);

const Transfer = Type.Object({
  plugin: Text,
  from: Text,
  to: Text,
  signed: Type.Boolean({ description: 'a key of the old publisher named those of the new one' }),
  expiresAt: Type.String({ description: 'RFC 3339: until when it can be accepted' }),
});

export const pluginTransfer = dataOf<PluginTransfers>()(
  Type.Object({
    registry: Registry,
    change: Type.Union(
      [
        Type.Object({ became: Type.Enum(['offered', 'accepted', 'withdrawn', 'declined']), offer: Transfer }),
        Type.Null(),
      ],
      { description: 'what was done; null for a list' },
    ),
    offers: Type.Union([Type.Array(Transfer), Type.Null()], { description: 'null after a change' }),
  }),
);

export const pluginTrustedPublisher = dataOf<TrustedPublishers>()(
  Type.Object({
    registry: Registry,
    plugin: Text,
    id: Type.Union([Text, Type.Null()], { description: 'the entry that was added or removed; null for a list' }),
    action: Type.Enum(['list', 'add', 'remove']),
    publishers: Type.Array(
      Type.Object({
        id: Text,
        issuer: Text,
        claims: Type.Record(Type.String(), Text, { description: 'what the token of the job must say, exactly' }),
        addedBy: Text,
        addedAt: Type.String({ description: 'RFC 3339' }),
        lastUsedAt: Type.Union([Text, Type.Null()], { description: 'RFC 3339; null when it was never used' }),
        works: Type.Boolean({ description: 'false when its owner may not publish any more' }),
      }),
      { description: 'all of the plugin, or the one that was added or removed' },
    ),
  }),
);

export const pluginStats = dataOf<PluginStats>()(
  Type.Object({
    registry: Registry,
    plugin: Text,
    version: OrNull(Text),
    from: Type.String({ description: 'first day, UTC, counted' }),
    to: Type.String({ description: 'last day, counted' }),
    totalDownloads: Count,
    downloads: Type.Integer({ minimum: 0, description: 'in these days' }),
    perDay: PluginAnalytics.properties.per_day,
    perVersion: PluginAnalytics.properties.per_version,
    installations: PluginAnalytics.properties.installations,
  }),
);

export const securityReport = dataOf<FaultReported>()(
  Type.Object({
    registry: Registry,
    id: Text,
    plugin: Text,
    publisher: Text,
    severity: Severity,
    reportedAt: Type.String({ description: 'RFC 3339' }),
    dueAt: Type.Union([Text, Type.Null()], { description: 'when an answer is due; null when nothing is promised' }),
  }),
);
