interface FieldRange {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly names?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const FIELDS = [
  { name: 'minute', low: 0, high: 59 },
  { name: 'hour', low: 0, high: 23 },
  { name: 'day of the month', low: 1, high: 31 },
  { name: 'month', low: 1, high: 12, names: MONTHS },
  // 0 and 7 are both Sunday.
  { name: 'day of the week', low: 0, high: 7, names: WEEKDAYS },
] as const satisfies readonly FieldRange[];

/**
 * What is wrong with a cron expression of five fields; undefined when nothing is. Lists, ranges, steps
 * and the English names of months and weekdays are understood, as in Vixie cron; `@daily` and a field
 * for seconds are not.
 */
export function findCronFault(text: string): string | undefined {
  if (text.startsWith('@'))
    return `short forms such as "${text.slice(0, 20)}" are not understood; write five fields, such as "0 0 * * *"`;
  const parts = text.trim().split(/\s+/);
  if (parts.length !== FIELDS.length)
    return `it has ${parts.length} field${parts.length === 1 ? '' : 's'} and needs five: minute, hour, day of the month, month, day of the week`;
  const values: number[][] = [];
  for (const [index, field] of FIELDS.entries()) {
    const read = readField(parts[index] ?? '', field);
    if (typeof read === 'string') return read;
    values.push(read);
  }
  const [, , days = [], months = []] = values;
  const anyWeekday = parts[4] === '*';
  const neverComes = anyWeekday && months.every((month) => days.every((day) => day > (DAYS_IN_MONTH[month - 1] ?? 31)));
  return neverComes ? 'such a day never comes' : undefined;
}

function readField(text: string, field: FieldRange): number[] | string {
  const values: number[] = [];
  for (const item of text.split(',')) {
    const [range = '', step, ...rest] = item.split('/');
    if (rest.length > 0) return `${field.name} "${clip(item)}" has more than one "/"`;
    const bounds = readRange(range, field);
    if (typeof bounds === 'string') return bounds;
    const every = step === undefined ? 1 : readNumber(step);
    if (every === undefined || every < 1)
      return `${field.name} "${clip(item)}" needs a whole number above 0 behind "/"`;
    if (every > field.high) return `${field.name} "${clip(item)}" has a step larger than its range`;
    if (step !== undefined && range !== '*' && !range.includes('-'))
      return `${field.name} "${clip(item)}" has a step without a range; write "${clip(range)}-${field.high}/${clip(step)}"`;
    for (let value = bounds.from; value <= bounds.to; value += every) values.push(value);
  }
  return values;
}

function readRange(text: string, field: FieldRange): { from: number; to: number } | string {
  if (text === '*') return { from: field.low, to: field.high };
  const [first = '', last, ...rest] = text.split('-');
  const from = readValue(first, field);
  const to = last === undefined ? from : readValue(last, field);
  if (rest.length > 0 || from === undefined || to === undefined) {
    return `${field.name} "${clip(text)}" is not a value from ${field.low} to ${field.high}`;
  }
  return from > to ? `${field.name} "${clip(text)}" runs backwards` : { from, to };
}

function readValue(text: string, field: FieldRange): number | undefined {
  const index = field.names?.indexOf(text.toLowerCase()) ?? -1;
  const value = index === -1 ? readNumber(text) : index + field.low;
  return value !== undefined && value >= field.low && value <= field.high ? value : undefined;
}

function readNumber(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

function clip(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
