import { COLOR_PATTERN } from './config-schema.js';
import { shown } from './pointer.js';
import type { ConfigField } from './schema/config-schema.js';
import type { Loose } from './report.js';

type Field = Loose<ConfigField>;

const COLOR = new RegExp(COLOR_PATTERN);

const TYPES: Readonly<Record<string, { readonly words: string; readonly test: (value: unknown) => boolean }>> = {
  string: { words: 'text', test: (value) => typeof value === 'string' },
  number: { words: 'a number', test: (value) => typeof value === 'number' },
  integer: { words: 'a whole number', test: (value) => Number.isInteger(value) },
  boolean: { words: 'true or false', test: (value) => typeof value === 'boolean' },
  array: { words: 'a list', test: (value) => Array.isArray(value) },
  object: { words: 'a mapping', test: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  color: { words: 'a colour such as #1976d2', test: (value) => typeof value === 'string' && COLOR.test(value) },
};

/**
 * Why a value does not fit a configuration field, as the end of a sentence; undefined when it fits.
 * A field's `pattern` and `format` are left out: a stranger's pattern can take for ever.
 */
export function findMisfit(value: unknown, field: Field): string | undefined {
  const type = field.type === undefined ? undefined : TYPES[field.type];
  if (type !== undefined && !type.test(value)) return `is ${shown(value)}, but must be ${type.words}`;
  const allowed = field.enum;
  if (allowed !== undefined && !allowed.some((one) => JSON.stringify(one) === JSON.stringify(value))) {
    return `is ${shown(value)}, which is not in enum`;
  }
  if (typeof value === 'number') return findNumberMisfit(value, field);
  if (typeof value === 'string')
    return findSizeMisfit([...value].length, field.minLength, field.maxLength, 'characters');
  if (Array.isArray(value)) return findListMisfit(value, field);
  if (typeof value === 'object' && value !== null) return findMappingMisfit(value as Record<string, unknown>, field);
  return undefined;
}

function findNumberMisfit(value: number, field: Field): string | undefined {
  for (const low of [field.min, field.minimum]) {
    if (low !== undefined && value < low) return `is ${value}, but must be at least ${low}`;
  }
  for (const high of [field.max, field.maximum]) {
    if (high !== undefined && value > high) return `is ${value}, but must be at most ${high}`;
  }
  if (field.exclusiveMinimum !== undefined && value <= field.exclusiveMinimum)
    return `is ${value}, but must be more than ${field.exclusiveMinimum}`;
  if (field.exclusiveMaximum !== undefined && value >= field.exclusiveMaximum)
    return `is ${value}, but must be less than ${field.exclusiveMaximum}`;
  return undefined;
}

function findSizeMisfit(
  size: number,
  low: number | undefined,
  high: number | undefined,
  unit: string,
): string | undefined {
  if (low !== undefined && size < low) return `has ${size} ${unit}, but needs at least ${low}`;
  return high !== undefined && size > high ? `has ${size} ${unit}, but may have at most ${high}` : undefined;
}

function findListMisfit(value: readonly unknown[], field: Field): string | undefined {
  const size = findSizeMisfit(value.length, field.minItems, field.maxItems, 'items');
  if (size !== undefined || field.items === undefined) return size;
  for (const [index, item] of value.entries()) {
    const misfit = findMisfit(item, field.items);
    if (misfit !== undefined) return `has an item ${index + 1} that ${misfit}`;
  }
  return undefined;
}

function findMappingMisfit(value: Readonly<Record<string, unknown>>, field: Field): string | undefined {
  const properties = (field.properties ?? {}) as Readonly<Record<string, Field | undefined>>;
  for (const [name, child] of Object.entries(value)) {
    const definition = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const misfit = definition === undefined ? undefined : findMisfit(child, definition);
    if (misfit !== undefined) return `has a field ${shown(name)} that ${misfit}`;
  }
  return undefined;
}
