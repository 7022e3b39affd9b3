import { PublishRequest, PublishedVersion, UploadRequest, UploadResult } from '@ops-center/registry-client';
import { OpsError, type ErrorCode } from '@ops-center/manifest-schema';
import type { Blobs, StagedBlob } from '../blobs/blobs.js';
import type { Deps } from '../deps.js';
import { cacheHeaders } from '../http/caching.js';
import { parseJson } from '../http/json-body.js';
import type { Upload } from '../http/multipart-parts.js';
import { receiveUpload } from '../http/multipart.js';
import { pluginIdParam, slugParam, versionParam } from '../http/params.js';
import { json, route, serialised } from '../http/route.js';
import type { ServedFile } from '../http/served-file.js';
import { compileCheck } from '../http/validate.js';
import { viewerFor } from '../plugins/viewer.js';
import { whenMissing } from '../upstream/when-missing.js';
import { UPSTREAM_FAILURES } from '../upstream/upstream-failures.js';
import { bundleTooLarge } from './bundle-too-large.js';
import { isRobot } from './download-counter.js';
import { publishVersion } from './publish-version.js';
import { findDownload, readEnvelope } from './read-version.js';
import { uploadVersion } from './upload-version.js';

const PUBLISHERS = 'A role in the organisation that may publish: owner, maintainer or publisher.';
const VISIBLE = 'Public plugins for everybody; others for members of the publishing organisation only.';
const IDLE_MS = 30_000;

/** Why bytes do not become a version, however they came. */
export const UPLOAD_FAILURES: readonly ErrorCode[] = [
  'bundle.refused',
  'bundle.invalid',
  'signature.malformed',
  'signature.invalid',
  'signature.digest_mismatch',
  'signature.registry_mismatch',
  'signature.publisher_mismatch',
  'publish.mismatch',
  'publish.key_not_registered',
  'version.exists',
  'version.not_publishable',
  'plugin.not_found',
  'plugin.banned',
  'plugin.name_taken',
  'plugin.name_reserved',
  'key.taken',
  'key.unusable',
  'request.incomplete',
  'registry.storage_full',
];

const checkRequest = compileCheck(UploadRequest, 'request');

