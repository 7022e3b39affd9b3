const RFC_3339_UTC = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?Z$/;

/** Milliseconds of an RFC 3339 time in UTC; NaN when the text is not one, or names a day that does not exist. */
export function readInstant(text: string): number {
  const seconds = RFC_3339_UTC.exec(text)?.[1];
  if (seconds === undefined) return Number.NaN;
  const instant = Date.parse(text);
  // Date.parse takes February 30 for March 2.
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(seconds) ? instant : Number.NaN;
}
