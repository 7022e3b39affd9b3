import {
  ApproveUpstreamRequest,
  ForgetUpstreamRequest,
  UpstreamPlugin,
  UpstreamPluginPage,
  UpstreamState,
  UpstreamStatus,
} from '@ops-center/registry-client';
import Type from 'typebox';
import { pageQuery } from '../http/page.js';
import { slugParam } from '../http/params.js';
import { empty, json, route } from '../http/route.js';
import { approveChange, forgetName } from './decide.js';
import { readPins, readUpstream } from './state.js';

const ADMINISTRATORS = 'Administrators of the registry.';
const mirroredParam = { ...slugParam, otherwise: 'upstream.not_found' } as const;

/** What administrators see of another registry that is mirrored, and decide about. */
export const upstreamRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/admin/upstream',
    operation: 'readUpstream',
    summary: 'Which registry is mirrored, what may be taken from it, and whether it answers',
    tag: 'Administration',
    access: 'admin',
    authorisation: ADMINISTRATORS,
    answers: { 200: { description: 'How it stands.', name: 'UpstreamStatus', schema: UpstreamStatus } },
    async handle(deps, { actor }) {
      return json(await readUpstream(deps, actor));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/admin/upstream/plugins',
    operation: 'listUpstreamPlugins',
    summary: 'Names that are pinned to the other registry, with what was refused and what waits for an approval',
    tag: 'Administration',
    access: 'admin',
    authorisation: ADMINISTRATORS,
    query: Type.Object({ state: Type.Optional(UpstreamState), ...pageQuery }, { additionalProperties: false }),
    answers: { 200: { description: 'A page, by name.', name: 'UpstreamPluginPage', schema: UpstreamPluginPage } },
    async handle(deps, { actor, query }) {
      return json(await readPins(deps, actor, query));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/upstream/plugins/{slug}/approve',
    operation: 'approveUpstreamChange',
    summary: 'Take over another publisher, or further keys, of a pinned name: exactly those that were read',
    tag: 'Administration',
    access: 'admin',
    authorisation: ADMINISTRATORS,
    params: { slug: mirroredParam },
    body: ApproveUpstreamRequest,
    answers: { 200: { description: 'How the name stands now.', name: 'UpstreamPlugin', schema: UpstreamPlugin } },
    failures: [
      'upstream.not_found',
      'upstream.nothing_to_approve',
      'upstream.not_mirrored',
      'plugin.in_use',
      'key.taken',
    ],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await approveChange(deps, actor, { slug: params.slug, request: body, requestId }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/upstream/plugins/{slug}/forget',
    operation: 'forgetUpstreamPlugin',
    summary: 'End the mirroring of a name: what is here of it goes, and the name is free',
    tag: 'Administration',
    access: 'admin',
    authorisation: ADMINISTRATORS,
    params: { slug: mirroredParam },
    body: ForgetUpstreamRequest,
    answers: { 204: { description: 'It is forgotten.' } },
    failures: ['upstream.not_found', 'plugin.in_use'],
    async handle(deps, { actor, params, body, requestId }) {
      await forgetName(deps, actor, { slug: params.slug, request: body, requestId });
      return empty(204);
    },
  }),
];
