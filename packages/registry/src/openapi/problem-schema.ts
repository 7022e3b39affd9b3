import { ERROR_CODES } from '@ops-center/manifest-schema';
import Type from 'typebox';

/** What every answer but a good one is: RFC 9457 with our extensions. */
export const ProblemSchema = Type.Object(
  {
    type: Type.String({ description: 'A URN that ends in the code.' }),
    title: Type.String({ description: 'What the code means.' }),
    status: Type.Integer(),
    detail: Type.String({ description: 'What happened this time.' }),
    instance: Type.Optional(Type.String({ description: 'Path of the request.' })),
    code: Type.Enum(Object.keys(ERROR_CODES), { description: 'Stable; what scripts match on.' }),
    request_id: Type.String(),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          code: Type.String(),
          message: Type.String(),
          pointer: Type.String({ description: 'JSON pointer (RFC 6901).' }),
          file: Type.Optional(Type.String()),
          line: Type.Optional(Type.Integer()),
          column: Type.Optional(Type.Integer()),
          severity: Type.Optional(Type.Enum(['error', 'warning', 'info'])),
          hint: Type.Optional(Type.String()),
        }),
        { description: 'Findings and field errors.' },
      ),
    ),
    details: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]), {
        description: 'Facts for machines: two digests, a limit.',
      }),
    ),
    hint: Type.Optional(Type.String({ description: 'What to do.' })),
    retry_after: Type.Optional(Type.Number({ description: 'Seconds.' })),
  },
  { description: 'RFC 9457 problem document.' },
);
