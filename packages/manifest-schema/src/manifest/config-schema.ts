import type { ConfigField, ConfigSchemaSource } from './schema/config-schema.js';

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Tells the full form (`type: object` with `properties`) from the short one (field name to field). */
export function isFullForm(source: ConfigSchemaSource): boolean {
  return typeof source.type === 'string';
}

/** The named fields of either form. */
export function configFields(source: ConfigSchemaSource): Readonly<Record<string, ConfigField>> {
  const fields = isFullForm(source) ? source.properties : source;
  if (!isRecord(fields)) return {};
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('x-'))) as Record<
    string,
    ConfigField
  >;
}

/**
 * Turns `config_schema`, in either form, into one JSON Schema 2020-12 that any validator can use:
 * `required: true` on a field moves to the object, `min` and `max` become `minimum` and `maximum`,
 * a colour becomes text with a pattern, `sensitive` becomes `writeOnly` plus the annotation `x-sensitive`.
 * Settings that are not listed are refused unless the manifest says otherwise. Undefined without a config_schema.
 */
export function normaliseConfigSchema(manifest: {
  readonly config_schema?: ConfigSchemaSource | undefined;
}): JsonSchema | undefined {
  const source = manifest.config_schema;
  if (source === undefined) return undefined;
  const full = isFullForm(source);
  const named = full && Array.isArray(source.required) ? (source.required as string[]) : [];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(full && typeof source.title === 'string' ? { title: source.title } : {}),
    ...(full && typeof source.description === 'string' ? { description: source.description } : {}),
    ...objectSchema(configFields(source), named),
    additionalProperties: full && source.additionalProperties === true,
  };
}

/** One field as JSON Schema. */
export function normaliseField(field: ConfigField): JsonSchema {
  const { type, required, sensitive, min, max, items, properties, placeholder, format, additionalProperties, ...rest } =
    field;
  const schema: Record<string, unknown> = { ...rest };
  if (type === 'color') {
    schema.type = 'string';
    schema.pattern ??= COLOR_PATTERN;
    schema.format = 'color';
  } else if (type !== undefined) {
    schema.type = type;
  }
  // Two names for one bound: the stricter one counts.
  const minimum = largest(min, field.minimum);
  const maximum = smallest(max, field.maximum);
  if (minimum !== undefined) schema.minimum = minimum;
  if (maximum !== undefined) schema.maximum = maximum;
  if (sensitive === true) {
    schema.writeOnly = true;
    schema['x-sensitive'] = true;
  }
  if (placeholder !== undefined) schema['x-placeholder'] = placeholder;
  // These two say how the input looks; they are no formats of JSON Schema.
  if (format === 'password' || format === 'textarea') schema['x-input'] = format;
  else if (format !== undefined) schema.format = format;
  if (items !== undefined) schema.items = normaliseField(items);
  if (properties !== undefined) {
    Object.assign(schema, objectSchema(properties, Array.isArray(required) ? required : []));
  }
  if (additionalProperties !== undefined) schema.additionalProperties = additionalProperties;
  return schema;
}

/** `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`. */
export const COLOR_PATTERN = '^#([0-9a-fA-F]{3}|[0-9a-fA-F]{4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$';

function objectSchema(
  fields: Readonly<Record<string, ConfigField>>,
  named: readonly string[],
): Record<string, unknown> {
  const required = new Set(named);
  const properties: Record<string, JsonSchema> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (name.startsWith('x-')) continue;
    properties[name] = normaliseField(field);
    if (field.required === true) required.add(name);
  }
  return { type: 'object', properties, ...(required.size === 0 ? {} : { required: [...required] }) };
}

function largest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

function smallest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
