import Type from 'typebox';
import { IndexVersion, KeyId, Sha256, Version } from '@ops-center/registry-client';
import type { AuditReport } from '../actions/audit.js';
import type { EnablementResult } from '../actions/enablement.js';
import type { InstalledList } from '../actions/installed.js';
import type { OutdatedReport } from '../actions/outdated.js';
import type { UninstallResult } from '../actions/uninstall.js';
import type { PluginVersions } from '../actions/versions.js';
import type { InstallResult } from '../install/carry-out.js';
import { dataOf } from './describe.js';
import { Count, FindingData, KnownFaultData, OrNull, Path, Registry, Text } from './fields.js';

const Status = Type.Enum(['installed', 'enabled', 'disabled'], { description: 'a host runs what is enabled' });
const Requested = Type.Union([Text, Type.Null()], {
  description: 'the range that was asked for; null when it came along for another plugin',
});

export const pluginInstall = dataOf<InstallResult>()(
  Type.Object({
    dir: Path,
    lock: Path,
    alreadyInstalled: Type.Boolean({ description: 'nothing had to be done' }),
    plugins: Type.Array(
      Type.Object({
        slug: Text,
        version: Text,
        previousVersion: OrNull(Text),
        action: Type.Enum(['install', 'update', 'reinstall', 'keep']),
        status: Status,
        path: Path,
        registry: OrNull(Registry),
        publisher: OrNull(Text),
        previousPublisher: Type.Union([Text, Type.Null()], { description: 'when that was another one' }),
        keyId: OrNull(KeyId),
        trust: OrNull(Type.Enum(['pinned', 'rotated', 'transferred', 'first-use', 'given'])),
        sha256: OrNull(Sha256),
        permissions: Type.Array(Text),
      }),
      { description: 'dependencies first' },
    ),
  }),
);

export const pluginList = dataOf<InstalledList>()(
  Type.Object({
    dir: Path,
    lock: Path,
    plugins: Type.Array(
      Type.Object({
        slug: Text,
        version: Text,
        status: Status,
        requested: Requested,
        registry: OrNull(Registry),
        publisher: OrNull(Text),
        signedBy: KeyId,
        path: Path,
        present: Type.Boolean({ description: 'whether its folder is there with this version' }),
        permissions: Type.Array(Text),
        dependencies: Type.Array(
          Type.Object({
            slug: Text,
            range: Text,
            optional: Type.Boolean(),
            version: Type.Union([Text, Type.Null()], { description: 'what is installed of it' }),
          }),
        ),
        unused: Type.Boolean({ description: 'nobody asked for it, and nothing needs it any more' }),
      }),
    ),
  }),
);

export const pluginUninstall = dataOf<UninstallResult>()(
  Type.Object({
    dir: Path,
    removed: Type.Array(Type.Object({ slug: Text, version: Text, path: Path })),
    unused: Type.Array(Text, { description: 'what came along for others and is needed by nothing now' }),
  }),
);

export const pluginEnablement = dataOf<EnablementResult>()(
  Type.Object({
    dir: Path,
    plugins: Type.Array(Type.Object({ slug: Text, version: Text, status: Status, changed: Type.Boolean() })),
  }),
);

export const pluginOutdated = dataOf<OutdatedReport>()(
  Type.Object({
    dir: Path,
    checked: Count,
    skipped: Type.Array(Text, { description: 'from a file, or from a registry that is not configured' }),
    plugins: Type.Array(
      Type.Object({
        slug: Text,
        current: Text,
        wanted: Type.Union([Text, Type.Null()], { description: 'what `plugin update` may choose' }),
        latest: Type.Union([Text, Type.Null()], { description: 'the highest there is for this platform' }),
        requested: Requested,
      }),
    ),
  }),
);

const { published_at, size, min_platform_version, max_platform_version, yanked, deprecated } = IndexVersion.properties;
export const pluginVersions = dataOf<PluginVersions>()(
  Type.Object({
    registry: Registry,
    slug: Text,
    publisher: Text,
    versions: Type.Array(
      Type.Object({
        version: Version,
        published_at,
        size,
        min_platform_version,
        max_platform_version,
        yanked,
        deprecated,
        suits: Type.Union([Type.Boolean(), Type.Null()], {
          description: 'whether it is for the configured platform version; null when none is configured',
        }),
      }),
      { description: 'newest first' },
    ),
  }),
);

export const pluginAudit = dataOf<AuditReport>()(
  Type.Object({
    dir: Path,
    plugins: Type.Integer({ minimum: 0, description: 'how many were looked at' }),
    notAsked: Type.Array(Text, { description: 'only the files of these were looked at' }),
    findings: Type.Array(FindingData, { description: '`file` is the folder of the plugin' }),
    faults: Type.Array(KnownFaultData, { description: 'known security faults; each is a finding, too' }),
    counts: Type.Object({ errors: Count, warnings: Count }),
  }),
);
