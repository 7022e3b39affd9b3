import Type, { type Static } from 'typebox';
import { Bytes, Sha256, Slug, Version } from './primitives.js';

/** `GET /api/v1/plugins/{id}/versions/{version}/files`: what is in the bundle, by name. */
export const FileList = Type.Object({
  plugin: Slug,
  version: Version,
  /** Of the bundle. */
  sha256: Sha256,
  files: Type.Array(Type.Object({ path: Type.String({ maxLength: 4096 }), size: Bytes, executable: Type.Boolean() }), {
    maxItems: 1_000_000,
  }),
});
export type FileList = Static<typeof FileList>;
