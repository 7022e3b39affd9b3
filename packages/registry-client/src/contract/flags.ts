import Type, { type Static } from 'typebox';
import { PageMeta } from './marketplace.js';
import { Slug, Timestamp, Uuid } from './primitives.js';

const Words = Type.String({ minLength: 1, maxLength: 2000 });

export const FlagReason = Type.Enum(['spam', 'malware', 'impersonation', 'copyright', 'abuse', 'other']);
export const FlagStatus = Type.Enum(['open', 'upheld', 'dismissed']);

/** `POST /api/v1/plugins/{id}/flags`. */
export const FlagRequest = Type.Object(
  {
    reason: FlagReason,
    /** May have several lines. */
    note: Type.Optional(Words),
  },
  { additionalProperties: false },
);
export type FlagRequest = Static<typeof FlagRequest>;

export const PluginFlag = Type.Object({
  id: Uuid,
  plugin: Slug,
  publisher: Slug,
  reason: FlagReason,
  note: Type.Optional(Words),
  status: FlagStatus,
  /** Mail address of who flagged it. */
  flagged_by: Type.String({ maxLength: 320 }),
  flagged_at: Timestamp,
  answered_at: Type.Optional(Timestamp),
  answer: Type.Optional(Words),
});
export type PluginFlag = Static<typeof PluginFlag>;

/** `GET /api/v1/admin/flags`: the oldest first. */
export const PluginFlagPage = Type.Object({ data: Type.Array(PluginFlag, { maxItems: 100 }), meta: PageMeta });
export type PluginFlagPage = Static<typeof PluginFlagPage>;

/** `POST /api/v1/admin/flags/{flag}/answer`. */
export const FlagAnswerRequest = Type.Object(
  { status: Type.Enum(['upheld', 'dismissed']), note: Type.Optional(Words) },
  { additionalProperties: false },
);
export type FlagAnswerRequest = Static<typeof FlagAnswerRequest>;
