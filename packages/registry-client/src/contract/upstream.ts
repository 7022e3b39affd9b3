import Type, { type Static } from 'typebox';
import { PublisherKey } from './index-document.js';
import { PageMeta } from './marketplace.js';
import { KeyId, lineOf, Sha256, Slug, Timestamp, Version } from './primitives.js';

/** How a name that comes from another registry stands here. */
export const UpstreamState = Type.Enum(['mirrored', 'changed', 'refused', 'gone'], {
  description:
    'changed: its publisher or keys are others now, which waits for an administrator; refused: nothing of it was taken; gone: it is no longer there, what was taken stays.',
});
export type UpstreamState = Static<typeof UpstreamState>;

const Failure = Type.Object({
  at: Timestamp,
  code: Type.String({ maxLength: 100 }),
  detail: Type.String({ maxLength: 4000 }),
});

/** A name that is pinned to another registry. */
export const UpstreamPlugin = Type.Object({
  slug: Slug,
  registry: Type.String({ maxLength: 2000 }),
  state: UpstreamState,
  /** Who published it there when it was first taken; absent while nothing of it is here. */
  publisher: Type.Optional(Slug),
  /** When the other registry last answered for it. */
  checked_at: Type.Optional(Timestamp),
  /** Why the last look brought nothing, or not all. */
  failure: Type.Optional(Failure),
  /** What would have to be approved. */
  proposal: Type.Optional(
    Type.Object({ publisher: Slug, keys: Type.Array(PublisherKey, { maxItems: 1000 }), since: Timestamp }),
  ),
  /** Versions that were not taken. */
  refused: Type.Array(
    Type.Object({
      version: Version,
      sha256: Sha256,
      code: Type.String({ maxLength: 100 }),
      detail: Type.String({ maxLength: 500 }),
      at: Timestamp,
    }),
    { maxItems: 1000 },
  ),
  created_at: Timestamp,
});
export type UpstreamPlugin = Static<typeof UpstreamPlugin>;

/** `GET /api/v1/admin/upstream/plugins`: by name. */
export const UpstreamPluginPage = Type.Object({ data: Type.Array(UpstreamPlugin, { maxItems: 100 }), meta: PageMeta });
export type UpstreamPluginPage = Static<typeof UpstreamPluginPage>;

/** `GET /api/v1/admin/upstream`: what is mirrored, and how the server that answers gets on with the other registry. */
export const UpstreamStatus = Type.Object({
  /** Absent: no registry is mirrored. */
  registry: Type.Optional(Type.String({ maxLength: 2000 })),
  /** The ids, or beginnings of ids, that may be taken from there. */
  allowed: Type.Array(Type.String({ maxLength: 101 }), { maxItems: 1000 }),
  /** Of the server that answers; absent when no registry is mirrored. */
  circuit: Type.Optional(
    Type.Object({
      state: Type.Enum(['closed', 'open', 'half-open']),
      /** Requests in a row that were not answered. */
      failures: Type.Integer({ minimum: 0 }),
      /** Seconds until it is asked again. */
      retry_after: Type.Integer({ minimum: 0 }),
    }),
  ),
  /** The last one that the server that answers met with. */
  last_failure: Type.Optional(Type.Object({ ...Failure.properties, plugin: Slug })),
  plugins: Type.Object({
    mirrored: Type.Integer({ minimum: 0 }),
    changed: Type.Integer({ minimum: 0 }),
    refused: Type.Integer({ minimum: 0 }),
    gone: Type.Integer({ minimum: 0 }),
  }),
});
export type UpstreamStatus = Static<typeof UpstreamStatus>;

/** `POST /api/v1/admin/upstream/plugins/{slug}/approve`: exactly what was read in the proposal. */
export const ApproveUpstreamRequest = Type.Object(
  {
    publisher: Slug,
    keys: Type.Array(KeyId, { maxItems: 1000 }),
    reason: lineOf(1000),
  },
  { additionalProperties: false },
);
export type ApproveUpstreamRequest = Static<typeof ApproveUpstreamRequest>;

/** `POST /api/v1/admin/upstream/plugins/{slug}/forget`. */
export const ForgetUpstreamRequest = Type.Object({ reason: lineOf(1000) }, { additionalProperties: false });
export type ForgetUpstreamRequest = Static<typeof ForgetUpstreamRequest>;
