import type { ErrorCode } from '@ops-center/manifest-schema';
import Type, { type TSchema } from 'typebox';
import { takesIdempotencyKey } from '../http/once.js';
import type { AnswerSpec, Route } from '../http/route.js';
import { STATUS } from '../http/status.js';
import { OAuthError } from '@ops-center/registry-client';
import { ProblemSchema } from './problem-schema.js';

type Json = Record<string, unknown>;

const OAUTH = { 'application/json': { schema: { $ref: '#/components/schemas/OAuthError' } } };
const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

const IDEMPOTENCY = {
  'Idempotency-Key': {
    description:
      'The same key again within 24 hours, by the same token for the same request, gives the first answer and changes nothing.',
    schema: Type.String({ pattern: '^[!-~]{1,255}$' }),
  },
};

/** Failures that every route can answer. */
const EVERYWHERE: readonly ErrorCode[] = [
  'request.invalid',
  'request.token_in_url',
  'auth.invalid_token',
  'policy.rate_limited',
  'internal.bug',
  'database.unavailable',
];

/**
 * Describes routes as OpenAPI 3.1, from the same schemas that check their requests.
 * @param version of the API, not of the server: it changes when the contract does
 */
export function openApiDocument(routes: readonly Route[], version: string): Json {
  const schemas: Json = { Problem: ProblemSchema, OAuthError };
  const paths: Record<string, Json> = {};
  for (const one of routes) {
    for (const answer of Object.values(one.answers)) {
      if (answer.name !== undefined && answer.schema !== undefined) schemas[answer.name] = answer.schema;
    }
    const path = (paths[one.path] ??= {});
    path[one.method.toLowerCase()] = operation(one);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ops-Center plugin registry',
      version,
      description:
        'Every answer but a good one is application/problem+json (RFC 9457), except at the endpoints of OAuth, which answer as RFC 6749 says.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: sortKeys(paths),
    components: {
      schemas: sortKeys(schemas),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A registry token, in the Authorization header only.' },
      },
    },
  };
}

function operation(one: Route): Json {
  return {
    operationId: one.operation,
    summary: one.summary,
    tags: [one.tag],
    security: security(one),
    'x-ops-center-access': one.access,
    'x-ops-center-authorisation': one.authorisation,
    ...parameters(one),
    ...requestBody(one),
    responses: responses(one),
  };
}

function security({ access }: Route): Json[] {
  if (access === 'public') return [{}, { token: [] }];
  return [{ token: access === 'token' ? [] : [access] }];
}

function parameters(one: Route): Json {
  const { params = {}, query, headers = {} } = one;
  const inPath = Object.entries(params).map(([name, { schema, description }]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema,
  }));
  const required: readonly string[] = query?.required ?? [];
  const inQuery = Object.entries((query?.properties ?? {}) as Record<string, TSchema & { description?: string }>).map(
    ([name, schema]) => ({
      name,
      in: 'query',
      required: required.includes(name),
      ...(schema.description === undefined ? {} : { description: schema.description }),
      schema,
    }),
  );
  const inHeader = Object.entries({ ...headers, ...(takesIdempotencyKey(one) ? IDEMPOTENCY : {}) }).map(
    ([name, { description, schema }]) => ({
      name,
      in: 'header',
      required: true,
      description,
      schema,
    }),
  );
  const all = [...inPath, ...inQuery, ...inHeader];
  return all.length === 0 ? {} : { parameters: all };
}

function requestBody({ body, bytes, multipart, oauth }: Route): Json {
  if (bytes !== undefined) return { requestBody: { required: true, content: { [bytes]: {} } } };
  if (body !== undefined) {
    const form = oauth === true ? { 'application/x-www-form-urlencoded': { schema: body } } : {};
    return { requestBody: { required: true, content: { ...form, 'application/json': { schema: body } } } };
  }
  if (multipart === undefined) return {};
  const schema = {
    type: 'object',
    description: 'In this order; the bundle last.',
    required: ['request', 'envelope', 'bundle'],
    properties: {
      request: multipart.request,
      envelope: { type: 'string', description: 'The .sig file: a DSSE envelope as JSON.' },
      bundle: { type: 'string', contentMediaType: 'application/zip', description: 'The .zip file.' },
    },
    additionalProperties: false,
  };
  const encoding = { request: { contentType: 'application/json' }, bundle: { contentType: 'application/zip' } };
  return { requestBody: { required: true, content: { 'multipart/form-data': { schema, encoding } } } };
}

/** Every failure that the document names for a route. */
export function failuresOf(one: Route): ErrorCode[] {
  return [
    ...EVERYWHERE,
    ...accessFailures(one),
    ...Object.values(one.params ?? {}).map(({ otherwise }) => otherwise),
    ...bodyFailures(one),
    ...changeFailures(one),
    ...(one.failures ?? []),
  ];
}

function responses(one: Route): Json {
  const good = Object.entries(one.answers).map(([status, answer]) => [status, response(answer)] as const);
  const codes = new Map<number, ErrorCode[]>();
  for (const code of failuresOf(one)) {
    const known = codes.get(STATUS[code]) ?? [];
    if (!known.includes(code)) known.push(code);
    codes.set(STATUS[code], known);
  }
  const bad = [...codes].map(
    ([status, some]) =>
      [String(status), { description: some.join(', '), content: one.oauth === true ? OAUTH : PROBLEM }] as const,
  );
  return sortKeys(Object.fromEntries([...good, ...bad]));
}

function response({ description, name, schema, mediaType }: AnswerSpec): Json {
  if (schema !== undefined && name !== undefined) {
    return { description, content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } };
  }
  return mediaType === undefined ? { description } : { description, content: { [mediaType]: {} } };
}

function changeFailures(one: Route): ErrorCode[] {
  if (one.method === 'GET') return [];
  const failures: ErrorCode[] = one.whenReadOnly === true ? [] : ['registry.read_only'];
  return takesIdempotencyKey(one) ? [...failures, 'request.key_reused', 'request.key_in_use'] : failures;
}

function accessFailures({ access }: Route): ErrorCode[] {
  if (access === 'public') return [];
  return access === 'token' ? ['auth.required'] : ['auth.required', 'auth.forbidden'];
}

function bodyFailures({ body, bytes, multipart }: Route): ErrorCode[] {
  if (bytes !== undefined) return ['request.media_type', 'request.too_large', 'request.incomplete'];
  if (body === undefined && multipart === undefined) return [];
  return ['request.media_type', 'request.too_large', 'request.digest_mismatch', 'request.incomplete'];
}

function sortKeys(source: Json): Json {
  return Object.fromEntries(Object.entries(source).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
