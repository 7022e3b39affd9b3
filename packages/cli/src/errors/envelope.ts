import type { Finding, OpsError } from '@ops-center/manifest-schema';
import { EXIT, isRetryable } from './exit-codes.js';
import { redactValue } from './redact.js';
import { docsOf, hintOf } from './render.js';

/** The document that `--json` prints: one on stdout, whatever happens. */
export type Envelope =
  | {
      readonly ok: true;
      readonly command: string;
      readonly data: unknown;
      readonly warnings: readonly string[];
      readonly exitCode: 0;
    }
  | {
      readonly ok: false;
      readonly command: string;
      /** What was found, when the command did its work and the result is what is wrong. */
      readonly data?: unknown;
      readonly error: EnvelopeError;
      readonly warnings: readonly string[];
      readonly exitCode: number;
    };

interface EnvelopeError {
  readonly code: string;
  readonly message: string;
  readonly where: string | null;
  readonly hint: string;
  readonly docs: string;
  /** HTTP status, when the registry said so. */
  readonly status: number | null;
  readonly requestId: string | null;
  readonly retryable: boolean;
  /** Seconds, when the registry said how long to wait. */
  readonly retryAfter: number | null;
  readonly details: Readonly<Record<string, string | number | boolean>>;
  readonly findings: readonly Finding[];
}

export function successEnvelope(command: string, data: unknown, warnings: readonly string[]): Envelope {
  return redacted({ ok: true, command, data: data ?? null, warnings, exitCode: 0 });
}

export function failureEnvelope(
  command: string,
  failure: OpsError,
  warnings: readonly string[],
  exitCode: number = EXIT[failure.code],
  data?: unknown,
): Envelope {
  return redacted({
    ok: false,
    command,
    ...(data === undefined ? {} : { data }),
    error: {
      code: failure.code,
      message: failure.message,
      where: failure.where ?? null,
      hint: hintOf(failure),
      docs: docsOf(failure.code),
      status: failure.status ?? null,
      requestId: failure.requestId ?? null,
      retryable: isRetryable(failure.code),
      retryAfter: failure.retryAfter ?? null,
      details: failure.details,
      findings: failure.findings,
    },
    warnings,
    exitCode,
  });
}

/** A document as it is printed: what could act on a terminal is escaped, which JSON itself does not ask for. */
export function jsonText(document: unknown): string {
  return JSON.stringify(document, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function redacted(envelope: Envelope): Envelope {
  return redactValue(envelope) as Envelope;
}
