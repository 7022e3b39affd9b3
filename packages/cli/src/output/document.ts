import Type, { type TSchema } from 'typebox';
import { EXIT_CODES } from '../errors/exit-codes.js';
import { FindingData, OrNull, Text } from './fields.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const FAILING = Object.keys(EXIT_CODES)
  .map(Number)
  .filter((code) => code !== 0);

const Failure = Type.Object({
  code: Type.String({ pattern: '^[a-z_]+(\\.[a-z_]+)?$', description: 'stable code; see the page of errors' }),
  message: Text,
  where: OrNull(Text),
  hint: Type.String({ description: 'what to do' }),
  docs: Text,
  status: Type.Union([Type.Integer(), Type.Null()], { description: 'HTTP status, when the registry said so' }),
  requestId: OrNull(Text),
  retryable: Type.Boolean({ description: 'whether the same command may succeed later' }),
  retryAfter: Type.Union([Type.Number(), Type.Null()], { description: 'seconds' }),
  details: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
  findings: Type.Array(FindingData),
});

/** The whole document of a command that succeeded with `data` or failed. */
export function documentSchema(name: string, data: TSchema): TSchema {
  const command = Type.Literal(name);
  const warnings = Type.Array(Text);
  const found = Type.Unsafe({ $ref: '#/$defs/data' });
  return {
    $schema: DIALECT,
    title: `ops-center ${name} --json`,
    $defs: { data },
    ...Type.Union([
      Type.Object({ ok: Type.Literal(true), command, data: found, warnings, exitCode: Type.Literal(0) }),
      failing(name, found),
    ]),
  };
}

/** A command line that names no command has failed: its `command` is empty. */
export function unknownCommandSchema(): TSchema {
  return { $schema: DIALECT, title: 'ops-center --json without a known command', ...failing('') };
}

function failing(name: string, found?: TSchema): TSchema {
  return Type.Object({
    ok: Type.Literal(false),
    command: Type.Literal(name),
    // When the command did its work, and the result is what is wrong.
    ...(found === undefined ? {} : { data: Type.Optional(found) }),
    error: Failure,
    warnings: Type.Array(Text),
    exitCode: Type.Enum(FAILING),
  });
}
