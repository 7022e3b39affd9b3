import { FinishUploadRequest, OpenUpload, OpenUploadRequest, UploadResult } from '@ops-center/registry-client';
import { OpsError } from '@ops-center/manifest-schema';
import Type from 'typebox';
import { uploadIdParam } from '../http/params.js';
import { readBody } from '../http/read-body.js';
import { empty, json, route } from '../http/route.js';
import { UPLOAD_FAILURES } from '../versions/routes.js';
import { appendToUpload } from './append-upload.js';
import { finishUpload } from './finish-upload.js';
import { cancelUpload, openUpload, readUpload } from './open-upload.js';

const OWN = 'The user who began the upload, as long as the token may publish for its organisation; 404 for others.';
const PART = 'application/partial-upload';
const IDLE_MS = 30_000;

export const uploadRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/uploads',
    operation: 'openUpload',
    summary: 'Begin to send a bundle in parts, or find how far the same bytes came before',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: 'A role in the organisation that may publish: owner, maintainer or publisher.',
    body: OpenUploadRequest,
    answers: {
      200: { description: 'It was begun before: go on at Upload-Offset.', name: 'OpenUpload', schema: OpenUpload },
      201: { description: 'Begun. It is given up after a day.', name: 'OpenUpload', schema: OpenUpload },
    },
    failures: ['plugin.not_found', 'plugin.name_taken', 'publish.mismatch', 'policy.limit_reached'],
    async handle(deps, { actor, body, requestId }) {
      const { upload, isNew } = await openUpload(deps, actor, { request: body, requestId });
      const location = `${deps.config.publicUrl}/api/v1/uploads/${upload.id}`;
      return json(upload, { status: isNew ? 201 : 200, headers: { Location: location, ...progressOf(upload) } });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/uploads/{upload}',
    operation: 'readUpload',
    summary: 'Where an upload stands: HEAD with Upload-Offset, GET with all of it',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: OWN,
    allows: 'own',
    params: { upload: uploadIdParam },
    answers: {
      200: { description: 'Upload-Offset is where the next part starts.', name: 'OpenUpload', schema: OpenUpload },
    },
    failures: ['upload.not_found'],
    async handle(deps, { actor, params }) {
      const upload = await readUpload(deps, actor, params);
      return json(upload, { headers: progressOf(upload) });
    },
  }),
  route({
    method: 'PATCH',
    path: '/api/v1/uploads/{upload}',
    operation: 'appendToUpload',
    summary: 'Send the next part of an upload; what came before a lost connection is kept',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: OWN,
    allows: 'own',
    params: { upload: uploadIdParam },
    bytes: PART,
    headers: {
      'Upload-Offset': {
        description: 'Where the part starts: exactly where the upload stands.',
        schema: Type.Integer({ minimum: 0 }),
      },
    },
    answers: { 204: { description: 'Kept. Upload-Offset is where the next part starts.' } },
    failures: ['upload.not_found', 'upload.offset_mismatch', 'policy.limit_reached'],
    async handle(deps, { actor, params, header, incoming, baseHeaders }) {
      // Until the body is read: a client that is answered before must not use the connection again.
      baseHeaders['Connection'] = 'close';
      requirePart(header('content-type'));
      const offset = readOffset(header('upload-offset'));
      const timeoutMs = deps.config.limits.uploadTimeoutMs;
      const source = readBody(incoming, { idleMs: IDLE_MS, timeoutMs });
      const { isComplete, ...now } = await appendToUpload(deps, actor, { upload: params.upload, offset, source });
      delete baseHeaders['Connection'];
      return empty(204, { 'Upload-Offset': String(now.offset), 'Upload-Complete': isComplete ? '?1' : '?0' });
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/uploads/{upload}',
    operation: 'cancelUpload',
    summary: 'Give an upload up',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: OWN,
    allows: 'own',
    params: { upload: uploadIdParam },
    answers: { 204: { description: 'Its bytes are gone.' } },
    failures: ['upload.not_found'],
    async handle(deps, { actor, params, requestId }) {
      await cancelUpload(deps, actor, { upload: params.upload, requestId });
      return empty(204);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/uploads/{upload}/version',
    operation: 'finishUpload',
    summary: 'Make a version of a complete upload, as if it had come in one request',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: `${OWN} Registering the first key of the organisation also needs the scope keys:write.`,
    allows: 'own',
    params: { upload: uploadIdParam },
    body: FinishUploadRequest,
    answers: {
      200: {
        description: 'The same bytes were there; nothing was changed but the listing of a staged version.',
        name: 'UploadResult',
        schema: UploadResult,
      },
      201: { description: 'Stored; when published, installable now.', name: 'UploadResult', schema: UploadResult },
    },
    failures: ['upload.not_found', 'upload.incomplete', ...UPLOAD_FAILURES],
    async handle(deps, { actor, params, body, requestId }) {
      const order = { upload: params.upload, request: body, requestId };
      const { result, isNew } = await finishUpload(deps, actor, order);
      return json(result, { status: isNew ? 201 : 200 });
    },
  }),
];

function progressOf({ offset, size }: OpenUpload): Record<string, string> {
  return {
    'Upload-Offset': String(offset),
    'Upload-Length': String(size),
    'Upload-Complete': offset === size ? '?1' : '?0',
  };
}

function requirePart(contentType: string | undefined): void {
  if (contentType?.split(';')[0]?.trim().toLowerCase() === PART) return;
  throw new OpsError('request.media_type', `this operation takes ${PART}`);
}

function readOffset(text: string | undefined): number {
  if (text !== undefined && /^\d{1,15}$/.test(text)) return Number(text);
  throw new OpsError('request.invalid', 'the header Upload-Offset says at which byte the part starts');
}
