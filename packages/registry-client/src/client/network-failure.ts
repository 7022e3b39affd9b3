import { OpsError, type ErrorCode } from '@ops-center/manifest-schema';

/** What came of one attempt: the value, or why not and whether it is worth another. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: OpsError;
      readonly retry: boolean;
      /** Part of the work is kept by the next attempt. */
      readonly progress?: boolean;
    };

export type FailedOutcome = Extract<Outcome<never>, { ok: false }>;

const TIMEOUTS: ReadonlySet<string> = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

const CUTS: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTDOWN',
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'ENOTFOUND',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
]);

/**
 * Names what went wrong below HTTP. Undefined when the error is none of the network's: then it is our defect.
 * @param where the registry's address, without anything secret
 */
export function networkFailure(error: unknown, where: string): FailedOutcome | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = readCode(error);
  const fail = (errorCode: ErrorCode, message: string, retry: boolean, hint?: string): FailedOutcome => ({
    ok: false,
    retry,
    error: new OpsError(errorCode, message, { where, cause: error, ...(hint === undefined ? {} : { hint }) }),
  });

  if (error.name === 'TimeoutError') return fail('registry.timeout', 'no complete answer in the time allowed', false);
  if (TIMEOUTS.has(code)) return fail('registry.timeout', 'no answer in time', true);
  if (code === 'ENOTFOUND') return fail('registry.unreachable', 'its host name does not exist', false);
  if (code === 'ECONNREFUSED') return fail('registry.unreachable', 'nothing listens at its address', true);
  if (CUTS.has(code)) return fail('registry.unreachable', 'the connection was cut', true);
  if (isCertificateFault(code)) {
    return fail(
      'registry.unreachable',
      `its TLS certificate cannot be trusted (${code})`,
      false,
      'When it has a private certificate authority, give its certificate with --ca-file.',
    );
  }
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO') {
    return fail('registry.unreachable', 'no TLS connection could be made', false, 'Check http against https.');
  }
  if (error.name === 'HTTPParserError' || code === 'UND_ERR_HEADERS_OVERFLOW') {
    return fail('registry.bad_answer', 'the answer is not HTTP', false);
  }
  // undici has no code of its own for a proxy that refuses.
  if (/^Proxy (?:response|Authentication Required) \(\d+\)/.test(error.message)) {
    return fail('registry.unreachable', 'the proxy refused the connection', false, 'Check the proxy and its password.');
  }
  return undefined;
}

/** True when the peer went away while we were still sending: its answer may be lost. */
export function isBrokenPipe(error: OpsError): boolean {
  return error.cause instanceof Error && ['EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(readCode(error.cause));
}

function readCode(error: Error): string {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (code === 'UND_ERR_PRX_TLS' && cause instanceof Error) return readCode(cause);
  return typeof code === 'string' ? code : '';
}

function isCertificateFault(code: string): boolean {
  return (
    /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_)/.test(code) ||
    ['INVALID_CA', 'INVALID_PURPOSE', 'HOSTNAME_MISMATCH', 'PATH_LENGTH_EXCEEDED'].includes(code)
  );
}
