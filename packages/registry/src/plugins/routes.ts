import { ManagedPlugin, PluginEdit, RegisterRequest, RegisterResult } from '@ops-center/registry-client';
import { pluginIdParam } from '../http/params.js';
import { empty, json, route } from '../http/route.js';
import { deletePlugin } from './delete-plugin.js';
import { editPlugin, managedTag } from './edit-plugin.js';
import { registerPlugin } from './register.js';

export const pluginRoutes = [
  route({
    method: 'PUT',
    path: '/api/v1/plugins/{id}',
    operation: 'editPlugin',
    summary: 'Change how a plugin is listed, or narrow who sees it; row_version or If-Match guard against lost edits',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: 'A role in the organisation that may publish: owner, maintainer or publisher.',
    params: { id: pluginIdParam },
    body: PluginEdit,
    answers: { 200: { description: 'The plugin as it is now.', name: 'ManagedPlugin', schema: ManagedPlugin } },
    failures: ['plugin.not_found', 'plugin.changed', 'request.precondition_failed', 'publish.mismatch'],
    async handle(deps, { actor, params, body, header, requestId }) {
      const order = { address: params.id, edit: body, ifMatch: header('if-match'), requestId };
      const edited = await editPlugin(deps, actor, order);
      return json(edited, { headers: { ETag: managedTag(edited) } });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/register',
    operation: 'registerPlugin',
    summary: 'Hold a plugin id before its first version',
    tag: 'Developer',
    access: 'plugins:publish',
    authorisation: 'A role in the organisation that may publish: owner, maintainer or publisher.',
    body: RegisterRequest,
    answers: {
      200: { description: 'The organisation had the id already.', name: 'RegisterResult', schema: RegisterResult },
      201: { description: 'The id is held.', name: 'RegisterResult', schema: RegisterResult },
    },
    failures: ['plugin.name_reserved', 'plugin.name_taken', 'publish.mismatch'],
    async handle(deps, call) {
      const { result, isNew } = await registerPlugin(deps, call.actor, {
        request: call.body,
        requestId: call.requestId,
      });
      return json(result, { status: isNew ? 201 : 200 });
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/plugins/{id}',
    operation: 'deletePlugin',
    summary: 'Take a plugin away from everybody; its name and numbers stay used for ever',
    tag: 'Developer',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation.',
    params: { id: pluginIdParam },
    answers: { 204: { description: 'It is gone for everybody.' } },
    failures: ['plugin.not_found', 'plugin.in_use'],
    async handle(deps, { actor, params, requestId }) {
      await deletePlugin(deps, actor, { address: params.id, requestId });
      return empty(204);
    },
  }),
];
