import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { FrameReader } from '../wire/frames.js';

type Json = unknown;
type Fields = Record<string, Json>;

/** One line of a transcript; see conformance/README.md. */
export type Step =
  | { readonly send: Json }
  | { readonly sendText: string }
  | { readonly sendBase64: string }
  | { readonly sendFill: number }
  | { readonly expect: Json }
  | { readonly close: true }
  | { readonly ended: true };

export interface Transcript {
  readonly name: string;
  readonly steps: readonly Step[];
}

const PASSED_OVER = new Set(['log', '$/progress']);
const ANSWER_MS = 20_000;
const END_MS = 5000;

const INITIALIZE = {
  id: 'init',
  method: 'initialize',
  params: {
    protocolVersions: [1],
    host: { name: 'conformance', version: '1.0.0' },
    plugin: { id: 'conformance', version: '1.0.0' },
    granted: ['api:users:read'],
    limits: {},
    sandbox: { level: 'advisory' },
    config: {},
    later: 'unknown fields are ignored',
  },
};

/**
 * Starts the command with its channel at file descriptor 3 and plays the transcript against it.
 *
 * @throws Error naming the step that the plugin did not follow
 */
export async function play(command: readonly string[], transcript: Transcript): Promise<void> {
  const player = new Player(command);
  try {
    for (const [index, step] of transcript.steps.entries()) {
      await player.step(step).catch((error: unknown) => {
        const what = `step ${index + 1} of "${transcript.name}", ${JSON.stringify(step).slice(0, 300)}`;
        throw new Error(`${what}: ${String(error)}\n${player.output}`, { cause: error });
      });
    }
  } finally {
    await player.end();
  }
}

class Player {
  output = '';
  readonly #child: ChildProcess;
  readonly #channel: Duplex;
  readonly #reader = new FrameReader();
  readonly #frames: Fields[] = [];
  readonly #ended: Promise<unknown>;
  #wake: () => void = () => undefined;
  #description: Fields = {};
  #last: Json;

  constructor([program = '', ...args]: readonly string[]) {
    this.#child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    this.#ended = once(this.#child, 'exit');
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    this.#channel = this.#child.stdio[3] as Duplex;
    this.#channel.on('data', (chunk: Buffer) => this.#receive(chunk));
    // The end of the child is looked at by its exit.
    this.#channel.on('error', () => undefined);
  }

  step(step: Step): Promise<void> {
    if ('send' in step) return this.#write(JSON.stringify(this.#message(step.send)));
    if ('sendText' in step) return this.#write(step.sendText);
    if ('sendBase64' in step) return this.#write(Buffer.from(step.sendBase64, 'base64'));
    if ('sendFill' in step) return this.#write('x'.repeat(step.sendFill));
    if ('expect' in step) return this.#expect(step.expect);
    if ('close' in step) this.#channel.destroy();
    return within(END_MS, this.#ended, 'the process did not end').then(() => undefined);
  }

  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
    this.#channel.destroy();
  }

  #write(frame: string | Buffer): Promise<void> {
    this.#channel.write(frame);
    this.#channel.write('\n');
    return Promise.resolve();
  }

  #receive(chunk: Buffer): void {
    for (const frame of this.#reader.push(chunk)) {
      if (frame.kind !== 'text') throw new Error(`the plugin sent a frame that is ${frame.kind}`);
      const message = JSON.parse(frame.text) as Fields;
      if (!PASSED_OVER.has(message.method as string)) this.#frames.push(message);
    }
    this.#wake();
  }

  async #next(): Promise<Fields> {
    const gone = this.#ended.then(() => Promise.reject(new Error('the process ended')));
    gone.catch(() => undefined);
    while (this.#frames.length === 0) {
      const more = new Promise<void>((resolve) => (this.#wake = resolve));
      await within(ANSWER_MS, Promise.race([more, gone]), 'no frame came');
    }
    return this.#frames.shift() as Fields;
  }

  async #expect(pattern: Json): Promise<void> {
    const frame = await this.#next();
    const problem = misfit(pattern, frame, '');
    if (problem !== undefined) throw new Error(`${problem} in ${JSON.stringify(frame).slice(0, 2000)}`);
    this.#last = frame.id;
    if (frame.id === 'init' && frame.result !== undefined) this.#description = frame.result as Fields;
  }

  #message(message: Json): Json {
    const sent = message === '$initialize' ? INITIALIZE : (this.#resolve(message) as Fields);
    return { jsonrpc: '2.0', ...sent };
  }

  #resolve(value: Json): Json {
    if (value === '@last') return this.#last;
    if (typeof value === 'string') return value.startsWith('@') ? this.#handlerId(value) : value;
    if (Array.isArray(value)) return value.map((item) => this.#resolve(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#resolve(item)]));
  }

  #handlerId(reference: string): Json {
    const [, kind = '', name = '', turn = '1'] = /^@(hook|filter|route):([^#]*)(?:#(\d+))?$/.exec(reference) ?? [];
    const handlers = (this.#description[`${kind}s`] ?? []) as Fields[];
    const named = handlers.filter((handler) =>
      kind === 'route' ? `${(handler.methods as string[])[0]} ${String(handler.path)}` === name : handler.name === name,
    );
    const found = named[Number(turn) - 1];
    if (found === undefined) throw new Error(`the plugin registered no ${reference}`);
    return found.id;
  }
}

/** Where and how the value does not fit the pattern; undefined when it does. */
function misfit(pattern: Json, value: Json, at: string): string | undefined {
  if (pattern === '$any') return value === undefined ? `${at} is missing` : undefined;
  if (pattern === '$text') return typeof value === 'string' && value !== '' ? undefined : `${at} is no text`;
  if (pattern === '$number') return typeof value === 'number' ? undefined : `${at} is no number`;
  if (typeof pattern !== 'object' || pattern === null) {
    return pattern === value ? undefined : `${at} should be ${JSON.stringify(pattern)}`;
  }
  if (typeof value !== 'object' || value === null) return `${at} should be a structure`;
  if (Array.isArray(pattern) && (!Array.isArray(value) || value.length !== pattern.length)) {
    return `${at} should be a list of ${pattern.length}`;
  }
  for (const [key, item] of Object.entries(pattern)) {
    const problem = misfit(item, (value as Fields)[key], `${at}/${key}`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

async function within<T>(ms: number, promise: Promise<T>, problem: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${problem} within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
