import { Type, type TSchema, type TSchemaOptions } from 'typebox';
import { SLUG_LENGTH, SLUG_PATTERN } from '../slug.js';

/**
 * Building blocks of the manifest schema. `patternErrorMessage` says what a pattern wants, in the
 * words that editors (yaml-language-server) and our findings both show.
 */
type TextOptions = Omit<TSchemaOptions, 'pattern'> & {
  readonly description: string;
  readonly maxLength: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
};

/** Text without line breaks at its ends or inside. */
export function line(options: TextOptions) {
  return Type.String({
    minLength: 1,
    pattern: '^\\S(.*\\S)?$',
    patternErrorMessage: 'must be one line without spaces at its ends',
    ...options,
  });
}

/** Text that may have several lines. */
export function prose(options: TextOptions) {
  return Type.String({ minLength: 1, pattern: '\\S', patternErrorMessage: 'must not be blank', ...options });
}

export function slug(description: string, options: TSchemaOptions = {}) {
  return Type.String({
    description,
    minLength: SLUG_LENGTH.minimum,
    maxLength: SLUG_LENGTH.maximum,
    pattern: SLUG_PATTERN,
    patternErrorMessage: 'must be lower-case letters, digits and single hyphens between them',
    ...options,
  });
}

/** The name of something inside the manifest: a job, a service. */
export function itemName(description: string) {
  return Type.String({
    description,
    maxLength: 100,
    pattern: '^[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$',
    patternErrorMessage: 'must be letters and digits, with single "-", "_" or "." between them',
  });
}

/** An address. What is in it is checked by rules, which say more than a pattern can. */
export function address(description: string, options: TSchemaOptions = {}) {
  return Type.String({ description, minLength: 1, maxLength: 500, ...options });
}

/** A path inside the plugin's folder, with forward slashes. */
export function filePath(description: string, options: TSchemaOptions = {}) {
  return Type.String({ description, minLength: 1, maxLength: 500, ...options });
}

export function handler(description: string) {
  return Type.String({
    description: `${description} Written as \`package.module:function\`, \`folder/file.py:function\`, or \`function\` alone when it lives in the backend's entry module.`,
    minLength: 1,
    maxLength: 200,
    examples: ['backend.hooks:on_device_created'],
  });
}

/** An amount of money with at most two decimals. */
export function money(description: string) {
  return Type.Unsafe<number | string>({
    description,
    type: ['number', 'string'],
    minimum: 0,
    maximum: 99_999_999.99,
    pattern: '^(0|[1-9]\\d{0,7})(\\.\\d{1,2})?$',
    patternErrorMessage: 'must be an amount such as 29.99',
    examples: [29.99],
  });
}

/** A mapping with these fields and no others, but for those that start with `x-`. */
export function section<Properties extends Record<string, TSchema>>(
  properties: Properties,
  options: TSchemaOptions = {},
) {
  return Type.Object(properties, {
    additionalProperties: false,
    patternProperties: { '^x-': {} },
    ...options,
  });
}

export function list<Items extends TSchema>(
  items: Items,
  options: TSchemaOptions & { description: string; maxItems: number },
) {
  return Type.Array(items, { ...options });
}

/** What one of many costs: often less than the smallest coin. */
export function unitPrice(description: string) {
  return Type.Unsafe<number | string>({
    description,
    type: ['number', 'string'],
    minimum: 0,
    maximum: 999_999,
    pattern: '^(0|[1-9]\\d{0,5})(\\.\\d{1,8})?$',
    patternErrorMessage: 'must be an amount with up to eight decimals, such as 0.0025',
    examples: ['0.0025'],
  });
}
