import Type, { type Static } from 'typebox';
import { Slug, Timestamp, Uuid } from './primitives.js';

export const Severity = Type.Enum(['critical', 'high', 'medium', 'low']);
export const ReportStatus = Type.Enum(['open', 'acknowledged', 'resolved', 'rejected']);

/** `POST /api/v1/plugins/{id}/security-reports`. */
export const SecurityReportRequest = Type.Object(
  {
    severity: Severity,
    /** May have several lines; shown to people with everything made visible. */
    description: Type.String({ minLength: 10, maxLength: 20_000 }),
  },
  { additionalProperties: false },
);
export type SecurityReportRequest = Static<typeof SecurityReportRequest>;

export const SecurityReport = Type.Object({
  id: Uuid,
  plugin: Slug,
  publisher: Slug,
  severity: Severity,
  description: Type.String({ maxLength: 20_000 }),
  status: ReportStatus,
  /** Mail address of who reported it. */
  reported_by: Type.String({ maxLength: 320 }),
  reported_at: Timestamp,
  /** When an answer is due at the latest: critical 24 hours, high 7 days, medium 30 days. */
  due_at: Type.Optional(Timestamp),
  /** When it was first answered. */
  answered_at: Type.Optional(Timestamp),
  note: Type.Optional(Type.String({ maxLength: 20_000 })),
});
export type SecurityReport = Static<typeof SecurityReport>;

/** Newest first, those without an answer before the others. */
export const SecurityReportList = Type.Object({ data: Type.Array(SecurityReport, { maxItems: 1000 }) });
export type SecurityReportList = Static<typeof SecurityReportList>;

/** `POST /api/v1/security-reports/{report}/answer`. */
export const SecurityAnswerRequest = Type.Object(
  {
    status: Type.Enum(['acknowledged', 'resolved', 'rejected']),
    note: Type.Optional(Type.String({ minLength: 1, maxLength: 20_000 })),
  },
  { additionalProperties: false },
);
export type SecurityAnswerRequest = Static<typeof SecurityAnswerRequest>;