export const versionRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/versions',
    operation: 'uploadVersion',
    summary: 'Upload a version; with publish: true also publish it, and register the plugin when it is new',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: `${PUBLISHERS} Registering the first key of the organisation also needs the scope keys:write.`,
    params: { id: pluginIdParam },
    multipart: { request: UploadRequest },
    answers: {
      200: {
        description: 'The same bytes were there; nothing was changed but the listing of a staged version.',
        name: 'UploadResult',
        schema: UploadResult,
      },
      201: {
        description: 'Stored; when its state is published, installable now.',
        name: 'UploadResult',
        schema: UploadResult,
      },
    },
    failures: UPLOAD_FAILURES,
    async handle(deps, { actor, params, incoming, requestId, once }) {
      const upload = await receive(deps, incoming);
      try {
        const request = checkRequest(parseJson(upload.request, 'the field request'));
        const { envelope, bundle } = upload;
        const order = { address: params.id, request, envelope, bundle, requestId };
        return await once(JSON.stringify([upload.request, envelope, bundle.sha256]), async () => {
          const { result, isNew } = await uploadVersion(deps, actor, order);
          return json(result, { status: isNew ? 201 : 200 });
        });
      } finally {
        await upload.bundle.discard();
      }
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/publish',
    operation: 'publishVersion',
    summary: 'Publish a version that was uploaded before',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: PUBLISHERS,
    params: { id: pluginIdParam },
    body: PublishRequest,
    answers: {
      200: { description: 'Published, or held for review.', name: 'PublishedVersion', schema: PublishedVersion },
    },
    failures: [
      'plugin.not_found',
      'plugin.banned',
      'version.not_found',
      'version.not_publishable',
      'publish.mismatch',
      'publish.key_not_registered',
      'signature.key_revoked',
      'signature.key_expired',
    ],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await publishVersion(deps, actor, { address: params.id, request: body, requestId }));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/marketplace/{slug}/versions/{version}/download',
    operation: 'downloadVersion',
    summary: 'The bundle of a version',
    tag: 'Marketplace',
    access: 'public',
    authorisation: `${VISIBLE} Paid ones: members of organisations that bought, try or were granted it.`,
    params: { slug: slugParam, version: versionParam },
    answers: {
      200: { description: 'The whole bundle. Its ETag is its SHA-256.', mediaType: 'application/zip' },
      206: { description: 'The range of bytes that was asked for.', mediaType: 'application/zip' },
      302: { description: 'The bytes are at Location for the next minutes: public bundles of an object store.' },
      304: { description: 'It is still the one that If-None-Match names.' },
    },
    failures: ['version.not_found', 'entitlement.required', 'request.range_not_satisfiable', ...UPSTREAM_FAILURES],
    kept: 'plugin',
    async handle(deps, { actor, params: { slug, version } }) {
      const found = await whenMissing(deps, slug, () => findDownload(deps, viewerFor(actor), slug, version));
      return {
        kind: 'file',
        file: {
          size: found.size,
          etag: `"${found.sha256}"`,
          headers: {
            ...cacheHeaders(found.visibility, 'immutable'),
            'Content-Type': 'application/zip',
            'Content-Disposition': `attachment; filename="${slug}-${version}.zip"`,
          },
          open: (range) => deps.blobs.read(found.sha256, range),
          whole: () => deps.smallBlobs.read(found),
          ...(found.visibility === 'public' ? linkOf(deps.blobs, found.sha256, `${slug}-${version}.zip`) : {}),
          // A resumed download counts once: when its end is sent.
          lastByteSent: (userAgent) => {
            if (isRobot(userAgent)) return;
            deps.downloads.add(found);
            deps.metrics.download();
          },
        },
      };
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/marketplace/{slug}/versions/{version}/signature',
    operation: 'readSignature',
    summary: 'The DSSE envelope of a version: its .sig file',
    tag: 'Marketplace',
    access: 'public',
    authorisation: VISIBLE,
    params: { slug: slugParam, version: versionParam },
    answers: { 200: { description: 'The envelope.', mediaType: 'application/json' } },
    kept: 'plugin',
    failures: ['version.not_found', ...UPSTREAM_FAILURES],
    async handle(deps, { actor, params }) {
      const { slug, version } = params;
      const read = () => readEnvelope(deps, viewerFor(actor), slug, version);
      const { envelope, visibility } = await whenMissing(deps, slug, read);
      return serialised(envelope, { headers: cacheHeaders(visibility, 'immutable') });
    },
  }),
];

/** Where clients are sent for a public bundle, when the blob store is set up so. */
function linkOf(blobs: Blobs, sha256: string, fileName: string): Pick<ServedFile, 'linkTo'> {
  const { linkTo } = blobs;
  return linkTo === undefined ? {} : { linkTo: () => linkTo(sha256, { mediaType: 'application/zip', fileName }) };
}

async function receive({ blobs, config }: Deps, incoming: Parameters<typeof receiveUpload>[0]): Promise<Upload> {
  const { archiveBytes, envelopeBytes, uploadTimeoutMs } = config.limits;
  return await receiveUpload(incoming, {
    archiveBytes,
    envelopeBytes,
    timeoutMs: uploadTimeoutMs,
    idleMs: IDLE_MS,
    receive: (source) =>
      blobs.receive(source, { maxBytes: archiveBytes }).catch((error: unknown): StagedBlob => {
        const isTooLarge = error instanceof OpsError && error.code === 'request.too_large';
        throw isTooLarge ? bundleTooLarge(archiveBytes) : error;
      }),
  });
}
