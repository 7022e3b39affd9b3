import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Context, SpanContext } from '@opentelemetry/api';
import type { Logger } from 'pino';
import { createSpanSender } from './span-sender.js';
import type { TelemetrySettings } from './settings.js';
import { failureKind, NO_TRACING, type SpanStart, type Tracing } from './tracing.js';

/** Spans that wait to be sent; more are dropped. */
const QUEUE = 4096;
const BATCH = 512;
const EVERY_MS = 2000;
const MOST_TEXT = 500;

export interface TracingOptions {
  /** Undefined: nothing is traced, and nothing of OpenTelemetry is loaded. */
  readonly settings: TelemetrySettings | undefined;
  readonly version: string;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

/**
 * Opens tracing as the settings say, by OpenTelemetry's own library. It sets nothing that is global: what has a `Tracing`
 * traces, and nothing else does.
 */
export async function openTracing({ settings, version, log }: TracingOptions): Promise<Tracing> {
  if (settings === undefined) return NO_TRACING;
  const library = await import('./library.js');
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = library;
  const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL };
  const writer = settings.protocol === 'http/json' ? library.JsonTraceSerializer : library.ProtobufTraceSerializer;
  const sender = createSpanSender(
    settings,
    { codes: library.ExportResultCode, write: (spans) => writer.serializeRequest(spans) },
    log,
  );
  const root = settings.sampler.endsWith('traceidratio')
    ? new library.TraceIdRatioBasedSampler(settings.ratio)
    : settings.sampler.endsWith('always_on')
      ? new library.AlwaysOnSampler()
      : new library.AlwaysOffSampler();
  const provider = new library.TracerProvider({
    sampler: settings.sampler.startsWith('parentbased_') ? new library.ParentBasedSampler({ root }) : root,
    spanLimits: { attributeValueLengthLimit: MOST_TEXT },
    resource: library.defaultResource().merge(
      library.resourceFromAttributes({
        'service.instance.id': randomUUID(),
        ...settings.attributes,
        'service.version': version,
      }),
    ),
    spanProcessors: [
      new library.BatchSpanProcessor({
        exporter: sender,
        maxQueueSize: QUEUE,
        maxExportBatchSize: BATCH,
        scheduledDelayMillis: EVERY_MS,
      }),
    ],
  });
  const tracer = provider.getTracer('ops-center-registry', version);
  const here = new AsyncLocalStorage<Context>();

  function start(name: string, { kind, attributes = {}, traceparent }: SpanStart) {
    const caller = parseTraceparent(traceparent);
    const parent =
      caller === undefined ? (here.getStore() ?? ROOT_CONTEXT) : trace.setSpanContext(ROOT_CONTEXT, caller);
    const span = tracer.startSpan(name, { kind: kinds[kind], attributes }, parent);
    return {
      context: trace.setSpan(parent, span),
      set: (more: SpanStart['attributes'] & {}) => void span.setAttributes(more),
      fail: (what: string) => {
        span.setAttribute('error.type', what);
        span.setStatus({ code: SpanStatusCode.ERROR });
      },
      end: () => span.end(),
    };
  }

  return {
    isOn: true,
    inSpan: async (name, facts, work) => {
      const span = start(name, facts);
      try {
        return await here.run(span.context, () => work(span));
      } catch (error) {
        span.fail(failureKind(error));
        throw error;
      } finally {
        span.end();
      }
    },
    begin: start,
    ids: () => {
      const context = here.getStore();
      const span = context === undefined ? undefined : trace.getSpanContext(context);
      return span === undefined ? undefined : { trace_id: span.traceId, span_id: span.spanId };
    },
    close: async (milliseconds) => {
      const timer = setTimeout(() => sender.abort(), milliseconds);
      try {
        await provider.shutdown();
      } catch {
        // What was not taken is lost; the log has been told.
      } finally {
        clearTimeout(timer);
        sender.abort();
      }
    },
  };
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.{0,200})?$/;

/** W3C Trace Context, level 1: what does not keep to it is as if it were not there. */
function parseTraceparent(header: string | undefined): SpanContext | undefined {
  const [, version, traceId = '', spanId = '', flags = '', more] = TRACEPARENT.exec(header ?? '') ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
}
