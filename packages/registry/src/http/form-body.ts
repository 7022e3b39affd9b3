import { OpsError } from '@ops-center/manifest-schema';
import { readCapped, readJsonBody } from './json-body.js';

const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/**
 * Reads a body of fields, each given once, of at most 64 KiB.
 * @throws OpsError request.media_type, request.too_large, request.incomplete, request.invalid
 */
export async function readFormBody(request: Request): Promise<Readonly<Record<string, string>>> {
  if (!FORM.test(request.headers.get('content-type') ?? '')) {
    throw new OpsError('request.media_type', 'this operation takes application/x-www-form-urlencoded');
  }
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(Buffer.from(await readCapped(request)).toString('utf8'))) {
    if (fields.has(name)) throw new OpsError('request.invalid', 'the body gives a field twice');
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

/** As OAuth writes its requests, or the same fields as JSON. */
export async function readFormOrJsonBody(request: Request): Promise<unknown> {
  if (/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) return await readJsonBody(request);
  return await readFormBody(request);
}
