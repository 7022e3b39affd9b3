import type { ProblemAnswer } from './problem.js';
import type { Answer } from './route.js';

/** A refusal as OAuth writes it (RFC 6749, 5.2), with the request id, and for failures that are not OAuth's the code, of our problem documents. */
export function oauthRefusal(
  error: string,
  description: string,
  requestId: string,
  more: { status?: number; code?: string; headers?: Readonly<Record<string, string>> } = {},
): Answer {
  return {
    kind: 'full',
    status: more.status ?? 400,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      Pragma: 'no-cache',
      ...more.headers,
    },
    body: JSON.stringify({ error, error_description: plain(description), code: more.code, request_id: requestId }),
  };
}

/** A failure of ours at an address where OAuth's form is due. */
export function oauthFailure({ status, problem, headers }: ProblemAnswer): Answer {
  const [first] = problem.errors ?? [];
  const where = first === undefined ? '' : `: ${first.pointer} ${first.message}`;
  return oauthRefusal(errorName(status), `${problem.detail}${where}`, problem.request_id, {
    status,
    headers,
    code: problem.code,
  });
}

function errorName(status: number): string {
  if (status === 429) return 'slow_down';
  if (status >= 500) return status === 503 ? 'temporarily_unavailable' : 'server_error';
  return 'invalid_request';
}

/** RFC 6749 allows printable ASCII without quotation mark and backslash. */
function plain(text: string): string {
  return text.replaceAll(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/g, "'").slice(0, 500);
}
