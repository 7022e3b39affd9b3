import {
  HealthReport,
  HostConfig,
  InstallationHealth,
  InstallationLogs,
  LogReport,
  Slug,
} from '@ops-center/registry-client';
import Type from 'typebox';
import { pluginIdParam } from '../http/params.js';
import { empty, json, route } from '../http/route.js';
import { readHealth, readHostConfig, readLogs, reportHealth, reportLogs } from './reports.js';

const READING = {
  tag: 'Installations',
  access: 'installations:read',
  authorisation: 'Members of the organisation that installs: the one of the token, or the one that the query names.',
  allows: 'tenant',
} as const;
const REPORTING = {
  tag: 'Installations',
  access: 'hosts:report',
  authorisation: 'Tokens for hosts, made by owners and maintainers of the organisation.',
  allows: 'tenant',
} as const;
const organisation = Type.Optional(Slug);
const ofOrganisation = Type.Object({ organisation }, { additionalProperties: false });
const lines = Type.Object(
  {
    organisation,
    /** Position of the last line that is known; the newest lines without it. */
    after: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);

/** What hosts tell of the plugins that they run, and what they are told in confidence. */
export const hostRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/health',
    operation: 'readInstallationHealth',
    summary: 'How an installed plugin is, on each host',
    ...READING,
    params: { id: pluginIdParam },
    query: ofOrganisation,
    answers: {
      200: { description: 'As hosts reported it.', name: 'InstallationHealth', schema: InstallationHealth },
    },
    failures: ['installation.not_found'],
    async handle(deps, { actor, params, query }) {
      return json(await readHealth(deps, actor, { address: params.id, ...query }));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/logs',
    operation: 'readInstallationLogs',
    summary: 'What an installed plugin wrote: the newest lines, or those after a position',
    ...READING,
    params: { id: pluginIdParam },
    query: lines,
    answers: { 200: { description: 'Oldest first.', name: 'InstallationLogs', schema: InstallationLogs } },
    failures: ['installation.not_found'],
    async handle(deps, { actor, params, query }) {
      return json(await readLogs(deps, actor, { address: params.id, ...query }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/health',
    operation: 'reportInstallationHealth',
    summary: 'Tell how a plugin is on a host; only a failure and its end are audited',
    ...REPORTING,
    params: { id: pluginIdParam },
    query: ofOrganisation,
    body: HealthReport,
    answers: { 204: { description: 'Taken.' } },
    failures: ['installation.not_found', 'policy.limit_reached'],
    async handle(deps, { actor, params, query, body, requestId }) {
      await reportHealth(deps, actor, { address: params.id, ...query, report: body, requestId });
      return empty(204);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/logs',
    operation: 'reportInstallationLogs',
    summary: 'Hand over what a plugin wrote on a host; the newest thousand lines are kept',
    ...REPORTING,
    params: { id: pluginIdParam },
    query: ofOrganisation,
    body: LogReport,
    answers: { 204: { description: 'Taken.' } },
    failures: ['installation.not_found'],
    async handle(deps, { actor, params, query, body, requestId }) {
      await reportLogs(deps, actor, { address: params.id, ...query, report: body, requestId });
      return empty(204);
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/host-config',
    operation: 'readHostConfig',
    summary: 'All settings of an installed plugin with defaults and secrets, for the host that runs it',
    ...REPORTING,
    params: { id: pluginIdParam },
    query: ofOrganisation,
    answers: { 200: { description: 'To be kept by no cache.', name: 'HostConfig', schema: HostConfig } },
    failures: ['installation.not_found'],
    async handle(deps, { actor, params, query }) {
      return json(await readHostConfig(deps, actor, { address: params.id, ...query }));
    },
  }),
];
