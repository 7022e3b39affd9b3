import {
  ReportStatus,
  SecurityAnswerRequest,
  SecurityReport,
  SecurityReportList,
  SecurityReportRequest,
} from '@ops-center/registry-client';
import Type from 'typebox';
import { pluginIdParam, reportIdParam } from '../http/params.js';
import { json, route } from '../http/route.js';
import { answerReport, readReports, reportFault } from './reports.js';

const SEEN =
  'What is seen: everything by administrators (scope admin), the reports of their organisations by owners (scope organisation:manage), their own by those who reported (scope plugins:read).';
const query = Type.Object({ status: Type.Optional(ReportStatus) }, { additionalProperties: false });

export const securityRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/security-reports',
    operation: 'reportSecurityFault',
    summary: 'Report a security fault in a plugin, in confidence; ten a day for each account',
    tag: 'Security',
    access: 'token',
    authorisation: 'Any good token, for a plugin that it may see: without an account nobody could be asked back.',
    params: { id: pluginIdParam },
    body: SecurityReportRequest,
    answers: {
      201: {
        description: 'Taken; due_at says when to expect an answer.',
        name: 'SecurityReport',
        schema: SecurityReport,
      },
    },
    failures: ['plugin.not_found'],
    async handle(deps, { actor, params, body, requestId }) {
      const report = await reportFault(deps, actor, { address: params.id, request: body, requestId });
      return json(report, { status: 201 });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/security-reports',
    operation: 'listSecurityReportsOfPlugin',
    summary: 'Security reports about a plugin',
    tag: 'Security',
    access: 'token',
    authorisation: SEEN,
    params: { id: pluginIdParam },
    query,
    answers: { 200: { description: 'Open ones first.', name: 'SecurityReportList', schema: SecurityReportList } },
    failures: ['plugin.not_found'],
    async handle(deps, { actor, params, query: { status } }) {
      return json(await readReports(deps, actor, { address: params.id, status }));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/security-reports',
    operation: 'listSecurityReports',
    summary: 'Security reports about all plugins',
    tag: 'Security',
    access: 'token',
    authorisation: SEEN,
    query,
    answers: { 200: { description: 'Open ones first.', name: 'SecurityReportList', schema: SecurityReportList } },
    async handle(deps, { actor, query: { status } }) {
      return json(await readReports(deps, actor, { status }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/security-reports/{report}/answer',
    operation: 'answerSecurityReport',
    summary: 'Acknowledge, resolve or reject a security report',
    tag: 'Security',
    access: 'token',
    authorisation: 'Owners of the organisation (scope organisation:manage) and administrators (scope admin).',
    params: { report: reportIdParam },
    body: SecurityAnswerRequest,
    answers: { 200: { description: 'The report as it is now.', name: 'SecurityReport', schema: SecurityReport } },
    failures: ['report.not_found', 'auth.forbidden'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await answerReport(deps, actor, { report: params.report, request: body, requestId }));
    },
  }),
];
