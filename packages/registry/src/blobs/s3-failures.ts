import { OpsError, type OpsErrorOptions } from '@ops-center/manifest-schema';

const RETRY_SECONDS = 5;
const FULL = new Set(['QuotaExceeded', 'InsufficientStorage', 'InsufficientCapacity', 'XMinioStorageFull']);
const CREDENTIALS = new Set(['SignatureDoesNotMatch', 'InvalidAccessKeyId', 'InvalidToken', 'ExpiredToken']);

/** The object store cannot be used now, or not with these settings. */
export class S3Failure extends OpsError {
  /** Whether the same request may well succeed in a moment. */
  readonly isTransient: boolean;

  constructor(message: string, isTransient: boolean, options: OpsErrorOptions) {
    super('registry.unavailable', message, { retryAfter: RETRY_SECONDS, ...options });
    this.isTransient = isTransient;
  }
}

/** The store answered, but not with what was asked for. Its own words are left out: they repeat parts of the request. */
export function refusal(status: number, document: string, where: string): OpsError {
  const told = /<Code>([A-Za-z0-9]{1,64})<\/Code>/.exec(document)?.[1];
  const reason = told ?? `status ${status}`;
  if (status === 507 || (told !== undefined && FULL.has(told))) {
    return new OpsError('registry.storage_full', `the object store has no room left (${reason}); nothing was changed`, {
      where,
    });
  }
  const isBusy = status === 429 || status >= 500 || told === 'RequestTimeout' || told === 'ConditionalRequestConflict';
  return new S3Failure(`${complaint(status, told)} (${reason})`, isBusy, { where, hint: hintFor(status, told) });
}

/** The store could not be reached, or the connection to it broke; whatever else was thrown is given back as it is. */
export function networkFailure(error: unknown, where: string): unknown {
  const code = networkCode(error);
  if (code === undefined) return error;
  return new S3Failure(`the object store does not answer (${code})`, true, {
    where,
    hint: 'The operator must look whether OPS_CENTER_REGISTRY_S3_ENDPOINT can be reached.',
    cause: error,
  });
}

/** Undefined when it is no error of the network. Node marks misuse of its functions with codes of its own. */
function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof OpsError) return undefined;
  const inner = error instanceof AggregateError ? (error.errors as unknown[])[0] : error;
  const code = inner instanceof Error ? (inner as NodeJS.ErrnoException).code : undefined;
  if (code?.startsWith('ERR_') === true && !/^ERR_(STREAM_PREMATURE_CLOSE|TLS_|SSL_)/.test(code)) return undefined;
  return code;
}

function complaint(status: number, told: string | undefined): string {
  if (told !== undefined && CREDENTIALS.has(told)) return 'the object store does not accept the credentials';
  if (told === 'RequestTimeTooSkewed') return 'the object store has another time than this machine';
  if (told === 'NoSuchBucket') return 'the object store has no such bucket';
  if (status === 403) return 'the object store does not allow this';
  if (status >= 300 && status < 400) return 'the object store sends us elsewhere';
  return 'the object store cannot do this';
}

function hintFor(status: number, told: string | undefined): string {
  if (told === 'RequestTimeTooSkewed') return 'The operator must set the clock of the machine.';
  if (told === 'NoSuchBucket') return 'The operator must create the bucket, or correct OPS_CENTER_REGISTRY_S3_BUCKET.';
  if (status === 401 || status === 403) {
    return 'The operator must correct OPS_CENTER_REGISTRY_S3_KEY_ID and its secret, or the policy of the bucket.';
  }
  if (status >= 300 && status < 400) {
    return 'The operator must correct OPS_CENTER_REGISTRY_S3_ENDPOINT or OPS_CENTER_REGISTRY_S3_REGION.';
  }
  return 'Try again in a moment.';
}
