import { Type } from 'typebox';

export type ConfigFieldType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'color';

/** One configuration field, in the specification's form or in JSON Schema's: both may be mixed. */
export interface ConfigField {
  readonly type?: ConfigFieldType;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** `true` on the field itself, or the names of required fields of an object. */
  readonly required?: boolean | readonly string[];
  readonly sensitive?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly placeholder?: string;
  readonly enum?: readonly unknown[];
  readonly items?: ConfigField;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, ConfigField>>;
  readonly additionalProperties?: boolean;
}

/** Either the short form (field name to field) or the full one (`type: object` with `properties`). */
export type ConfigSchemaSource = Readonly<Record<string, unknown>>;

const FIELD = { $ref: '#/$defs/configField' };
const COUNT = { type: 'integer', minimum: 0, maximum: 1_000_000 };
const FIELDS = {
  type: 'object',
  maxProperties: 200,
  propertyNames: {
    pattern: '^[A-Za-z][A-Za-z0-9_-]{0,99}$',
    patternErrorMessage: 'must be a letter, then letters, digits, "_" or "-"',
  },
  patternProperties: { '^x-': {} },
  additionalProperties: FIELD,
};

/** The parts of JSON Schema that a configuration field may use, and the specification's additions to them. */
export const CONFIG_DEFINITIONS = {
  configField: {
    title: 'Configuration field',
    description: 'One setting of the plugin: what it may hold and how the settings page shows it.',
    type: 'object',
    properties: {
      type: {
        description: 'What the field holds. `color` is text such as `#1976d2`.',
        enum: ['string', 'number', 'integer', 'boolean', 'array', 'object', 'color'],
      },
      title: { description: 'Label on the settings page.', type: 'string', minLength: 1, maxLength: 200 },
      description: { description: 'Help text on the settings page.', type: 'string', minLength: 1, maxLength: 2000 },
      default: { description: 'Value used until somebody sets another. It must fit the field.' },
      examples: { description: 'Values that would fit.', type: 'array', maxItems: 20 },
      required: {
        description:
          '`true` when the field must be set; for an object in JSON Schema form, the names of its required fields.',
        type: ['boolean', 'array'],
        items: { type: 'string', maxLength: 100 },
        maxItems: 200,
      },
      sensitive: {
        description: 'The value is a secret: stored encrypted and never shown again.',
        type: 'boolean',
      },
      min: { description: 'Smallest number; the same as `minimum`.', type: 'number' },
      max: { description: 'Largest number; the same as `maximum`.', type: 'number' },
      minimum: { description: 'Smallest number.', type: 'number' },
      maximum: { description: 'Largest number.', type: 'number' },
      exclusiveMinimum: { description: 'The number must be larger than this.', type: 'number' },
      exclusiveMaximum: { description: 'The number must be smaller than this.', type: 'number' },
      multipleOf: { description: 'The number must be a multiple of this.', type: 'number', exclusiveMinimum: 0 },
      minLength: { description: 'Fewest characters of a text.', ...COUNT },
      maxLength: { description: 'Most characters of a text.', ...COUNT },
      pattern: {
        description: 'Regular expression that a text must match.',
        type: 'string',
        minLength: 1,
        maxLength: 500,
      },
      format: {
        description: 'What kind of text it is; the settings page offers a fitting input.',
        enum: ['email', 'uri', 'hostname', 'ipv4', 'ipv6', 'date', 'time', 'date-time', 'uuid', 'password', 'textarea'],
      },
      placeholder: { description: 'Sample shown in the empty input.', type: 'string', minLength: 1, maxLength: 200 },
      enum: { description: 'The only values that are allowed.', type: 'array', minItems: 1, maxItems: 500 },
      items: { description: 'What the items of an array are.', ...FIELD },
      minItems: { description: 'Fewest items of an array.', ...COUNT },
      maxItems: { description: 'Most items of an array.', ...COUNT },
      uniqueItems: { description: 'No item of an array may occur twice.', type: 'boolean' },
      properties: { description: 'The fields of an object.', ...FIELDS },
      additionalProperties: { description: 'Whether an object may hold fields that are not listed.', type: 'boolean' },
    },
    additionalProperties: false,
    patternProperties: { '^x-': {} },
  },
};

export const ConfigSchemaSchema = Type.Unsafe<ConfigSchemaSource>({
  description:
    'Settings that an administrator can change. Two forms are read: the short one maps each field name to its definition; the full one is an object schema with `type: object` and `properties`. In both, a field may say `required: true`, `sensitive: true`, `min` and `max`.',
  type: 'object',
  if: { type: 'object', required: ['type'], properties: { type: { type: 'string' } } },
  // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema's keyword
  then: {
    properties: {
      $schema: { type: 'string', maxLength: 500 },
      type: { description: 'Always `object`: settings are named.', enum: ['object'] },
      title: { type: 'string', minLength: 1, maxLength: 200 },
      description: { type: 'string', minLength: 1, maxLength: 2000 },
      properties: { description: 'Field name to field.', ...FIELDS },
      required: {
        description: 'Names of the fields that must be set.',
        type: 'array',
        items: { type: 'string', maxLength: 100 },
        maxItems: 200,
      },
      additionalProperties: { description: 'Whether settings that are not listed are kept.', type: 'boolean' },
    },
    additionalProperties: false,
    patternProperties: { '^x-': {} },
  },
  else: FIELDS,
  examples: [{ webhook_url: { type: 'string', required: true, sensitive: true, description: 'Slack webhook URL' } }],
});
