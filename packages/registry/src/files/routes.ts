import { FileList } from '@ops-center/registry-client';
import Type from 'typebox';
import { cacheHeaders } from '../http/caching.js';
import { pluginIdParam, versionParam } from '../http/params.js';
import { bytes, json, route } from '../http/route.js';
import { viewerFor } from '../plugins/viewer.js';
import { readFileList, readOneFile } from './read-files.js';

const VISIBLE = 'Whoever may download the version.';
/** Bundles are unpacked for it; a person who clicks through files stays far below. */
const PER_MINUTE = 120;
/** Text that others wrote, on our origin: nothing in it may run, load or be framed. */
const SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

export const fileRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/versions/{version}/files',
    operation: 'listFiles',
    summary: 'What is in the bundle of a version',
    tag: 'Marketplace',
    access: 'public',
    authorisation: VISIBLE,
    perMinute: PER_MINUTE,
    params: { id: pluginIdParam, version: versionParam },
    answers: { 200: { description: 'All files, by name.', name: 'FileList', schema: FileList } },
    failures: ['plugin.not_found', 'version.not_found', 'entitlement.required'],
    async handle(deps, { actor, params }) {
      const { list, visibility } = await readFileList(deps, viewerFor(actor), params.id, params.version);
      return json(list, { headers: cacheHeaders(visibility, 'minute') });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/versions/{version}/file',
    operation: 'readFile',
    summary: 'One file out of the bundle of a version: text as text, all else to be saved; up to 1 MiB',
    tag: 'Marketplace',
    access: 'public',
    authorisation: VISIBLE,
    perMinute: PER_MINUTE,
    params: { id: pluginIdParam, version: versionParam },
    query: Type.Object(
      {
        path: Type.String({
          minLength: 1,
          maxLength: 1000,
          pattern: '^[^\\u0000-\\u001f\\u007f]+$',
          description: 'As the list of files has it.',
        }),
      },
      { additionalProperties: false },
    ),
    answers: { 200: { description: 'The file; text/plain, or application/octet-stream.', mediaType: 'text/plain' } },
    failures: ['plugin.not_found', 'version.not_found', 'entitlement.required', 'file.not_in_bundle'],
    async handle(deps, { actor, params, query }) {
      const file = await readOneFile(deps, viewerFor(actor), params.id, params.version, query.path);
      return bytes(file.bytes, {
        ...cacheHeaders(file.visibility, 'minute'),
        'Content-Type': file.isText ? 'text/plain; charset=utf-8' : 'application/octet-stream',
        'Content-Disposition': file.isText ? 'inline' : 'attachment',
        'Content-Security-Policy': SANDBOX,
        'Cross-Origin-Resource-Policy': 'same-origin',
      });
    },
  }),
];
