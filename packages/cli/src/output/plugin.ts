import Type from 'typebox';
import { IndexVersion, KeyId, PluginDetail, PluginSummary, PluginType, Sha256 } from '@ops-center/registry-client';
import type { BuiltBundle } from '../actions/build.js';
import type { FileComparison } from '../actions/compare-files.js';
import type { PluginInfo, SearchResult } from '../actions/catalogue.js';
import type { Initialised } from '../actions/init.js';
import type { PublishResult } from '../actions/publish.js';
import type { SignedBundle } from '../actions/sign.js';
import type { TestReport } from '../actions/test-plugin.js';
import type { ValidationReport } from '../actions/validate.js';
import type { VerifiedBundle } from '../actions/verify.js';
import { dataOf } from './describe.js';
import {
  Count,
  DIGESTS,
  FindingData,
  KnownFaultData,
  OrNull,
  Path,
  Permission,
  Registry,
  SIGNED,
  Text,
} from './fields.js';

export const pluginInit = dataOf<Initialised>()(
  Type.Object({
    folder: Path,
    id: Text,
    name: Text,
    type: PluginType,
    version: Text,
    author: Text,
    license: Text,
    files: Type.Array(Type.String({ description: 'relative to the folder' })),
    replaced: Type.Array(Type.String({ description: 'files that were there and were replaced' })),
    git: Type.Boolean({ description: 'whether a repository was started' }),
    adopted: Type.Boolean({ description: 'the folder was there with its files' }),
  }),
);

export const pluginValidate = dataOf<ValidationReport>()(
  Type.Object({
    target: Text,
    kind: Type.Enum(['project', 'manifest', 'bundle']),
    id: OrNull(Text),
    version: OrNull(Text),
    files: Type.Integer({ minimum: 0, description: 'how many files were looked at' }),
    findings: Type.Array(FindingData),
    counts: Type.Object({ errors: Count, warnings: Count, infos: Count }),
    fixed: Type.Optional(
      Type.Object(
        {
          file: Path,
          fixes: Type.Array(
            Type.Object({ code: Text, message: Text, line: Type.Integer({ minimum: 1, description: 'before' }) }),
          ),
          diff: Type.Array(
            Type.Object({
              oldStart: Count,
              newStart: Count,
              lines: Type.Array(Type.Object({ kind: Type.Enum([' ', '-', '+']), text: Type.String() })),
            }),
          ),
        },
        { description: 'what --fix mended; absent without it' },
      ),
    ),
  }),
);

export const pluginBuild = dataOf<BuiltBundle>()(
  Type.Object({
    id: Text,
    version: Text,
    project: Path,
    bundle: OrNull(Path),
    name: Type.String({ description: "the bundle's file name" }),
    ...DIGESTS,
    unpackedSize: Type.Integer({ minimum: 0, description: 'bytes of all files before packing' }),
    files: Type.Array(Type.Object({ name: Text, size: Count, packedSize: Count, executable: Type.Boolean() })),
    folders: Type.Array(
      Type.Object({
        folder: Type.String({ description: 'a folder at the top; empty for the files beside plugin.yaml' }),
        files: Count,
        size: Count,
        packedSize: Count,
      }),
    ),
    python: Type.Array(
      Type.Object({
        name: Text,
        wanted: Type.String({ description: 'versions that dependencies.python allows; empty for any' }),
        vendored: OrNull(
          Type.String({
            description: 'the version in vendor/; null when the machine that runs the plugin must have it',
          }),
        ),
      }),
    ),
    secretsLeftOut: Type.Array(Text),
    leftOut: Count,
    findings: Type.Array(FindingData),
  }),
);

