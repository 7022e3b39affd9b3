import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

const SCHEMAS = path.resolve(import.meta.dirname, '../../schemas');

export interface Document {
  readonly ok: boolean;
  readonly command: string;
  readonly data?: unknown;
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string };
  readonly warnings: readonly string[];
  readonly exitCode: number;
}

const validators = new Map<string, ValidateFunction>();

/**
 * Parses what `--json` printed: exactly one document, which fits its shipped schema and has no field that the
 * schema does not name, and tells the exit code of the process.
 */
export function readDocument(ended: { readonly code: number | null; readonly stdout: string }): Document {
  const document = parse(ended.stdout);
  const validate = validatorOf(document.command);
  const fits: boolean = validate(document);
  if (!fits) {
    expect.fail(
      `the document of \`${document.command}\` does not fit packages/cli/schemas (describe it in src/output, then npm run generate): ${JSON.stringify(validate.errors?.filter(({ keyword }) => keyword !== 'anyOf').slice(0, 5))}\n${ended.stdout.slice(0, 2000)}`,
    );
  }
  expect(document.exitCode).toBe(ended.code);
  expect(document.ok).toBe(ended.code === 0);
  return document;
}

function parse(stdout: string): Document {
  try {
    return JSON.parse(stdout) as Document;
  } catch {
    return expect.fail(`stdout is not one JSON document: ${JSON.stringify(stdout.slice(0, 2000))}`);
  }
}

function validatorOf(command: string): ValidateFunction {
  const name = command === '' ? 'unknown-command' : command.replaceAll(' ', '-');
  let validate = validators.get(name);
  if (validate === undefined) {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    validate = ajv.compile(closed(JSON.parse(readFileSync(path.join(SCHEMAS, `${name}.json`), 'utf8'))) as object);
    validators.set(name, validate);
  }
  return validate;
}

/** What is shipped lets fields be added later; what is printed now must all be described. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in schema && !('additionalProperties' in schema)
    ? { ...inner, additionalProperties: false }
    : inner;
}

/** The names of the shipped schemas. */
export function schemaNames(): string[] {
  return readdirSync(SCHEMAS)
    .map((name) => name.replace(/\.json$/, ''))
    .toSorted();
}
