import { fromWire, ProtocolError } from '../protocol-error.js';
import { checkParams, checkResult, type Side } from '../schema/check.js';
import { WIRE_LIMITS } from '../tables/limits.js';
import { FrameReader, type Frame } from '../wire/frames.js';
import { BadFrame, readMessage, type Message, type MessageId } from '../wire/read-message.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a handler may use beside the parameters. */
export interface Call {
  /** Aborted when the other side takes the request back, or the channel closes. */
  readonly signal: AbortSignal;
}

/** Handlers by method. A request's handler returns the result or throws; a ProtocolError travels as it is. */
export interface PeerHandlers {
  readonly requests: Readonly<Record<string, (params: never, call: Call) => unknown>>;
  readonly notifications?: Readonly<Record<string, (params: never) => void>>;
}

export interface PeerOptions extends PeerHandlers {
  /** Which side of the channel this is. */
  readonly side: Side;
  /** Sends one frame, which ends with its line feed. */
  readonly write: (frame: string) => void;
  /** Told of frames that could not be used, for the log. They never end the channel. */
  readonly onBadFrame?: (error: ProtocolError) => void;
}

interface OpenRequest {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: ProtocolError) => void;
  readonly end: () => void;
}

const encoder = new TextEncoder();

/**
 * One end of the channel between a host and a plugin: JSON-RPC 2.0 in NDJSON frames, both ways at once.
 * Parameters and results are checked against the protocol's schemas on their way in. No input ends it but {@link Peer.close}.
 */
export class Peer {
  readonly #options: PeerOptions;
  readonly #frames = new FrameReader();
  readonly #asked = new Map<MessageId, OpenRequest>();
  readonly #answering = new Map<MessageId, AbortController>();
  #nextId = 1;
  #closed: ProtocolError | undefined;

  constructor(options: PeerOptions) {
    this.#options = options;
  }

  /** Requests of the other side that are not answered yet. */
  get openCalls(): number {
    return this.#answering.size;
  }

