import { configFields, isFullForm } from '../config-schema.js';
import { joinPointer, pointerLabel, shown } from '../pointer.js';
import { findMisfit } from '../config-value.js';
import type { ConfigField, ConfigSchemaSource } from '../schema/config-schema.js';
import type { Loose, Report, Rule } from '../report.js';

type Field = Loose<ConfigField>;

export const checkConfigSchema: Rule = ({ config_schema: source }, report) => {
  // With a broken `type` nobody can tell which of the two forms was meant.
  if (source === undefined || ('type' in source && source.type === undefined)) return;
  const schema = source as ConfigSchemaSource;
  const full = isFullForm(schema);
  const base = full ? '/config_schema/properties' : '/config_schema';
  const fields = configFields(schema);
  checkFields(fields, base, report);
  if (full && Array.isArray(schema.required))
    checkRequiredNames(schema.required, fields, '/config_schema/required', report);
};

function checkFields(fields: Readonly<Record<string, Field | undefined>>, base: string, report: Report): void {
  for (const [name, field] of Object.entries(fields)) {
    if (field !== undefined) checkField(field, joinPointer(base, name), report);
  }
}

function checkField(field: Field, pointer: string, report: Report): void {
  const label = pointerLabel(pointer);
  if (!('type' in field) && field.enum === undefined) {
    report('manifest.config_schema.type_missing', `${pointer}/type`, `${label} does not say what it holds`, {
      hint: 'add type: string, number, integer, boolean, array, object or color',
    });
  }
  checkKeywords(field, pointer, report);
  checkBounds(field, pointer, report);
  checkValues(field, pointer, report);
  if (field.pattern !== undefined && !isPattern(field.pattern)) {
    report(
      'manifest.config_schema.pattern',
      `${pointer}/pattern`,
      `${label}.pattern ${shown(field.pattern)} is not a regular expression`,
    );
  }
  if (field.items !== undefined) checkField(field.items, `${pointer}/items`, report);
  if (field.properties !== undefined) {
    const properties = field.properties as Readonly<Record<string, Field | undefined>>;
    checkFields(properties, `${pointer}/properties`, report);
    if (Array.isArray(field.required)) checkRequiredNames(field.required, properties, `${pointer}/required`, report);
  }
}

/** Types that a keyword says something about; it does nothing in the others. */
const KEYWORDS: Readonly<Partial<Record<keyof ConfigField, readonly string[]>>> = {
  min: ['number', 'integer'],
  max: ['number', 'integer'],
  minimum: ['number', 'integer'],
  maximum: ['number', 'integer'],
  exclusiveMinimum: ['number', 'integer'],
  exclusiveMaximum: ['number', 'integer'],
  multipleOf: ['number', 'integer'],
  minLength: ['string'],
  maxLength: ['string'],
  pattern: ['string'],
  format: ['string'],
  items: ['array'],
  minItems: ['array'],
  maxItems: ['array'],
  uniqueItems: ['array'],
  properties: ['object'],
  additionalProperties: ['object'],
};

function checkKeywords(field: Field, pointer: string, report: Report): void {
  const { type } = field;
  if (type === undefined) return;
  for (const [keyword, types] of Object.entries(KEYWORDS)) {
    if (!(keyword in field) || types.includes(type)) continue;
    report(
      'manifest.config_schema.ineffective',
      joinPointer(pointer, keyword),
      `"${keyword}" does nothing on a field of type ${type}`,
      {
        target: 'key',
        hint: `it belongs to ${types.join(' and ')}`,
      },
    );
  }
  if (Array.isArray(field.required) && type !== 'object') {
    report(
      'manifest.config_schema.ineffective',
      `${pointer}/required`,
      `a list of required names does nothing on a field of type ${type}`,
      { target: 'key', hint: 'write required: true' },
    );
  }
}

const BOUNDS = [
  ['min', 'max'],
  ['minimum', 'maximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
] as const;

function checkBounds(field: Field, pointer: string, report: Report): void {
  for (const [low, high] of BOUNDS) {
    const [from, to] = [field[low], field[high]];
    if (from === undefined || to === undefined || from <= to) continue;
    report(
      'manifest.config_schema.bounds',
      `${pointer}/${high}`,
      `no value can be at least ${from} and at most ${to}`,
      { hint: `make ${high} larger than ${low}` },
    );
  }
}

function checkValues(field: Field, pointer: string, report: Report): void {
  const label = pointerLabel(pointer);
  const values = field.enum ?? [];
  const kinds = new Set<string>();
  for (const [index, value] of values.entries()) {
    const place = joinPointer(pointer, 'enum', index);
    const misfit = findMisfit(value, { type: field.type });
    if (misfit !== undefined) report('manifest.config_schema.enum', place, `${label}.enum[${index}] ${misfit}`);
    const text = JSON.stringify(value);
    if (kinds.has(text))
      report('manifest.field.duplicate', place, `${shown(value)} is already in this list`, {
        hint: 'remove one of the two',
      });
    kinds.add(text);
  }
  if (!('default' in field)) return;
  const misfit = findMisfit(field.default, field);
  if (misfit !== undefined) {
    report('manifest.config_schema.default', `${pointer}/default`, `the default of ${label} ${misfit}`, {
      hint: 'change the default, or what the field allows',
    });
  } else if (field.sensitive === true && field.default !== '') {
    report(
      'manifest.config_schema.sensitive_default',
      `${pointer}/default`,
      `${label} is a secret, but everybody can read its default here`,
      { hint: 'remove the default' },
    );
  }
}

function checkRequiredNames(
  names: readonly unknown[],
  fields: Readonly<Record<string, unknown>>,
  pointer: string,
  report: Report,
): void {
  for (const [index, name] of names.entries()) {
    if (typeof name !== 'string' || Object.hasOwn(fields, name)) continue;
    report(
      'manifest.config_schema.required',
      joinPointer(pointer, index),
      `${shown(name)} is required, but there is no such field`,
      { hint: 'add the field, or remove the name' },
    );
  }
}

/** Only the syntax is tried. A plugin's pattern is never run here: it could take for ever. */
function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
}
