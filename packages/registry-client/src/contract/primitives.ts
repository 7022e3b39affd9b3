import Type from 'typebox';

/** `^[a-z0-9]+(-[a-z0-9]+)*$`, 2 to 100 characters. */
export const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', minLength: 2, maxLength: 100 });
/** Strict semver 2.0.0; the exact grammar is checked by the semver library, this bounds it. */
export const Version = Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$', maxLength: 128 });
/** 64 lower-case hex digits. */
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });
/** `t1:` and the base64 of a SHA-256. */
export const TreeDigest = Type.String({ pattern: '^t1:[A-Za-z0-9+/]{43}=$' });
/** `SHA256:` and the unpadded base64 of the SHA-256 of the SPKI DER. */
export const KeyId = Type.String({ pattern: '^SHA256:[A-Za-z0-9+/]{43}$' });
/** RFC 3339 in UTC. */
export const Timestamp = Type.String({ maxLength: 40, pattern: '^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$' });
export const Uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });
/** Bytes. */
export const Bytes = Type.Integer({ minimum: 0 });
export const Visibility = Type.Enum(['public', 'tenant', 'private']);
export const PluginType = Type.Enum(['backend', 'frontend', 'hybrid', 'container', 'theme']);
/** Words for people on one line: no control characters, none that change the direction of the text around them. */
export const lineOf = (maxLength: number) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$',
  });
/** Words for people on several lines: of the control characters only tab and line feed, as `lineOf` otherwise. */
export const textOf = (maxLength: number) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern:
      '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$',
  });
