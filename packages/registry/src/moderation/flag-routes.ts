import { FlagAnswerRequest, FlagRequest, FlagStatus, PluginFlag, PluginFlagPage } from '@ops-center/registry-client';
import Type from 'typebox';
import { pageQuery } from '../http/page.js';
import { flagIdParam, pluginIdParam } from '../http/params.js';
import { json, route } from '../http/route.js';
import { answerFlag, flagPlugin, readFlags } from './flags.js';

const ADMINISTRATORS = 'Administrators of the registry.';

export const flagRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/flags',
    operation: 'flagPlugin',
    summary: 'Tell administrators that something is wrong with a plugin; security faults have their own reports',
    tag: 'Marketplace',
    access: 'token',
    authorisation: 'Any good token, for a plugin that it may see; twenty a day for each account.',
    params: { id: pluginIdParam },
    body: FlagRequest,
    answers: {
      200: { description: 'You flagged it before, and nobody answered yet.', name: 'PluginFlag', schema: PluginFlag },
      201: { description: 'Taken.', name: 'PluginFlag', schema: PluginFlag },
    },
    failures: ['plugin.not_found'],
    async handle(deps, { actor, params, body, requestId }) {
      const { flag, isNew } = await flagPlugin(deps, actor, { address: params.id, request: body, requestId });
      return json(flag, { status: isNew ? 201 : 200 });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/admin/flags',
    operation: 'listFlags',
    summary: 'What people flagged, the oldest first',
    tag: 'Administration',
    access: 'admin',
    authorisation: ADMINISTRATORS,
    query: Type.Object({ status: Type.Optional(FlagStatus), ...pageQuery }, { additionalProperties: false }),
    answers: { 200: { description: 'A page of flags.', name: 'PluginFlagPage', schema: PluginFlagPage } },
    async handle(deps, { actor, query }) {
      return json(await readFlags(deps, actor, query));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/flags/{flag}/answer',
    operation: 'answerFlag',
    summary: 'Say what came of a flag',
    tag: 'Administration',
    access: 'admin',
    authorisation: ADMINISTRATORS,
    params: { flag: flagIdParam },
    body: FlagAnswerRequest,
    answers: { 200: { description: 'The flag as it is now.', name: 'PluginFlag', schema: PluginFlag } },
    failures: ['flag.not_found'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await answerFlag(deps, actor, { flag: params.flag, request: body, requestId }));
    },
  }),
];
