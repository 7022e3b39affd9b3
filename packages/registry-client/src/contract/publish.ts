import Type, { type Static } from 'typebox';
import { Slug, Visibility } from './primitives.js';
import { Price, PublishedVersion } from './marketplace.js';

/**
 * What a publisher may say about a version beside the signed manifest. It never changes what runs;
 * visibility may only be narrower than the plugin's.
 */
export const Listing = Type.Object(
  {
    category: Type.Optional(Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 50 })),
    tags: Type.Optional(
      Type.Array(Type.String({ pattern: '^[a-z0-9]+([-.+#][a-z0-9]+)*$', maxLength: 50 }), {
        maxItems: 20,
        uniqueItems: true,
      }),
    ),
    price: Type.Optional(Price),
    channel: Type.Optional(Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 50 })),
    visibility: Type.Optional(Visibility),
  },
  { additionalProperties: false },
);
export type Listing = Static<typeof Listing>;

/**
 * The `request` field of the multipart upload `POST /api/v1/plugins/{id}/versions`.
 * The other fields are `envelope` (the .sig file, JSON) and `bundle` (the .zip file, last).
 */
export const UploadRequest = Type.Object(
  {
    /** Publish in the same transaction; without it the version stays staged until `POST /plugins/{id}/publish`. */
    publish: Type.Optional(Type.Boolean()),
    listing: Type.Optional(Listing),
    /** SPKI PEM of the signing key; registers it when the publisher has no key yet and the token may. */
    public_key: Type.Optional(Type.String({ maxLength: 2000 })),
    /** The organisation to publish under, when the token covers more than one. */
    publisher: Type.Optional(Slug),
  },
  { additionalProperties: false },
);
export type UploadRequest = Static<typeof UploadRequest>;

/** What checks found in a bundle, each with its place. */
export const Findings = Type.Array(
  Type.Object({
    code: Type.String({ maxLength: 200 }),
    severity: Type.String({ maxLength: 20 }),
    message: Type.String({ maxLength: 4000 }),
    pointer: Type.String({ maxLength: 4000 }),
    file: Type.String({ maxLength: 4000 }),
    line: Type.Integer({ minimum: 0 }),
    column: Type.Integer({ minimum: 0 }),
    hint: Type.Optional(Type.String({ maxLength: 4000 })),
  }),
  { maxItems: 1000 },
);

/** Answer to an upload: 201 when new or newly published, 200 when the same bytes were there. */
export const UploadResult = Type.Object({
  ...PublishedVersion.properties,
  /** The same bytes were published already: nothing was changed. */
  already_published: Type.Boolean(),
  plugin_registered: Type.Boolean(),
  key_registered: Type.Boolean(),
  /** Warnings of the checks; errors refuse the upload. */
  findings: Findings,
});
export type UploadResult = Static<typeof UploadResult>;

/** `POST /api/v1/plugins/{id}/publish`. */
export const PublishRequest = Type.Object(
  { version: Type.String({ maxLength: 128 }), listing: Type.Optional(Listing) },
  { additionalProperties: false },
);
export type PublishRequest = Static<typeof PublishRequest>;

/** `POST /api/v1/plugins/register`: holds a name before its first version. */
export const RegisterRequest = Type.Object(
  {
    slug: Slug,
    /** Without control characters, and those that change the direction of the text around it. */
    name: Type.String({
      minLength: 1,
      maxLength: 200,
      pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*$',
    }),
    publisher: Type.Optional(Slug),
    visibility: Type.Optional(Visibility),
  },
  { additionalProperties: false },
);
export type RegisterRequest = Static<typeof RegisterRequest>;

export const RegisterResult = Type.Object({
  id: Type.String({ maxLength: 100 }),
  slug: Slug,
  publisher: Slug,
  visibility: Visibility,
});
export type RegisterResult = Static<typeof RegisterResult>;
