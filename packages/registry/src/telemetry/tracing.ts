import { OpsError } from '@ops-center/manifest-schema';

/** Facts of a span. Never what a client sent: no addresses, no queries, no names of plugins or people. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** One piece of work that is under way. */
export interface Span {
  set(attributes: Attributes): void;
  /** @param kind a code or the name of a class; never a message */
  fail(kind: string): void;
}

export interface SpanStart {
  /** `server` answers a request, `client` asks another program, `internal` does neither. */
  readonly kind: 'server' | 'client' | 'internal';
  readonly attributes?: Attributes;
  /** The `traceparent` of whoever asked (W3C Trace Context); without it the span belongs to the one it is begun in. */
  readonly traceparent?: string | undefined;
}

/** Which trace a line of log belongs to. */
export interface TraceIds {
  readonly trace_id: string;
  readonly span_id: string;
}

/** Tells a collector what the registry does. Nothing that is done waits for the collector. */
export interface Tracing {
  /** Whether anything is traced at all. */
  readonly isOn: boolean;
  /** Does work in a span of its own; what the work begins is below it. A failure is noted and passed on. */
  inSpan<T>(name: string, start: SpanStart, work: (span: Span) => Promise<T>): Promise<T>;
  /** A span whose end is not that of one function. */
  begin(name: string, start: SpanStart): Span & { end(): void };
  /** Of the span under way here. */
  ids(): TraceIds | undefined;
  /** Sends what is left, for so long at most, and gives the rest up. */
  close(milliseconds: number): Promise<void>;
}

const NO_SPAN = { set: () => undefined, fail: () => undefined, end: () => undefined };

/** Traces nothing. */
export const NO_TRACING: Tracing = Object.freeze({
  isOn: false,
  inSpan: <T>(_name: string, _start: SpanStart, work: (span: Span) => Promise<T>) => work(NO_SPAN),
  begin: () => NO_SPAN,
  ids: () => undefined,
  close: () => Promise.resolve(),
});

/** What a span may tell of a failure: its code, or its class. */
export function failureKind(error: unknown): string {
  if (error instanceof OpsError) return error.code;
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : error.name;
}
