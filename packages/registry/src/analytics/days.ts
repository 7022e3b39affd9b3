import { OpsError } from '@ops-center/manifest-schema';

const DAY_MS = 24 * 3_600_000;
const DEFAULT_DAYS = 30;
const MOST_DAYS = 366;

/**
 * Every day (UTC) of a range, both ends included; the last 30 days unless told otherwise.
 * @throws OpsError request.invalid for days that cannot be, and for more than a year
 */
export function readDays(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: Date,
): string[] {
  const last = to === undefined ? startOf(now.toISOString().slice(0, 10)) : startOf(to);
  const first = from === undefined ? last - (DEFAULT_DAYS - 1) * DAY_MS : startOf(from);
  const length = (last - first) / DAY_MS + 1;
  if (length < 1 || length > MOST_DAYS) {
    throw new OpsError('request.invalid', `from and to must span 1 to ${MOST_DAYS} days, in this order`);
  }
  return Array.from({ length }, (_, at) => new Date(first + at * DAY_MS).toISOString().slice(0, 10));
}

function startOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date takes February 30 for March 2.
  if (Number.isFinite(time) && new Date(time).toISOString().startsWith(day)) return time;
  throw new OpsError('request.invalid', `${day} is not a day`);
}
