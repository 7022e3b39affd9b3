import { isIPv4, isIPv6 } from 'node:net';
import type { JsonSchema } from '@ops-center/manifest-schema';
import { RE2JS } from 're2js';

/** What is wrong with a setting. The value is not repeated: it may be a secret. */
export interface Misfit {
  /** JSON pointer into the settings. */
  readonly pointer: string;
  readonly message: string;
}

const MOST_MISFITS = 50;
const MOST_DEPTH = 20;
/** Characters that all patterns of one request read together, and the size of a compiled pattern: together they bound the time. */
const PATTERN_TEXT = 16_384;
const PATTERN_SIZE = 500;

/**
 * What does not fit the schema that `normaliseConfigSchema` made of a stranger's manifest. Nothing is compiled to code
 * and nothing is fetched. Patterns run in an engine whose time grows with the text only; what that engine does not know
 * (look-around, back references), or what is too long for it, is left to the host.
 * @param complete whether settings that are required have to be there
 */
export function findMisfits(schema: JsonSchema, settings: unknown, complete: boolean): Misfit[] {
  const check = new Check(complete);
  check.value(schema, settings, '', 0);
  return check.misfits;
}

class Check {
  readonly misfits: Misfit[] = [];
  readonly #enums = new Map<readonly unknown[], ReadonlySet<string>>();
  readonly #patterns = new Map<string, RE2JS | undefined>();
  #textLeft = PATTERN_TEXT;

  readonly #complete: boolean;

  constructor(complete: boolean) {
    this.#complete = complete;
  }

  value(schema: JsonSchema, value: unknown, pointer: string, depth: number): void {
    if (depth > MOST_DEPTH) return this.#tell(pointer, 'is nested too deep');
    const { type, enum: allowed } = schema;
    if (typeof type === 'string' && !isOfType(value, type))
      return this.#tell(pointer, `must be ${TYPES[type] ?? type}`);
    if (Array.isArray(allowed) && !this.#valuesOf(allowed).has(canonical(value))) {
      return this.#tell(pointer, 'is none of the values that are allowed');
    }
    if (typeof value === 'number') this.#number(schema, value, pointer);
    else if (typeof value === 'string') this.#text(schema, value, pointer);
    else if (Array.isArray(value)) this.#list(schema, value, pointer, depth);
    else if (isRecord(value)) this.#mapping(schema, value, pointer, depth);
  }

  /** Written once for each list: it is asked for each item of a long array. */
  #valuesOf(allowed: readonly unknown[]): ReadonlySet<string> {
    const known = this.#enums.get(allowed) ?? new Set(allowed.map(canonical));
    this.#enums.set(allowed, known);
    return known;
  }

  #number(schema: JsonSchema, value: number, pointer: string): void {
    const bound = (name: string, fits: (limit: number) => boolean, words: string): void => {
      const limit = schema[name];
      if (typeof limit === 'number' && !fits(limit)) this.#tell(pointer, `must be ${words} ${limit}`);
    };
    bound('minimum', (limit) => value >= limit, 'at least');
    bound('maximum', (limit) => value <= limit, 'at most');
    bound('exclusiveMinimum', (limit) => value > limit, 'more than');
    bound('exclusiveMaximum', (limit) => value < limit, 'less than');
    bound('multipleOf', (limit) => isMultiple(value, limit), 'a multiple of');
  }

  #text(schema: JsonSchema, value: string, pointer: string): void {
    this.#size(schema, 'minLength', 'maxLength', [...value].length, 'characters', pointer);
    const { format, pattern } = schema;
    const test = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    if (test !== undefined && !test(value)) this.#tell(pointer, `must be of the format ${String(format)}`);
    if (typeof pattern === 'string' && !this.#matches(pattern, value)) this.#tell(pointer, `must match ${pattern}`);
  }

  #list(schema: JsonSchema, value: readonly unknown[], pointer: string, depth: number): void {
    this.#size(schema, 'minItems', 'maxItems', value.length, 'items', pointer);
    const isRepeated = schema['uniqueItems'] === true && new Set(value.map(canonical)).size < value.length;
    if (isRepeated) this.#tell(pointer, 'must not have an item twice');
    const { items } = schema;
    if (!isRecord(items)) return;
    for (const [at, item] of value.entries()) {
      if (this.misfits.length >= MOST_MISFITS) return;
      this.value(items, item, `${pointer}/${at}`, depth + 1);
    }
  }

  #mapping(schema: JsonSchema, value: Readonly<Record<string, unknown>>, pointer: string, depth: number): void {
    const properties = isRecord(schema['properties']) ? schema['properties'] : {};
    for (const [name, inner] of Object.entries(value)) {
      const place = `${pointer}/${escape(name)}`;
      const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (isRecord(known)) this.value(known, inner, place, depth + 1);
      else if (schema['additionalProperties'] === false) this.#tell(place, 'is no setting of this plugin');
    }
    const { required } = schema;
    // What is inside a setting belongs together; only whole settings may come later.
    if (!Array.isArray(required) || (!this.#complete && depth === 0)) return;
    for (const name of required as string[]) {
      const hasDefault = isRecord(properties[name]) && 'default' in properties[name];
      if (!Object.hasOwn(value, name) && !hasDefault) this.#tell(`${pointer}/${escape(name)}`, 'is required');
    }
  }

  #size(schema: JsonSchema, least: string, most: string, size: number, unit: string, pointer: string): void {
    const [low, high] = [schema[least], schema[most]];
    if (typeof low === 'number' && size < low) this.#tell(pointer, `needs at least ${low} ${unit}`);
    if (typeof high === 'number' && size > high) this.#tell(pointer, `may have at most ${high} ${unit}`);
  }

  #matches(pattern: string, text: string): boolean {
    if (!this.#patterns.has(pattern)) this.#patterns.set(pattern, compilePattern(pattern));
    const compiled = this.#patterns.get(pattern);
    this.#textLeft -= text.length;
    return compiled === undefined || this.#textLeft < 0 || compiled.matcher(text).find();
  }

  #tell(pointer: string, message: string): void {
    if (this.misfits.length < MOST_MISFITS) this.misfits.push({ pointer, message });
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isRecord(value);
    default:
      return typeof value === type;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/i;

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  email: (text) => text.length <= 320 && /^[^\s@]+@[^\s@]+$/.test(text),
  uri: (text) => text.length <= 2048 && /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text),
  hostname: (text) => text.length <= 253 && text.split('.').every((label) => LABEL.test(label)),
  ipv4: isIPv4,
  ipv6: isIPv6,
  date: isDate,
  time: (text) => TIME.test(text),
  'date-time': (text) => isDate(text.slice(0, 10)) && /^[T ]$/i.test(text.slice(10, 11)) && TIME.test(text.slice(11)),
  uuid: (text) => UUID.test(text),
};

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date takes February 30 for March 2.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

function compilePattern(pattern: string): RE2JS | undefined {
  try {
    const compiled = RE2JS.compile(pattern.replaceAll(/\\u([0-9a-fA-F]{4})/g, '\\x{$1}'));
    return compiled.programSize() <= PATTERN_SIZE ? compiled : undefined;
  } catch {
    return undefined;
  }
}

/** 0.3 is a multiple of 0.1, whatever floating point says. */
function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escape(name: string): string {
  return name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}
