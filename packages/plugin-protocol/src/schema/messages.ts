import Type from 'typebox';
import { WIRE_LIMITS } from '../tables/limits.js';
import { Fields, Json } from './values.js';

const jsonrpc = Type.Literal('2.0');
const Id = Type.Union([Type.Integer(), Type.String({ maxLength: 200 })]);
const method = Type.String({ minLength: 1, maxLength: WIRE_LIMITS.methodLength });

/** A call that is answered. Batches are not part of this protocol. */
export const RequestMessage = Type.Object({ jsonrpc, id: Id, method, params: Type.Optional(Fields) });
/** A call that is not answered. */
export const NotificationMessage = Type.Object({ jsonrpc, method, params: Type.Optional(Fields) });
export const ResultMessage = Type.Object({ jsonrpc, id: Id, result: Json });
export const ErrorMessage = Type.Object({
  jsonrpc,
  /** Null when the frame could not be read far enough to know. */
  id: Type.Union([Id, Type.Null()]),
  error: Type.Object({
    code: Type.Integer(),
    message: Type.String(),
    /** `name` is that of the table of errors. */
    data: Type.Optional(Fields),
  }),
});

export const MESSAGES = { RequestMessage, NotificationMessage, ResultMessage, ErrorMessage };
