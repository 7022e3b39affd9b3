import Type, { type Static } from 'typebox';
import { Slug, Version } from './primitives.js';

/** A day in UTC: `2026-11-22`. */
export const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Count = Type.Integer({ minimum: 0 });

/** `GET /api/v1/plugins/{id}/analytics`. */
export const PluginAnalytics = Type.Object({
  plugin: Slug,
  /** First and last day that is counted, both included. */
  from: Day,
  to: Day,
  /** Downloads ever. */
  total_downloads: Count,
  /** Downloads in these days. */
  downloads: Count,
  /** Every day of the range, also those without a download. */
  per_day: Type.Array(Type.Object({ day: Day, downloads: Count }), { maxItems: 400 }),
  /** Most downloads first; versions without one in these days are left out. */
  per_version: Type.Array(Type.Object({ version: Version, downloads: Count }), { maxItems: 10_000 }),
  /** What hosts that are managed here have installed now. */
  installations: Type.Object({ total: Count, enabled: Count }),
});
export type PluginAnalytics = Static<typeof PluginAnalytics>;
