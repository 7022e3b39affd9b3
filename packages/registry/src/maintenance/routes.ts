import { ReadOnlyRequest, ReadOnlyState } from '@ops-center/registry-client';
import { json, route } from '../http/route.js';
import { readReadOnly, switchReadOnly } from './read-only.js';

const ADMINISTRATORS = 'Administrators of the registry.';
const STATE = { 200: { description: 'How it is now.', name: 'ReadOnlyState', schema: ReadOnlyState } };

export const maintenanceRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/admin/read-only',
    operation: 'readReadOnly',
    summary: 'Whether the registry takes changes',
    tag: 'Administration',
    access: 'admin',
    authorisation: ADMINISTRATORS,
    answers: STATE,
    async handle(deps, { actor }) {
      return json(await readReadOnly(deps, actor));
    },
  }),
  route({
    method: 'PUT',
    path: '/api/v1/admin/read-only',
    operation: 'switchReadOnly',
    summary: 'Let the registry take changes or not; reads, downloads and signing in go on',
    tag: 'Administration',
    access: 'admin',
    authorisation: `${ADMINISTRATORS} It is possible while the registry is read-only.`,
    whenReadOnly: true,
    body: ReadOnlyRequest,
    answers: STATE,
    async handle(deps, { actor, body, requestId }) {
      return json(await switchReadOnly(deps, actor, { request: body, requestId }));
    },
  }),
];
