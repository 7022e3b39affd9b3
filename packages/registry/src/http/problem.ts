import { ERROR_CODES, OpsError, type Finding, type Problem, type ProblemItem } from '@ops-center/manifest-schema';
import { databaseTrouble } from '../database.js';
import { STATUS } from './status.js';

const MAX_ITEMS = 1000;
const MAX_TEXT = 4000;
const DEFAULT_RETRY_SECONDS: Readonly<Record<number, number>> = { 503: 5, 507: 60 };

/** An answer of failure: the document, and the headers that belong to it. */
export interface ProblemAnswer {
  readonly status: number;
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Turns whatever was thrown into an RFC 9457 document.
 * What is not a named failure, or a failure without a meaning on the wire, is our defect:
 * it answers 500 with the request id and says nothing of its cause.
 */
export function problemFor(error: unknown, requestId: string, instance: string): ProblemAnswer {
  const failure = publicFailure(error);
  const status = STATUS[failure.code];
  const retryAfter = failure.retryAfter ?? DEFAULT_RETRY_SECONDS[status];
  const problem: Problem = {
    type: `urn:ops-center:error:${failure.code}`,
    title: ERROR_CODES[failure.code].meaning,
    status,
    detail: clip(failure.message),
    instance,
    code: failure.code,
    request_id: requestId,
    ...(failure.findings.length === 0 ? {} : { errors: failure.findings.slice(0, MAX_ITEMS).map(problemItem) }),
    ...(Object.keys(failure.details).length === 0 ? {} : { details: failure.details }),
    hint: clip(failure.hint ?? ERROR_CODES[failure.code].remedy),
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
  };
  return {
    status,
    problem,
    headers: {
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(Math.ceil(retryAfter)) }),
      ...(status === 401 ? { 'WWW-Authenticate': challenge(failure) } : {}),
    },
  };
}

/** Whether a failure is ours rather than the client's, so that the log must keep its cause. */
export function isDefect(error: unknown): boolean {
  return publicFailure(error).code === 'internal.bug';
}

function publicFailure(error: unknown): OpsError {
  if (error instanceof OpsError && STATUS[error.code] !== 500) {
    // Messages of these name paths and addresses of the server.
    if (error.code === 'file.disk_full') return new OpsError('registry.storage_full', 'the registry has no room left');
    if (error.code === 'database.unavailable') {
      return new OpsError('database.unavailable', 'the database of the registry does not answer');
    }
    return error;
  }
  const trouble = databaseTrouble(error);
  if (trouble === 'full' || errorCode(error) === 'ENOSPC' || errorCode(error) === 'EDQUOT') {
    return new OpsError('registry.storage_full', 'the registry has no room left');
  }
  if (trouble === 'away') return new OpsError('database.unavailable', 'the database of the registry does not answer');
  return new OpsError('internal.bug', 'the registry failed to answer this request');
}

function challenge(failure: OpsError): string {
  return failure.code === 'auth.required'
    ? 'Bearer realm="ops-center"'
    : 'Bearer realm="ops-center", error="invalid_token"';
}

function problemItem(finding: Finding): ProblemItem {
  return {
    code: finding.code,
    message: clip(finding.message),
    pointer: clip(finding.pointer),
    file: clip(finding.file),
    line: finding.line,
    column: finding.column,
    severity: finding.severity,
    ...(finding.hint === undefined ? {} : { hint: clip(finding.hint) }),
  };
}

function clip(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`;
}

function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
