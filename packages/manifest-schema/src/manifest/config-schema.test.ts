import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { normaliseConfigSchema } from './config-schema.js';
import { parseManifest } from './read-manifest.js';
import { HEAD } from './testing/broken-manifests.js';
import { DARK_THEME, GOOD_MANIFESTS, SLACK_INTEGRATION, SPECIFICATION_MANIFEST } from './testing/good-manifests.js';

/** Compiles as any consumer would, with ajv's strictest reading but for our own annotations. */
function validatorFor(text: string) {
  const schema = normaliseConfigSchema(parseManifest(text));
  if (schema === undefined) throw new Error('no config_schema');
  const ajv = new Ajv2020({
    strict: true,
    keywords: ['x-sensitive', 'x-placeholder', 'x-input'],
    formats: { color: true, email: true },
  });
  return ajv.compile(schema);
}

describe('normaliseConfigSchema', () => {
  test('makes JSON Schema of the full form', () => {
    expect(normaliseConfigSchema(parseManifest(SPECIFICATION_MANIFEST))).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        api_key: { type: 'string', description: 'External API key', writeOnly: true, 'x-sensitive': true },
        threshold: { type: 'number', description: 'Prediction threshold', default: 0.85, minimum: 0, maximum: 1 },
        enabled_features: { type: 'array', items: { type: 'string' }, default: ['feature1', 'feature2'] },
      },
      required: ['api_key'],
      additionalProperties: false,
    });
  });

  test('makes JSON Schema of the short form', () => {
    expect(normaliseConfigSchema(parseManifest(SLACK_INTEGRATION))).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { webhook_url: { type: 'string', description: 'Slack webhook URL' } },
      required: ['webhook_url'],
      additionalProperties: false,
    });
  });

  test('makes text with a pattern of a colour', () => {
    const validate = validatorFor(DARK_THEME);
    expect(validate({ primary_color: '#1976d2', accent_color: '#FFF' })).toBe(true);
    expect(validate({ primary_color: 'red' })).toBe(false);
    expect(validate({ primary_color: '#1976d2; background: url(x)' })).toBe(false);
  });

  test('what it makes says yes and no to the right values', () => {
    const validate = validatorFor(SPECIFICATION_MANIFEST);
    expect(validate({ api_key: 'k', threshold: 1 })).toBe(true);
    expect(validate({ threshold: 0.5 })).toBe(false);
    expect(validate({ api_key: 'k', threshold: 1.01 })).toBe(false);
    expect(validate({ api_key: 'k', enabled_features: [1] })).toBe(false);
    expect(validate({ api_key: 'k', unlisted: 1 })).toBe(false);
  });

  test('takes the stricter of two bounds, and the names in both forms of required', () => {
    const validate = validatorFor(`${HEAD}config_schema:
  type: object
  required: [a]
  properties:
    a: {type: integer, min: 1, minimum: 2, max: 9, maximum: 8}
    b: {type: object, required: true, properties: {c: {type: string, required: true}}}
    x-note: {anything: at all}
`);
    expect(validate({ a: 2, b: { c: '' } })).toBe(true);
    expect(validate({ a: 1, b: { c: '' } })).toBe(false);
    expect(validate({ a: 9, b: { c: '' } })).toBe(false);
    expect(validate({ a: 2 })).toBe(false);
    expect(validate({ b: { c: '' } })).toBe(false);
    expect(validate({ a: 2, b: {} })).toBe(false);
  });

  test('keeps settings that are not listed when the manifest says so', () => {
    const validate = validatorFor(
      `${HEAD}config_schema: {type: object, properties: {a: {type: string}}, additionalProperties: true}\n`,
    );
    expect(validate({ unlisted: 1 })).toBe(true);
  });

  test('a manifest without config_schema has none', () => {
    expect(normaliseConfigSchema(parseManifest(HEAD))).toBeUndefined();
  });

  test.each(GOOD_MANIFESTS.filter(({ text }) => text.includes('config_schema:')))(
    'any validator can compile what it makes: $says',
    ({ text }) => {
      expect(() => validatorFor(text)).not.toThrow();
    },
  );
});
