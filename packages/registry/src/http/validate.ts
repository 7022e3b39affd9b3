import { OpsError, type Finding } from '@ops-center/manifest-schema';
import type { Static, TObject, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';

const MAX_ITEMS = 50;

/** Gives the value back typed, or throws `request.invalid` with one item per wrong field. */
export type Check<Schema extends TSchema> = (value: unknown) => Static<Schema>;

/** Makes the validator of a body. `file` is what the findings call it: `body`, `request`. */
export function compileCheck<Schema extends TSchema>(schema: Schema, file: string): Check<Schema> {
  const validator = Compile(schema);
  return (value) => {
    if (!validator.Check(value)) throw invalidRequest(`${file} is not as this operation takes it`, itemsOf(value));
    refuseNul(value, file);
    return value;
  };

  function itemsOf(value: unknown): Finding[] {
    return validator
      .Errors(value)
      .slice(0, MAX_ITEMS)
      .filter((error) => error.keyword !== 'additionalProperties')
      .map((error) => fieldItem(file, error.instancePath, fieldMessage(error.keyword, error.message)));
  }
}

/** Makes the reader of a query string: flat, known names only, each at most once. */
export function compileQuery<Schema extends TObject>(schema: Schema): (search: string) => Static<Schema> {
  const check = compileCheck(schema, 'query');
  const properties = schema.properties as Record<string, { readonly type?: string } | undefined>;
  return (search) => {
    const values = new Map<string, unknown>();
    for (const [name, text] of new URLSearchParams(search)) {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (property === undefined) {
        throw invalidRequest('the query has a parameter that this operation does not take', [
          fieldItem('query', pointerTo(name), `there is no parameter ${quote(name)}; there are: ${known(properties)}`),
        ]);
      }
      if (values.has(name)) {
        throw invalidRequest('the query gives a parameter twice', [
          fieldItem('query', pointerTo(name), 'give it once'),
        ]);
      }
      values.set(name, property.type === 'integer' && /^-?\d{1,15}$/.test(text) ? Number(text) : text);
    }
    return check(Object.fromEntries(values));
  };
}

/** PostgreSQL can store no NUL in a text: a value with one never reaches it. */
function refuseNul(value: unknown, file: string, pointer = ''): void {
  if (typeof value === 'string' && value.includes('\u0000')) {
    throw invalidRequest(`${file} is not as this operation takes it`, [
      fieldItem(file, pointer, 'must not contain a NUL character'),
    ]);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) refuseNul(inner, file, `${pointer}${pointerTo(key)}`);
}

function invalidRequest(message: string, findings: readonly Finding[]): OpsError {
  return new OpsError('request.invalid', message, { findings });
}

function fieldMessage(keyword: string, message: string): string {
  return keyword === 'boolean' ? 'there is no such field' : message;
}

function fieldItem(file: string, pointer: string, message: string): Finding {
  return { code: 'request.invalid', severity: 'error', message, pointer, file, line: 0, column: 0 };
}

function pointerTo(name: string): string {
  return `/${name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function quote(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}

function known(properties: Record<string, unknown>): string {
  return Object.keys(properties).join(', ') || 'none';
}
