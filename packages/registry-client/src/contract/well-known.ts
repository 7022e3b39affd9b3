import Type, { type Static } from 'typebox';
import { Bytes } from './primitives.js';

/** `GET /.well-known/ops-center.json`: how a client finds the API of a registry. */
export const WellKnown = Type.Object({
  name: Type.String({ maxLength: 200 }),
  /** Absolute address of the API, without a trailing slash: `https://registry.example/api/v1`. */
  api_base: Type.String({ maxLength: 2000 }),
  /** The registry's own name in signed statements: its public origin and base path, no trailing slash. */
  registry: Type.String({ maxLength: 2000 }),
  protocol: Type.Integer({ minimum: 1 }),
  server_version: Type.String({ maxLength: 64 }),
  min_cli_version: Type.String({ maxLength: 64 }),
  limits: Type.Object({
    archive_bytes: Bytes,
    unpacked_bytes: Bytes,
    entries: Type.Integer({ minimum: 0 }),
    manifest_bytes: Bytes,
    envelope_bytes: Bytes,
  }),
  /** CI jobs may exchange their OpenID token; absent when the registry takes none. */
  trusted_publishing: Type.Optional(
    Type.Object({
      /** For which the job's token must be made. */
      audience: Type.String({ maxLength: 2000 }),
      issuers: Type.Array(
        Type.Object({ kind: Type.String({ maxLength: 50 }), issuer: Type.String({ maxLength: 1000 }) }),
        { maxItems: 100 },
      ),
    }),
  ),
  /** Absent: the registry takes a bundle in one request only. */
  uploads: Type.Optional(
    Type.Object({
      /** Bundles from this size on are sent in parts, so that a lost connection costs little. */
      from_bytes: Bytes,
      /** The most that one part should have: some proxies refuse large requests. */
      part_bytes: Type.Integer({ minimum: 1 }),
    }),
  ),
});
export type WellKnown = Static<typeof WellKnown>;
