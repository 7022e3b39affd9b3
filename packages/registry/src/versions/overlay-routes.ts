import {
  ChangedVersions,
  DeprecateRequest,
  PublishedVersion,
  UndeprecateRequest,
  YankRequest,
} from '@ops-center/registry-client';
import { pluginIdParam, versionParam } from '../http/params.js';
import { json, route } from '../http/route.js';
import { deprecateVersions, undeprecateVersions } from './deprecate.js';
import { unyankVersion, yankVersion } from './yank.js';

const ONE = { 200: { description: 'The version as it is now.', name: 'PublishedVersion', schema: PublishedVersion } };
const SOME = {
  200: { description: 'The versions as they are now.', name: 'ChangedVersions', schema: ChangedVersions },
};

const PUBLISHING = {
  tag: 'Developer',
  access: 'plugins:publish',
  authorisation: 'A role in the organisation that may publish: owner, maintainer or publisher.',
  failures: ['plugin.not_found', 'version.not_found'],
} as const;
const ABOUT_ONE = { ...PUBLISHING, params: { id: pluginIdParam, version: versionParam }, answers: ONE } as const;
const ABOUT_SOME = { ...PUBLISHING, params: { id: pluginIdParam }, answers: SOME } as const;

/** What is said about versions after they were published. */
export const overlayRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/versions/{version}/yank',
    operation: 'yankVersion',
    summary: 'Withdraw a version: only who asks for exactly it still gets it',
    ...ABOUT_ONE,
    body: YankRequest,
    async handle(deps, { actor, params, body, requestId }) {
      const order = { address: params.id, version: params.version, reason: body.reason, requestId };
      return json(await yankVersion(deps, actor, order));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/versions/{version}/unyank',
    operation: 'unyankVersion',
    summary: 'Bring a withdrawn version back',
    ...ABOUT_ONE,
    body: YankRequest,
    async handle(deps, { actor, params, body, requestId }) {
      const order = { address: params.id, version: params.version, reason: body.reason, requestId };
      return json(await unyankVersion(deps, actor, order));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/deprecate',
    operation: 'deprecateVersions',
    summary: 'Say of one version, or of all, that people should move on',
    ...ABOUT_SOME,
    body: DeprecateRequest,
    async handle(deps, { actor, params, body, requestId }) {
      return json(await deprecateVersions(deps, actor, { address: params.id, request: body, requestId }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/undeprecate',
    operation: 'undeprecateVersions',
    summary: 'Take the mark off one version, or off all',
    ...ABOUT_SOME,
    body: UndeprecateRequest,
    async handle(deps, { actor, params, body, requestId }) {
      return json(await undeprecateVersions(deps, actor, { address: params.id, request: body, requestId }));
    },
  }),
];
