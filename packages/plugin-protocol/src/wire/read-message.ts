import { ProtocolError, type WireError } from '../protocol-error.js';
import { WIRE_LIMITS } from '../tables/limits.js';

export type MessageId = number | string;
type Fields = Readonly<Record<string, unknown>>;

/** One message of JSON-RPC 2.0, told apart. */
export type Message =
  | { readonly kind: 'request'; readonly id: MessageId; readonly method: string; readonly params: Fields }
  | { readonly kind: 'notification'; readonly method: string; readonly params: Fields }
  | { readonly kind: 'result'; readonly id: MessageId; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: MessageId | null; readonly error: WireError };

/** A frame that is no message, with the id that an answer to it can carry. */
export class BadFrame extends ProtocolError {
  readonly id: MessageId | null;

  constructor(name: 'ParseError' | 'InvalidRequest' | 'InvalidParams', message: string, id: MessageId | null = null) {
    super(name, message, name === 'InvalidParams' ? { problem: message } : {});
    this.id = id;
  }
}

/**
 * Reads one frame. Fields that this version does not know are ignored; batches are not part of the protocol.
 *
 * @throws BadFrame for what is no JSON, nested too deeply, or no message of JSON-RPC 2.0
 */
export function readMessage(text: string): Message {
  const value = parseJson(text);
  if (!isFields(value)) throw new BadFrame('InvalidRequest', 'a frame must be a JSON object');
  const id = readId(value);
  if (value.jsonrpc !== '2.0') throw new BadFrame('InvalidRequest', '"jsonrpc" must be "2.0"', id ?? null);
  if (Object.hasOwn(value, 'method')) return readCall(value, id);
  if (id === undefined)
    throw new BadFrame('InvalidRequest', 'a frame needs a method, or an id with a result or an error');
  if (Object.hasOwn(value, 'error')) return { kind: 'error', id, error: readError(value.error) };
  if (Object.hasOwn(value, 'result') && id !== null) return { kind: 'result', id, result: value.result };
  throw new BadFrame('InvalidRequest', 'a response needs a result or an error', id);
}

function readCall(value: Fields, id: MessageId | null | undefined): Message {
  const { method, params = {} } = value;
  if (typeof method !== 'string' || method === '' || method.length > WIRE_LIMITS.methodLength) {
    throw new BadFrame(
      'InvalidRequest',
      `"method" must be text of 1 to ${WIRE_LIMITS.methodLength} characters`,
      id ?? null,
    );
  }
  if (id === null) throw new BadFrame('InvalidRequest', 'the id of a request must be a number or text');
  if (!isFields(params)) {
    throw id === undefined
      ? new BadFrame('InvalidRequest', '"params" must be an object')
      : new BadFrame('InvalidParams', '"params" must be an object', id);
  }
  return id === undefined ? { kind: 'notification', method, params } : { kind: 'request', id, method, params };
}

function readId(value: Fields): MessageId | null | undefined {
  if (!Object.hasOwn(value, 'id')) return undefined;
  const { id } = value;
  if (id === null || (typeof id === 'number' && Number.isSafeInteger(id))) return id;
  if (typeof id === 'string' && id.length <= 200) return id;
  throw new BadFrame('InvalidRequest', '"id" must be a whole number or text of at most 200 characters');
}

function readError(error: unknown): WireError {
  if (!isFields(error) || !Number.isInteger(error.code) || typeof error.message !== 'string') {
    throw new BadFrame('InvalidRequest', '"error" must hold a code and a message');
  }
  const data = isFields(error.data) ? { data: error.data } : {};
  return { code: error.code as number, message: error.message, ...data };
}

function parseJson(text: string): unknown {
  if (!isShallow(text, WIRE_LIMITS.depth)) {
    throw new BadFrame('ParseError', `a frame may be nested ${WIRE_LIMITS.depth} levels deep`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new BadFrame('ParseError', 'a frame must be JSON');
  }
}

/** Whether no list or object of the JSON text lies deeper than `most`; looked at before anything is built from it. */
export function isShallow(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x22) {
      at = endOfString(text, at);
    } else if (char === 0x5b || char === 0x7b) {
      depth += 1;
      if (depth > most) return false;
    } else if (char === 0x5d || char === 0x7d) depth -= 1;
  }
  return true;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x5c) at += 1;
    else if (char === 0x22) return at;
  }
  return text.length;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
