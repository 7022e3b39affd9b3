import fc from 'fast-check';
import type { TSchema } from 'typebox';

interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/**
 * A body that a schema takes: its required fields, and those in `known` wherever a field has such a name. The same
 * each time.
 */
export function sampleBody(schema: TSchema, known: Readonly<Record<string, unknown>> = {}): unknown {
  return sample(schema as JsonSchema, known);
}

function sample(schema: JsonSchema, known: Readonly<Record<string, unknown>>): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.anyOf !== undefined) return sample(schema.anyOf[0] ?? {}, known);
  switch (schema.type) {
    case 'object':
      return sampleObject(schema, known);
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}, known));
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'null':
      return null;
    default:
      return sampleText(schema);
  }
}

function sampleObject(schema: JsonSchema, known: Readonly<Record<string, unknown>>): unknown {
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, inner]): [string, unknown][] => {
    if (Object.hasOwn(known, name)) return [[name, known[name]]];
    return required.has(name) ? [[name, sample(inner, known)]] : [];
  });
  const [[pattern, inner] = []] = Object.entries(schema.patternProperties ?? {});
  const free =
    pattern === undefined || inner === undefined
      ? []
      : Array.from({ length: schema.minProperties ?? 0 }, () => [sampleText({ pattern }), sample(inner, known)]);
  return Object.fromEntries([...fields, ...free]);
}

function sampleText({ minLength = 0, maxLength = 1000, pattern, format }: JsonSchema): string {
  if (format === 'uri') return 'https://example.test/';
  const texts =
    pattern === undefined
      ? fc.constant('a'.repeat(Math.max(1, minLength)))
      : fc.stringMatching(new RegExp(pattern)).filter(({ length }) => length >= minLength && length <= maxLength);
  const [text = ''] = fc.sample(texts, { numRuns: 1, seed: 7 });
  return text;
}
