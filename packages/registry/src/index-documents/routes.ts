import { createHash } from 'node:crypto';
import { PluginIndex } from '@ops-center/registry-client';
import { cacheHeaders } from '../http/caching.js';
import { slugParam } from '../http/params.js';
import { route, serialised } from '../http/route.js';
import { viewerFor } from '../plugins/viewer.js';
import { lookUpstream, staleHeaders } from '../upstream/read-through.js';
import { UPSTREAM_FAILURES } from '../upstream/upstream-failures.js';
import { readIndex } from './read-index.js';

export const indexRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/plugins/index/{slug}.json',
    operation: 'readIndex',
    summary: 'What a resolver needs of a plugin: versions, digests, keys, dependencies',
    tag: 'Index',
    access: 'public',
    authorisation: 'Public plugins for everybody; others for members of the publishing organisation only.',
    params: { slug: slugParam },
    answers: {
      200: { description: 'The index document.', name: 'PluginIndex', schema: PluginIndex },
      304: { description: 'It is still the one that If-None-Match names.' },
    },
    kept: 'plugin',
    failures: ['plugin.not_found', ...UPSTREAM_FAILURES],
    async handle(deps, { actor, params }) {
      const stale = await lookUpstream(deps, params.slug);
      const { index, isPublic } = await readIndex(deps, viewerFor(actor), params.slug);
      const body = JSON.stringify(index);
      const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
      const headers = {
        ...cacheHeaders(isPublic ? 'public' : 'private', 'minute'),
        ETag: etag,
        ...staleHeaders(stale, deps.now()),
      };
      return serialised(body, { headers });
    },
  }),
];
