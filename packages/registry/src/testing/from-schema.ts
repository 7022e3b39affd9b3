import fc from 'fast-check';

/** A JSON schema as far as the contract uses them. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Texts for a field or parameter of this name. */
export type Samples = (name: string) => readonly string[];

/**
 * Values that fit a schema. Texts with a form are taken from the samples for their field when some of them have it:
 * names of things that are there lead deeper than any that are made up.
 */
export function fitting(schema: unknown, name: string, samples: Samples): fc.Arbitrary<unknown> {
  return valueOf(schema as Schema, name, samples);
}

function valueOf(schema: Schema, name: string, samples: Samples): fc.Arbitrary<unknown> {
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => valueOf(one, name, samples)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, samples);
    case 'array':
      return fc.array(valueOf(schema.items ?? {}, name, samples), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 3),
      });
    case 'string':
      return textOf(schema, samples(name));
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1000, 1_000_000) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.constantFrom<unknown>('text', 1, true, null, {}, []);
  }
}

function objectOf({ properties = {}, required = [] }: Schema, samples: Samples): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, valueOf(one, name, samples)]),
  );
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
}

function textOf({ pattern, minLength = 0, maxLength = 100 }: Schema, samples: readonly string[]): fc.Arbitrary<string> {
  const form = pattern === undefined ? /^/ : new RegExp(pattern, 'u');
  const known = samples.filter((text) => form.test(text) && text.length >= minLength && text.length <= maxLength);
  if (known.length > 0) return fc.constantFrom(...known);
  return pattern === undefined
    ? fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 40) })
    : fc.stringMatching(form, { maxLength });
}
