import {
  FeatureRequest,
  lineOf,
  ManagedPlugin,
  ManagedPluginPage,
  ReasonRequest,
  Slug,
  VerificationRequest,
  VerifyRequest,
  VersionState,
} from '@ops-center/registry-client';
import Type from 'typebox';
import { pageQuery } from '../http/page.js';
import { pluginIdParam, versionParam } from '../http/params.js';
import { json, route } from '../http/route.js';
import { MANAGED_STATES } from '../plugins/managed-store.js';
import { listAllPlugins, listOwnPlugins } from './list-plugins.js';
import { banPlugin, featurePlugin, requestVerification, unbanPlugin, verifyPlugin } from './moderate-plugin.js';
import { quarantineVersion, releaseVersion } from './quarantine.js';

const ADMINISTRATION = {
  tag: 'Administration',
  access: 'admin',
  authorisation: 'Administrators of the registry.',
} as const;
const PUBLISHERS = 'A role in the organisation that may publish: owner, maintainer or publisher.';
const PLUGIN = { 200: { description: 'The plugin as it is now.', name: 'ManagedPlugin', schema: ManagedPlugin } };
const VERSION = { 200: { description: 'The version as it is now.', name: 'VersionState', schema: VersionState } };
const PAGE = { 200: { description: 'A page, by slug.', name: 'ManagedPluginPage', schema: ManagedPluginPage } };
const ABOUT_PLUGIN = {
  ...ADMINISTRATION,
  params: { id: pluginIdParam },
  answers: PLUGIN,
  failures: ['plugin.not_found'],
} as const;
const ABOUT_VERSION = {
  ...ADMINISTRATION,
  params: { id: pluginIdParam, version: versionParam },
  answers: VERSION,
  failures: ['plugin.not_found', 'version.not_found'],
} as const;
const listQuery = {
  state: Type.Optional(Type.Enum([...MANAGED_STATES])),
  publisher: Type.Optional(Slug),
  q: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 100, description: 'Part of the slug.' })),
  ...pageQuery,
};

export const moderationRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/plugins/mine',
    operation: 'listOwnPlugins',
    summary: 'Plugins of your organisations, whatever their state',
    tag: 'Developer',
    access: 'token',
    authorisation: 'Plugins of the organisations in which the token may read or publish plugins.',
    query: Type.Object(listQuery, { additionalProperties: false }),
    answers: PAGE,
    async handle(deps, { actor, query: { q, ...query } }) {
      return json(await listOwnPlugins(deps, actor, { ...query, part: q }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/verify',
    operation: 'requestVerification',
    summary: 'Ask administrators to vouch for a plugin',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: PUBLISHERS,
    params: { id: pluginIdParam },
    body: VerificationRequest,
    answers: PLUGIN,
    failures: ['plugin.not_found'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await requestVerification(deps, actor, { address: params.id, request: body, requestId }));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/admin/plugins',
    operation: 'listAllPlugins',
    summary: 'All plugins, also those that nobody else sees',
    ...ADMINISTRATION,
    query: Type.Object(listQuery, { additionalProperties: false }),
    answers: PAGE,
    async handle(deps, { actor, query: { q, ...query } }) {
      return json(await listAllPlugins(deps, actor, { ...query, part: q }));
    },
  }),
  route({
    method: 'PUT',
    path: '/api/v1/admin/plugins/{id}/verify',
    operation: 'verifyPlugin',
    summary: 'Vouch for a plugin, refuse to, or take it back',
    ...ABOUT_PLUGIN,
    body: VerifyRequest,
    async handle(deps, { actor, params, body, requestId }) {
      return json(await verifyPlugin(deps, actor, { address: params.id, request: body, requestId }));
    },
  }),
  route({
    method: 'PUT',
    path: '/api/v1/admin/plugins/{id}/feature',
    operation: 'featurePlugin',
    summary: 'Put a plugin among the featured ones, or take it out (rank null)',
    ...ABOUT_PLUGIN,
    body: FeatureRequest,
    async handle(deps, { actor, params, body, requestId }) {
      return json(await featurePlugin(deps, actor, { address: params.id, request: body, requestId }));
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/admin/plugins/{id}/ban',
    operation: 'banPlugin',
    summary: 'Ban a plugin: nobody finds, downloads or publishes it any more',
    ...ABOUT_PLUGIN,
    query: Type.Object({ reason: lineOf(1000) }, { additionalProperties: false }),
    async handle(deps, { actor, params, query, requestId }) {
      return json(await banPlugin(deps, actor, { address: params.id, reason: query.reason, requestId }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/plugins/{id}/unban',
    operation: 'unbanPlugin',
    summary: 'Lift the ban of a plugin',
    ...ABOUT_PLUGIN,
    body: ReasonRequest,
    async handle(deps, { actor, params, body, requestId }) {
      return json(await unbanPlugin(deps, actor, { address: params.id, reason: body.reason, requestId }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/plugins/{id}/versions/{version}/quarantine',
    operation: 'quarantineVersion',
    summary: 'Take a published version from everybody, until it is released',
    ...ABOUT_VERSION,
    body: ReasonRequest,
    async handle(deps, { actor, params, body, requestId }) {
      const order = { address: params.id, version: params.version, reason: body.reason, requestId };
      return json(await quarantineVersion(deps, actor, order));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/plugins/{id}/versions/{version}/release',
    operation: 'releaseVersion',
    summary: 'Give a quarantined version back',
    ...ABOUT_VERSION,
    body: ReasonRequest,
    async handle(deps, { actor, params, body, requestId }) {
      const order = { address: params.id, version: params.version, reason: body.reason, requestId };
      return json(await releaseVersion(deps, actor, order));
    },
  }),
];
