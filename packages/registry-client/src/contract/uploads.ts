import Type, { type Static } from 'typebox';
import { Bytes, Sha256, Slug, Timestamp, Uuid } from './primitives.js';
import { UploadRequest } from './publish.js';

/** `POST /api/v1/uploads`: begins to send a bundle in parts, or finds how far an earlier attempt came. */
export const OpenUploadRequest = Type.Object(
  {
    /** UUID or slug of the plugin, which need not exist yet. */
    plugin: Slug,
    /** The organisation to publish under, when the token covers more than one. */
    publisher: Type.Optional(Slug),
    /** Bytes of the whole bundle. */
    size: Type.Integer({ minimum: 1 }),
    /** What the whole bundle hashes to. */
    sha256: Sha256,
  },
  { additionalProperties: false },
);
export type OpenUploadRequest = Static<typeof OpenUploadRequest>;

/** A bundle that comes in parts. It belongs to the user and the organisation that began it. */
export const OpenUpload = Type.Object({
  id: Uuid,
  plugin: Slug,
  publisher: Slug,
  size: Bytes,
  sha256: Sha256,
  /** Bytes that the registry has: where the next part starts. */
  offset: Bytes,
  expires_at: Timestamp,
});
export type OpenUpload = Static<typeof OpenUpload>;

/** `POST /api/v1/uploads/{upload}/version`: the other fields of the upload in one request. */
export const FinishUploadRequest = Type.Object(
  {
    request: UploadRequest,
    /** The text of the .sig file. */
    envelope: Type.String({ maxLength: 65_536 }),
  },
  { additionalProperties: false },
);
export type FinishUploadRequest = Static<typeof FinishUploadRequest>;