const Listing = Type.Object({
  project: Path,
  files: Type.Array(Type.Object({ name: Text, size: Count, executable: Type.Boolean() })),
  size: Count,
  leftOut: Type.Array(Type.Object({ path: Text, isFolder: Type.Boolean(), reason: Text })),
});
const Explanation = Type.Object({
  path: Text,
  packed: Type.Boolean(),
  decidedBy: Text,
  rule: Text,
  reason: Text,
});
const Comparison = dataOf<FileComparison>()(
  Type.Object({
    project: Path,
    id: Text,
    version: Text,
    against: Type.Object({
      version: Text,
      where: Type.String({ description: 'path of the bundle, or address of the registry' }),
      sha256: Sha256,
    }),
    files: Type.Array(
      Type.Object({
        name: Text,
        change: Type.Enum(['added', 'removed', 'changed']),
        before: OrNull(Count),
        after: OrNull(Count),
      }),
    ),
    unchanged: Count,
    sizeBefore: Count,
    sizeAfter: Count,
    permissionsAdded: Type.Array(Permission),
    permissionsRemoved: Type.Array(Text),
  }),
);
/** The list, or with `--why` the rule that decides about one path, or with `--diff` what differs from a bundle. */
export const pluginLs = Type.Union([Listing, Explanation, Comparison]);

export const pluginSign = dataOf<SignedBundle>()(Type.Object({ bundle: Path, signature: Path, ...SIGNED, ...DIGESTS }));

export const pluginVerify = dataOf<VerifiedBundle>()(
  Type.Object({
    bundle: Path,
    signature: Path,
    files: Count,
    key: Type.String({ description: 'where the key came from' }),
    pinned: Type.Boolean({ description: 'false when the key was fetched for this one check' }),
    ...SIGNED,
    ...DIGESTS,
  }),
);

export const pluginPublish = dataOf<PublishResult>()(
  Type.Object({
    outcome: Type.Enum(['published', 'already-published', 'skipped', 'dry-run', 'held', 'rejected']),
    slug: Text,
    version: Text,
    bundle: Path,
    sha256: Sha256,
    size: Count,
    registry: Registry,
    account: Text,
    publisher: Text,
    visibility: Text,
    keyId: KeyId,
    isNew: Type.Boolean({ description: 'the first version of this plugin' }),
    permissions: Type.Object({
      all: Type.Array(Permission),
      added: Type.Array(Permission),
      removed: Type.Array(Text),
    }),
    previousVersion: OrNull(Text),
    alreadyPublished: Type.Boolean({ description: 'the same bytes were there: nothing was changed' }),
    pluginRegistered: Type.Boolean(),
    keyRegistered: Type.Boolean(),
    signedNow: Type.Boolean(),
    url: Type.String({ description: 'address of the plugin' }),
    downloadUrl: OrNull(Text),
    findings: Type.Array(FindingData),
    review: Type.Union(
      [
        Type.Object({
          reason: OrNull(Text),
          place: Type.Union([Type.Integer(), Type.Null()], { description: 'in the queue of reviews; 1 is next' }),
        }),
        Type.Null(),
      ],
      { description: 'of a version that is held or was rejected' },
    ),
  }),
);

export const pluginSearch = dataOf<SearchResult>()(
  Type.Object({
    query: Text,
    plugins: Type.Array(PluginSummary),
    totalEstimate: Count,
    nextCursor: Type.Union([Text, Type.Null()], { description: 'for --cursor; null on the last page' }),
  }),
);

const { manifest: _manifest, permissions: _permissions, ...DETAIL } = PluginDetail.properties;
const { version, published_at, yanked, deprecated } = IndexVersion.properties;
export const pluginInfo = dataOf<PluginInfo>()(
  Type.Object({
    registry: Registry,
    plugin: Type.Object(DETAIL),
    version: IndexVersion,
    faults: Type.Array(KnownFaultData, { description: 'known security faults of this version' }),
    permissions: Type.Array(Permission, { description: 'the most dangerous first' }),
    versions: Type.Array(Type.Object({ version, published_at, yanked, deprecated }), { description: 'newest first' }),
    keys: Type.Array(Type.Object({ keyId: KeyId, label: Text, revoked: Type.Boolean() })),
  }),
);

export const pluginTest = dataOf<TestReport>()(
  Type.Object({
    root: Path,
    id: Text,
    tier: Type.Enum(['unit', 'process']),
    suites: Type.Array(
      Type.Object({
        language: Type.Enum(['python', 'javascript']),
        runner: Type.String({ description: 'what ran them' }),
        files: Type.Array(Type.String({ description: 'relative to the root' })),
        outcome: Type.Enum(['passed', 'failed', 'skipped']),
        reason: Type.Optional(Type.String({ description: 'why they were skipped' })),
        counts: Type.Object({ passed: Count, failed: Count, skipped: Count }),
      }),
    ),
  }),
);
