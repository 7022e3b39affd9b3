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

const PUBLISHERS = 'A role in the organisation that may publish: owner, maintainer or publisher.';
const ONE = { 200: { description: 'The version as it is now.', name: 'PublishedVersion', schema: PublishedVersion } };
const SOME = {
  200: { description: 'The versions as they are now.', name: 'ChangedVersions', schema: ChangedVersions },
};

/** What is said about versions after they were published. */
export const overlayRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/versions/{version}/yank',
    operation: 'yankVersion',
    summary: 'Withdraw a version: only who asks for exactly it still gets it',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: PUBLISHERS,
    params: { id: pluginIdParam, version: versionParam },
    body: YankRequest,
    answers: ONE,
    failures: ['plugin.not_found', 'version.not_found'],
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
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: PUBLISHERS,
    params: { id: pluginIdParam, version: versionParam },
    body: YankRequest,
    answers: ONE,
    failures: ['plugin.not_found', 'version.not_found'],
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
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: PUBLISHERS,
    params: { id: pluginIdParam },
    body: DeprecateRequest,
    answers: SOME,
    failures: ['plugin.not_found', 'version.not_found'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await deprecateVersions(deps, actor, { address: params.id, request: body, requestId }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/undeprecate',
    operation: 'undeprecateVersions',
    summary: 'Take the mark off one version, or off all',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: PUBLISHERS,
    params: { id: pluginIdParam },
    body: UndeprecateRequest,
    answers: SOME,
    failures: ['plugin.not_found', 'version.not_found'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await undeprecateVersions(deps, actor, { address: params.id, request: body, requestId }));
    },
  }),
];
