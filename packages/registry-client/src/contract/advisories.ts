import Type, { type Static } from 'typebox';
import { lineOf, Slug, Timestamp, Uuid, Version } from './primitives.js';
import { Severity } from './security-reports.js';

/** What everybody is told of a fault in a plugin, as the index and the details of the plugin carry it. */
export const AdvisoryNotice = Type.Object({
  id: Uuid,
  severity: Severity,
  title: Type.String({ maxLength: 200 }),
  /** Range of versions that have the fault; prereleases count. */
  affected: Type.String({ maxLength: 200 }),
  /** The first version without it; absent while there is none. */
  fixed_version: Type.Optional(Version),
  published_at: Timestamp,
});
export type AdvisoryNotice = Static<typeof AdvisoryNotice>;

export const Advisory = Type.Object({
  ...AdvisoryNotice.properties,
  plugin: Slug,
  publisher: Slug,
  /** May have several lines; shown to people with everything made visible. */
  description: Type.String({ maxLength: 20_000 }),
  withdrawn_at: Type.Optional(Timestamp),
  withdrawn_reason: Type.Optional(Type.String({ maxLength: 1000 })),
});
export type Advisory = Static<typeof Advisory>;

/** `GET /api/v1/plugins/{id}/advisories`: newest first, those that were withdrawn, too. */
export const AdvisoryList = Type.Object({ data: Type.Array(Advisory, { maxItems: 500 }) });
export type AdvisoryList = Static<typeof AdvisoryList>;

/** `POST /api/v1/plugins/{id}/advisories`. */
export const AdvisoryRequest = Type.Object(
  {
    severity: Severity,
    title: lineOf(200),
    description: Type.String({ minLength: 10, maxLength: 20_000 }),
    affected: Type.String({ minLength: 1, maxLength: 200 }),
    fixed_version: Type.Optional(Version),
    /** The security report that it answers, which becomes resolved. It stays confidential. */
    report: Type.Optional(Uuid),
  },
  { additionalProperties: false },
);
export type AdvisoryRequest = Static<typeof AdvisoryRequest>;

/** `POST /api/v1/advisories/{advisory}/withdraw`. */
export const WithdrawAdvisoryRequest = Type.Object({ reason: lineOf(1000) }, { additionalProperties: false });
export type WithdrawAdvisoryRequest = Static<typeof WithdrawAdvisoryRequest>;
