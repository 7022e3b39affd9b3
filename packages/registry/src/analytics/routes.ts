import { Day, PluginAnalytics, Version } from '@ops-center/registry-client';
import Type from 'typebox';
import { pluginIdParam } from '../http/params.js';
import { json, route, text } from '../http/route.js';
import { readAnalytics, type DailyRow } from './read-analytics.js';
import { wantsCsv } from './wants-csv.js';

const query = Type.Object(
  {
    from: Type.Optional(Day),
    to: Type.Optional(Day),
    version: Type.Optional(Version),
    format: Type.Optional(Type.Enum(['json', 'csv'])),
  },
  { additionalProperties: false },
);

export const analyticsRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/analytics',
    operation: 'readAnalytics',
    summary:
      'Downloads of a plugin by day and by version; the last 30 days unless told otherwise; JSON, or CSV by format or Accept',
    tag: 'Developer',
    access: 'plugins:read',
    authorisation: 'Members of the publishing organisation; administrators whose token has the scope admin as well.',
    allows: { administrators: true },
    params: { id: pluginIdParam },
    query,
    answers: { 200: { description: 'The figures.', name: 'PluginAnalytics', schema: PluginAnalytics } },
    failures: ['plugin.not_found', 'version.not_found'],
    async handle(deps, { actor, params, query: { format, ...range }, header }) {
      const { analytics, rows } = await readAnalytics(deps, actor, { address: params.id, ...range });
      if (!wantsCsv(format, header('accept'))) return json(analytics);
      return text(csvOf(rows), {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${analytics.plugin}-${analytics.from}-${analytics.to}.csv"`,
      });
    },
  }),
];

/** RFC 4180. Days and versions need no quotes, and none begins like a formula of a spreadsheet. */
function csvOf(rows: readonly DailyRow[]): string {
  const lines = rows.map(({ day, version, downloads }) => `${day},${version},${downloads}`);
  return ['day,version,downloads', ...lines, ''].join('\r\n');
}
