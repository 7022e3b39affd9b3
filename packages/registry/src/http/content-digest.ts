import { OpsError } from '@ops-center/manifest-schema';

/**
 * The SHA-256 that a `Content-Digest` header promises of the body (RFC 9530), as base64.
 * Undefined without the header, or when it names other algorithms only, which the RFC lets a server ignore.
 * @throws OpsError request.invalid when sha-256 is named in another form than the RFC's
 */
export function promisedDigest(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const member = header.split(',').find((part) => /^\s*sha-256\s*=/i.test(part));
  if (member === undefined) return undefined;
  const match = /^\s*sha-256=:([A-Za-z0-9+/]{43}=):\s*$/.exec(member);
  if (match?.[1] === undefined) {
    throw new OpsError('request.invalid', 'Content-Digest is not in the form of RFC 9530', {
      hint: 'Send sha-256=:BASE64:, or no such header.',
    });
  }
  return match[1];
}

export function digestMismatch(): OpsError {
  return new OpsError('request.digest_mismatch', 'the body does not have the SHA-256 that Content-Digest promised');
}