  /** Takes bytes from the channel. */
  receive(chunk: Uint8Array): void {
    for (const frame of this.#frames.push(chunk)) {
      if (this.#closed === undefined) this.#take(frame);
    }
  }

  /**
   * Asks the other side.
   * @param options.timeoutMs after which the request is taken back and fails with Timeout
   * @throws ProtocolError what the other side answered; Timeout, Cancelled, MessageTooLarge, PluginCrashed of this side
   */
  request(
    method: string,
    params: Fields,
    options: { timeoutMs?: number; signal?: AbortSignal } = {},
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed !== undefined) return reject(this.#closed);
      if (options.signal?.aborted === true) return reject(new ProtocolError('Cancelled', `${method} was cancelled`));
      const id = this.#nextId;
      this.#nextId += 1;
      const frame = encode({ jsonrpc: '2.0', id, method, params });
      const giveUp = (error: ProtocolError): void => {
        if (!this.#asked.has(id)) return;
        this.#settle(id, (open) => open.reject(error));
        this.notify('$/cancel', { id });
      };
      const cancel = (): void => giveUp(new ProtocolError('Cancelled', `${method} was cancelled`));
      const { timeoutMs, signal } = options;
      const timer =
        timeoutMs === undefined
          ? undefined
          : setTimeout(
              () =>
                giveUp(new ProtocolError('Timeout', `${method} took over ${timeoutMs} ms`, { deadlineMs: timeoutMs })),
              timeoutMs,
            );
      signal?.addEventListener('abort', cancel, { once: true });
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
      };
      this.#asked.set(id, { method, resolve, reject, end });
      this.#options.write(frame);
    });
  }

  /** Tells the other side something that is not answered. */
  notify(method: string, params: Fields): void {
    if (this.#closed === undefined) this.#options.write(encode({ jsonrpc: '2.0', method, params }));
  }

  /** Ends this end: open requests fail with PluginCrashed, handlers that still run see their signal aborted. */
  close(reason = 'channel_closed'): void {
    if (this.#closed !== undefined) return;
    this.#closed = new ProtocolError('PluginCrashed', 'the channel is closed', { reason });
    for (const id of [...this.#asked.keys()]) this.#settle(id, (open) => open.reject(this.#closed as ProtocolError));
    for (const controller of this.#answering.values()) controller.abort();
    this.#answering.clear();
  }

  #settle(id: MessageId, how: (open: OpenRequest) => void): boolean {
    const open = this.#asked.get(id);
    if (open === undefined) return false;
    this.#asked.delete(id);
    open.end();
    how(open);
    return true;
  }

  #take(frame: Frame): void {
    if (frame.kind === 'too-large') {
      const data = { limit: WIRE_LIMITS.frameBytes, size: frame.size };
      return this.#refuse(null, new ProtocolError('MessageTooLarge', 'a frame is too large', data));
    }
    if (frame.kind === 'not-utf8') return this.#refuse(null, new ProtocolError('ParseError', 'a frame must be UTF-8'));
    let message: Message;
    try {
      message = readMessage(frame.text);
    } catch (error) {
      if (!(error instanceof BadFrame)) throw error;
      return this.#refuse(error.id, error);
    }
    this.#dispatch(message);
  }

  /** Answers a frame that cannot be used. An id of null says that it is not known which one. */
  #refuse(id: MessageId | null, error: ProtocolError): void {
    this.#options.onBadFrame?.(error);
    this.#options.write(encode({ jsonrpc: '2.0', id, error: error.toWire() }));
  }

  #dispatch(message: Message): void {
    switch (message.kind) {
      case 'request':
        void this.#answer(message.id, message.method, message.params);
        return;
      case 'notification':
        return this.#hear(message.method, message.params);
      case 'result':
        return this.#receiveResult(message.id, message.result);
      case 'error': {
        const error = fromWire(message.error);
        const known = message.id !== null && this.#settle(message.id, (open) => open.reject(error));
        if (!known) this.#options.onBadFrame?.(error);
      }
    }
  }

  #receiveResult(id: MessageId, result: unknown): void {
    const known = this.#settle(id, (open) => {
      const problem = checkResult(this.#options.side, open.method, result);
      if (problem === undefined) open.resolve(result);
      else open.reject(new ProtocolError('InvalidResult', `the answer to ${open.method}: ${problem}`, { problem }));
    });
    if (!known) this.#options.onBadFrame?.(new ProtocolError('InvalidRequest', 'an answer to no open request'));
  }

  #hear(method: string, params: Fields): void {
    if (method === '$/cancel') {
      this.#answering.get(params.id as MessageId)?.abort();
      return;
    }
    const handler = own(this.#options.notifications ?? {}, method);
    const problem = handler === undefined ? 'is not known' : checkParams(this.#options.side, method, params);
    if (handler === undefined || problem !== undefined) {
      this.#options.onBadFrame?.(new ProtocolError('InvalidRequest', `notification ${method}: ${problem}`));
      return;
    }
    handler(params as never);
  }

  async #answer(id: MessageId, method: string, params: Fields): Promise<void> {
    if (this.#answering.has(id)) {
      return this.#refuse(id, new ProtocolError('InvalidRequest', 'a request with this id is still open'));
    }
    if (this.#answering.size >= WIRE_LIMITS.openCalls) {
      const data = { resource: 'calls', limit: WIRE_LIMITS.openCalls, used: this.#answering.size };
      return this.#refuse(id, new ProtocolError('ResourceExhausted', 'too many calls are open', data));
    }
    const controller = new AbortController();
    this.#answering.set(id, controller);
    const answer = await this.#run(method, params, controller.signal);
    if (this.#closed !== undefined) return;
    this.#answering.delete(id);
    this.#options.write(encodeAnswer(id, answer));
  }

  async #run(method: string, params: Fields, signal: AbortSignal): Promise<Answer> {
    const handler = own(this.#options.requests, method);
    if (handler === undefined) {
      return { error: new ProtocolError('MethodNotFound', `there is no method ${method}`, { method }) };
    }
    const problem = checkParams(this.#options.side, method, params);
    if (problem !== undefined)
      return { error: new ProtocolError('InvalidParams', `${method}: ${problem}`, { problem }) };
    try {
      return await Promise.race([
        Promise.resolve(handler(params as never, { signal })).then(toAnswer),
        cancelled(signal, method),
      ]);
    } catch (error) {
      if (error instanceof ProtocolError) return { error };
      // The text of an unexpected error may hold anything; it belongs into this side's log, not onto the wire.
      this.#options.onBadFrame?.(new ProtocolError('InternalError', String(error)));
      return { error: new ProtocolError('InternalError', `${method} failed`) };
    }
  }
}

type Answer = { readonly result: unknown } | { readonly error: ProtocolError };

const toAnswer = (result: unknown): Answer => ({ result });

function cancelled(signal: AbortSignal, method: string): Promise<Answer> {
  return new Promise((resolve) => {
    const stop = (): void => resolve({ error: new ProtocolError('Cancelled', `${method} was cancelled`) });
    signal.addEventListener('abort', stop, { once: true });
  });
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function encodeAnswer(id: MessageId, answer: Answer): string {
  if ('error' in answer) return encode({ jsonrpc: '2.0', id, error: answer.error.toWire() });
  try {
    return encode({ jsonrpc: '2.0', id, result: answer.result ?? null });
  } catch (error) {
    const failure =
      error instanceof ProtocolError
        ? error
        : new ProtocolError('InvalidResult', 'the result cannot be written as JSON', { problem: 'not JSON' });
    return encode({ jsonrpc: '2.0', id, error: failure.toWire() });
  }
}

/** @throws ProtocolError MessageTooLarge */
function encode(message: object): string {
  const text = JSON.stringify(message);
  // A character is at most three bytes of UTF-8 for each unit of the string: most need no second look.
  const size = text.length * 3 <= WIRE_LIMITS.frameBytes ? 0 : encoder.encode(text).length;
  if (size > WIRE_LIMITS.frameBytes) {
    throw new ProtocolError('MessageTooLarge', 'a message is too large', { limit: WIRE_LIMITS.frameBytes, size });
  }
  return `${text}\n`;
}
