import { PROTOCOL_ERRORS, type ProtocolErrorName } from './tables/errors.js';

/** `error` of a JSON-RPC 2.0 response. */
export interface WireError {
  readonly code: number;
  readonly message: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A failure that both sides of the channel know by name. */
export class ProtocolError extends Error {
  override readonly name: ProtocolErrorName;
  readonly data: Readonly<Record<string, unknown>>;

  /** @param data the fields that the table of errors lists for this name */
  constructor(name: ProtocolErrorName, message: string, data: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = name;
    this.data = data;
  }

  /** JSON-RPC 2.0 error code. */
  get code(): number {
    return PROTOCOL_ERRORS[this.name].code;
  }

  /** As it travels. */
  toWire(): WireError {
    return { code: this.code, message: this.message, data: { ...this.data, name: this.name } };
  }
}

/** The error that a response holds; one that this version does not know becomes an InternalError that keeps its text. */
export function fromWire(error: WireError): ProtocolError {
  const { name, ...data } = error.data ?? {};
  if (isErrorName(name) && PROTOCOL_ERRORS[name].code === error.code)
    return new ProtocolError(name, error.message, data);
  const byCode = Object.entries(PROTOCOL_ERRORS).find(([, { code }]) => code === error.code)?.[0];
  return new ProtocolError((byCode as ProtocolErrorName | undefined) ?? 'InternalError', error.message, data);
}

function isErrorName(name: unknown): name is ProtocolErrorName {
  return typeof name === 'string' && Object.hasOwn(PROTOCOL_ERRORS, name);
}
