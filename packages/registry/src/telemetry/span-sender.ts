import type { ExportResultCode } from '@opentelemetry/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import type { Logger } from 'pino';
import { failureKind } from './tracing.js';
import type { TelemetrySettings } from './settings.js';

const TIMEOUT_MS = 5000;

export interface SpanSender extends SpanExporter {
  /** Gives up what is under way, and all that comes. */
  abort(): void;
}

/** What the sender takes of OpenTelemetry, which is loaded only when something is traced. */
export interface SenderLibrary {
  readonly codes: typeof ExportResultCode;
  write(spans: ReadableSpan[]): Uint8Array | undefined;
}

/** Sends spans to a collector: each batch once. The first that is not taken is told to the log, and the next that is. */
export function createSpanSender(
  { url, protocol, headers }: Pick<TelemetrySettings, 'url' | 'protocol' | 'headers'>,
  library: SenderLibrary,
  log: Pick<Logger, 'info' | 'warn'>,
): SpanSender {
  const over = new AbortController();
  const mediaType = protocol === 'http/json' ? 'application/json' : 'application/x-protobuf';
  let lost = 0;

  async function send(body: Uint8Array): Promise<void> {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': mediaType },
      body,
      redirect: 'error',
      signal: AbortSignal.any([over.signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new TypeError(`status ${answer.status}`);
  }

  async function attempt(spans: ReadableSpan[]): Promise<void> {
    const body = library.write(spans);
    try {
      if (body !== undefined) await send(body);
    } catch (error) {
      if (lost === 0 && !over.signal.aborted)
        log.warn({ reason: reasonOf(error) }, 'the collector does not take traces');
      lost += spans.length;
      throw error;
    }
    if (lost > 0) log.info({ spans_lost: lost }, 'the collector takes traces again');
    lost = 0;
  }

  return {
    export: (spans, done) => {
      attempt(spans).then(
        () => done({ code: library.codes.SUCCESS }),
        () => done({ code: library.codes.FAILED }),
      );
    },
    forceFlush: () => Promise.resolve(),
    shutdown: () => Promise.resolve(),
    abort: () => over.abort(),
  };
}

/** Messages of the network name addresses; a code is enough. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.message.startsWith('status ')) return error.message;
  return failureKind(error.cause ?? error);
}
