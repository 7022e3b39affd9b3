import {
  ConsentRequest,
  InstallationConfigRequest,
  InstallationDetail,
  InstallationList,
  InstallPlan,
  InstallRequest,
  Slug,
  UpdateInstallationRequest,
  Version,
} from '@ops-center/registry-client';
import Type from 'typebox';
import { pluginIdParam } from '../http/params.js';
import { empty, json, route } from '../http/route.js';
import { planInstall } from './install-plan.js';
import { installPlugin } from './install.js';
import { readInstallation, readInstallations } from './read-installations.js';
import { configurePlugin, disablePlugin, enablePlugin, uninstallPlugin } from './switch.js';
import { consentToUpdate, updatePlugin, withdrawUpdate } from './update.js';

const READING = {
  tag: 'Installations',
  access: 'installations:read',
  authorisation: 'Members of the organisation that installs: the one of the token, or the one that the query names.',
  allows: 'tenant',
} as const;
const KEEPING = {
  tag: 'Installations',
  access: 'installations:write',
  authorisation:
    'Owners and maintainers of the organisation that installs: the one of the token, or the one that the query names.',
  allows: 'tenant',
} as const;
const DETAIL = {
  200: { description: 'The installation as it is now.', name: 'InstallationDetail', schema: InstallationDetail },
};
const organisation = Type.Optional(Slug);
const ofOrganisation = Type.Object({ organisation }, { additionalProperties: false });
const ofRow = Type.Object(
  {
    organisation,
    /** Refused when the installation has another one by now. */
    row_version: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
  },
  { additionalProperties: false },
);
const plan = Type.Object({ organisation, version: Type.Optional(Version) }, { additionalProperties: false });
const CHOICE = [
  'plugin.not_found',
  'version.not_found',
  'policy.installation_denied',
  'entitlement.required',
  'installation.consent_required',
  'installation.dependencies',
  'installation.config_invalid',
] as const;

/** What an organisation has installed. */
export const installationRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/plugins/installed',
    operation: 'listInstallations',
    summary: 'What an organisation has installed',
    ...READING,
    query: ofOrganisation,
    answers: {
      200: { description: 'By name; all of them.', name: 'InstallationList', schema: InstallationList },
    },
    async handle(deps, { actor, query }) {
      return json(await readInstallations(deps, actor, query.organisation));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/install',
    operation: 'installPlugin',
    summary: 'Install a plugin, with the consent to what it asks for, and those it needs along with it',
    ...KEEPING,
    query: ofOrganisation,
    body: InstallRequest,
    answers: {
      201: { description: 'Installed.', name: 'InstallationDetail', schema: InstallationDetail },
    },
    failures: [...CHOICE, 'installation.exists', 'policy.limit_reached'],
    async handle(deps, { actor, query, body, requestId }) {
      const order = { request: body, organisation: query.organisation, requestId };
      return json(await installPlugin(deps, actor, order), { status: 201 });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/install-plan',
    operation: 'planInstall',
    summary: 'What installing or updating a plugin would mean: version, permissions, what comes along, what forbids it',
    ...READING,
    params: { id: pluginIdParam },
    query: plan,
    answers: { 200: { description: 'Nothing was changed.', name: 'InstallPlan', schema: InstallPlan } },
    failures: ['plugin.not_found', 'version.not_found', 'policy.installation_denied'],
    async handle(deps, { actor, params, query }) {
      return json(await planInstall(deps, actor, { address: params.id, ...query }));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/installation',
    operation: 'readInstallation',
    summary: 'An installation with its settings; of secrets only whether they are set',
    ...READING,
    params: { id: pluginIdParam },
    query: ofOrganisation,
    answers: DETAIL,
    failures: ['installation.not_found'],
    async handle(deps, { actor, params, query }) {
      return json(await readInstallation(deps, actor, { address: params.id, ...query }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/uninstall',
    operation: 'uninstallPlugin',
    summary: 'Remove a plugin from an organisation, with its settings, secrets and logs',
    ...KEEPING,
    params: { id: pluginIdParam },
    query: ofRow,
    answers: { 204: { description: 'It is not installed any more.' } },
    failures: ['installation.not_found', 'installation.changed', 'installation.dependencies'],
    async handle(deps, { actor, params, query, requestId }) {
      await uninstallPlugin(deps, actor, orderOf(params, query, requestId));
      return empty(204);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/enable',
    operation: 'enablePlugin',
    summary: 'Let hosts run a plugin; after an error, let them try again',
    ...KEEPING,
    params: { id: pluginIdParam },
    query: ofRow,
    answers: DETAIL,
    failures: [
      'installation.not_found',
      'installation.changed',
      'installation.config_invalid',
      'plugin.banned',
      'version.quarantined',
    ],
    async handle(deps, { actor, params, query, requestId }) {
      return json(await enablePlugin(deps, actor, orderOf(params, query, requestId)));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/disable',
    operation: 'disablePlugin',
    summary: 'Have hosts stop a plugin; an update that waits for consent is forgotten',
    ...KEEPING,
    params: { id: pluginIdParam },
    query: ofRow,
    answers: DETAIL,
    failures: ['installation.not_found', 'installation.changed'],
    async handle(deps, { actor, params, query, requestId }) {
      return json(await disablePlugin(deps, actor, orderOf(params, query, requestId)));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/update',
    operation: 'updatePlugin',
    summary: 'Take an installation to another version; one that asks for more waits for consent',
    ...KEEPING,
    params: { id: pluginIdParam },
    query: ofOrganisation,
    body: UpdateInstallationRequest,
    answers: DETAIL,
    failures: ['installation.not_found', 'installation.changed', ...CHOICE],
    async handle(deps, { actor, params, query, body, requestId }) {
      return json(await updatePlugin(deps, actor, { ...orderOf(params, query, requestId), request: body }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/consent',
    operation: 'consentToUpdate',
    summary: 'Agree to what the update that waits asks for',
    ...KEEPING,
    params: { id: pluginIdParam },
    query: ofRow,
    body: ConsentRequest,
    answers: DETAIL,
    failures: ['installation.not_found', 'installation.changed', 'installation.wrong_state', ...CHOICE],
    async handle(deps, { actor, params, query, body, requestId }) {
      return json(await consentToUpdate(deps, actor, { ...orderOf(params, query, requestId), request: body }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/update/withdraw',
    operation: 'withdrawUpdate',
    summary: 'Give up the update that waits for consent',
    ...KEEPING,
    params: { id: pluginIdParam },
    query: ofRow,
    answers: DETAIL,
    failures: ['installation.not_found', 'installation.changed', 'installation.wrong_state'],
    async handle(deps, { actor, params, query, requestId }) {
      return json(await withdrawUpdate(deps, actor, orderOf(params, query, requestId)));
    },
  }),
  route({
    method: 'PUT',
    path: '/api/v1/plugins/{id}/config',
    operation: 'configurePlugin',
    summary: 'Set the settings of a plugin; a secret that is not named stays, null takes it away',
    ...KEEPING,
    params: { id: pluginIdParam },
    query: ofOrganisation,
    body: InstallationConfigRequest,
    answers: DETAIL,
    failures: ['installation.not_found', 'installation.changed', 'installation.config_invalid'],
    async handle(deps, { actor, params, query, body, requestId }) {
      return json(await configurePlugin(deps, actor, { ...orderOf(params, query, requestId), request: body }));
    },
  }),
];

function orderOf(
  { id }: { readonly id: string },
  query: { readonly organisation?: string; readonly row_version?: number },
  requestId: string,
) {
  return { address: id, organisation: query.organisation, rowVersion: query.row_version, requestId };
}
