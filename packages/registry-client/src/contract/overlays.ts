import Type, { type Static } from 'typebox';
import { PublishedVersion } from './marketplace.js';
import { lineOf, Slug, Version } from './primitives.js';

/** `POST /api/v1/plugins/{id}/versions/{version}/yank` and `/unyank`. */
export const YankRequest = Type.Object({ reason: lineOf(1000) }, { additionalProperties: false });
export type YankRequest = Static<typeof YankRequest>;

/** `POST /api/v1/plugins/{id}/deprecate`: one version, or without it all that are published. */
export const DeprecateRequest = Type.Object(
  {
    version: Type.Optional(Version),
    reason: lineOf(1000),
    /** Slug of the plugin to use in its place. */
    replacement: Type.Optional(Slug),
  },
  { additionalProperties: false },
);
export type DeprecateRequest = Static<typeof DeprecateRequest>;

/** `POST /api/v1/plugins/{id}/undeprecate`. */
export const UndeprecateRequest = Type.Object({ version: Type.Optional(Version) }, { additionalProperties: false });
export type UndeprecateRequest = Static<typeof UndeprecateRequest>;

/** The versions that were asked for, as they are now. */
export const ChangedVersions = Type.Object({ data: Type.Array(PublishedVersion, { maxItems: 10_000 }) });
export type ChangedVersions = Static<typeof ChangedVersions>;
