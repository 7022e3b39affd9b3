import { isErrorCode, type ErrorCode } from './error-codes.js';
import { OpsError } from './ops-error.js';
import type { Finding } from '../findings/finding.js';

/** RFC 9457 problem document with our extensions; what every non-2xx answer of the registry carries. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly code: string;
  readonly request_id: string;
  /** Findings and field errors. */
  readonly errors?: readonly ProblemItem[];
  readonly details?: Readonly<Record<string, string | number | boolean>>;
  readonly hint?: string;
  /** Seconds. */
  readonly retry_after?: number;
}

export interface ProblemItem {
  readonly code: string;
  readonly message: string;
  readonly pointer: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly severity?: string;
  readonly hint?: string;
}

const MAX_ITEMS = 1000;
const MAX_TEXT = 4000;

/**
 * Reads a problem document from a registry, which may be newer, older or hostile:
 * the same OpsError comes back that was thrown there; an unknown code degrades by status class.
 */
export function fromProblem(body: unknown, status: number, requestId?: string): OpsError {
  const source = isRecord(body) ? body : {};
  const text = (key: string): string | undefined => {
    const value = source[key];
    return typeof value === 'string' ? value.slice(0, MAX_TEXT) : undefined;
  };
  const told = text('code');
  const code = told !== undefined && isErrorCode(told) ? told : codeForStatus(status);
  const id = text('request_id') ?? requestId;
  const hint = text('hint');
  const retryAfter = source['retry_after'];
  return new OpsError(code, text('detail') ?? text('title') ?? `the registry answered ${status}`, {
    status,
    findings: readItems(source['errors']),
    details: readDetails(source['details']),
    ...(hint === undefined ? {} : { hint }),
    ...(id === undefined ? {} : { requestId: id }),
    ...(typeof retryAfter === 'number' && Number.isFinite(retryAfter) ? { retryAfter } : {}),
  });
}

/** The nearest code for a status when the answer does not carry one that we know. */
export function codeForStatus(status: number): ErrorCode {
  switch (status) {
    case 401:
      return 'auth.invalid_token';
    case 403:
      return 'auth.forbidden';
    case 404:
      return 'request.not_found';
    case 405:
      return 'request.method_not_allowed';
    case 408:
      return 'request.incomplete';
    case 413:
      return 'request.too_large';
    case 415:
      return 'request.media_type';
    case 429:
      return 'policy.rate_limited';
    case 507:
      return 'registry.storage_full';
    default:
      return status >= 500 ? 'registry.unavailable' : 'request.invalid';
  }
}

function readItems(value: unknown): Finding[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, MAX_ITEMS)
    .filter(isRecord)
    .map((item) => {
      const text = (key: string): string => {
        const found = item[key];
        return typeof found === 'string' ? found.slice(0, MAX_TEXT) : '';
      };
      const number = (key: string): number => {
        const found = item[key];
        return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : 0;
      };
      const severity = item['severity'];
      const hint = text('hint');
      return {
        code: text('code'),
        severity: severity === 'warning' || severity === 'info' ? severity : 'error',
        message: text('message'),
        pointer: text('pointer'),
        file: text('file'),
        line: number('line'),
        column: number('column'),
        ...(hint === '' ? {} : { hint }),
      };
    });
}

function readDetails(value: unknown): Record<string, string | number | boolean> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string | number | boolean] =>
      ['string', 'number', 'boolean'].includes(typeof entry[1]),
    ),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
