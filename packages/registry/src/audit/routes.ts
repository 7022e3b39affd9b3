import { AuditPage, Slug, Timestamp, Uuid } from '@ops-center/registry-client';
import Type from 'typebox';
import { pageQuery } from '../http/page.js';
import { publisherParam } from '../http/params.js';
import { json, route } from '../http/route.js';
import { readAudit, readOrganisationAudit } from './read-audit.js';

const query = {
  action: Type.Optional(
    Type.String({
      pattern: '^[a-z_]+\\.([a-z_]+(\\.[a-z_]+)*)?$',
      maxLength: 100,
      description: 'One action, such as version.publish, or all of a kind: version.',
    }),
  ),
  actor: Type.Optional({ ...Uuid, description: 'UUID of who did it.' }),
  subject_type: Type.Optional(Type.String({ pattern: '^[a-z_]+$', maxLength: 100 })),
  subject_id: Type.Optional(Type.String({ pattern: '^[\\x21-\\x7e]+$', maxLength: 300 })),
  since: Type.Optional({ ...Timestamp, description: 'At this time or later.' }),
  until: Type.Optional({ ...Timestamp, description: 'Before this time.' }),
  ...pageQuery,
};
const PAGE = { 200: { description: 'A page of events, newest first.', name: 'AuditPage', schema: AuditPage } };

export const auditRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/admin/audit',
    operation: 'readAudit',
    summary: 'What was changed in the registry, when, and by whom',
    tag: 'Administration',
    access: 'admin',
    authorisation: 'Administrators of the registry.',
    query: Type.Object({ ...query, organisation: Type.Optional(Slug) }, { additionalProperties: false }),
    answers: PAGE,
    async handle(deps, { actor, query: wanted }) {
      return json(await readAudit(deps, actor, wanted));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/publishers/{org}/audit',
    operation: 'readOrganisationAudit',
    summary: 'What was changed in an organisation, when, and by whom',
    tag: 'Organisations',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation.',
    params: { org: publisherParam },
    query: Type.Object(query, { additionalProperties: false }),
    answers: PAGE,
    async handle(deps, { actor, params, query: wanted }) {
      return json(await readOrganisationAudit(deps, actor, params.org, wanted));
    },
  }),
];
