const UNITS: Readonly<Record<string, number>> = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 };

/** Bytes of a size such as `256MB` (1 KB is 1,024 bytes); undefined when it is none. */
export function readBytes(text: string): number | undefined {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)\s?([KMGT])i?B$/.exec(text);
  const unit = UNITS[`${match?.[2]}B`];
  return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}

/** Bytes a second of a rate such as `5MB/s`; undefined when it is none. */
export function readRate(text: string): number | undefined {
  return text.endsWith('/s') ? readBytes(text.slice(0, -2)) : undefined;
}

/** Processor cores of `0.25` or `"0.25"`; undefined when it is no such number. */
export function readCores(value: string | number): number | undefined {
  return /^\d{1,3}(\.\d{1,3})?$/.test(String(value)) ? Number(value) : undefined;
}
