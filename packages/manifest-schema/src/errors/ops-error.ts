import type { Finding } from '../findings/finding.js';
import type { ErrorCode } from './error-codes.js';

export interface OpsErrorOptions {
  /** What to do about it, when there is something better to say than the code's general remedy. */
  readonly hint?: string;
  /** Where it happened: a path, an address, a version. */
  readonly where?: string;
  /** Everything that is wrong, when one failure stands for many findings. */
  readonly findings?: readonly Finding[];
  /** Public facts for machines (two digests, a limit); never a secret. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
  /** HTTP facts, when the failure came over the wire. */
  readonly status?: number;
  readonly requestId?: string;
  /** Seconds after which the same request may be sent again. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** A failure with a name: the only error that the edges print; anything else thrown is a defect. */
export class OpsError extends Error {
  override readonly name = 'OpsError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly where: string | undefined;
  readonly findings: readonly Finding[];
  readonly details: Readonly<Record<string, string | number | boolean>>;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, options: OpsErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.where = options.where;
    this.findings = options.findings ?? [];
    this.details = options.details ?? {};
    this.status = options.status;
    this.requestId = options.requestId;
    this.retryAfter = options.retryAfter;
  }
}
