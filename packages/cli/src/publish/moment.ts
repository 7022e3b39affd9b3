import { OpsError } from '@ops-center/manifest-schema';

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/;
const DAYS = /^(\d{1,4})d$/;
const DAY_MS = 24 * 3_600_000;

/**
 * Reads a time that people give: `2027-01-31` (its beginning, in UTC), `2027-01-31T12:00Z`, or `90d` from now.
 * @returns RFC 3339 in UTC, without fractions
 * @throws OpsError usage.invalid naming the flag
 */
export function readMoment(flag: string, text: string, now: Date): string {
  const days = DAYS.exec(text)?.[1];
  const time = days === undefined ? instantOf(text) : now.getTime() + Number(days) * DAY_MS;
  if (!Number.isNaN(time)) return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
  throw new OpsError(
    'usage.invalid',
    `--${flag} takes a day like 2027-01-31, a time like 2027-01-31T12:00Z or days like 90d`,
    {
      hint: 'Times are in UTC.',
    },
  );
}

/** A day that does not exist is none: Date would take February 30 for March 2. */
function instantOf(text: string): number {
  if (!INSTANT.test(text)) return Number.NaN;
  const time = Date.parse(text);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text.slice(0, 10)) ? time : Number.NaN;
}
