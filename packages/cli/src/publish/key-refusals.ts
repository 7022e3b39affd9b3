import { OpsError, type ErrorCode } from '@ops-center/manifest-schema';

/** Which keys a statement was signed with, in the words of the command line. */
export interface KeyRoles {
  readonly publisher: string;
  /** The key that is registered, or that comes. */
  readonly newKey: string;
  /** The one that vouches for it, or that goes; undefined when there is none. */
  readonly oldKey: string | undefined;
  /** How the older key is named on the command line. */
  readonly oldIs: string;
}

/**
 * Does something with a key at the registry. What the registry refuses is told with what to do about the *key*: the
 * same codes are used for bundles, and their remedies speak of those.
 */
export async function withKeyHints<Value>(roles: KeyRoles, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const hint = error instanceof OpsError ? hintFor(error.code, roles) : undefined;
    if (!(error instanceof OpsError) || hint === undefined) throw error;
    throw new OpsError(error.code, error.message, {
      hint,
      details: error.details,
      findings: error.findings,
      cause: error,
      ...(error.where === undefined ? {} : { where: error.where }),
      ...(error.status === undefined ? {} : { status: error.status }),
      ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
      ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
    });
  }
}

function hintFor(code: ErrorCode, { publisher, newKey, oldKey, oldIs }: KeyRoles): string | undefined {
  const list = '`ops-center keys list` shows its keys';
  const other = oldKey === undefined ? 'the key' : `${oldIs} (${oldKey})`;
  switch (code) {
    case 'key.exists':
      return `${newKey} is a key of ${publisher} already; ${list}. What it is called and may do cannot be changed: give another key, or rotate this one to another.`;
    case 'key.taken':
      return `${newKey} belongs to another organisation. Every organisation has keys of its own: make one with \`openssl genpkey -algorithm ed25519 -out new-key.pem\` and give it.`;
    case 'key.challenge_invalid':
      return 'Run the command again: a challenge is good for five minutes and once. When it goes on, compare the clocks of both machines.';
    case 'signature.untrusted_key':
      return `${other} is not registered for ${publisher}; ${list}. Use one of those, or register the new key without it.`;
    case 'signature.key_revoked':
    case 'signature.key_expired':
    case 'signature.key_not_yet_valid':
      return `${other} does not count at this moment; ${list} and their state. Use one that counts, or register the new key without it.`;
    case 'signature.key_scope':
      return `${other} is for certain plugins only: it can vouch for a key with --plugins that names no others, and a key for all plugins vouches for any.`;
    case 'signature.registry_mismatch':
    case 'signature.publisher_mismatch':
      return 'The registry has another name, or the organisation another slug, than was signed. Run the command again, with the address that the registry has for itself.';
    case 'signature.count':
    case 'signature.encoding':
    case 'signature.invalid':
    case 'signature.malformed':
    case 'signature.payload_type':
    case 'signature.statement_malformed':
    case 'signature.statement_not_canonical':
      return 'The statement about the key did not arrive as it was signed. Run the command again; when it goes on, something on the way changes requests.';
    default:
      return undefined;
  }
}
