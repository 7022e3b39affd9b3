const TOKEN = /ocp_[A-Za-z0-9]{12,}/g;
const PRIVATE_KEY = /-----BEGIN ([A-Z0-9 ]*)PRIVATE KEY-----[\s\S]*?(?:-----END \1PRIVATE KEY-----|$)/g;
const BEARER = /\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}/gi;
const URL_PASSWORD = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@:]*:[^\s/@]+@/gi;

/**
 * The last barrier before text leaves the process: tokens, private keys, authorization headers and
 * passwords in addresses become `[redacted]`, whoever put them there (a server's message, a path, a cause).
 */
export function redact(text: string): string {
  return text
    .replace(TOKEN, 'ocp_[redacted]')
    .replace(PRIVATE_KEY, '[redacted private key]')
    .replace(BEARER, '$1 [redacted]')
    .replace(URL_PASSWORD, '$1[redacted]@');
}

/** {@link redact} for every text inside a JSON value. */
export function redactValue(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(redactValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactValue(inner)]));
}
